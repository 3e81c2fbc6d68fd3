import {
  type Condition,
  defineRuleSet,
  evaluate,
  type Observation,
  type Outcome,
  type Scorecard,
  type Target,
} from "../../src/index.js";
import { oracle } from "../oracle/oracle.js";
import { ruleOf, ruleSetOf } from "./arbitraries.js";

/** What the engine is asked, and what the oracle made of the same figures. */
export interface Card {
  readonly card: Scorecard;
  readonly outcomes: Readonly<Record<string, Outcome>>;
  readonly key: string;
}

const targets: readonly Target[] = [
  { comparator: "at-least", bound: "5" },
  { comparator: "more-than", bound: "5" },
  { comparator: "at-most", bound: "5" },
  { comparator: "less-than", bound: "5" },
  { comparator: "exactly", bound: "5" },
  ...(["at-least", "more-than"] as const).flatMap((lower) =>
    (["at-most", "less-than"] as const).map(
      (upper): Target => ({
        comparator: "between",
        lower: { comparator: lower, bound: "4.9" },
        upper: { comparator: upper, bound: "5" },
      }),
    ),
  ),
];
const figures: readonly Omit<Observation, "indicator">[] = [
  { value: "4.9" },
  { value: "5" },
  { value: "5.1" },
  { value: null },
  { standing: "not-applicable", reason: "none here" },
];

/** Every condition to depth 3 over two indicators. */
export const trees: readonly Condition[] = nested(nested(["a", "b"]));

/** Every comparator with every pair of figures: under, between and over the bounds, missing and not applicable. */
export const cards: readonly Card[] = targets.flatMap((target) =>
  figures.flatMap((a) => figures.map((b) => cardOf(target, a, b))),
);

/** The conditions, and every condition of one or two of them. */
function nested(members: readonly Condition[]): Condition[] {
  const alone = members.flatMap((one): Condition[] => [
    { not: one },
    { all: [one] },
    { any: [one] },
    { "at-least-k": 1, of: [one] },
  ]);
  const paired = members.flatMap((one) =>
    members.flatMap((other): Condition[] => [
      { all: [one, other] },
      { any: [one, other] },
      { "at-least-k": 1, of: [one, other] },
      { "at-least-k": 2, of: [one, other] },
    ]),
  );
  return ["a", "b", ...alone, ...paired];
}

/** A card, its outcomes those of the oracle. */
function cardOf(target: Target, a: object, b: object): Card {
  const ruleSet = ruleSetOf([ruleOf("a", "percent", target), ruleOf("b", "percent", target)]);
  const rows = [
    { indicator: "a", ...a },
    { indicator: "b", ...b },
  ];
  const answers = oracle(ruleSet, rows).answers.map(({ indicator, outcome }) => [indicator, outcome]);
  return {
    card: evaluate(defineRuleSet(ruleSet), rows),
    outcomes: Object.fromEntries(answers),
    key: `${answers}`,
  };
}
