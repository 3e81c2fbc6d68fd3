import { printDecimal } from "../number/print.js";
import type { Ratio } from "../number/ratio.js";
import type { End } from "../rule/accepted-set.js";
import type { Rule } from "../rule/rule.js";
import { decimalsIn, power, scaled } from "./short-decimal.js";
import { shortDouble } from "./threshold.js";

/** What values an indicator can take; null ends are open. */
export interface PlausibleRange {
  readonly from: Ratio | null;
  readonly to: Ratio | null;
  readonly whole: boolean;
}

/** A one-bound target in short decimals. */
export interface ShortRule {
  /** The bound is `m / 10^k`. */
  readonly m: number;
  readonly k: number;
  /** 1 where more is better, -1 where less is. */
  readonly sign: 1 | -1;
  /** Whether the bound itself meets. */
  readonly inclusive: boolean;
  /** Whether a percent of plan is defined: a floor above zero (spec 4.8). */
  readonly hasPlan: boolean;
  /** To how many decimals a value is rounded half-up; null where it is not. */
  readonly halfUp: number | null;
  /** Where the values before rounding begin to meet, `m / 10^k`; `at` it, or only past it. */
  readonly edge: { readonly m: number; readonly reach: "at" | "past" };
  /** Plausible ends as doubles; infinite where open. */
  readonly from: number;
  readonly to: number;
  readonly whole: boolean;
  /** Whether amounts come whole, so that a shortfall does. */
  readonly wholeUnit: boolean;
}

/** A rule of one bound and no further line, in short decimals: `stated` as it stands, `edge` before rounding; else null. */
export function shortRule(
  { target, stretch, safety, rounding }: Rule,
  wholeUnit: boolean,
  stated: End | null,
  edge: End | null,
  plausible: PlausibleRange,
): ShortRule | null {
  if (stretch || safety || (rounding && rounding.mode !== "half-up")) return null;
  if (target.comparator === "between" || target.comparator === "exactly") return null;
  const [bound, start] = [shortEnd(stated), shortEnd(edge)];
  const from = plausible.from ? shortDouble(plausible.from) : Number.NEGATIVE_INFINITY;
  const to = plausible.to ? shortDouble(plausible.to) : Number.POSITIVE_INFINITY;
  if (!bound || !start || from === null || to === null) return null;
  const isFloor = target.comparator === "at-least" || target.comparator === "more-than";
  const k = Math.max(bound.k, start.k);
  return {
    m: bound.m * power(k - bound.k),
    k,
    sign: isFloor ? 1 : -1,
    inclusive: bound.inclusive,
    hasPlan: isFloor && bound.m > 0,
    halfUp: rounding?.digits ?? null,
    edge: { m: start.m * power(k - start.k), reach: start.inclusive ? "at" : "past" },
    from,
    to,
    whole: plausible.whole,
    wholeUnit,
  };
}

/** An end that is a decimal of at most 15 digits, as m / 10^k; null for a longer one. */
function shortEnd(
  end: End | null,
): { readonly m: number; readonly k: number; readonly inclusive: boolean } | null {
  const double = end && shortDouble(end.value);
  const text = end && printDecimal(end.value);
  if (!end || double === null || text === null) return null;
  const k = decimalsIn(text);
  return { m: scaled(double, k), k, inclusive: end.inclusive };
}
