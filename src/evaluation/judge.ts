import { type ExactText, print } from "../number/print.js";
import {
  absolute,
  ceiling,
  compare,
  divide,
  floor,
  isWhole,
  multiply,
  type Ratio,
  ratio,
  subtract,
} from "../number/ratio.js";
import { round } from "../number/round.js";
import type { Counts } from "../observation/read-amount.js";
import { type AcceptedSet, acceptedSet, accepts, type End } from "../rule/accepted-set.js";
import type { Target } from "../rule/target.js";
import type { CompiledRule } from "./compile.js";
import type { FurtherLine, Shortfall } from "./evaluation.js";

/** Everything that one amount says of one rule, exact. */
export interface Judgement {
  readonly outcome: "met" | "not-met";
  readonly value: ExactText;
  readonly rounded: ExactText | null;
  readonly margin: ExactText;
  readonly exceeded: boolean;
  readonly achievement: string | null;
  readonly shortfall: Shortfall | null;
  readonly stretch: FurtherLine | null;
  readonly safety: FurtherLine | null;
}

/** Judges an exact amount in the indicator's unit (spec 3.4, 4.6 to 4.9). */
export function judge(compiled: CompiledRule, amount: Ratio, counts: Counts | null): Judgement {
  const { rule, accepted } = compiled;
  const judged = rule.rounding ? round(amount, rule.rounding.digits, rule.rounding.mode) : amount;
  const isMet = accepts(accepted, judged);
  const margin = marginOf(accepted, judged);
  return {
    outcome: isMet ? "met" : "not-met",
    value: print(amount),
    rounded: rule.rounding ? print(judged) : null,
    margin: print(margin),
    exceeded: isMet && margin.n > 0n && isInclusiveOneSided(rule.target),
    achievement: achievementOf(rule.target, accepted, judged),
    shortfall: isMet ? null : shortfallOf(compiled, amount, counts),
    stretch: furtherLine(rule.stretch, judged),
    safety: furtherLine(rule.safety, judged),
  };
}

/** The signed distance from the bound in the good direction (spec 4.6). */
function marginOf({ lower, upper }: AcceptedSet, value: Ratio): Ratio {
  const above = lower && subtract(value, lower.value);
  const below = upper && subtract(upper.value, value);
  if (!above || !below) return (above ?? below) as Ratio;
  // For exactly the two are opposite: the smaller is −|value − bound|.
  return compare(above, below) <= 0 ? above : below;
}

function isInclusiveOneSided({ comparator }: Target): boolean {
  return comparator === "at-least" || comparator === "at-most";
}

/** Percent of plan, half-up to two places (spec 4.8). */
function achievementOf({ comparator }: Target, { lower }: AcceptedSet, value: Ratio): string | null {
  if (!lower || lower.value.n <= 0n) return null;
  if (comparator !== "at-least" && comparator !== "more-than") return null;
  return print(round(multiply(divide(value, lower.value), ratio(100n)), 2, "half-up")) as string;
}

function furtherLine(target: Target | undefined, value: Ratio): FurtherLine | null {
  if (!target) return null;
  const accepted = acceptedSet(target);
  const outcome = accepts(accepted, value) ? "met" : "not-met";
  return Object.freeze({ target, outcome, margin: print(marginOf(accepted, value)) });
}

/** What an unmet amount lacks (spec 4.9). */
function shortfallOf({ meets, measure }: CompiledRule, amount: Ratio, counts: Counts | null): Shortfall {
  const { lower, upper } = meets;
  const isBelow = !accepts({ lower, upper: null }, amount);
  const edge = (isBelow ? lower : upper) as End;
  const toward = isBelow ? "up" : "down";
  const whole = wholeShortfall(meets, edge, isBelow, amount, counts, measure.unit.whole ?? false);
  if (whole) return Object.freeze({ by: whole.by.toString(), toward, reach: "at", of: whole.of });
  const by = print(absolute(subtract(edge.value, amount)));
  return Object.freeze({ by, toward, reach: edge.inclusive ? "at" : "past", of: "value" });
}

/** The least whole change that meets: of a ratio's numerator, or of a value in a unit that comes whole. */
function wholeShortfall(
  meets: AcceptedSet,
  edge: End,
  isBelow: boolean,
  amount: Ratio,
  counts: Counts | null,
  comesWhole: boolean,
): { by: bigint; of: "value" | "numerator" } | null {
  if (counts) {
    const each = divide(counts.factor, ratio(counts.denominator));
    const numerator = wholeAt(edge, each, isBelow);
    const meetsAt = numerator >= 0n && accepts(meets, multiply(ratio(numerator), each));
    return meetsAt ? { by: distance(numerator, counts.numerator), of: "numerator" } : null;
  }
  if (!comesWhole || !isWhole(amount)) return null;
  const value = wholeAt(edge, ratio(1n), isBelow);
  return accepts(meets, ratio(value)) ? { by: distance(value, floor(amount)), of: "value" } : null;
}

/** The nearest whole number of steps at, or past, an end. */
function wholeAt({ value, inclusive }: End, step: Ratio, isBelow: boolean): bigint {
  const steps = divide(value, step);
  if (isBelow) return inclusive ? ceiling(steps) : floor(steps) + 1n;
  return inclusive ? floor(steps) : ceiling(steps) - 1n;
}

function distance(a: bigint, b: bigint): bigint {
  return a < b ? b - a : a - b;
}
