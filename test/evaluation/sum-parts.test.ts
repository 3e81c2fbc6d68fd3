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

describe("sums of numerators with denominators (spec 5.5)", () => {
  const rated = (unit: string, more: object = {}) =>
    defineRuleSet(ruleSetOf([ruleOf("a", unit as "percent", target, more)]));
  const ratio = (area: string, numerator: string, denominator: string, more: object = {}) =>
    ({ indicator: "a", area, numerator, denominator, ...more }) as Observation<"a">;
  const summed = (unit: string, rows: readonly Observation<"a">[], more: object = {}) => {
    const { value, numerator, denominator, issues } = sumOverAreas(rated(unit, more), rows, {
      indicator: "a",
    });
    return issues.length > 0 ? issues.map(({ code }) => code) : [value, numerator, denominator];
  };

  it("need not be whole, nor above zero", () => {
    // 1234.5 ha of 2000 and 100.25 of 400: 1334.75 of 2400.
    const forests = [ratio("x", "1234.5", "2000"), ratio("y", "100.25", "400")];
    const share = { numerator: "5339", denominator: "96", decimal: "55.6145833333" };
    expect(summed("percent", forests)).toEqual([share, "1334.75", "2400"]);
    expect(summed("percent", [ratio("x", "-1", "2"), ratio("y", "3", "8")])).toEqual(["20", "2", "10"]);
  });

  it("are converted before they are added where they name different units, in any order", () => {
    // 1/2 is 50 percent of 2; 30/1 in percent is 30 percent of 1: 130 over 3.
    const rows = [ratio("x", "1", "2"), ratio("y", "30", "1", { unit: "%" })];
    const value = { numerator: "130", denominator: "3", decimal: "43.3333333333" };
    expect(summed("percent", rows)).toEqual([value, "1.3", "3"]);
    expect(summed("percent", [...rows].reverse())).toEqual([value, "1.3", "3"]);
    expect(
      summed(
        "percent",
        rows.map((row) => ({ ...row, unit: "%" })),
      ),
    ).toEqual([{ numerator: "31", denominator: "3", decimal: "10.3333333333" }, "31", "3"]);
  });

  it("add up amounts per head, which have no other sum; changes of a rate have none at all", () => {
    const incomes = [
      ratio("x", "100", "2", { unit: "tỷ đồng" }),
      ratio("y", "500", "10", { unit: "tỷ đồng" }),
    ];
    expect(summed("billion-dong", incomes, { accumulation: "per-head" })).toEqual(["50", "600", "12"]);
    const bare = of("z", "50");
    expect(summed("billion-dong", [...incomes, bare], { accumulation: "per-head" })).toEqual([
      "evaluation/not-additive",
    ]);
    const points = [ratio("x", "1", "2", { unit: "percentage-points" })];
    expect(summed("percentage-points", points)).toEqual(["evaluation/not-additive"]);
  });

  it("add up over the parts of a year where the indicator accumulates", () => {
    const parts = [ratio("x", "1", "4", { period: "2023-H1" }), ratio("x", "3", "4", { period: "2023-H2" })];
    const over = (accumulation: string, rows: readonly Observation<"a">[]) =>
      sumOverPeriods(rated("percent", { accumulation }), rows, { indicator: "a" });
    expect(over("total", parts)).toMatchObject({ value: "50", numerator: "4", denominator: "8" });
    expect(over("rate", parts).issues).toMatchObject([{ code: "evaluation/not-additive" }]);
    const bare = parts.map(({ period }) => ({ ...of("x", "50"), period }));
    expect(over("total", bare).issues).toMatchObject([{ code: "evaluation/not-additive" }]);
  });
});
