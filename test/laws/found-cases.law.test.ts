import { Decimal } from "decimal.js";
import { describe, expect, it } from "vitest";
import {
  assign,
  type Condition,
  defineRuleSet,
  type EvaluateOptions,
  evaluate,
  evaluateTable,
  migrate,
  receipt,
  replay,
  rollUp,
  type Target,
  ThiduaError,
} from "../../src/index.js";

import { ruleOf, ruleSetOf } from "./arbitraries.js";
import { cardOf, fourRules, judged, type Outcomes } from "./cards.js";

// Every difference that a run over generated data ever found, in its least form.

const target: Target = { comparator: "at-least", bound: "1" };

describe("cases that generated data found", () => {
  const margins: readonly (readonly [Target, string, string])[] = [
    [{ comparator: "at-least", bound: "0.000000000000000001" }, "0.000000000001", "0.000000000000999999"],
    [{ comparator: "at-most", bound: "0.000000000001" }, "0.000000000000000001", "0.000000000000999999"],
  ];
  it.each(margins)("%j: the margin of %s has all its 18 places", (target, value, margin) => {
    const set = defineRuleSet(ruleSetOf([ruleOf("a", "percent", target)]));
    expect(evaluate(set, { a: value } as never).get("a").margin).toBe(margin);
  });

  const conditions: readonly (readonly [Condition, readonly string[]])[] = [
    [{ any: ["a", { all: ["a", "b"] }] }, ["a"]],
    [{ all: ["a", { any: ["a", "b"] }] }, ["a"]],
    [{ any: ["a", { not: "a" }] }, ["a"]],
  ];
  const open: Outcomes = { a: "undetermined", b: "undetermined", c: "met", d: "met" };
  it.each(conditions)("of %j no more is needed than %j", (condition, needed) => {
    expect(rollUp(condition as never, cardOf(open)).stillNeeded).toEqual(needed);
  });

  it("of two roll-ups with too few left the one that lacks more is told, whatever their order", () => {
    const card = cardOf({ a: "not-applicable", b: "met", c: "met", d: "met" });
    const members: readonly Condition[] = [
      { "at-least-k": 2, of: ["a", "b"] },
      { "at-least-k": 3, of: ["b", "a", "a"] },
    ];
    for (const all of [members, [...members].reverse()])
      expect(rollUp({ all } as never, card).tooFew).toEqual({ asked: 3, left: 1 });
  });

  it("an unknown standing hides no fault of the value beside it", () => {
    const rule = ruleOf("a", "percent", { comparator: "at-least", bound: "1" });
    const { issues } = judged(rule, { value: "1,5", standing: "finall" as never });
    expect(issues.map(({ code }) => code)).toEqual(["observation/unknown-standing", "number/malformed"]);
  });

  it("what only calls itself a Decimal, as JSON may, is no number", () => {
    for (const more of [{}, { d: null, toString: 1 }, { toFixed: "1" }]) {
      const given = { toStringTag: "[object Decimal]", s: 1, e: 0, d: [1], ...more } as never;
      const { issues } = judged(ruleOf("a", "percent", target), { value: given });
      expect(issues.map(({ code }) => code)).toEqual(["number/malformed"]);
      expect(evaluate(fourRules, { a: given }).get("a").outcome).toBe("undetermined");
    }
  });

  it("a numerator that cannot be read hides no fault of its denominator", () => {
    for (const [denominator, code] of [
      ["0", "number/zero-denominator"],
      ["-1", "number/negative-denominator"],
    ] as const) {
      const { issues } = judged(ruleOf("a", "percent", target), { numerator: "x", denominator });
      expect(issues.map((one) => one.code)).toEqual(["number/malformed", code]);
    }
  });

  it("a target that an assignment names twice counts once towards k", () => {
    const card = cardOf({ a: "met", b: "not-met" });
    const condition = { "at-least-k": 2, of: "assigned" } as const;
    const asked = { asked: 2, left: 1 };
    expect(rollUp(condition, card, { assigned: ["a", "a"] })).toMatchObject({
      outcome: "not-met",
      tooFew: asked,
    });
    const table = evaluateTable(fourRules, { a: ["1"] }, { rollUp: condition, assigned: ["a", "a"] });
    expect(table.rollUpOf(0)).toBe("not-met");
  });

  it("the lists that a fault carries are frozen", () => {
    const set = defineRuleSet(ruleSetOf([ruleOf("a", "percent", { comparator: "at-least", bound: "1" })]));
    const [unknown] = evaluate(set, { aa: "1" } as never).issues;
    expect(unknown).toMatchObject({ code: "observation/unknown-indicator", nearest: ["a"] });
    expect(Object.isFrozen((unknown as unknown as { nearest: unknown }).nearest)).toBe(true);
  });

  it("a fine figure far below the edge of a coarse rounding lacks every digit of the way there", () => {
    const rounding = { digits: 0, mode: "half-up", source: ruleOf("a", "percent", target).source } as const;
    const rule = ruleOf(
      "a",
      "percent",
      { comparator: "at-least", bound: "0.000000000000000088" },
      { rounding },
    );
    const set = defineRuleSet(ruleSetOf([rule]));
    // 0.5 is rounded to 1: 0.5 less 88 of the sixteenth place.
    const { shortfall } = evaluate(set, { a: "0.0000000000000088" }).get("a");
    expect(shortfall).toEqual({ by: "0.4999999999999912", toward: "up", reach: "at", of: "value" });
  });

  const amounts: readonly [string, EvaluateOptions, object, object][] = [
    ["a number that prints with an exponent", {}, { value: 1e-15 }, { value: "0.000000000000001" }],
    ["a Decimal that does", {}, { value: new Decimal("0.00000025") }, { value: "0.00000025" }],
    [
      "a number beside text in the notation vi",
      { notation: "vi" },
      { numerator: 1.5, denominator: "1.000" },
      { numerator: "1.5", denominator: "1000" },
    ],
  ];
  it.each(amounts)("%s is in a receipt as it was judged, and replays", (_, options, amount, receipted) => {
    const card = evaluate(fourRules, [{ indicator: "a", ...amount }], options);
    const made = receipt(card);
    expect(made.observations).toMatchObject([receipted]);
    expect(replay(made, [fourRules])).toEqual({ ok: true, issues: [] });
  });

  it("an assignment or a list to migrate that holds what cannot be turned into text is refused, or left alone", () => {
    const hostile = { toString: "" } as never;
    const rows = [{ unit: "u", kind: "agency", indicator: "a", bound: hostile }] as const;
    expect(() => assign(fourRules, rows)).toThrow(ThiduaError);
    expect(() => assign(fourRules, [{ unit: "u", kind: "agency", indicator: hostile }])).toThrow(ThiduaError);
    expect(migrate([{ indicator: hostile, value: "1" }], { a: "b" })).toMatchObject({
      renamed: 0,
      issues: [],
    });
  });
});
