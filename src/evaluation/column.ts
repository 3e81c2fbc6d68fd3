import type { Notation, QuantityInput } from "../number/read-quantity.js";
import type { RatioInput } from "../observation/observation.js";

/**
 * The figures of one indicator, one an area, in the order of the areas: decimal text, numbers, or whatever else an
 * observation can have for a value. Null and undefined are missing; a NaN in a Float64Array is none, but a figure
 * that cannot be read (spec 1.3, 1.4).
 */
export type Column = readonly (QuantityInput | RatioInput | null | undefined)[] | Float64Array;

/** A column that was read once and can be judged again and again, by any rule set that has its indicator. */
export interface PreparedColumn<I extends string = string> {
  /** The indicator that it holds figures of. */
  readonly indicator: I;
  /** How many areas it has a place for. */
  readonly length: number;
  /** How its text was read. */
  readonly notation: Notation;
}

/** Whether a value is a list of figures; text is none, though it has letters by index. */
export function isColumn(given: unknown): given is Column {
  return Array.isArray(given) || given instanceof Float64Array;
}
