import type { RoundingMode } from "../number/round.js";
import type { LocalText } from "../unit/unit-definition.js";
import type { Target } from "./target.js";

/** Which way is good: what an indicator's target means where no word compares (spec 3.2). */
export type Direction = "higher-is-better" | "lower-is-better" | "none";

/**
 * On what a target rests (spec 3.3): `stated`, its words compare; `derived`, no word compares and the
 * direction is plain; `assumed`, the direction itself is an interpretation, and a note says whose and why.
 */
export type Basis = "stated" | "derived" | "assumed";

/** The place in the law that decides: no rule, and no verdict, without one. */
export interface Source {
  /** The id of a document of the rule set, such as `ct-02-2023`. */
  readonly document: string;
  /** Where in it, such as `appendix/9` or `2`. */
  readonly place: string;
  /** The document's own words, verbatim. */
  readonly quote: string;
}

/** The document's words for a target, kept apart from what is judged (spec 3.2). */
export interface Wording {
  /** The words as they stand, such as `dưới 25,9%`. */
  readonly text: string;
  /** The word that compares, such as `dưới`; null where none does. */
  readonly word: string | null;
}

/** A rounding that the law itself makes, before a value is judged (spec 3.4). */
export interface Rounding {
  /** Decimals kept, 0 to 18. */
  readonly digits: number;
  /** What becomes of the rest. */
  readonly mode: RoundingMode;
  /** On whose authority. */
  readonly source: Source;
}

/** What values an indicator can take at all; outside of it a value is judged, and flagged (spec 4.10). */
export interface PlausibleRange {
  /** Decimal text in the indicator's unit; the least possible value. */
  readonly from?: string;
  /** Decimal text in the indicator's unit; the greatest possible value. */
  readonly to?: string;
  /** Whether it comes whole only. */
  readonly whole?: boolean;
}

/** Something a reader should know: an interpretation and whose it is, a difference between documents. */
export interface Note {
  /** What kind of thing it is. */
  readonly kind: "reading" | "discrepancy" | "definition" | "context";
  /** In both languages. */
  readonly text: LocalText;
}

/**
 * How values of one year behave: a `total` adds up over the year's parts; a `state` holds at its end; a
 * `rate`, a `growth` and a `per-head` amount are of the whole year and never add up (spec 5.5).
 */
export type Accumulation = "total" | "state" | "rate" | "growth" | "per-head";

/**
 * What an adaptation may do to a rule (spec 8.2): nothing, make it stricter, or anything.
 */
export type Lock = "locked" | "tighten-only" | "free";

/** Where a rule of an adaptation comes from. */
export interface Adapted {
  /** The rule set in which it was first written: `lao-cai-2023@1.0.0`. */
  readonly from: string;
  /** The fields that this adaptation overrode, in alphabetical order. Empty if none. */
  readonly fields: readonly string[];
  /** The fields that adaptations before this one overrode, each with the rule set that did; none if left out. */
  readonly earlier?: Readonly<Record<string, string>>;
  /** Why, in the adapter's words. */
  readonly reason?: string;
}

/** An indicator with the target asked of it and its source: plain data, as a lawyer can read it. */
export interface Rule<Id extends string = string> {
  /** The indicator's id, such as `child-stunting`: letters, digits, `-`, `_`, `.`, `:`. */
  readonly id: Id;
  /** The indicator's name. */
  readonly name: LocalText;
  /** Other names by which sheets call it; may be empty. */
  readonly aliases?: readonly string[];
  /** The field it belongs to, such as `health`. */
  readonly theme?: string;
  /** The id of its unit of measure. */
  readonly unit: string;
  /** Further spellings of units, for this indicator alone: spelling to unit id. */
  readonly unitSpellings?: Readonly<Record<string, string>>;
  /** Which way is good. */
  readonly direction: Direction;
  /** What is asked. */
  readonly target: Target;
  /** On what the target rests. */
  readonly basis: Basis;
  /** The document's words for the target. */
  readonly wording?: Wording;
  /** Whether the words say "khoảng"; it loosens nothing. */
  readonly approximate?: boolean;
  /** A rounding that the law makes. */
  readonly rounding?: Rounding;
  /** A second, more ambitious figure: reported, never deciding (spec 3.6). */
  readonly stretch?: Target;
  /** A line not to fall behind: reported, never deciding (spec 3.6). */
  readonly safety?: Target;
  /** The values it can take. */
  readonly plausible?: PlausibleRange;
  /** How its values behave over a year; `state` where nothing is said. */
  readonly accumulation?: Accumulation;
  /** The law. */
  readonly source: Source;
  /** In reading order; may be empty. */
  readonly notes?: readonly Note[];
  /** What an adaptation may do to it; the rule set's lock if left out. */
  readonly lock?: Lock;
  /** Where it comes from, in an adaptation. */
  readonly adapted?: Adapted;
}

/**
 * A rule as it is written down, frozen, its id kept as a literal type.
 *
 * @example
 * indicator({
 *   id: "case-resolution",
 *   name: { vi: "Tỷ lệ giải quyết các vụ án", en: "Cases solved" },
 *   unit: "percent",
 *   direction: "higher-is-better",
 *   target: moreThan("90"),
 *   basis: "stated",
 *   source: { document: "ct-02-2023", place: "appendix/21", quote: "Tỷ lệ giải quyết các vụ án: >90%" },
 * }).target.comparator // => "more-than"
 */
export function indicator<const Id extends string>(rule: Rule<Id>): Rule<Id> {
  return Object.freeze(rule);
}
