import { describe, expect, it } from "vitest";
import {
  type Adaptation,
  adapt,
  type Override,
  type Rule,
  type RuleSet,
  type RuleSetDefinition,
  type ThiduaError,
} from "../../src/index.js";
import { defineRuleSet } from "../../src/rule/define-rule-set.js";
import { ruleOf, ruleSetOf } from "../laws/arbitraries.js";

const at = (id: string, rest: Partial<Rule> = {}): Rule =>
  ruleOf(id, "percent", { comparator: "at-least", bound: "5" }, rest);
const ids = ["a", "b", "c"] as const;
const baseOf = (rest: Partial<RuleSetDefinition> = {}, ...rules: readonly Rule[]): RuleSet => {
  return defineRuleSet({ ...ruleSetOf(rules.length > 0 ? rules : ids.map((id) => at(id))), ...rest });
};
const made = (base: RuleSet, rest: Partial<Adaptation<string, string, string>> = {}): RuleSet =>
  adapt(base, { id: "t", version: "1.0.0", ...rest } as never) as RuleSet;
const name = { vi: "y", en: "y" };

function faults(base: RuleSet, rest: object): unknown {
  try {
    return made(base, rest);
  } catch (error) {
    return (error as ThiduaError).issues;
  }
}

describe("what an adaptation takes over from its base", () => {
  const own = { id: "own", name, spellings: [], dimension: "own", factor: "2", kind: "other" } as const;

  it("is the period, the jurisdiction and the lock, where it has none of its own", () => {
    const base = baseOf({ jurisdiction: "x", lock: "tighten-only", period: "2023" });
    expect(made(base)).toMatchObject({ jurisdiction: "x", lock: "tighten-only", period: "2023" });
    expect(made(base, { jurisdiction: "y", lock: "locked", period: "2024" })).toMatchObject({
      jurisdiction: "y",
      lock: "locked",
      period: "2024",
    });
    expect(made(baseOf())).not.toHaveProperty("jurisdiction");
    expect(made(baseOf())).not.toHaveProperty("lock");
  });

  it("is its units, beside which it may define more", () => {
    expect(made(baseOf())).not.toHaveProperty("units");
    expect(made(baseOf({ units: [own] })).units).toEqual([own]);
    const further = { ...own, id: "further" };
    expect(made(baseOf({ units: [own] }), { units: [further] }).units).toEqual([own, further]);
  });

  it("is every relation whose ends are all still there", () => {
    const relations = [
      { kind: "part-of", part: "a", whole: "b" },
      { kind: "part-of", part: "b", whole: "c" },
      { kind: "part-of", part: "a", whole: "c" },
      { kind: "same-target", indicators: ["a", "b"] },
      { kind: "same-target", indicators: ["a", "c"] },
    ] as const;
    const base = baseOf({ relations: relations as never });
    expect(made(base).relations).toEqual(relations);
    expect(made(base, { drop: { b: "none" } }).relations).toEqual([relations[2], relations[4]]);
    expect(made(base, { drop: { c: "none" } }).relations).toEqual([relations[0], relations[3]]);
  });

  it("changed fields are remembered in alphabetical order, with the reason where one is given", () => {
    const change: { a: Override; b: Override } = {
      a: { name, basis: "assumed" },
      b: { unit: "percent", reason: "why" },
    };
    const { rules } = made(baseOf(), { change });
    expect(rules.map(({ adapted }) => adapted)).toEqual([
      { from: "laws@1.0.0", fields: ["basis", "name"] },
      { from: "laws@1.0.0", fields: ["unit"], reason: "why" },
      { from: "laws@1.0.0", fields: [] },
    ]);
  });
});

describe("what an adaptation may not do", () => {
  it("name an indicator that the base does not have", () => {
    const unknown = (key: string) => ({
      code: "rule/unknown-reference",
      received: "bb",
      to: "indicator",
      nearest: expect.arrayContaining(["b"]),
      path: [key, "bb"],
    });
    expect(faults(baseOf(), { change: { bb: { name } } })).toEqual([unknown("change")]);
    expect(faults(baseOf(), { drop: { bb: "none" } })).toEqual([unknown("drop")]);
  });

  it("leave out what is locked: without its target every value would do (spec 8.2)", () => {
    const base = baseOf({}, at("a", { lock: "locked" }), at("b", { lock: "tighten-only" }), at("c"));
    const refused = { code: "compare/forbidden-change", change: "removed", witness: "4 percent" };
    expect(faults(base, { drop: { a: "none", b: "none", c: "none" } })).toEqual([
      { ...refused, indicator: "a", lock: "locked", path: ["drop", "a"] },
      { ...refused, indicator: "b", lock: "tighten-only", path: ["drop", "b"] },
    ]);
  });

  it("loosen a lock, by another or by leaving it out", () => {
    const base = baseOf({}, at("a", { lock: "locked" }));
    const refused = { code: "compare/forbidden-change", indicator: "a", lock: "locked", witness: null };
    expect(faults(base, { change: { a: { lock: "tighten-only" } } })).toEqual([
      { ...refused, change: "lock tighten-only", path: ["change", "a"] },
    ]);
    expect(faults(base, { change: { a: { lock: undefined } } })).toEqual([
      { ...refused, change: "lock free", path: ["change", "a"] },
    ]);
  });

  it("loosen nothing by new words or a stricter lock", () => {
    const base = baseOf({}, at("a", { lock: "tighten-only" }));
    expect(made(base, { change: { a: { name } } }).rules[0]?.name).toEqual(name);
    expect(made(base, { change: { a: { lock: "locked" } } }).rules[0]?.lock).toBe("locked");
  });

  it("a change that is no rule at all is told as such, locked or not", () => {
    const base = baseOf({}, at("a", { lock: "locked" }));
    expect(faults(base, { change: { a: { unit: "nonsense" } } })).toMatchObject([{ code: "unit/unknown" }]);
    const target = { comparator: "under", bound: "5" };
    expect(faults(base, { change: { a: { target } } })).toMatchObject([{ code: "rule/malformed" }]);
  });

  it("is no matter where nothing is changed: what an earlier adaptation changed and locked stays", () => {
    const first = made(baseOf(), { change: { a: { name, lock: "locked" } } });
    const second = made(first, { id: "u", change: { a: { reason: "as it was" } } });
    expect(second.rules[0]).toMatchObject({ name, lock: "locked" });
    expect(made(first, { id: "u" }).rules[0]?.adapted).toEqual({
      from: "laws@1.0.0",
      fields: [],
      earlier: { lock: "t@1.0.0", name: "t@1.0.0" },
    });
  });
});

describe("a lock through a second adaptation (spec 8.2)", () => {
  const again = (
    lock: "free" | "tighten-only" | "locked" | undefined,
    own?: "free" | "tighten-only" | "locked",
  ) =>
    made(
      baseOf(lock ? { lock } : {}, at("a"), at("b", { lock: "free" })),
      own ? { lock: own } : {},
    ).rules.map((rule) => rule.lock);
  it("is written out at each rule where the adaptation's own is weaker", () => {
    expect(again("locked", "free")).toEqual(["locked", "free"]);
    expect(again("locked", "tighten-only")).toEqual(["locked", "free"]);
    expect(again("tighten-only", "free")).toEqual(["tighten-only", "free"]);
    expect(again("tighten-only", "locked")).toEqual([undefined, "free"]);
    expect(again("locked", "locked")).toEqual([undefined, "free"]);
    expect(again("locked")).toEqual([undefined, "free"]);
    expect(again(undefined, "locked")).toEqual([undefined, "free"]);
  });

  it("a word for a unit of a locked rule means what it meant", () => {
    const base = baseOf(
      {},
      at("a", { lock: "tighten-only", unitSpellings: { phần: "percent", suất: "per-mille" } }),
    );
    const spelled = (unitSpellings: object) => faults(base, { change: { a: { unitSpellings } } });
    const refused = (word: string) => ({
      code: "compare/forbidden-change",
      indicator: "a",
      lock: "tighten-only",
      change: "unit",
      witness: `1 ${word}`,
      path: ["change", "a"],
    });
    expect(spelled({ phần: "per-mille", suất: "per-mille" })).toEqual([refused("phần")]);
    expect(spelled({ phần: "percent", suất: "percent" })).toEqual([refused("suất")]);
    expect(spelled({ phần: "percent", suất: "per-mille", mức: "percent" })).toMatchObject({ id: "t" });
    expect(spelled({ phần: "percent" })).toMatchObject({ id: "t" });
  });
});

describe("what no override may touch", () => {
  it("an indicator both changed and left out, its id, and where it comes from", () => {
    expect(faults(baseOf(), { change: { a: { name } }, drop: { a: "none" } })).toEqual([
      { code: "rule/duplicate-id", received: "a", path: ["drop", "a"] },
    ]);
    const touched = (key: string) => ({
      code: "rule/unknown-key",
      received: key,
      nearest: [],
      path: ["change", "a", key],
    });
    expect(faults(baseOf(), { change: { a: { id: "z", adapted: null } } })).toEqual([
      touched("id"),
      touched("adapted"),
    ]);
  });
});
