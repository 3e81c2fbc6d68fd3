import type { Outcome } from "../evaluation/evaluation.js";
import { inOneText, print } from "../number/print.js";
import { add, type Ratio, ratio, subtract } from "../number/ratio.js";
import { readQuantity } from "../number/read-quantity.js";
import type { Rule } from "../rule/rule.js";
import type { RuleSet } from "../rule/rule-set.js";
import type { LowerTarget, UpperTarget } from "../rule/target.js";

/** A figure on or beside a bound, with what it must be worth by the comparator's definition. */
export interface BoundaryCase<Id extends string = string> {
  /** The indicator. */
  readonly indicator: Id;
  /** Decimal text in the indicator's unit. */
  readonly value: string;
  /** Where it lies, seen from the bound. */
  readonly where: "below" | "at" | "above";
  /** The bound. */
  readonly bound: string;
  /** What it must be worth. */
  readonly expect: Extract<Outcome, "met" | "not-met">;
}

type OneSided = LowerTarget | UpperTarget;

/** By definition: whether a figure below, at and above the bound meets a comparator. */
const definitions: Record<OneSided["comparator"], readonly [boolean, boolean, boolean]> = {
  "at-least": [false, true, true],
  "more-than": [false, false, true],
  "at-most": [true, true, false],
  "less-than": [true, false, false],
};

/**
 * For every bound of a rule set a figure one unit of its last place below it, on it, and one above, with the outcome
 * that the comparator's definition gives; nothing is judged. Where a rule rounds, the step is that of the rounding.
 * Figures that the other end of a target decides are left out.
 */
export function boundaryCases<Id extends string>(ruleSet: RuleSet<Id>): readonly BoundaryCase<Id>[] {
  return Object.freeze(ruleSet.rules.flatMap((rule) => casesOf(rule)));
}

function casesOf<Id extends string>(rule: Rule<Id>): BoundaryCase<Id>[] {
  const { target, rounding } = rule;
  if (target.comparator === "exactly") {
    return around(rule.id, target.bound, rounding?.digits, [false, true, false]);
  }
  if (target.comparator !== "between") {
    return around(rule.id, target.bound, rounding?.digits, definitions[target.comparator]);
  }
  const { lower, upper } = target;
  const ofLower = around(rule.id, lower.bound, rounding?.digits, definitions[lower.comparator]);
  const ofUpper = around(rule.id, upper.bound, rounding?.digits, definitions[upper.comparator]);
  const [low, high] = [exact(lower.bound), exact(upper.bound)];
  const isOurs = ({ value }: BoundaryCase): boolean => {
    const here = exact(value);
    const past = (a: Ratio, b: Ratio): boolean => a.n * b.d > b.n * a.d;
    return here !== null && low !== null && high !== null && (past(high, here) || past(here, low));
  };
  const inner = [
    ...ofLower.filter(({ where }) => where !== "above"),
    ...ofUpper.filter(({ where }) => where !== "below"),
  ];
  return inner.filter(isOurs);
}

function around<Id extends string>(
  indicator: Id,
  bound: string,
  digits: number | undefined,
  meets: readonly [boolean, boolean, boolean],
): BoundaryCase<Id>[] {
  const at = exact(bound);
  if (!at) return [];
  const step = ratio(1n, 10n ** BigInt(Math.max(digits ?? 0, bound.split(".")[1]?.length ?? 0)));
  const points = [
    ["below", subtract(at, step)],
    ["at", at],
    ["above", add(at, step)],
  ] as const;
  return points.map(([where, value], i) => ({
    indicator,
    value: inOneText(print(value)),
    where,
    bound,
    expect: meets[i] ? "met" : "not-met",
  }));
}

function exact(text: string): Ratio | null {
  const read = readQuantity(text);
  return read.ok ? read.quantity : null;
}
