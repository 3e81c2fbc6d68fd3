import {
  type Condition,
  defineRuleSet,
  type Evaluation,
  evaluate,
  type Observation,
  type Outcome,
  type Rule,
  type Scorecard,
  type Target,
} from "../../src/index.js";
import { ruleOf, ruleSetOf } from "./arbitraries.js";
import type { Draw } from "./draw.js";

export const ids = ["a", "b", "c", "d"] as const;

/** The answer on one rule, of one observation. */
export function judged(rule: Rule, observation: Omit<Observation, "indicator">): Evaluation {
  const given = { indicator: rule.id, ...observation };
  return evaluate(defineRuleSet(ruleSetOf([rule])), [given]).get(rule.id);
}

/** The outcome of a value for a target in percent. */
export function outcomeOf(target: Target, value: string): Outcome {
  return judged(ruleOf("a", "percent", target), { value }).outcome;
}

const outcomes = ["met", "not-met", "undetermined", "not-applicable"] as const;

export type Outcomes = Readonly<Record<string, Outcome>>;

export function outcomesOf(draw: Draw): Outcomes {
  return Object.fromEntries(ids.map((id) => [id, draw.pick(outcomes)]));
}

const atLeastOne: Target = { comparator: "at-least", bound: "1" };
export const fourRules = defineRuleSet(ruleSetOf(ids.map((id) => ruleOf(id, "percent", atLeastOne))));

/** A card with the outcomes asked for. */
export function cardOf(wanted: Outcomes): Scorecard {
  const rows = Object.entries(wanted).map(([indicator, outcome]): Observation => {
    if (outcome === "not-applicable") return { indicator, standing: outcome, reason: "none here" };
    return { indicator, value: outcome === "met" ? "1.0" : outcome === "not-met" ? "0.99" : null };
  });
  return evaluate(fourRules, rows as never);
}

/** A condition over the four indicators; `once` names none of them twice. */
export function conditionOf(draw: Draw, once: boolean, depth = 3, left: string[] = [...ids]): Condition {
  const kind =
    depth === 0 || left.length < 2 ? "leaf" : draw.pick(["leaf", "not", "all", "any", "count", "all"]);
  if (kind === "leaf") return once ? (left.splice(draw.below(left.length), 1)[0] ?? "a") : draw.pick(ids);
  const member = () => conditionOf(draw, once, depth - 1, left);
  if (kind === "not") return { not: member() };
  const members = Array.from({ length: draw.between(1, 3) }, () =>
    left.length > 0 ? [member()] : [],
  ).flat();
  if (kind === "count") return { "at-least-k": draw.between(1, members.length), of: members };
  return kind === "all" ? { all: members } : { any: members };
}

/** A list in another order. */
export function shuffled<T>(draw: Draw, list: readonly T[]): T[] {
  const rest = [...list];
  return list.flatMap(() => rest.splice(draw.below(rest.length), 1));
}
