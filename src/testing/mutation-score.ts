import { assess } from "../eligibility/assess.js";
import type { Candidate, Verdict } from "../eligibility/eligibility.js";
import type { Policy } from "../eligibility/policy.js";
import { evaluate } from "../evaluation/evaluate.js";
import type { Outcome } from "../evaluation/evaluation.js";
import { ThiduaError } from "../issue/thidua-error.js";
import type { EvaluateOptions, Observations } from "../observation/observation.js";
import type { RuleSet } from "../rule/rule-set.js";
import { type Mutant, mutants } from "./mutants.js";

/** A case of a rule set: what these observations must come to, as a person read it from the text. */
export interface RuleCase<Id extends string = string> extends EvaluateOptions {
  /** What is judged. */
  readonly observations: Observations<Id>;
  /** What some of the indicators must be worth. */
  readonly expect?: { readonly [I in Id]?: Outcome };
  /** Whose eligibility is asked, and what must be said. */
  readonly assess?: { readonly candidate: Candidate<Id>; readonly verdict: Verdict };
}

/** How many wrong rule sets the cases find. */
export interface MutationScore {
  /** How many mutants there are. */
  readonly mutants: number;
  /** How many of them some case contradicts. */
  readonly killed: number;
  /** Killed of all, in percent rounded down to a whole number. */
  readonly percent: number;
  /** Those that no case contradicts: what the cases do not test. */
  readonly survivors: readonly Mutant[];
  /** Cases that the rule set itself contradicts, by their place; the score means nothing until there are none. */
  readonly failing: readonly number[];
}

/**
 * How well cases test a rule set, and a policy: each mutant must be contradicted by a case.
 *
 * @example
 * mutationScore(rules, cases).survivors.map(({ mutation, of }) => `${of}: ${mutation}`)
 */
export function mutationScore<Id extends string>(
  ruleSet: RuleSet<Id>,
  cases: readonly RuleCase<NoInfer<Id>>[],
  policy: Policy<NoInfer<Id>> | null = null,
): MutationScore {
  const list = cases as unknown as readonly RuleCase[];
  const rules = ruleSet as unknown as RuleSet;
  const bars = policy as unknown as Policy | null;
  const failing = list.flatMap((one, i) => (holds(one, rules, bars) ? [] : [i]));
  const all = mutants(rules, bars);
  const survivors = all.filter((mutant) => list.every((one) => holds(one, mutant.ruleSet, mutant.policy)));
  const killed = all.length - survivors.length;
  return Object.freeze({
    mutants: all.length,
    killed,
    percent: all.length === 0 ? 100 : Math.floor((100 * killed) / all.length),
    survivors: Object.freeze(survivors),
    failing: Object.freeze(failing),
  });
}

/** Whether a rule set says what a case expects; one that no longer knows an indicator does not. */
function holds(
  { observations, expect = {}, assess: asked, ...options }: RuleCase,
  ruleSet: RuleSet,
  policy: Policy | null,
): boolean {
  try {
    const card = evaluate(ruleSet, observations, options);
    const agrees = Object.entries(expect).every(([id, outcome]) => card.get(id).outcome === outcome);
    return (
      agrees && (!asked || policy === null || assess(policy, asked.candidate, card).verdict === asked.verdict)
    );
  } catch (error) {
    if (error instanceof ThiduaError) return false;
    throw error;
  }
}
