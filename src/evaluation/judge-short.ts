import type { ShortRule } from "./compile.js";
import type { Shortfall } from "./evaluation.js";
import { decimalsIn, decimalsOf, power, scaled, textOf } from "./short-decimal.js";

/** What a short decimal says of a one-bound rule: the same as `judge` says, without leaving doubles. */
export interface ShortJudgement {
  readonly isMet: boolean;
  readonly value: string;
  readonly margin: string;
  readonly exceeded: boolean;
  readonly achievement: string | null;
  readonly shortfall: Shortfall | null;
}

/**
 * Judges a value that was read as a short decimal; `raw` is how it was given. Null where a step would leave
 * the integers that a double holds exactly: the caller then goes the exact way.
 */
export function judgeShort(rule: ShortRule, raw: string | number, value: number): ShortJudgement | null {
  const decimals = typeof raw === "string" ? decimalsIn(raw) : decimalsOf(value);
  const m = scaled(value, decimals);
  const k = Math.max(decimals, rule.k);
  const here = m * power(k - decimals);
  const bound = rule.m * power(k - rule.k);
  const margin = (here - bound) * rule.sign;
  if (!isExact(here) || !isExact(bound) || !isExact(margin)) return null;
  const isMet = margin > 0 || (margin === 0 && rule.inclusive);
  if (!isMet && rule.wholeUnit) return null;
  const achievement = rule.sign === 1 && bound > 0 ? percentOfPlan(here, bound) : null;
  if (achievement === "") return null;
  const marginText = textOf(margin, k);
  return {
    isMet,
    value: textOf(m, decimals),
    margin: marginText,
    exceeded: margin > 0 && rule.inclusive,
    achievement,
    shortfall: isMet ? null : shortfall(rule, marginText),
  };
}

function isExact(n: number): boolean {
  return n <= Number.MAX_SAFE_INTEGER && n >= -Number.MAX_SAFE_INTEGER;
}

/** `here / bound × 100`, half-up to two places; empty where it cannot be reckoned exactly. */
function percentOfPlan(here: number, bound: number): string | null {
  const magnitude = Math.abs(here) * 10_000;
  if (!isExact(magnitude)) return "";
  const rest = magnitude % bound;
  const whole = (magnitude - rest) / bound;
  const hundredths = rest * 2 >= bound ? whole + 1 : whole;
  return textOf(here < 0 ? -hundredths : hundredths, 2);
}

function shortfall(rule: ShortRule, margin: string): Shortfall {
  const by = margin.startsWith("-") ? margin.slice(1) : margin;
  return Object.freeze({
    by,
    toward: rule.sign === 1 ? "up" : "down",
    reach: rule.inclusive ? "at" : "past",
    of: "value",
  });
}
