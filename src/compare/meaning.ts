import { inOneText, print } from "../number/print.js";
import { multiply, type Ratio, ratio } from "../number/ratio.js";
import {
  type AcceptedSet,
  acceptedBeforeRounding,
  acceptedSet,
  accepts,
  witnessPoints,
} from "../rule/accepted-set.js";
import type { Rule } from "../rule/rule.js";
import type { RuleSet } from "../rule/rule-set.js";
import { type Unit, unitRegister } from "../unit/unit-register.js";

/** What a rule accepts, whatever it is written in: values before rounding, in base units of its dimension. */
export interface Meaning {
  readonly unit: Unit;
  /** In base units of the dimension. */
  readonly accepted: AcceptedSet;
}

/** How two meanings stand to each other. */
type MeaningChange = "equivalent" | "tightened" | "loosened" | "incomparable";

/** How the second of two meanings stands to the first, with values on which they differ. */
export interface ComparedMeaning {
  readonly change: MeaningChange;
  /** A value that only the first accepts, in base units of its dimension; null where there is none. */
  readonly onlyBefore: Ratio | null;
  /** A value that only the second accepts, in base units of its dimension; null where there is none. */
  readonly onlyAfter: Ratio | null;
}

/** The meaning of a rule of a rule set. */
export function meaningOf(rule: Rule, { units }: Pick<RuleSet, "units">): Meaning {
  const unit = unitRegister(units).find(rule.unit) as Unit;
  const plain = acceptedSet(rule.target);
  const accepted = (rule.rounding && acceptedBeforeRounding(plain, rule.rounding)) ?? plain;
  const scaled = (end: AcceptedSet["lower"]): AcceptedSet["lower"] =>
    end && { ...end, value: multiply(end.value, unit.exactFactor) };
  return { unit, accepted: { lower: scaled(accepted.lower), upper: scaled(accepted.upper) } };
}

/**
 * Compares two meanings exactly. Every comparator accepts one stretch of the line of values, so one point in each
 * cell that the ends of both cut out of the line, ends included, shows every difference there is.
 */
export function compareMeaning(before: Meaning, after: Meaning): ComparedMeaning {
  if (before.unit.dimension !== after.unit.dimension) {
    // Neither accepts what is measured in the unit of the other.
    return { change: "incomparable", onlyBefore: anyOf(before), onlyAfter: anyOf(after) };
  }
  const points = witnessPoints([before.accepted, after.accepted], before.unit.exactFactor);
  const differing = (yes: AcceptedSet, no: AcceptedSet): Ratio | null =>
    points.find((point) => accepts(yes, point) && !accepts(no, point)) ?? null;
  const onlyBefore = differing(before.accepted, after.accepted);
  const onlyAfter = differing(after.accepted, before.accepted);
  return { change: changeOf(onlyBefore !== null, onlyAfter !== null), onlyBefore, onlyAfter };
}

/** A value that is accepted: its bound where that is one, in base units. */
function anyOf({ accepted, unit }: Meaning): Ratio | null {
  return witnessPoints([accepted], unit.exactFactor).find((point) => accepts(accepted, point)) ?? null;
}

function changeOf(losesSome: boolean, gainsSome: boolean): MeaningChange {
  if (losesSome && gainsSome) return "incomparable";
  if (losesSome) return "tightened";
  return gainsSome ? "loosened" : "equivalent";
}

/** A value in base units, as text in a unit. */
export function inUnit(value: Ratio, { exactFactor }: Unit): string {
  return inOneText(print(multiply(value, ratio(exactFactor.d, exactFactor.n))));
}
