import type { Outcome } from "../evaluation/evaluation.js";
import { inOneText, print } from "../number/print.js";
import {
  add,
  ceiling,
  compare,
  floor,
  isWhole,
  multiply,
  type Ratio,
  ratio,
  subtract,
} from "../number/ratio.js";
import { readQuantity } from "../number/read-quantity.js";
import type { Rule } from "../rule/rule.js";
import type { RuleSet } from "../rule/rule-set.js";
import { boundsOf, type LowerTarget, type UpperTarget } from "../rule/target.js";
import { unitRegister } from "../unit/unit-register.js";

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
 * that the comparator's definition gives; nothing is judged. Where a rule rounds, the figures are such as rounding
 * leaves alone: a bound between two of them has none on it. What comes whole has the whole numbers beside a bound
 * that is none. Figures that the other end of a target decides are left out; where nothing would be left between two
 * ends, their middle is taken, if it can be read.
 */
export function boundaryCases<Id extends string>(ruleSet: RuleSet<Id>): readonly BoundaryCase<Id>[] {
  const units = unitRegister(ruleSet.units);
  return Object.freeze(
    ruleSet.rules.flatMap((rule) => casesOf(rule, comesWhole(rule, units.find(rule.unit)))),
  );
}

/** Whether an indicator's figures come whole. */
export function comesWhole({ plausible }: Rule, unit: { readonly whole?: boolean } | undefined): boolean {
  return (plausible?.whole ?? false) || (unit?.whole ?? false);
}

function casesOf<Id extends string>(rule: Rule<Id>, whole: boolean): BoundaryCase<Id>[] {
  const { target } = rule;
  const around = (bound: string, meets: readonly [boolean, boolean, boolean]): BoundaryCase<Id>[] =>
    pointsAround(bound, stepsOf(rule, whole), rule.rounding !== undefined).map(({ where, value }) => ({
      indicator: rule.id,
      value: inOneText(print(value)),
      where,
      bound,
      expect: meets[places.indexOf(where)] ? "met" : "not-met",
    }));
  if (target.comparator === "exactly") return around(target.bound, [false, true, false]);
  if (target.comparator !== "between") return around(target.bound, definitions[target.comparator]);
  const { lower, upper } = target;
  const found = [
    ...around(lower.bound, definitions[lower.comparator]).filter(
      ({ where, value }) => where !== "above" || isOver(upper.bound, value),
    ),
    ...around(upper.bound, definitions[upper.comparator]).filter(
      ({ where, value, bound }) =>
        (where !== "below" || isOver(value, lower.bound)) && (where !== "at" || isOver(bound, lower.bound)),
    ),
  ];
  if (found.some(({ expect }) => expect === "met")) return found;
  const value = inOneText(print(multiply(add(exact(lower.bound), exact(upper.bound)), ratio(1n, 2n))));
  if (!readQuantity(value).ok) return found;
  return [...found, { indicator: rule.id, value, where: "above", bound: lower.bound, expect: "met" }];
}

const places = ["below", "at", "above"] as const;

/** By how much the figures beside a bound lie apart: one unit of the last place, of all bounds of the rule together. */
function stepsOf({ target, rounding }: Rule, whole: boolean): readonly Ratio[] {
  if (rounding) return [unitOf(rounding.digits)];
  const step = unitOf(Math.max(...boundsOf(target).map((bound) => bound.split(".")[1]?.length ?? 0)));
  return whole && !isWhole(step) ? [step, ratio(1n)] : [step];
}

function unitOf(digits: number): Ratio {
  return ratio(1n, 10n ** BigInt(digits));
}

interface Point {
  readonly where: BoundaryCase["where"];
  readonly value: Ratio;
}

/** The bound, and the multiples of each step next to it; only what can be read again. */
function pointsAround(bound: string, steps: readonly Ratio[], isGrid: boolean): Point[] {
  const at = exact(bound);
  const isOn = (step: Ratio): boolean => isWhole(ratio(at.n * step.d, at.d * step.n));
  const points = steps.flatMap((step): Point[] => {
    const [below, above] = [floor, ceiling].map((whole) =>
      multiply(ratio(whole(ratio(at.n * step.d, at.d * step.n))), step),
    ) as [Ratio, Ratio];
    if (!isOn(step)) return beside(below, above);
    return beside(readable(subtract, at, step, isGrid), readable(add, at, step, isGrid));
  });
  const isThere = !isGrid || steps.every(isOn);
  const all: Point[] = isThere ? [...points, { where: "at", value: at }] : points;
  return all
    .filter(({ value }) => readQuantity(inOneText(print(value))).ok)
    .sort((a, b) => places.indexOf(a.where) - places.indexOf(b.where));
}

function beside(below: Ratio, above: Ratio): Point[] {
  return [
    { where: "below", value: below },
    { where: "above", value: above },
  ];
}

/** One step away, or a tenth of one where a step has more digits than are read (spec 1.2). */
function readable(move: typeof add, at: Ratio, step: Ratio, isGrid: boolean): Ratio {
  const far = move(at, step);
  if (isGrid || readQuantity(inOneText(print(far))).ok) return far;
  return move(at, multiply(step, ratio(1n, 10n)));
}

function isOver(a: string, b: string): boolean {
  return compare(exact(a), exact(b)) > 0;
}

/** A bound of a rule set, or a figure made of one: both are decimal text. */
function exact(text: string): Ratio {
  const read = readQuantity(text);
  return read.ok ? read.quantity : ratio(0n);
}
