/** Why a text or a value is no quantity: each reason has a hint of its own. */
export type MalformedReason =
  | "empty"
  | "blank"
  | "words"
  | "comma"
  | "percent-sign"
  | "exponent"
  | "underscore"
  | "unicode-minus"
  | "dot-without-digits"
  | "dot-decimal"
  | "dot-groups"
  | "not-a-number"
  | "wrong-type";

/**
 * Every fault the library can name, and what each carries. A code is `room/fault`; it is public API and is
 * never reused for another meaning. The words are made from this data elsewhere, once per language.
 *
 * `received` is always the input as written, shortened only past 80 characters.
 */
export interface IssueDetails {
  /** The text, or the value, is not a decimal in the declared notation (spec 1.2, 1.4, 1.6). */
  "number/malformed": { readonly received: string; readonly reason: MalformedReason };
  /** More than 20 digits before the point or 18 after it (spec 1.2). */
  "number/out-of-range": { readonly received: string };
  /** A JavaScript number whose shortest form has more than 15 significant digits (spec 1.3). */
  "number/inexact": { readonly received: string };
  /** `NaN` or an infinity (spec 1.3). */
  "number/not-finite": { readonly received: string };
  /** A ratio over zero (spec 1.5). */
  "number/zero-denominator": { readonly received: string };
  /** A ratio with a denominator below zero (spec 1.5). */
  "number/negative-denominator": { readonly received: string };

  /** Neither an id nor a spelling of a known unit (spec 2.4). */
  "unit/unknown": { readonly received: string; readonly nearest: readonly string[] };
  /** A unit of another dimension (spec 2.2). */
  "unit/mismatch": { readonly expected: string; readonly received: string };
  /** A ratio that must name its unit and does not (spec 2.3). */
  "unit/missing": { readonly expected: string };

  /** Not a reporting period (spec 3.5). */
  "period/malformed": { readonly received: string };
  /** A figure of another reporting period (spec 3.5). */
  "period/mismatch": { readonly expected: string; readonly received: string };

  /** Nobody reported the indicator (spec 4.2). */
  "observation/missing": {
    readonly indicator: string;
    readonly area: string | null;
    readonly period: string;
  };
  /** A ratio with one part alone (spec 1.5). */
  "observation/incomplete": { readonly indicator: string; readonly lacks: "numerator" | "denominator" };
  /** A value beside a ratio (spec 1.5). */
  "observation/two-values": { readonly indicator: string };
  /** Different values for one indicator, area and period (spec 4.3). */
  "observation/conflict": {
    readonly indicator: string;
    readonly values: readonly string[];
    /** Where each of them stands. */
    readonly paths: readonly (readonly (string | number)[])[];
  };
  /** A declaration of not-applicable without its reason (spec 4.4). */
  "observation/reason-missing": { readonly indicator: string };
  /** Observations of several areas, and the call names none (spec 3.7). */
  "observation/area-ambiguous": { readonly areas: readonly string[] };
  /** Rows of an area that was already closed (grouped streams). */
  "observation/area-split": { readonly area: string };
  /** No observation is of the area that was asked for. */
  "observation/area-absent": { readonly received: string; readonly nearest: readonly string[] };
  /** An id that the rule set does not know. */
  "observation/unknown-indicator": { readonly received: string; readonly nearest: readonly string[] };
  /** A standing other than final, provisional, not-applicable. */
  "observation/unknown-standing": { readonly received: string; readonly nearest: readonly string[] };
  /** A field that observations do not have. */
  "observation/unknown-field": { readonly received: string; readonly nearest: readonly string[] };
  /** Not an observation at all, or a field of the wrong type. */
  "observation/malformed": { readonly expected: string; readonly received: string };
  /** A column with more or fewer places than the table has areas. */
  "observation/column-length": {
    readonly column: string;
    readonly expected: number;
    readonly received: number;
  };
  /** An id that several areas of a table have. */
  "observation/area-repeated": { readonly area: string };
  /** A row without an area, after areas were closed: it would be theirs too. */
  "observation/area-unnamed": Record<never, never>;

  /** A key that rule sets do not have. */
  "rule/unknown-key": { readonly received: string; readonly nearest: readonly string[] };
  /** A key that is required and absent. */
  "rule/missing-key": { readonly key: string };
  /** A value of another type or form than asked. */
  "rule/malformed": { readonly expected: string; readonly received: string };
  /** An id with characters that ids do not have, or a name that JavaScript objects already carry. */
  "rule/bad-id": { readonly received: string };
  /** Two rules, documents or units of one id. */
  "rule/duplicate-id": { readonly received: string };
  /** A reference to an id that is not there. */
  "rule/unknown-reference": {
    readonly received: string;
    readonly to: string;
    readonly nearest: readonly string[];
  };
  /** A chain of parts that leads back to itself. */
  "rule/cyclic-reference": { readonly cycle: readonly string[] };
  /** No value meets the target. */
  "rule/empty-interval": { readonly lower: string; readonly upper: string };
  /** A bound that is not a decimal text (spec 1.2, 1.3: bounds in rule files are text). */
  "rule/bad-bound": { readonly received: string };
  /** `at-least-k` with k outside 1..n (spec 5.1). */
  "rule/bad-count": { readonly received: string; readonly members: number };
  /** A roll-up with no member as written (spec 5.1). */
  "rule/empty-list": Record<never, never>;
  /** Data deeper than any rule set needs. */
  "rule/too-deep": { readonly limit: number };
  /** A schema version that this release does not read. */
  "rule/unknown-schema-version": { readonly received: string; readonly supported: number };
  /** A quote that does not occur in its document's text (spec 7.1). */
  "rule/quote-not-in-text": { readonly indicator: string; readonly quote: string };
  /** A bound that does not occur in its quote (spec 7.1). */
  "rule/bound-not-in-quote": { readonly indicator: string; readonly bound: string; readonly quote: string };
  /** A number of the part with the targets that no rule covers and no note excuses (spec 7.2). */
  "rule/number-uncovered": { readonly number: string; readonly context: string };
  /** A comparator that the words of the quote contradict (spec 3.2, 7.2). */
  "rule/comparator-not-in-words": {
    readonly indicator: string;
    readonly comparator: string;
    readonly words: string;
    readonly quote: string;
  };
  /** A unit other than the one in the quote (spec 7.2). */
  "rule/unit-not-in-words": {
    readonly indicator: string;
    readonly unit: string;
    readonly words: string;
    readonly quote: string;
  };
  /** A discrepancy that the rule set itself notes; nothing to correct. */
  "rule/noted-discrepancy": { readonly subject: string; readonly vi: string; readonly en: string };
  /** A pair of rules that no data meets together. */
  "rule/contradiction": { readonly indicators: readonly string[]; readonly witness: string };
  /** Two rules of one target that ask different things. */
  "rule/pair-disagrees": { readonly indicators: readonly string[]; readonly witness: string };
  /** A target that no value in its indicator's range meets. */
  "rule/impossible-target": { readonly indicator: string; readonly bound: string; readonly limit: string };
  /** A target that every value in its indicator's range meets. */
  "rule/always-met": { readonly indicator: string; readonly bound: string };
  /** A target that another rule implies. */
  "rule/redundant": { readonly indicator: string; readonly by: string; readonly witness: string };
  /** A direction that is an interpretation, without a note that says whose and why (spec 3.3). */
  "rule/assumed-without-note": { readonly indicator: string };
  /** A bound that its unit cannot express: more than 72 communes is at least 73. */
  "rule/bound-not-whole": { readonly indicator: string; readonly bound: string; readonly whole: string };
  /** A rule set that is no longer in force on the day asked. */
  "rule/expired": { readonly to: string; readonly asOf: string };
  /** A rule set that is not yet in force on the day asked. */
  "rule/not-yet-in-force": { readonly from: string; readonly asOf: string };
  /** A document that is not yet issued: on the day asked, when its rules end, or when another rests on it. */
  "rule/not-yet-issued": { readonly document: string; readonly issued: string; readonly asOf: string };
  /** Several rule sets of one jurisdiction in force on one day, from the same day. */
  "rule/several-in-force": { readonly ruleSets: readonly string[]; readonly asOf: string };
  /** Relations or roll-ups between indicators whose units cannot be compared. */
  "rule/unit-mismatch": { readonly expected: string; readonly received: string };

  /** A value outside the range that its indicator declares (spec 4.10). */
  "evaluation/implausible": {
    readonly indicator: string;
    readonly value: string;
    readonly expected: "at-least" | "at-most" | "whole";
    readonly bound: string | null;
  };
  /** A part over its whole (spec 4.10). */
  "evaluation/part-over-whole": {
    readonly part: string;
    readonly partValue: string;
    readonly whole: string;
    readonly wholeValue: string;
  };
  /** Of two indicators that state one target, one is met and the other not (spec 4.10). */
  "evaluation/same-target-disagrees": { readonly met: string; readonly notMet: string };
  /** An id asked of a scorecard, or named in a roll-up, that its rule set does not know. */
  "evaluation/unknown-indicator": { readonly received: string; readonly nearest: readonly string[] };
  /** An area that a table does not have: an id that none has, or a place past its end. */
  "evaluation/unknown-area": { readonly received: string; readonly nearest: readonly string[] };
  /** A sum over areas of something that does not add up: a rate, an average, a growth (spec 5.5). */
  "evaluation/not-additive": { readonly indicator: string; readonly unit: string };
  /** A sum with a part that is missing or cannot be read (spec 5.5). */
  "evaluation/part-missing": { readonly indicator: string; readonly part: string };
  /** Parts of a year that overlap, or that do not make up the whole (spec 5.5). */
  "evaluation/parts-do-not-cover": {
    readonly indicator: string;
    readonly period: string;
    readonly received: readonly string[];
  };
  /** A roll-up with no assignment to stand for `assigned`. */
  "evaluation/assignment-missing": Record<never, never>;

  /** The candidate's unit has no assignment (spec 6.5). */
  "eligibility/assignment-missing": { readonly unit: string | null };
  /** An assignment without a target (spec 6.5). */
  "eligibility/assignment-empty": Record<never, never>;
  /** An assigned id that the rule set does not know (spec 6.5). */
  "eligibility/assignment-unknown": { readonly received: string; readonly nearest: readonly string[] };
  /** Bounds of units that do not add up to the whole's. */
  "eligibility/assignment-sum": {
    readonly indicator: string;
    readonly expected: string;
    readonly received: string;
  };
  /** One unit with several kinds, or with several bounds for one target. */
  "eligibility/assignment-conflict": {
    readonly unit: string;
    readonly field: "kind" | "bound";
    readonly indicator: string | null;
    readonly values: readonly string[];
  };
  /** A unit whose part is asked to be over its whole. */
  "eligibility/assignment-part-over-whole": {
    readonly unit: string;
    readonly part: string;
    readonly partBound: string;
    readonly whole: string;
    readonly wholeBound: string;
  };
  /** Shares of units that, over their denominators, fall short of the whole's. */
  "eligibility/assignment-share": {
    readonly indicator: string;
    readonly expected: string;
    readonly received: string;
  };
  /** A candidate without what the policy needs to know, or a word that is nearly one of the policy's. */
  "eligibility/bad-candidate": {
    readonly field: string;
    readonly received: string;
    readonly nearest: readonly string[];
  };
  /** A list of candidates that is not one for each area of a table. */
  "eligibility/candidate-count": { readonly expected: number; readonly received: number };
  /** A policy made for another rule set than the scorecard's. */
  "eligibility/rule-set-mismatch": { readonly expected: string; readonly received: string };

  /** A change that a lock of the base forbids (spec 8.2); `witness` is a value on which the two differ. */
  "compare/forbidden-change": {
    readonly indicator: string;
    readonly lock: string;
    readonly change: string;
    readonly witness: string | null;
  };

  /** Not a receipt of a version that this release reads. */
  "receipt/malformed": { readonly received: string };
  /** A receipt whose digest is not that of its content. */
  "receipt/digest-mismatch": { readonly expected: string; readonly received: string };
  /** A receipt of a rule set that is not among those given. */
  "receipt/rule-set-unknown": { readonly ruleSet: string; readonly hash: string };
  /** Replaying gives something else than was recorded. */
  "receipt/differs": {
    readonly indicator: string;
    readonly field: string;
    readonly recorded: string;
    readonly replayed: string;
  };

  /** A file that is not there. */
  "files/not-found": { readonly file: string };
  /** A file that cannot be read. */
  "files/unreadable": { readonly file: string; readonly reason: string };
  /** A file that cannot be written. */
  "files/unwritable": { readonly file: string; readonly reason: string };
  /** Text that is not UTF-8. */
  "files/not-utf8": { readonly file: string };
  /** Text that is not JSON; line and column count from 1; `found` is empty at the end of the text. */
  "files/json-syntax": { readonly line: number; readonly column: number; readonly found: string };
  /** Text that is not YAML; line and column count from 1; `found` is empty at the end of the text. */
  "files/yaml-syntax": { readonly line: number; readonly column: number; readonly found: string };
  /** YAML that says a thing elsewhere than where it stands, or otherwise than plainly. */
  "files/yaml-unsupported": {
    readonly what: "alias" | "tag" | "key";
    readonly found: string;
    readonly line: number;
    readonly column: number;
  };
  /** A YAML file, and the package that reads YAML is not there. */
  "files/yaml-not-installed": { readonly file: string };
  /** A key that stands twice in one JSON object, or in one YAML mapping. */
  "files/duplicate-key": { readonly key: string; readonly line: number; readonly column: number };
  /** JSON or YAML nested deeper than any of our files need. */
  "files/too-deep": { readonly limit: number; readonly line: number; readonly column: number };
  /** A line of CSV that cannot be split into cells, or has more than the header; line counts from 1. */
  "files/csv-syntax": {
    readonly line: number;
    readonly reason: "open-quote" | "more-cells" | "endless-row";
  };
  /** A CSV without a column that it needs; `line` is the header's. */
  "files/csv-missing-column": {
    readonly line: number;
    readonly column: string;
    readonly received: readonly string[];
  };
  /** A CSV with a column that nothing reads. */
  "files/csv-unknown-column": {
    readonly line: number;
    readonly column: number;
    readonly received: string;
    readonly nearest: readonly string[];
  };
  /** A column that stands twice in the header. */
  "files/csv-duplicate-column": {
    readonly line: number;
    readonly column: number;
    readonly received: string;
  };
  /** A file with nothing in it. */
  "files/empty": { readonly file: string };
  /** A file with more text than can be held at once. */
  "files/too-large": { readonly file: string };

  /** The command was called with words it does not know. */
  "cli/usage": { readonly problem: string; readonly nearest: readonly string[] };
}

/** The code of a fault, such as `number/malformed`: public API, never reused. */
export type IssueCode = keyof IssueDetails;
