import { describe, expect, it } from "vitest";
import {
  type Condition,
  definePolicy,
  defineRuleSet,
  impact,
  type RuleSet,
  ThiduaError,
} from "../../src/index.js";
import { ruleOf, ruleSetOf } from "../laws/arbitraries.js";

const name = { vi: "x", en: "x" };
const source = { document: "d", place: "1", quote: "đạt 5%" };
const setOf = (bound: string, period = "2023"): RuleSet =>
  defineRuleSet({ ...ruleSetOf([ruleOf("a", "percent", { comparator: "at-least", bound })]), period });
const policyOf = (set: RuleSet) => {
  const bar = {
    id: "unmet",
    name,
    subjects: { roles: ["head"] },
    condition: { not: "a" } as Condition,
    source,
  };
  return definePolicy(set, { id: "p", name, bars: [bar as never] });
};
const row = (area: string, value: string) => ({ indicator: "a", area, value });
const [before, after] = [setOf("5"), setOf("6")];

describe("who is touched by a change of rules", () => {
  it("areas are counted once each, whatever changed in them", () => {
    const found = impact(before, after, [row("x", "5.5"), row("y", "5.9"), row("z", "6")]);
    expect(found.areas).toBe(2);
    expect(found.outcomes).toEqual([
      { area: "x", indicator: "a", before: "met", after: "not-met" },
      { area: "y", indicator: "a", before: "met", after: "not-met" },
    ]);
  });

  it("verdicts that change are told by area and candidate; those that do not are left out", () => {
    const head = { role: "head", unit: { kind: "agency" } };
    const deputy = { role: "deputy", unit: { kind: "agency" } };
    const found = impact(before, after, [row("x", "5.5"), row("y", "6")], {
      assess: { before: policyOf(before), after: policyOf(after), candidates: [head, deputy] },
    });
    expect(found.verdicts).toEqual([
      { area: "x", candidate: head, before: "may-be-considered", after: "not-considered" },
    ]);
    expect(found.areas).toBe(1);
    expect([found, found.outcomes, found.verdicts, found.verdicts[0]].every(Object.isFrozen)).toBe(true);
  });

  it("each version looks at the assigned targets that it has, and an assignment of none is no verdict", () => {
    const b = defineRuleSet(
      ruleSetOf([ruleOf("b", "percent", { comparator: "at-least", bound: "5" })]),
    ) as RuleSet;
    const bar = { id: "unmet", name, subjects: {}, condition: { not: { all: "assigned" } } as never, source };
    const policy = (set: RuleSet) => definePolicy(set, { id: "p", name, bars: [bar as never] });
    const asked = (...assigned: readonly string[]) => {
      const candidate = { role: "head", unit: { kind: "agency" }, assigned };
      const options = { assess: { before: policy(before), after: policy(b), candidates: [candidate] } };
      return impact(before, b, { a: "5" }, options).verdicts.map((one) => [one.before, one.after]);
    };
    expect(asked("a", "b")).toEqual([["may-be-considered", "undetermined"]]);
    expect(asked("a")).toEqual([["may-be-considered", null]]);
    expect(asked("b")).toEqual([[null, "undetermined"]]);
    expect(() => asked()).toThrow(/eligibility\/assignment-empty/);
    expect(() => asked("a", "z")).toThrow(/eligibility\/assignment-unknown/);
  });

  it.each([
    ["candidates", { candidates: undefined }],
    ["candidates", { candidates: { role: "head" } }],
    ["policy", { after: undefined }],
  ])("what it needs to assess is asked for by name: %s", (place, lacking) => {
    const head = { role: "head", unit: { kind: "agency" } };
    const asked = { before: policyOf(before), after: policyOf(after), candidates: [head], ...lacking };
    const call = () => impact(before, after, [row("x", "6")], { assess: asked as never });
    expect(call).toThrow(ThiduaError);
    expect(call).toThrow(new RegExp(`rule/malformed.*${place}`));
  });

  it("candidates that are no list are told at their place, as they are written", () => {
    const assess = { before: policyOf(before), after: policyOf(after), candidates: "heads" };
    const path = ["options", "assess", "candidates"];
    const issues = [{ code: "rule/malformed", expected: "a list of candidates", received: "heads", path }];
    const call = () => impact(before, after, [row("x", "6")], { assess } as never);
    expect(call).toThrow(expect.objectContaining({ issues }));
  });

  it("figures are read as the call says, for the period that it names", () => {
    const vi = impact(before, after, [row("x", "5,5")], { notation: "vi" });
    expect(vi.outcomes).toMatchObject([{ before: "met", after: "not-met" }]);
    const later = [{ ...row("x", "5.5"), period: "2024" }];
    expect(impact(before, after, later).outcomes).toEqual([]);
    expect(impact(before, after, later, { period: "2024" }).outcomes).toHaveLength(1);
  });
});
