import { describe, expect, it } from "vitest";
import {
  type Condition,
  defineRuleSet,
  evaluate,
  type Observation,
  type Outcome,
  rollUp,
  type Scorecard,
  type Target,
} from "../../src/index.js";
import { oracle, rollUp as rollUpOfOracle } from "../oracle/oracle.js";
import { ruleOf, ruleSetOf } from "./arbitraries.js";
import { cases } from "./settings.js";
import { stillNeeded } from "./still-needed.js";

const targets: readonly Target[] = [
  { comparator: "at-least", bound: "5" },
  { comparator: "more-than", bound: "5" },
  { comparator: "at-most", bound: "5" },
  { comparator: "less-than", bound: "5" },
  { comparator: "exactly", bound: "5" },
  {
    comparator: "between",
    lower: { comparator: "at-least", bound: "5" },
    upper: { comparator: "less-than", bound: "5.1" },
  },
];
const figures: readonly Omit<Observation, "indicator">[] = [
  { value: "4.9" },
  { value: "5" },
  { value: "5.1" },
  { value: null },
  { standing: "not-applicable", reason: "none here" },
];

const all = nested(nested(["a", "b"]));
// Where the laws are cut short (mutation testing), so is this: one condition in 29.
const trees = cases < 1000 ? all.filter((_, i) => i % 29 === 0) : all;
const cards = targets.flatMap((target) => figures.flatMap((a) => figures.map((b) => cardOf(target, a, b))));
const count = (trees.length * cards.length).toLocaleString("en");

describe("small scope", () => {
  it(`${count} roll-ups, all there are to depth 3 over two indicators, six comparators, three values, missing and not applicable, are as the oracle says (spec 5.1 to 5.3)`, () => {
    expect(all.length).toBe(2810);
    const wrong = trees.flatMap((tree) => {
      const expected = new Map<string, Expected>();
      return cards
        .filter((card) => !agrees(tree, card, expected))
        .map(({ outcomes }) => ({ tree, outcomes }));
    });
    expect(wrong).toEqual([]);
  });
});

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

interface Card {
  readonly card: Scorecard;
  readonly outcomes: Readonly<Record<string, Outcome>>;
  readonly key: string;
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

type Expected = readonly [Outcome, string];

function agrees(tree: Condition, { card, outcomes, key }: Card, known: Map<string, Expected>): boolean {
  const found = rollUp(tree, card);
  const expected: Expected = known.get(key) ?? [
    rollUpOfOracle(tree, outcomes, []),
    stillNeeded(tree, outcomes, []).join(),
  ];
  known.set(key, expected);
  const [outcome, needed] = expected;
  return found.outcome === outcome && found.stillNeeded.join() === needed && isDecided(tree, outcomes, found);
}

/** What is named decides: the same comes out when nothing else is known. */
function isDecided(tree: Condition, outcomes: Card["outcomes"], found: ReturnType<typeof rollUp>): boolean {
  if (found.outcome === "undetermined") return found.decidedBy.length === 0;
  const named = new Set(found.decidedBy.map(({ indicator }) => indicator));
  const others = Object.entries(outcomes).map(([id, outcome]) => {
    const isKept = named.has(id) || outcome === "not-applicable";
    return [id, isKept ? outcome : "undetermined"] as const;
  });
  return rollUpOfOracle(tree, Object.fromEntries(others), []) === found.outcome;
}
