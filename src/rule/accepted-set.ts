import { add, compare, multiply, negate, type Ratio, ratio, subtract } from "../number/ratio.js";
import { type RoundingMode, round } from "../number/round.js";
import { readBound, type Target } from "./target.js";

/** One end of the values that a target accepts: where it lies, and whether it is accepted itself. */
export interface End {
  /** In the indicator's unit. */
  readonly value: Ratio;
  /** Whether the end itself is accepted. */
  readonly inclusive: boolean;
}

/** The values that a target accepts: all between two ends, null where it is open to infinity. */
export interface AcceptedSet {
  /** The lower end, or null. */
  readonly lower: End | null;
  /** The upper end, or null. */
  readonly upper: End | null;
}

/** How a rule rounds what was observed before it judges. */
export interface Grid {
  /** Decimals kept, 0 or more. */
  readonly digits: number;
  /** What becomes of the rest. */
  readonly mode: RoundingMode;
}

/** The values a target accepts as it stands; its bounds must be decimal texts. */
export function acceptedSet(target: Target): AcceptedSet {
  switch (target.comparator) {
    case "at-least":
    case "more-than":
      return { lower: end(target.bound, target.comparator === "at-least"), upper: null };
    case "at-most":
    case "less-than":
      return { lower: null, upper: end(target.bound, target.comparator === "at-most") };
    case "exactly":
      return { lower: end(target.bound, true), upper: end(target.bound, true) };
    case "between":
      return { lower: acceptedSet(target.lower).lower, upper: acceptedSet(target.upper).upper };
  }
}

/**
 * The values that are accepted once they are rounded (spec 3.4, 4.9), as a set of values before rounding;
 * null when no rounded value is accepted at all. Where a rule does not round, those that are accepted.
 */
export function acceptedBeforeRounding(accepted: AcceptedSet, grid: Grid | undefined): AcceptedSet | null {
  if (!grid) return accepted;
  const { lower, upper } = accepted;
  const lowest = lower && firstOnGrid(lower, 1n, grid);
  const highest = upper && firstOnGrid(upper, -1n, grid);
  if (lowest && highest && compare(lowest, highest) > 0) return null;
  return {
    lower: lowest && edgeBeforeRounding(lowest, 1n, grid),
    upper: highest && edgeBeforeRounding(highest, -1n, grid),
  };
}

/** Whether no value at all is accepted. */
export function isEmpty({ lower, upper }: AcceptedSet): boolean {
  if (!lower || !upper) return false;
  const order = compare(lower.value, upper.value);
  return order > 0 || (order === 0 && !(lower.inclusive && upper.inclusive));
}

/** What two sets both accept. */
export function intersection(a: AcceptedSet, b: AcceptedSet): AcceptedSet {
  return { lower: stricter(a.lower, b.lower, 1), upper: stricter(a.upper, b.upper, -1) };
}

function stricter(a: End | null, b: End | null, way: 1 | -1): End | null {
  if (!a || !b) return a ?? b;
  const order = compare(a.value, b.value) * way;
  return order > 0 || (order === 0 && !a.inclusive) ? a : b;
}

/** Whether a value is accepted. */
export function accepts({ lower, upper }: AcceptedSet, value: Ratio): boolean {
  return (!lower || isPast(lower, value)) && (!upper || isPast(mirrored(upper), negate(value)));
}

/**
 * One point in each cell that the ends of some sets cut out of the line of values: every end, a point between each
 * two neighbours, one a `step` beyond on either side; ends first. Two sets that differ, differ on one of them.
 */
export function witnessPoints(sets: readonly AcceptedSet[], step: Ratio = ratio(1n)): readonly Ratio[] {
  const ends = sets
    .flatMap(({ lower, upper }) => [lower, upper])
    .flatMap((end) => (end ? [end.value] : []))
    .sort(compare);
  const [first] = ends;
  if (!first) return [ratio(0n)];
  const between = ends.slice(1).map((end, i) => multiply(add(end, ends[i] as Ratio), ratio(1n, 2n)));
  return [...ends, ...between, subtract(first, step), add(ends.at(-1) as Ratio, step)];
}

function isPast({ value: limit, inclusive }: End, value: Ratio): boolean {
  const order = compare(value, limit);
  return order > 0 || (order === 0 && inclusive);
}

/** The end on the other side of zero: what holds for lower ends holds for upper ones through it. */
function mirrored(end: End): End {
  return { value: negate(end.value), inclusive: end.inclusive };
}

/** The multiple of the step that is first accepted, from an end inward: `1n` is up. */
function firstOnGrid({ value, inclusive }: End, inward: 1n | -1n, { digits }: Grid): Ratio {
  const first = round(value, digits, inward === 1n ? "ceiling" : "floor");
  const isFirst = inclusive || compare(first, value) !== 0;
  return isFirst ? first : add(first, ratio(inward, 10n ** BigInt(digits)));
}

/** Where the values begin that round to a multiple of the step: a whole step before it, half of one, or there. */
function edgeBeforeRounding(multiple: Ratio, inward: bigint, { digits, mode }: Grid): End {
  const quarter = ratio(inward, 4n * 10n ** BigInt(digits));
  const back = (quarters: bigint): Ratio => subtract(multiple, multiply(quarter, ratio(quarters)));
  const isRoundedToIt = (value: Ratio): boolean => compare(round(value, digits, mode), multiple) === 0;
  const value = back([4n, 2n].find((quarters) => isRoundedToIt(back(quarters - 1n))) ?? 0n);
  return { value, inclusive: isRoundedToIt(value) };
}

function end(bound: string, inclusive: boolean): End {
  return { value: readBound(bound), inclusive };
}
