import { printDecimal } from "../number/print.js";
import { add, compare, type Ratio, ratio, subtract } from "../number/ratio.js";
import { type AcceptedSet, acceptedBeforeRounding, accepts, type Grid } from "../rule/accepted-set.js";
import type { Comparator } from "../rule/target.js";

/** An answer in one small number, for counting and for tables. */
export const undeterminedCode = 0;
export const notMetCode = 1;
export const metCode = 2;
export const exceededCode = 3;
export const notApplicableCode = 4;

/**
 * A target as two marks on the line of values, `low` ≤ `high`, and one code for each place a value can have:
 * below both, on the low one, between them, on the high one, above both. Values are those before rounding.
 */
export interface Marks {
  readonly low: Ratio;
  readonly high: Ratio;
  /** Five codes, from below both to above both. */
  readonly codes: readonly [number, number, number, number, number];
  /** The marks as doubles that equal them digit for digit; null where a mark is longer (15 digits). */
  readonly doubles: { readonly low: number; readonly high: number } | null;
}

/** The marks of a target, by what it accepts, under a rule's rounding. */
export function marksOf(comparator: Comparator, accepted: AcceptedSet, grid: Grid | undefined): Marks {
  const met = acceptedBeforeRounding(accepted, grid);
  // Vượt: past an inclusive one-sided bound (spec 4.7).
  const canBeExceeded = comparator === "at-least" || comparator === "at-most";
  const exceeded = canBeExceeded ? acceptedBeforeRounding(withoutEnds(accepted), grid) : null;
  const ends = [met?.lower, met?.upper, exceeded?.lower, exceeded?.upper].flatMap((end) =>
    end ? [end.value] : [],
  );
  ends.sort(compare);
  const low = ends[0] ?? ratio(0n);
  const high = ends.at(-1) ?? low;
  const one = ratio(1n);
  const middle = ratio(low.n * high.d + high.n * low.d, 2n * low.d * high.d);
  const codeAt = (value: Ratio): number => {
    if (exceeded && accepts(exceeded, value)) return exceededCode;
    return met && accepts(met, value) ? metCode : notMetCode;
  };
  return {
    low,
    high,
    codes: [codeAt(subtract(low, one)), codeAt(low), codeAt(middle), codeAt(high), codeAt(add(high, one))],
    doubles: doublesOf(low, high),
  };
}

/** The marks of many rules, flat: doubles, and five codes a rule. */
export interface FlatMarks {
  readonly low: ArrayLike<number>;
  readonly high: ArrayLike<number>;
  readonly codes: ArrayLike<number>;
}

/** Where the code of a short decimal stands under a rule whose marks are short too; -1 for NaN, or where they are not. */
export function placeOfShort({ low, high }: FlatMarks, i: number, value: number): number {
  const below = low[i] as number;
  if (value < below) return 5 * i;
  if (value === below) return 5 * i + 1;
  const above = high[i] as number;
  if (value > above) return 5 * i + 4;
  if (value === above) return 5 * i + 3;
  return value > below ? 5 * i + 2 : -1;
}

/** The code of an exact value. */
export function codeOf({ low, high, codes }: Marks, value: Ratio): number {
  const toLow = compare(value, low);
  if (toLow <= 0) return codes[toLow === 0 ? 1 : 0];
  const toHigh = compare(value, high);
  if (toHigh < 0) return codes[2];
  return codes[toHigh === 0 ? 3 : 4];
}

function withoutEnds({ lower, upper }: AcceptedSet): AcceptedSet {
  return { lower: lower && { ...lower, inclusive: false }, upper: upper && { ...upper, inclusive: false } };
}

function doublesOf(low: Ratio, high: Ratio): Marks["doubles"] {
  const [a, b] = [shortDouble(low), shortDouble(high)];
  return a === null || b === null ? null : { low: a, high: b };
}

/** The double of a decimal of at most 15 digits: equal to no other decimal of at most 15 digits. */
export function shortDouble(value: Ratio): number | null {
  const text = printDecimal(value);
  if (text === null || text.replace(/^-?(0\.)?0*|\./g, "").length > 15) return null;
  return Number(text);
}
