import { asWritten, issue } from "../issue/issue.js";
import { ThiduaError } from "../issue/thidua-error.js";
import { printDecimal } from "../number/print.js";
import type { Ratio } from "../number/ratio.js";
import { type QuantityInput, quantityOf } from "../number/read-quantity.js";

/** The comparators (spec 3.1): ≥, >, ≤, <, within two ends, =. */
export type Comparator = "at-least" | "more-than" | "at-most" | "less-than" | "between" | "exactly";

/** A target with a lower end: the bound passes (`at-least`), or it does not (`more-than`). */
export interface LowerTarget {
  /** ≥ or >. */
  readonly comparator: "at-least" | "more-than";
  /** Canonical decimal text in the indicator's unit, such as `"67.2"`. */
  readonly bound: string;
}

/** A target with an upper end: the bound passes (`at-most`), or it does not (`less-than`). */
export interface UpperTarget {
  /** ≤ or <. */
  readonly comparator: "at-most" | "less-than";
  /** Canonical decimal text in the indicator's unit, such as `"25.9"`. */
  readonly bound: string;
}

/** A target that one value meets. */
export interface ExactTarget {
  /** =. */
  readonly comparator: "exactly";
  /** Canonical decimal text in the indicator's unit. */
  readonly bound: string;
}

/** A target with two ends, each said to pass or not. */
export interface BetweenTarget {
  /** Within both ends. */
  readonly comparator: "between";
  /** The lower end. */
  readonly lower: LowerTarget;
  /** The upper end. */
  readonly upper: UpperTarget;
}

/** The condition asked of an indicator: a comparator with one bound or two. */
export type Target = LowerTarget | UpperTarget | ExactTarget | BetweenTarget;

/**
 * At least the bound: the bound itself passes.
 *
 * @param bound - Decimal text such as `"67.2"`, in the indicator's unit.
 * @throws ThiduaError `rule/bad-bound`
 * @example
 * atLeast("67.20") // => { comparator: "at-least", bound: "67.2" }
 */
export function atLeast(bound: QuantityInput): LowerTarget {
  return Object.freeze({ comparator: "at-least", bound: canonicalBound(bound) });
}

/**
 * More than the bound: the bound itself does not pass.
 *
 * @param bound - Decimal text in the indicator's unit.
 * @throws ThiduaError `rule/bad-bound`
 */
export function moreThan(bound: QuantityInput): LowerTarget {
  return Object.freeze({ comparator: "more-than", bound: canonicalBound(bound) });
}

/**
 * At most the bound: the bound itself passes.
 *
 * @param bound - Decimal text in the indicator's unit.
 * @throws ThiduaError `rule/bad-bound`
 */
export function atMost(bound: QuantityInput): UpperTarget {
  return Object.freeze({ comparator: "at-most", bound: canonicalBound(bound) });
}

/**
 * Less than the bound: the bound itself does not pass.
 *
 * @param bound - Decimal text in the indicator's unit.
 * @throws ThiduaError `rule/bad-bound`
 * @example
 * lessThan("25.9") // => { comparator: "less-than", bound: "25.9" }
 */
export function lessThan(bound: QuantityInput): UpperTarget {
  return Object.freeze({ comparator: "less-than", bound: canonicalBound(bound) });
}

/**
 * Exactly the bound, whatever the direction.
 *
 * @param bound - Decimal text in the indicator's unit.
 * @throws ThiduaError `rule/bad-bound`
 */
export function exactly(bound: QuantityInput): ExactTarget {
  return Object.freeze({ comparator: "exactly", bound: canonicalBound(bound) });
}

/**
 * Within two ends, each of which says whether it passes itself.
 *
 * @example
 * between(atLeast("5"), lessThan("7")).upper // => { comparator: "less-than", bound: "7" }
 */
export function between(lower: LowerTarget, upper: UpperTarget): BetweenTarget {
  return Object.freeze({ comparator: "between", lower, upper });
}

/** The bounds of a target, lower before upper. */
export function boundsOf(target: Target): readonly [string, ...string[]] {
  return target.comparator === "between" ? [target.lower.bound, target.upper.bound] : [target.bound];
}

/** A bound as it is judged with. @throws ThiduaError `rule/bad-bound` */
export function readBound(bound: QuantityInput): Ratio {
  const quantity = quantityOf(bound);
  if (quantity) return quantity;
  throw new ThiduaError([issue("rule/bad-bound", { received: asWritten(bound) })]);
}

function canonicalBound(bound: QuantityInput): string {
  return printDecimal(readBound(bound)) as string;
}
