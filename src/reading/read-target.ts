import type { Basis, Direction } from "../rule/rule.js";
import type { WrittenComparator } from "./before-number.js";
import type { Change } from "./change.js";
import type { QualifierKind } from "./qualifiers.js";

/** A stretch of the text as given: `[start, end)` in UTF-16 units. */
export type Span = readonly [start: number, end: number];

/** A target as the text writes it, before any direction is applied. */
export interface ReadTarget {
  /** The indicator's name, as far as the text gives one. */
  readonly name: string;
  /** As written: "đạt N", ": N" and a bare N are `point`. */
  readonly comparator: WrittenComparator;
  /** One decimal text with a dot, or two for a range or a band. */
  readonly values: readonly string[];
  /** Which of two ends the words say does not pass: "trên 5% đến dưới 10%" has both; empty for one value. */
  readonly strict: readonly ("low" | "high")[];
  /** As written; empty where there is none. */
  readonly unit: string;
  /** Whether the number is an amount of change. */
  readonly change: Change;
  /** Whether the text says "khoảng", "ước" or the like. */
  readonly approximate: boolean;
  /** The denominator of a fraction: 127 of "94/127 xã"; else null. */
  readonly of: string | null;
  /** A more ambitious figure, or a line not to fall behind, beside the target itself. */
  readonly tier: "base" | "stretch" | "safety";
  /** Whether it stands behind "trong đó". */
  readonly part: boolean;
  /** The words of the text, name and number: `text.slice(...span)`. */
  readonly quote: string;
  /** Where the quote stands. */
  readonly span: Span;
  /** Which way is good; null where the name does not say. */
  readonly direction: Direction | null;
  /** On what that rests; null where unknown. */
  readonly basis: Basis | null;
  /** The word that decided the direction; null where none did. */
  readonly word: string | null;
  /** What a reader should know: `english-number` for 25.4 in Vietnamese text. */
  readonly warnings: readonly "english-number"[];
}

/** A number of the text that is no target, and what it is. */
export interface ReadQualifier {
  /** What it is. */
  readonly kind: QualifierKind;
  /** As written. */
  readonly text: string;
  /** Where it stands. */
  readonly span: Span;
}

/** Words that ask for something and were not read as a target. */
export interface Leftover {
  /** As written. */
  readonly text: string;
  /** A number that fits nothing, or a target without a number. */
  readonly reason: "number-not-read" | "no-number";
  /** Where it stands. */
  readonly span: Span;
}
