import type { IssueDetails, MalformedReason } from "./issue-details.js";
import { quoted, type WordTable } from "./words.js";

type CsvReason = IssueDetails["files/csv-syntax"]["reason"];

const near = (nearest: readonly string[], otherwise: string): string =>
  nearest.length === 0 ? otherwise : `Did you mean ${quoted(nearest, " or ")}?`;

const numberHints: Record<MalformedReason, string> = {
  empty: "Leave the value out, or give null, where nothing was reported.",
  blank: "Remove the blanks, also those between groups of digits.",
  words: "Write the number alone: the unit goes into `unit`, and other words into `provenance`.",
  comma: 'Write the decimals after a dot, or declare `notation: "vi"` for the whole input.',
  "percent-sign": "Write the number alone; the unit goes into `unit`.",
  exponent: "Write all digits: 1000 in place of 1e3.",
  underscore: "Remove the underscores.",
  "unicode-minus": "Write the minus as the ASCII hyphen-minus `-`.",
  "dot-without-digits": "Write digits on both sides of the dot: 0.5 in place of .5.",
  "dot-decimal":
    "In Vietnamese notation the decimals stand after a comma; this looks like a decimal with a dot.",
  "dot-groups": 'This looks like groups of thousands: declare `notation: "vi"` for the whole input.',
  "not-a-number": "Write ASCII digits, at most one dot, and a sign if need be: 25.9.",
  "wrong-type":
    "Give text, a number, a bigint or a Decimal; a ratio, a unit or a period stands beside `indicator`, in a list.",
};

const nouns: Readonly<Record<string, string>> = { "unit.kind": "kind of unit", assigned: "assignment" };
const noun = (word: string): string => nouns[word] ?? word;
const causes: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EPERM: "permission denied",
  EISDIR: "it is a folder",
  ENOTDIR: "the path leads through a file",
  ENOSPC: "no space left",
};
const cause = (word: string): string => causes[word] ?? word;
const yamlWords = {
  alias: "what stands elsewhere is not looked up",
  tag: "a tag that rule files do not have",
  key: "a key that is no text",
} as const;
const anArea = (area: string | null): string => (area === null ? "" : ` for \`${area}\``);

const csvSyntax: Record<CsvReason, (line: number) => readonly [message: string, hint: string]> = {
  "open-quote": (line) => [
    `line ${line} has a quotation mark that nothing closes; the line was not read`,
    "Remove the mark, or close it.",
  ],
  "more-cells": (line) => [
    `line ${line} has more cells than the header; the line was not read`,
    "Put a cell that holds the delimiter in quotation marks, or remove the cells too many.",
  ],
  "endless-row": (line) => [
    `the row that begins on line ${line} does not end; it and what follows were not read`,
    "Give a CSV file, with a line end behind each row.",
  ],
};

/** Every code in English. */
export const english: WordTable = {
  "number/malformed": (i) => [
    i.received === "" ? "an empty text is not a decimal number" : `\`${i.received}\` is not a decimal number`,
    numberHints[i.reason],
  ],
  "number/out-of-range": (i) => [
    `\`${i.received}\` has more than 20 digits before the point or 18 after it`,
    "Give the figure as it was published, in a larger or smaller unit if need be; nothing is rounded for you.",
  ],
  "number/inexact": (i) => [
    `the number \`${i.received}\` has more than 15 significant digits, as binary arithmetic leaves them`,
    'Pass the figure as text: "25.9".',
  ],
  "number/not-finite": (i) => [
    `\`${i.received}\` is no finite number`,
    "Leave the value out where there is none.",
  ],
  "number/zero-denominator": (i) => [
    `the denominator \`${i.received}\` is zero`,
    "Give the number of all cases; where there are none, declare the indicator not applicable with a reason.",
  ],
  "number/negative-denominator": (i) => [
    `the denominator \`${i.received}\` is below zero`,
    "Put the sign on the numerator.",
  ],
  "unit/unknown": (i) => [
    `\`${i.received}\` is no unit that is known here`,
    near(i.nearest, "Use an id or a spelling of the unit catalogue, or define the unit in the rule set."),
  ],
  "unit/mismatch": (i) => [
    `\`${i.received}\` cannot be converted to \`${i.expected}\``,
    `Give the figure in \`${i.expected}\` or in a unit of the same dimension.`,
  ],
  "unit/missing": (i) => [
    `a ratio for an indicator in \`${i.expected}\` must name its unit`,
    `Add \`unit\`, such as \`${i.expected}\`; only rates are read as pure numbers.`,
  ],
  "period/malformed": (i) => [
    `\`${i.received}\` is no reporting period`,
    'Write as text "2023", "2023-H1", "2023-Q3", "2023-06", or a range such as "2023-01/2023-10".',
  ],
  "period/mismatch": (i) => [
    `the figure is of \`${i.received}\`, and \`${i.expected}\` is judged`,
    "Give the figure of the whole period, or evaluate the other period.",
  ],
  "observation/missing": (i) => [
    `nobody reported \`${i.indicator}\`${anArea(i.area)} for \`${i.period}\``,
    "Report the figure; until then the target is neither met nor failed.",
  ],
  "observation/incomplete": (i) => [
    `the ratio for \`${i.indicator}\` lacks its ${i.lacks}`,
    `Give the ${i.lacks} too, or a value.`,
  ],
  "observation/two-values": (i) => [
    `\`${i.indicator}\` has a value beside a ratio`,
    "Give the one or the other.",
  ],
  "observation/conflict": (i) => [
    `\`${i.indicator}\` has figures that differ: ${quoted(i.values)}`,
    "Keep the right one, or mark the others as provisional; the library takes no majority.",
  ],
  "observation/reason-missing": (i) => [
    `\`${i.indicator}\` is declared not applicable without a reason`,
    "Say why in `reason`.",
  ],
  "observation/area-ambiguous": (i) => [
    `the observations are of several areas: ${quoted(i.areas.slice(0, 5))}${i.areas.length > 5 ? " …" : ""}`,
    "Name one area, or evaluate all of them.",
  ],
  "observation/area-absent": (i) => [
    `no observation is of the area \`${i.received}\``,
    near(i.nearest, "Name an area of the file, or leave the area out."),
  ],
  "observation/area-split": (i) => [
    `the rows of \`${i.area}\` do not stand together`,
    "Sort the rows by area, or read them without the promise that they are grouped.",
  ],
  "observation/unknown-indicator": (i) => [
    `\`${i.received}\` is no indicator of the rule set`,
    near(i.nearest, "Use an id of the rule set; `thidua describe` lists them."),
  ],
  "observation/unknown-standing": (i) => [
    `\`${i.received}\` is no standing`,
    near(i.nearest, "Use final, provisional or not-applicable."),
  ],
  "observation/unknown-field": (i) => [
    `\`${i.received}\` is no field of an observation, and was not read`,
    near(i.nearest, "Remove it, or put what it says into `provenance`."),
  ],
  "observation/malformed": (i) => [
    `expected ${i.expected}, received \`${i.received}\``,
    `Give ${i.expected}.`,
  ],
  "observation/column-length": (i) => [
    `\`${i.column}\` has ${i.received} figures, and the table ${i.expected} areas`,
    "Give every column a place for each area, null where there is no figure.",
  ],
  "observation/area-repeated": (i) => [
    `\`${i.area}\` is the id of several areas of the table`,
    "Give each area one place, or name it by its place.",
  ],
  "observation/area-unnamed": () => [
    "the row names no area, and areas that it would belong to are closed",
    "Give it its area; rows that are every area's stand first.",
  ],

  "rule/unknown-key": (i) => [
    `\`${i.received}\` is no key here`,
    near(i.nearest, "Remove it; the JSON Schema lists the keys."),
  ],
  "rule/missing-key": (i) => [`the key \`${i.key}\` is missing`, `Add \`${i.key}\`.`],
  "rule/malformed": (i) => [`expected ${i.expected}, received \`${i.received}\``, `Write ${i.expected}.`],
  "rule/bad-id": (i) => [
    `\`${i.received}\` cannot be an id`,
    "Use letters, digits, - _ . : and begin with a letter or digit; names of JavaScript's own are not free.",
  ],
  "rule/duplicate-id": (i) => [`the id \`${i.received}\` stands twice`, "Give each its own id."],
  "rule/unknown-reference": (i) => [
    `\`${i.received}\` is no ${i.to} of the rule set`,
    near(i.nearest, `Name an existing ${i.to}, or add it.`),
  ],
  "rule/cyclic-reference": (i) => [
    `a part is a part of itself: ${i.cycle.join(" → ")}`,
    "Remove one of the relations.",
  ],
  "rule/empty-interval": (i) => [
    `nothing lies between \`${i.lower}\` and \`${i.upper}\` as asked`,
    "Put the lower end first, and look at which ends are included and how the rule rounds.",
  ],
  "rule/bad-bound": (i) => [
    `\`${i.received}\` is no bound`,
    'Write the bound as decimal text with a dot: "25.9".',
  ],
  "rule/bad-count": (i) => [
    `\`${i.received}\` of ${i.members} cannot be asked for`,
    "Ask for a whole number from 1 to the number of members.",
  ],
  "rule/empty-list": () => ["a roll-up without members", "List at least one member."],
  "rule/too-deep": (i) => [`nested deeper than ${i.limit} levels`, "Flatten it."],
  "rule/unknown-schema-version": (i) => [
    `schema version \`${i.received}\` is not read by this release`,
    `Write the number ${i.supported}, or use a release that reads it.`,
  ],
  "rule/quote-not-in-text": (i) => [
    `the quote of \`${i.indicator}\` does not occur in the text: \`${i.quote}\``,
    "Copy the words from the text as they stand.",
  ],
  "rule/bound-not-in-quote": (i) => [
    `the bound \`${i.bound}\` of \`${i.indicator}\` does not occur in its quote: \`${i.quote}\``,
    "Compare the bound with the text; one of them is wrong.",
  ],
  "rule/number-uncovered": (i) => [
    `no rule covers the number \`${i.number}\` in \`${i.context}\``,
    "Add a rule, or excuse the number with a reason.",
  ],
  "rule/comparator-not-in-words": (i) => [
    `\`${i.indicator}\` is judged as ${i.comparator}, and its quote reads as ${i.words}: \`${i.quote}\``,
    "Compare with the text; a reading against the words needs a note.",
  ],
  "rule/unit-not-in-words": (i) => [
    `\`${i.indicator}\` is in \`${i.unit}\`, and its quote has \`${i.words}\`: \`${i.quote}\``,
    "Compare with the text, or say what the words mean in `unitSpellings`.",
  ],
  "rule/noted-discrepancy": (i) => [
    `known of \`${i.subject}\`: ${i.en.replace(/[.]$/, "")}`,
    "Nothing to correct.",
  ],
  "rule/contradiction": (i) => [
    `${quoted(i.indicators, " and ")} cannot both be met: at \`${i.witness}\` one of them fails`,
    "Compare both targets with the text.",
  ],
  "rule/pair-disagrees": (i) => [
    `${quoted(i.indicators, " and ")} state one target and ask different things: see \`${i.witness}\``,
    "Compare both targets with the text.",
  ],
  "rule/impossible-target": (i) => [
    `no possible value of \`${i.indicator}\` meets \`${i.bound}\`: its limit is \`${i.limit}\``,
    "Check the bound and the unit.",
  ],
  "rule/always-met": (i) => [
    `every possible value of \`${i.indicator}\` meets \`${i.bound}\``,
    "Check the bound and the comparator.",
  ],
  "rule/redundant": (i) => [
    `\`${i.indicator}\` is met whenever \`${i.by}\` is: see \`${i.witness}\``,
    "Keep it if the text has it; it decides nothing of its own.",
  ],
  "rule/assumed-without-note": (i) => [
    `the direction of \`${i.indicator}\` is assumed, and no note says whose reading it is`,
    "Add a note of the kind `reading`: whose it is, and why.",
  ],
  "rule/bound-not-whole": (i) => [
    `\`${i.indicator}\` comes whole: \`${i.bound}\` asks the same as \`${i.whole}\``,
    "Keep the words of the text; know what they ask.",
  ],
  "rule/expired": (i) => [`the rule set ended on \`${i.to}\`, before \`${i.asOf}\``, "Use the one in force."],
  "rule/not-yet-in-force": (i) => [
    `the rule set is in force from \`${i.from}\` on, after \`${i.asOf}\``,
    "Use the one in force.",
  ],
  "rule/not-yet-issued": (i) => [
    `\`${i.document}\` is issued on \`${i.issued}\`, after \`${i.asOf}\``,
    "Check the date.",
  ],
  "rule/several-in-force": (i) => [
    `several rule sets are in force on \`${i.asOf}\`: ${quoted(i.ruleSets)}`,
    "Give each its own first day.",
  ],
  "rule/unit-mismatch": (i) => [
    `\`${i.received}\` cannot be compared with \`${i.expected}\``,
    "Use units of one dimension.",
  ],

  "evaluation/implausible": (i) => [
    i.expected === "whole"
      ? `\`${i.indicator}\` is \`${i.value}\`, which comes whole only`
      : `\`${i.indicator}\` is \`${i.value}\`, ${i.expected === "at-least" ? "under" : "over"} the ${i.expected === "at-least" ? "least" : "greatest"} it can be, \`${i.bound}\``,
    "Check the figure and its unit; the outcome stands as judged.",
  ],
  "evaluation/part-over-whole": (i) => [
    `\`${i.part}\` (${i.partValue}) is over its whole \`${i.whole}\` (${i.wholeValue})`,
    "Check both figures; the outcomes stand as judged.",
  ],
  "evaluation/same-target-disagrees": (i) => [
    `\`${i.met}\` is met and \`${i.notMet}\` is not, though they state one target`,
    "Check both figures; the outcomes stand as judged.",
  ],
  "evaluation/unknown-indicator": (i) => [
    `\`${i.received}\` is no indicator of the rule set`,
    near(i.nearest, "Use an id of the rule set."),
  ],
  "evaluation/unknown-area": (i) => [
    `\`${i.received}\` is no area of the table`,
    near(i.nearest, "Use the id of one, or its place in the columns, from 0."),
  ],
  "evaluation/not-additive": (i) => [
    `\`${i.indicator}\` in \`${i.unit}\` does not add up`,
    "Give numerators with denominators, which do; percentages are never summed or averaged.",
  ],
  "evaluation/part-missing": (i) => [
    `the sum of \`${i.indicator}\` lacks the part \`${i.part}\``,
    "Report the part; a sum without it would be wrong.",
  ],
  "evaluation/parts-do-not-cover": (i) => [
    `the periods ${quoted(i.received)} do not make up \`${i.period}\` for \`${i.indicator}\``,
    "Give every part once, without gap or overlap.",
  ],
  "evaluation/assignment-missing": () => [
    "the condition asks what was assigned, and nothing is",
    "Pass `assigned`.",
  ],

  "eligibility/assignment-missing": (i) => [
    `nobody said which targets were assigned${i.unit === null ? "" : ` to \`${i.unit}\``}`,
    'Pass `assigned`: a list of ids, or "all".',
  ],
  "eligibility/assignment-empty": () => ["an assignment without a target", 'List the ids, or pass "all".'],
  "eligibility/assignment-unknown": (i) => [
    `the assigned \`${i.received}\` is no indicator of the rule set`,
    near(i.nearest, "Use an id of the rule set."),
  ],
  "eligibility/assignment-sum": (i) => [
    `the units' bounds for \`${i.indicator}\` add up to \`${i.received}\`, and the whole is \`${i.expected}\``,
    "Check the table; every unit with a share must be in it.",
  ],
  "eligibility/assignment-conflict": (i) => [
    `\`${i.unit}\` stands in the table with different values of ${i.field === "kind" ? "its kind" : `\`${i.indicator}\``}: ${quoted(i.values)}`,
    "Keep one of them.",
  ],
  "eligibility/assignment-part-over-whole": (i) => [
    `of \`${i.unit}\` the part \`${i.part}\` is asked to come to \`${i.partBound}\`, and its whole \`${i.whole}\` to \`${i.wholeBound}\``,
    "A part is never over its whole: check both figures.",
  ],
  "eligibility/assignment-share": (i) => [
    `the units' bounds for \`${i.indicator}\`, each over its own denominator, come to \`${i.received}\`, and the whole asks \`${i.expected}\``,
    "Raise some of them, or check the denominators.",
  ],
  "eligibility/bad-candidate": (i) => [
    i.received === "undefined"
      ? `nobody said the candidate's ${noun(i.field)}`
      : `\`${i.received}\` cannot be the candidate's ${noun(i.field)}`,
    i.field === "assigned"
      ? "Pass a list of ids, or `all`."
      : near(i.nearest, `Say the candidate's ${noun(i.field)}.`),
  ],
  "eligibility/candidate-count": (i) => [
    `there are ${i.received} candidates for ${i.expected} areas`,
    "Give one candidate for all areas, or a list with one for each.",
  ],
  "eligibility/rule-set-mismatch": (i) => [
    `the policy is for \`${i.expected}\`, the other is of \`${i.received}\``,
    "Use the policy of the same rule set.",
  ],

  "compare/forbidden-change": (i) => [
    `\`${i.indicator}\` is ${i.lock} in the base, and the change is \`${i.change}\`${i.witness === null ? "" : `: see \`${i.witness}\``}`,
    "Keep it, or make it stricter where the lock allows that.",
  ],

  "receipt/malformed": (i) => [
    `\`${i.received}\` is no receipt`,
    "Give the JSON of a receipt as it was written.",
  ],
  "receipt/digest-mismatch": (i) => [
    `the receipt was changed: its digest is \`${i.received}\`, its content's \`${i.expected}\``,
    "Find the receipt as it was written.",
  ],
  "receipt/rule-set-unknown": (i) => [
    `no rule set given is \`${i.ruleSet}\` with the hash \`${i.hash}\``,
    "Pass the rule set that judged, in that version.",
  ],
  "receipt/differs": (i) => [
    `\`${i.indicator}\` ${i.field}: recorded \`${i.recorded}\`, replayed \`${i.replayed}\``,
    "One of the two is wrong; compare the library's versions.",
  ],

  "files/not-found": (i) => [`there is no file \`${i.file}\``, "Check the path."],
  "files/unreadable": (i) => [
    `\`${i.file}\` cannot be read: ${cause(i.reason)}`,
    "Check the file and its permissions.",
  ],
  "files/unwritable": (i) => [
    `\`${i.file}\` cannot be written: ${cause(i.reason)}`,
    "Check the folder and its permissions.",
  ],
  "files/not-utf8": (i) => [`\`${i.file}\` is not UTF-8 text`, "Save it as UTF-8."],
  "files/json-syntax": (i) => [
    `not JSON at line ${i.line}, column ${i.column}: ${i.found === "" ? "the text ends there" : `found \`${i.found}\``}`,
    "Correct the file there.",
  ],
  "files/yaml-syntax": (i) => [
    `not YAML at line ${i.line}, column ${i.column}: ${i.found === "" ? "the text ends there" : `found \`${i.found}\``}`,
    "Correct the file there.",
  ],
  "files/yaml-unsupported": (i) => [
    `${yamlWords[i.what]} at line ${i.line}, column ${i.column}: \`${i.found}\``,
    i.what === "alias" ? "Write out there what it stands for." : "Write it plainly, or in quotation marks.",
  ],
  "files/yaml-not-installed": (i) => [
    `\`${i.file}\` is YAML, and the package \`yaml\` that reads it is not installed`,
    "Run `npm install yaml`, or give the rules as JSON.",
  ],
  "files/duplicate-key": (i) => [
    `the key \`${i.key}\` stands twice, again at line ${i.line}, column ${i.column}`,
    "Keep one of the two; which one is meant is not guessed.",
  ],
  "files/too-deep": (i) => [
    `nested deeper than ${i.limit} levels at line ${i.line}, column ${i.column}`,
    "Flatten it.",
  ],
  "files/csv-syntax": (i) => csvSyntax[i.reason](i.line),
  "files/csv-missing-column": (i) => [
    `there is no column \`${i.column}\`; the header has ${quoted(i.received)}`,
    "Add the column, or rename one.",
  ],
  "files/csv-unknown-column": (i) => [
    `the column \`${i.received}\` was not read`,
    near(i.nearest, "Remove it, or rename it to an indicator's id or name."),
  ],
  "files/csv-duplicate-column": (i) => [`the column \`${i.received}\` stands twice`, "Keep one of them."],
  "files/empty": (i) => [
    `there is nothing in \`${i.file}\``,
    "Give a file with a header and rows, or with JSON.",
  ],
  "files/too-large": (i) => [
    `\`${i.file}\` is too large to be held as a whole`,
    "Where it is CSV and the rows of each area stand together, `thidua evaluate … --grouped` reads it whatever its size; else give a smaller file.",
  ],

  "cli/usage": (i) => [i.problem, near(i.nearest, "Run `thidua --help`.")],
};
