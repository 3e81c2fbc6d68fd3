import type { Observation } from "../observation/observation.js";
import type { RuleSet } from "../rule/rule-set.js";
import { boundaryCases } from "./boundary-cases.js";

/** As much of fast-check as is needed; pass the module itself. */
export interface FastCheck {
  /** One of the values. */
  constantFrom<T>(...values: T[]): Arbitrary<T>;
  /** A list of values of one kind. */
  array<T>(arbitrary: Arbitrary<T>, constraints?: { maxLength?: number }): Arbitrary<T[]>;
}

/** As much of a fast-check arbitrary as is needed. */
export interface Arbitrary<T> {
  /** Another arbitrary, its values made of these. */
  map<U>(mapper: (value: T) => U): Arbitrary<U>;
}

/**
 * Lists of observations for fast-check: figures that crowd the bounds of a rule set, some of them missing, provisional,
 * declared not to apply, malformed, of another period, or given twice.
 *
 * @param fc - The fast-check module.
 */
export function arbitraryObservations<Id extends string, A extends Arbitrary<unknown>>(
  fc: { constantFrom(...values: never[]): A } & object,
  ruleSet: RuleSet<Id>,
): Arbitrary<Observation<Id>[]> {
  const check = fc as unknown as FastCheck;
  const plain = boundaryCases(ruleSet).map(({ indicator, value }): Observation<Id> => ({ indicator, value }));
  const odd = ruleSet.rules.flatMap(({ id }): Observation<Id>[] => [
    { indicator: id, value: null },
    { indicator: id, value: "không rõ" },
    { indicator: id, standing: "not-applicable", reason: "x" },
    { indicator: id, standing: "not-applicable" },
    { indicator: id, value: "1", period: "1999" },
  ]);
  const provisional = plain.map((one): Observation<Id> => ({ ...one, standing: "provisional" }));
  const some = check.constantFrom(...plain, ...plain, ...plain, ...provisional, ...odd);
  return check.array(some, { maxLength: 2 * ruleSet.rules.length });
}
