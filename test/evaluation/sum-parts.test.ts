import { describe, expect, it } from "vitest";
import { defineRuleSet, type Observation, sumOverAreas, sumOverPeriods } from "../../src/index.js";
import { ruleOf, ruleSetOf } from "../laws/arbitraries.js";

const target = { comparator: "at-least", bound: "5" } as const;
const set = defineRuleSet(ruleSetOf([ruleOf("a", "billion-dong", target, { accumulation: "total" })]));
const of = (area: unknown, value: unknown): Observation<"a"> => ({ indicator: "a", area, value }) as never;
const overAreas = (rows: readonly Observation<"a">[], areas?: readonly string[]) =>
  sumOverAreas(set, rows, { indicator: "a", areas });

describe("the parts of a sum (spec 5.5)", () => {
  it("an area that is asked for twice is added once", () => {
    expect(overAreas([of("x", "5"), of("y", "2")], ["x", "y", "x"])).toMatchObject({
      value: "7",
      parts: ["x", "y"],
    });
  });

  it("without any part there is no sum, and the period is named that lacks it", () => {
    for (const sum of [overAreas([]), overAreas([of(null, "5")]), overAreas([of("x", "5")], [])]) {
      expect(sum).toMatchObject({ outcome: "undetermined", value: null });
      expect(sum.issues).toMatchObject([{ code: "evaluation/part-missing", indicator: "a", part: "2023" }]);
    }
  });

  it("a figure whose area cannot be read may be a part, so it leaves no sum", () => {
    const { outcome, issues } = overAreas([of("x", "5"), of(5, "5")]);
    expect(outcome).toBe("undetermined");
    expect(issues).toMatchObject([{ code: "observation/malformed", path: ["observations", 1, "area"] }]);
  });

  it("of several areas the parts of a year are added up for the one that is named", () => {
    const half = (area: string, period: string, value: string) => ({ ...of(area, value), period });
    const rows = [half("x", "2023-H1", "1"), half("x", "2023-H2", "2"), half("y", "2023-H2", "7")];
    expect(sumOverPeriods(set, rows, { indicator: "a", area: "x" })).toMatchObject({
      value: "3",
      parts: ["2023-H1", "2023-H2"],
    });
    expect(() => sumOverPeriods(set, rows, { indicator: "a" })).toThrow(/observation\/area-ambiguous/);
  });
});
