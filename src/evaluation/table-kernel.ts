import { exceededCode, type Marks, notMetCode, undeterminedCode } from "./threshold.js";

/**
 * The loops over whole columns. A figure is told by comparing it with the two marks of its rule: the answers of the
 * comparisons, as bits, are the place of its code in a list of 16, so that no branch is taken and none mistaken. Counts
 * of an area are kept in one integer: not met, undetermined and exceeded, ten bits each.
 */

/** So many rules fit into one integer of counts. */
export const rulesAtOnce = 1023;
/** So many areas are judged at once: their counts stay near, and those of a rule fit into one integer too. */
export const areasAtOnce = 512;

const undeterminedOne = 1 << 10;
const exceededOne = 1 << 20;
const tenBits = 1023;

/** What one answer of each code adds to packed counts; a figure that is met and no more adds nothing. */
export function packedOne(code: number): number {
  if (code === notMetCode) return 1;
  if (code === undeterminedCode) return undeterminedOne;
  return code === exceededCode ? exceededOne : 0;
}

/** How many of packed counts are not met. */
export function notMetIn(packed: number): number {
  return packed & tenBits;
}

/** How many of packed counts are undetermined. */
export function undeterminedIn(packed: number): number {
  return (packed >>> 10) & tenBits;
}

/** How many of packed counts are exceeded. */
export function exceededIn(packed: number): number {
  return packed >>> 20;
}

/** A rule as the loops need it. */
export interface FlatRule {
  readonly low: number;
  readonly high: number;
  /** The code for each answer of the four comparisons. */
  readonly codes: Uint8Array;
  /** What that code adds to packed counts. */
  readonly ones: Int32Array;
  /** The same for a rule of one mark, by two comparisons; null where there are two marks. */
  readonly onesOfMark: Int32Array | null;
}

/** The marks of a rule for the loops; those longer than doubles tell are NaN, and leave every figure undetermined. */
export function flatRule({ doubles, codes: [below, onLow, between, onHigh, above] }: Marks): FlatRule {
  const codes = new Uint8Array(16).fill(undeterminedCode);
  const { low, high } = doubles ?? { low: Number.NaN, high: Number.NaN };
  codes[belowBoth] = below;
  codes[onLowOnly] = onLow;
  codes[betweenThem] = between;
  codes[onHighOnly] = onHigh;
  codes[aboveBoth] = above;
  codes[onBoth] = onLow;
  const onesOfMark =
    low === high ? Int32Array.from([undeterminedCode, below, above, onLow], packedOne) : null;
  return { low, high, codes, ones: Int32Array.from(codes, packedOne), onesOfMark };
}

// Bits: at most low, at least low, at most high, at least high.
const belowBoth = 0b0101;
const onLowOnly = 0b0111;
const betweenThem = 0b0110;
const onHighOnly = 0b1110;
const aboveBoth = 0b1010;
const onBoth = 0b1111;

/** Adds a rule's answers to the counts of the areas from `from` to `to`, and hands back the counts of the rule. */
export function countRule(
  { low, high, ones, onesOfMark }: FlatRule,
  figures: Float64Array,
  areas: Int32Array,
  from: number,
  to: number,
): number {
  return onesOfMark
    ? countOneMark(low, onesOfMark, figures, areas, from, to)
    : countTwoMarks(low, high, ones, figures, areas, from, to);
}

function countOneMark(
  mark: number,
  ones: Int32Array,
  figures: Float64Array,
  areas: Int32Array,
  from: number,
  to: number,
): number {
  let sum = 0;
  for (let u = from; u < to; u += 1) {
    const value = figures[u] as number;
    const one = ones[+(value <= mark) + 2 * +(value >= mark)] as number;
    areas[u] = (areas[u] as number) + one;
    sum += one;
  }
  return sum;
}

function countTwoMarks(
  low: number,
  high: number,
  ones: Int32Array,
  figures: Float64Array,
  areas: Int32Array,
  from: number,
  to: number,
): number {
  let sum = 0;
  for (let u = from; u < to; u += 1) {
    const value = figures[u] as number;
    const one = ones[bitsOf(value, low, high)] as number;
    areas[u] = (areas[u] as number) + one;
    sum += one;
  }
  return sum;
}

/** Writes a rule's codes for the areas from `from` to `to`. */
export function writeCodes(
  { low, high, codes }: FlatRule,
  figures: Float64Array,
  into: Uint8Array,
  from: number,
  to: number,
): void {
  for (let u = from; u < to; u += 1) into[u] = codes[bitsOf(figures[u] as number, low, high)] as number;
}

function bitsOf(value: number, low: number, high: number): number {
  return +(value <= low) + 2 * +(value >= low) + 4 * +(value <= high) + 8 * +(value >= high);
}
