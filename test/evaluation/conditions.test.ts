import { describe, expect, it } from "vitest";
import {
  assess,
  type Condition,
  definePolicy,
  defineRuleSet,
  evaluate,
  evaluateTable,
  type Outcome,
  rollUp,
  type Scorecard,
  type Target,
  ThiduaError,
} from "../../src/index.js";
import { ruleOf, ruleSetOf } from "../laws/arbitraries.js";
import { cardOf, fourRules } from "../laws/cards.js";

const allMet = { a: "met", b: "met", c: "met", d: "met" } as const;

function issuesOf(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    return error instanceof ThiduaError ? error.issues : error;
  }
}

describe("the form of a condition (spec 5.1)", () => {
  it("lists may stand in lists a hundred deep, and no deeper", () => {
    const deep = (times: number): unknown => (times === 0 ? "a" : { all: [deep(times - 1)] });
    expect(rollUp(deep(100) as never, cardOf(allMet)).outcome).toBe("met");
    expect(issuesOf(() => rollUp(deep(101) as never, cardOf(allMet)))).toMatchObject([
      { code: "rule/too-deep", limit: 100 },
    ]);
  });

  it.each<[unknown, readonly (string | number)[]]>([
    [7, []],
    ["a", []],
    [{ all: ["a"] }, []],
    [["a", { all: "assigned" }], [1]],
    [["a", 7], [1]],
    [[""], [0]],
  ])("an assignment is a list of ids: %j is none", (assigned, path) => {
    const ask = (): unknown => rollUp({ all: "assigned" }, cardOf(allMet), { assigned: assigned as never });
    expect(issuesOf(ask)).toMatchObject([
      {
        code: "observation/malformed",
        expected: path.length === 0 ? "a list" : "an indicator's id",
        path: ["options", "assigned", ...path],
      },
    ]);
  });

  it("its keys may come in any order", () => {
    expect(rollUp({ of: ["a", "b"], "at-least-k": 2 }, cardOf(allMet)).outcome).toBe("met");
  });

  const unknown = { code: "rule/unknown-reference", to: "indicator", received: "x" };
  it.each<[unknown, readonly (string | number)[]]>([
    ["x", []],
    [{ not: "x" }, ["not"]],
    [{ all: ["a", "x"] }, ["all", 1]],
    [{ any: [{ "at-least-k": 1, of: ["x"] }] }, ["any", 0, "of", 0]],
  ])("an indicator that is not known is told at its place: %j", (condition, path) => {
    const call = () => evaluateTable(fourRules, {}, { rollUp: condition as never });
    expect(issuesOf(call)).toMatchObject([{ ...unknown, path: ["options", "rollUp", ...path] }]);
  });
});

describe("a condition asks for an assignment (spec 6.5)", () => {
  const name = { vi: "x", en: "x" };
  const source = { document: "d", place: "1", quote: "đạt 5%" };
  const candidate = { role: "head", unit: { kind: "agency" } } as const;
  const assignmentMissing = ["eligibility/assignment-missing"];

  it.each<[Condition, readonly string[]]>([
    [{ all: "assigned" }, assignmentMissing],
    [{ not: { any: "assigned" } }, assignmentMissing],
    [{ "at-least-k": 1, of: "assigned" }, assignmentMissing],
    [{ all: ["a", { any: "assigned" }] }, assignmentMissing],
    [{ any: [{ all: "assigned" }, "a"] }, assignmentMissing],
    [{ "at-least-k": 1, of: ["a", "b"] }, []],
    [{ all: ["a", { not: "b" }] }, []],
  ])("%j: %j", (condition, codes) => {
    const bar = { id: "bar", name, subjects: {}, condition, source } as never;
    const policy = definePolicy(fourRules, { id: "p", name, bars: [bar] });
    expect(assess(policy, candidate, cardOf(allMet)).issues.map(({ code }) => code)).toEqual(codes);
  });
});

describe("what can still change an open answer (spec 5.3)", () => {
  /** A card that counts how often an outcome is asked for. */
  function counting(outcomes: Readonly<Record<string, Outcome>>): { card: Scorecard; asked: () => number } {
    let times = 0;
    const outcomeOf = (id: string): Outcome | undefined => {
      times += 1;
      return outcomes[id];
    };
    const card = { indicators: Object.keys(outcomes), outcomeOf } as unknown as Scorecard;
    return { card, asked: () => times };
  }

  const open = { a: "undetermined", b: "undetermined", c: "met", d: "met" } as const;
  it.each<[Condition, readonly string[], number]>([
    ["a", ["a"], 1],
    [{ all: ["a", "b"] }, ["a", "b"], 2],
    [{ any: [{ not: "a" }, { all: ["b", "c"] }] }, ["a", "b"], 3],
    [{ "at-least-k": 3, of: ["a", "b", "c"] }, ["a", "b"], 3],
  ])("is told without trials where nothing open is named twice: %j", (condition, needed, asks) => {
    const { card, asked } = counting(open);
    expect([rollUp(condition, card).stillNeeded, asked()]).toEqual([needed, asks]);
  });

  it("is tried out where an open one is named twice", () => {
    const { card, asked } = counting(open);
    expect(rollUp({ any: ["a", { all: ["a", "b"] }] }, card).stillNeeded).toEqual(["a"]);
    expect(asked()).toBeGreaterThan(3);
  });
});

describe("of roll-ups with too few left (spec 5.1)", () => {
  const card = cardOf({ a: "not-applicable", b: "met", c: "met", d: "met" });
  const lacks = (asked: number, of: readonly string[]) => ({ "at-least-k": asked, of }) as Condition;

  it.each<[string, readonly Condition[], object]>([
    [
      "the one that lacks more is told, though it asks for less",
      [lacks(4, ["a", "b", "c", "d"]), lacks(3, ["b", "a", "a"])],
      { asked: 3, left: 1 },
    ],
    [
      "of two that lack as much, the one that asks for more",
      [lacks(3, ["a", "b", "c"]), lacks(2, ["a", "b"])],
      { asked: 3, left: 2 },
    ],
  ])("%s, in any order", (_, all, told) => {
    for (const members of [all, [...all].reverse()])
      expect(rollUp({ all: members } as never, card).tooFew).toEqual(told);
  });
});

describe("an indicator is still needed if it decides once some others are known (spec 5.3)", () => {
  const open = { a: "undetermined", b: "undetermined", c: "undetermined", d: "undetermined" } as const;
  const cases: readonly (readonly [string, Condition, readonly string[]])[] = [
    // c stands only beside a and b, which decide without it.
    ["whatever the rest", { any: ["d", { all: ["a", "b"] }, { all: ["a", "b", "c"] }] }, ["a", "b", "d"]],
    // Met, the one beside it decides alone; not met, it leaves c open.
    ["whichever way they come out", { any: [{ all: ["a", "b"] }, "c", "c"] }, ["a", "b", "c"]],
    // Once b is known, its own contrary is as well: `any` of the two is met, `all` of them is not.
    ["not met", { any: ["b", { all: ["a", { any: ["b", { not: "b" }] }] }] }, ["a", "b"]],
    ["met", { all: ["b", { any: ["a", { all: ["b", { not: "b" }] }] }] }, ["a", "b"]],
    // Known, b decides for itself; while it is open, a does, by one way of coming out alone.
    ["as long as they are open, if not met", { all: ["a", "b", { not: "b" }] }, ["a", "b"]],
    ["whatever the last comes to", { any: [{ all: ["a", "b"] }, "c", { not: "c" }] }, ["a", "b", "c"]],
    ["as long as they are open, if met", { any: ["a", "b", { not: "b" }] }, ["a", "b"]],
  ];
  it.each(cases)("%s", (_, condition, needed) => {
    expect(rollUp(condition, cardOf(open)).stillNeeded).toEqual(needed);
  });
});

it("one is kept among the needed where trying it out takes too long (spec 5.3)", () => {
  // Each pair decides alone, and z stands only beside the first; whether it can decide is tried out with all others.
  const pairs = Array.from({ length: 16 }, (_, i): Condition => ({ all: [`a${i}`, `b${i}`] }));
  const condition = (some: readonly Condition[]): Condition => ({
    any: [...some, { all: ["a0", "b0", "z"] }],
  });
  const neededOf = (some: readonly Condition[]): readonly string[] => {
    const ids = ["z", ...some.flatMap((_, i) => [`a${i}`, `b${i}`])];
    const target: Target = { comparator: "at-least", bound: "1" };
    const set = defineRuleSet(ruleSetOf(ids.map((id) => ruleOf(id, "percent", target))));
    return rollUp(condition(some), evaluate(set, {})).stillNeeded;
  };
  expect(neededOf(pairs.slice(0, 2))).not.toContain("z");
  // However the last trials fall out, for as many pairs.
  for (let many = 8; many <= 16; many += 1) expect(neededOf(pairs.slice(0, many))).toContain("z");
});
