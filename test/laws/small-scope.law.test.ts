import { describe, expect, it } from "vitest";
import { type Condition, type Outcome, rollUp } from "../../src/index.js";
import { rollUp as rollUpOfOracle } from "../oracle/oracle.js";
import { cases } from "./settings.js";
import { type Card, cards, trees as every } from "./small-scope.js";
import { stillNeeded } from "./still-needed.js";

// Where the laws are cut short (mutation testing), so is this: one condition in 29.
const trees = cases < 1000 ? every.filter((_, i) => i % 29 === 0) : every;
const count = (trees.length * cards.length).toLocaleString("en");

describe("small scope", () => {
  it(`${count} roll-ups, all there are to depth 3 over two indicators, six comparators with strict ends and inclusive, three values, missing and not applicable, are as the oracle says (spec 5.1 to 5.3)`, () => {
    expect([every.length, cards.length]).toEqual([2810, 225]);
    const wrong = trees.flatMap((tree) => {
      const expected = new Map<string, Expected>();
      return cards
        .filter((card) => !agrees(tree, card, expected))
        .map(({ outcomes }) => ({ tree, outcomes }));
    });
    expect(wrong).toEqual([]);
  });
});

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
