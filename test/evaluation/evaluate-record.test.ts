import { describe, expect, it } from "vitest";
import { defineRuleSet, evaluate } from "../../src/index.js";
import { ruleOf, ruleSetOf } from "../laws/arbitraries.js";

const target = { comparator: "at-least", bound: "5" } as const;
const ids = ["a", "b", "c", "9"];
const set = defineRuleSet(ruleSetOf(ids.map((id) => ruleOf(id, "percent", target))));
const valuesOf = (record: object) => evaluate(set, record as never).evaluations.map(({ value }) => value);

class Row {
  readonly a = "5";
  get b(): string {
    return "6";
  }
}

describe("values by indicator, whatever holds them (spec 4.2)", () => {
  it("are found in any order of the keys, and beside keys that are no indicator's", () => {
    const { summary, evaluations, issues } = evaluate(set, { c: "7", x: "1", 9: "4", a: "5" } as never);
    expect(evaluations.map(({ value }) => value)).toEqual(["5", null, "7", "4"]);
    expect(summary).toMatchObject({ targets: 4, met: 2, notMet: 1, undetermined: 1 });
    expect(issues).toMatchObject([{ code: "observation/unknown-indicator", received: "x" }]);
  });

  it("are found behind the getters of a class, in a property that is not enumerable, and in what a record inherits", () => {
    expect(valuesOf(new Row())).toEqual(["5", "6", null, null]);
    expect(valuesOf(Object.defineProperty({ a: "5" }, "b", { value: "4" }))).toEqual(["5", "4", null, null]);
    expect(valuesOf(Object.create({ a: "5", b: "4" }))).toEqual(["5", "4", null, null]);
  });

  it("count once each, hidden or not: the counts add up to the targets", () => {
    const { summary } = evaluate(set, Object.assign(new Row(), { 9: null, c: "x" }) as never);
    expect(summary).toEqual({
      targets: 4,
      met: 2,
      exceeded: 1,
      notMet: 0,
      undetermined: 2,
      notApplicable: 0,
    });
  });

  it("that are asked for in any order, again, and by a wrong name are answered alike", () => {
    const card = evaluate(set, { a: "5", b: "4", c: "7" } as never);
    const asked = ["c", "a", "b", "b", "9", "a", "c"].map((id) => card.get(id));
    expect(asked.map(({ indicator }) => indicator)).toEqual(["c", "a", "b", "b", "9", "a", "c"]);
    expect(asked[1]).toBe(asked[5]);
    expect(() => card.get("d")).toThrow("`d`");
    expect(card.get("b").margin).toBe("-1");
  });
});
