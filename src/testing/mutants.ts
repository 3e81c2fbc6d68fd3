import { compareMeaning, meaningOf } from "../compare/meaning.js";
import type { Policy } from "../eligibility/policy.js";
import { inOneText, print } from "../number/print.js";
import { add, ratio } from "../number/ratio.js";
import { readQuantity } from "../number/read-quantity.js";
import { defineRuleSet } from "../rule/define-rule-set.js";
import type { Rule } from "../rule/rule.js";
import type { RuleSet } from "../rule/rule-set.js";
import type { LowerTarget, Target, UpperTarget } from "../rule/target.js";

/** How a rule set was made wrong, by a little. */
export type Mutation =
  | "strictness"
  | "bound-up"
  | "bound-down"
  | "direction"
  | "rule-dropped"
  | "bar-dropped";

/** A rule set with one thing wrong, that its cases ought to find. */
export interface Mutant {
  /** What was done. */
  readonly mutation: Mutation;
  /** To which indicator, or to which bar. */
  readonly of: string;
  /** The rule set; as it was where a bar was dropped. */
  readonly ruleSet: RuleSet;
  /** The policy; as it was where a rule was changed; null where none was given. */
  readonly policy: Policy | null;
}

const strictness = {
  "at-least": "more-than",
  "more-than": "at-least",
  "at-most": "less-than",
  "less-than": "at-most",
} as const;
const direction = {
  "at-least": "at-most",
  "more-than": "less-than",
  "at-most": "at-least",
  "less-than": "more-than",
} as const;

/**
 * Every rule set that is wrong by one thing: a comparator strict for inclusive and inclusive for strict, a bound moved
 * by one unit of its last place either way (by one step of a rounding that is coarser), a direction turned, a rule
 * dropped, a bar dropped. Those that would not load (an end past the other) are left out, and those that a rounding
 * makes ask the same.
 */
export function mutants(ruleSet: RuleSet<string>, policy: Policy<string> | null = null): readonly Mutant[] {
  const ofRules = ruleSet.rules.flatMap((rule) => [
    ...targetMutants(rule).flatMap(([mutation, target]) => {
      const made = withRule(ruleSet, rule.id, { ...rule, target });
      return made ? [{ mutation, of: rule.id, ruleSet: made, policy }] : [];
    }),
    ...dropped(ruleSet, rule.id).map((made) => ({
      mutation: "rule-dropped" as const,
      of: rule.id,
      ruleSet: made,
      policy,
    })),
  ]);
  const ofBars = (policy?.bars ?? []).map(({ id }) => ({
    mutation: "bar-dropped" as const,
    of: id,
    ruleSet,
    policy: policy && { ...policy, bars: policy.bars.filter((bar) => bar.id !== id) },
  }));
  return Object.freeze([...ofRules, ...ofBars]);
}

function targetMutants({ target, rounding }: Rule): [Mutation, Target][] {
  const digits = rounding?.digits ?? Number.POSITIVE_INFINITY;
  if (target.comparator === "between") {
    const { lower, upper } = target;
    return [
      ...endMutants(lower, digits).map(([mutation, end]): [Mutation, Target] => [
        mutation,
        { ...target, lower: end as LowerTarget },
      ]),
      ...endMutants(upper, digits).map(([mutation, end]): [Mutation, Target] => [
        mutation,
        { ...target, upper: end as UpperTarget },
      ]),
    ];
  }
  if (target.comparator === "exactly")
    return moved(target.bound, digits).map(([mutation, bound]) => [mutation, { ...target, bound }]);
  const turned = { ...target, comparator: direction[target.comparator] } as Target;
  return [...endMutants(target, digits), ["direction", turned]];
}

function endMutants(end: LowerTarget | UpperTarget, digits: number): [Mutation, LowerTarget | UpperTarget][] {
  const flipped = { ...end, comparator: strictness[end.comparator] } as LowerTarget | UpperTarget;
  return [
    ["strictness", flipped],
    ...moved(end.bound, digits).map(([mutation, bound]): [Mutation, typeof end] => [
      mutation,
      { ...end, bound },
    ]),
  ];
}

/** The bound one unit of its last place up, and down; no less than a rounding to so many digits keeps. */
function moved(bound: string, digits: number): [Mutation, string][] {
  const read = readQuantity(bound);
  if (!read.ok) return [];
  const step = 10n ** BigInt(Math.min(digits, bound.split(".")[1]?.length ?? 0));
  const by = (sign: bigint): string => inOneText(print(add(read.quantity, ratio(sign, step))));
  return [
    ["bound-up", by(1n)],
    ["bound-down", by(-1n)],
  ];
}

function withRule(ruleSet: RuleSet<string>, id: string, rule: Rule): RuleSet | null {
  const before = ruleSet.rules.find((one) => one.id === id) as Rule;
  const made = loaded({ ...ruleSet, rules: ruleSet.rules.map((one) => (one.id === id ? rule : one)) });
  if (made === null) return null;
  const { change } = compareMeaning(meaningOf(before, ruleSet), meaningOf(rule, ruleSet));
  return change === "equivalent" ? null : made;
}

function dropped(ruleSet: RuleSet<string>, id: string): RuleSet[] {
  const rules = ruleSet.rules.filter((one) => one.id !== id);
  const relations = (ruleSet.relations ?? []).filter((relation) =>
    relation.kind === "part-of"
      ? relation.part !== id && relation.whole !== id
      : !relation.indicators.includes(id),
  );
  const made = rules.length === 0 ? null : loaded({ ...ruleSet, rules, relations });
  return made ? [made] : [];
}

function loaded(ruleSet: RuleSet<string>): RuleSet | null {
  try {
    return defineRuleSet(ruleSet);
  } catch {
    return null;
  }
}
