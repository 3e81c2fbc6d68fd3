import type { Issue } from "../issue/issue.js";
import type { AnswerHead } from "./compile.js";
import type { Evaluation, Shortfall } from "./evaluation.js";
import { canonicalText, decimalsIn, digitsIn, power, quotient, textOf } from "./short-decimal.js";
import type { ShortRule } from "./short-rule.js";

/**
 * The answer on a short decimal under a one-bound rule: what `judge` says of it, reckoned in integers that a
 * double holds exactly. Null where a step would leave them, and where the figure is not plausible: the caller
 * then goes the exact way.
 */
export function judgeShort<Id extends string>(
  head: AnswerHead<Id>,
  short: ShortRule,
  given: string | number,
  issues: readonly Issue[],
): Evaluation<Id> | null {
  const decimals = decimalsIn(given);
  const digits = digitsIn(given);
  const k = Math.max(decimals, short.k);
  const amount = digits * power(k - decimals);
  const bound = short.m * power(k - short.k);
  if (!isPlausible(short, digits / power(decimals)) || !isExact(amount) || !isExact(bound)) return null;
  const judged = short.halfUp === null ? amount : halfUp(amount, k - short.halfUp);
  const margin = short.sign === 1 ? judged - bound : bound - judged;
  const isMet = short.inclusive ? margin >= 0 : margin > 0;
  const achievement = short.hasPlan ? percentOfPlan(judged, bound) : null;
  const lack = isMet ? null : shortfall(short, amount, k);
  if (achievement === undefined || lack === undefined) return null;
  // The fields in the order of `answer.ts`: then all answers have one shape for the code that reads them.
  return Object.freeze({
    indicator: head.indicator,
    name: head.name,
    unit: head.unit,
    target: head.target,
    source: head.source,
    outcome: isMet ? "met" : "not-met",
    value: canonicalText(given, digits, decimals),
    rounded: short.halfUp === null ? null : textOf(judged, k),
    margin: textOf(margin, k),
    exceeded: margin > 0 && short.inclusive,
    achievement,
    shortfall: lack,
    provisional: false,
    reason: null,
    stretch: null,
    safety: null,
    issues,
  });
}

/** Whether a figure lies in the range that its indicator declares. */
export function isPlausible({ from, to, whole }: ShortRule, value: number): boolean {
  return value >= from && value <= to && (!whole || Number.isInteger(value));
}

const mostExact = 2 ** 51;
/** A hundred times as much is still exact. */
const mostOfPlan = mostExact / 100;
/** So many times the plan are still an exact integer in hundredths of a percent. */
const mostTimes = mostExact / 10_000;

/** Whether sums and differences of two such integers are integers that a double holds exactly. */
function isExact(n: number): boolean {
  return n <= mostExact && n >= -mostExact;
}

/** Rounds an integer half-up to a multiple of 10^places, 1 or more: the edge of a rounded target has a place more than it. */
function halfUp(n: number, places: number): number {
  const step = power(places);
  const magnitude = quotient(Math.abs(n) + step / 2, step) * step;
  return n < 0 ? -magnitude : magnitude;
}

/** `judged / bound × 100`, half-up to two places; undefined where it would not be exact. */
function percentOfPlan(judged: number, bound: number): string | undefined {
  if (bound > mostOfPlan) return undefined;
  const magnitude = judged < 0 ? -judged : judged;
  let hundredths = quotient(magnitude, bound);
  let rest = magnitude - hundredths * bound;
  if (hundredths > mostTimes) return undefined;
  // Long division, two places at a time: so that the rest stays exact for a bound of many decimals.
  for (let i = 0; i < 2; i += 1) {
    const next = quotient(rest * 100, bound);
    rest = rest * 100 - next * bound;
    hundredths = hundredths * 100 + next;
  }
  if (rest * 2 >= bound) hundredths += 1;
  return textOf(judged < 0 ? -hundredths : hundredths, 2);
}

/** What an unmet amount lacks to the edge of the values that meet; undefined where it cannot be told here. */
function shortfall(
  { sign, edge, k: ownK, wholeUnit }: ShortRule,
  amount: number,
  k: number,
): Shortfall | undefined {
  // Before a coarse rounding of fine figures the edge may be far from all of them.
  const at = edge.m * power(k - ownK);
  if (!isExact(at)) return undefined;
  const by = (at - amount) * sign;
  const toward = sign === 1 ? "up" : "down";
  if (!wholeUnit) return Object.freeze({ by: textOf(by, k), toward, reach: edge.reach, of: "value" });
  if (amount % power(k) !== 0 || by % power(k) !== 0) return undefined;
  const whole = edge.reach === "at" ? by : by + power(k);
  return Object.freeze({ by: textOf(whole, k), toward, reach: "at", of: "value" });
}
