import type { IssuePath } from "../issue/issue.js";
import { divide, ratio } from "../number/ratio.js";
import { quantityOf } from "../number/read-quantity.js";
import type { Unit, UnitRegister } from "../unit/unit-register.js";
import {
  type AcceptedSet,
  acceptedBeforeRounding,
  acceptedSet,
  type End,
  intersection,
  isEmpty,
} from "./accepted-set.js";
import type { Rule } from "./rule.js";

/** A rule with what a check of its rule set looks at. */
export interface CheckedRule {
  readonly rule: Rule;
  readonly unit: Unit;
  /** What it accepts, before any rounding, in its unit. */
  readonly accepted: AcceptedSet;
  /** What its indicator can be at all, in its unit. */
  readonly possible: AcceptedSet;
  /** Whether it accepts nothing that is possible. */
  readonly isImpossible: boolean;
  /** Where it stands. */
  readonly path: IssuePath;
}

/** A rule of a rule set that loads, made ready for the check. */
export function checkedRule(rule: Rule, units: UnitRegister, path: IssuePath): CheckedRule {
  const unit = units.find(rule.unit) as Unit;
  const plain = acceptedSet(rule.target);
  const accepted = (rule.rounding && acceptedBeforeRounding(plain, rule.rounding)) ?? plain;
  const possible = possibleOf(rule, unit);
  const isImpossible = isEmpty(intersection(accepted, possible));
  return { rule, unit, accepted, possible, isImpossible, path };
}

/**
 * What values an indicator can take: as it declares; where it declares no end, a share from none to all, a rate and a
 * count from 0. A growth, and a rate over the year, may be below zero and over all.
 */
function possibleOf({ plausible, accumulation }: Rule, { kind, dimension, exactFactor }: Unit): AcceptedSet {
  const from = end(plausible?.from);
  const to = end(plausible?.to);
  if (from || to) return { lower: from, upper: to };
  const zero = { value: ratio(0n), inclusive: true };
  if (kind === "count") return { lower: zero, upper: null };
  const isState = accumulation === undefined || accumulation === "state";
  if (kind !== "rate" || !isState) return { lower: null, upper: null };
  const all = { value: divide(ratio(1n), exactFactor), inclusive: true };
  return { lower: zero, upper: dimension === "share" ? all : null };
}

function end(text: string | undefined): End | null {
  const value = quantityOf(text);
  return value && { value, inclusive: true };
}
