import { describe, expect, it } from "vitest";
import { defineRuleSet, evaluate, type Rule, sumOverPeriods, yearOnYear } from "../../src/index.js";
import { ruleOf, ruleSetOf } from "../laws/arbitraries.js";

const rule = (id: string, unit: string, rest: Partial<Rule>): Rule =>
  ruleOf(id, unit, { comparator: "at-least", bound: "5" }, rest);
const rules = [
  rule("revenue", "billion-dong", { direction: "higher-is-better", accumulation: "total" }),
  rule("poverty", "percent", { direction: "lower-is-better" }),
  rule("birth", "percent", { direction: "none", accumulation: "rate" }),
];
const set = defineRuleSet(ruleSetOf(rules));
const card = (values: object, period: string, area?: string) =>
  evaluate(set, values as never, { period, ...(area ? { area } : {}) });
const changes = (before: object, after: object) =>
  yearOnYear(set, card(before, "2022"), card(after, "2023")).indicators;

describe("one area's year against its last", () => {
  it("by hand: 8.820 to 12.259 is 139% and better, 12% to 9,5% is 2,5 points less and better", () => {
    const found = changes(
      { revenue: "8820", poverty: "12", birth: "1" },
      { revenue: "12259.8", poverty: "9.5", birth: "2" },
    );
    expect(found).toEqual([
      {
        indicator: "revenue",
        unit: "billion-dong",
        before: "8820",
        after: "12259.8",
        change: "3439.8",
        percent: "139",
        went: "better",
        provisional: false,
      },
      {
        indicator: "poverty",
        unit: "percent",
        before: "12",
        after: "9.5",
        change: "-2.5",
        percent: null,
        went: "better",
        provisional: false,
      },
      {
        indicator: "birth",
        unit: "percent",
        before: "1",
        after: "2",
        change: "1",
        percent: null,
        went: null,
        provisional: false,
      },
    ]);
  });

  it("which way it went, by its direction", () => {
    expect(changes({ revenue: "2" }, { revenue: "1" })[0]?.went).toBe("worse");
    expect(changes({ poverty: "2" }, { poverty: "3" })[1]?.went).toBe("worse");
    expect(changes({ birth: "2" }, { birth: "2" })[2]?.went).toBe("same");
  });

  it("a missing value is no zero, and nothing is in percent of nothing", () => {
    const missing = { change: null, percent: null, went: null };
    expect(changes({}, { revenue: "1" })[0]).toMatchObject({ before: null, after: "1", ...missing });
    expect(changes({ revenue: "1" }, { revenue: null })[0]).toMatchObject({
      before: "1",
      after: null,
      ...missing,
    });
    expect(changes({ revenue: "0" }, { revenue: "1" })[0]).toMatchObject({ change: "1", percent: null });
    expect(changes({ revenue: "-1" }, { revenue: "1" })[0]).toMatchObject({ change: "2", percent: null });
  });

  it("last year's rules may be others: its units are converted, what cannot be is left out", () => {
    const before = defineRuleSet({
      ...ruleSetOf([rule("revenue", "million-dong", {}), rule("poverty", "communes", {})]),
      period: "2022",
    });
    const last = evaluate(before, { revenue: "8820000", poverty: "9" } as never);
    const found = yearOnYear(set, last, card({ revenue: "8820", poverty: "9" }, "2023"), before).indicators;
    expect(found[0]).toMatchObject({ before: "8820", percent: "100", went: "same" });
    expect(found[1]).toMatchObject({ before: null, after: "9", change: null });
    expect(found[2]).toMatchObject({ before: null, after: null });
  });

  it.each([
    ["2022", "2023", true],
    ["2022-H1", "2023-01/2023-06", true],
    ["2023-02", "2024-02", true],
    ["2023-01/2023-02", "2024-01/2024-02", true],
    ["2021", "2023", false],
    ["2023", "2022", false],
    ["2022-Q1", "2023-Q2", false],
    ["2022", "2023-H1", false],
    ["2022-H2", "2023", false],
    ["2022-H1", "2023", false],
    ["0999", "1000", true],
  ])("%s before %s: %s", (before, after, fits) => {
    const call = () => yearOnYear(set, card({}, before), card({}, after));
    if (fits) expect(call().after).toBe(after);
    else expect(call).toThrow("period/mismatch");
  });

  it("two areas are not compared", () => {
    expect(() => yearOnYear(set, card({}, "2022", "x"), card({}, "2023", "y"))).toThrow(
      "observation/area-ambiguous",
    );
  });

  it("nor is one area with none, which is told as a dash", () => {
    const areas = ["–", "y"];
    const issues = [{ code: "observation/area-ambiguous", areas, path: ["card", "area"] }];
    const call = () => yearOnYear(set, card({}, "2022"), card({}, "2023", "y"));
    expect(call).toThrow(expect.objectContaining({ issues }));
  });

  it("says that it rests on a provisional figure", () => {
    const rows = [{ indicator: "revenue", value: "1", standing: "provisional" }];
    expect(changes(rows, { revenue: "1" })[0]?.provisional).toBe(true);
  });

  it("an indicator that is new this year rests on nothing of last year's", () => {
    const before = defineRuleSet(ruleSetOf([rule("revenue", "billion-dong", {})]));
    const last = evaluate(before, { revenue: "1" } as never, { period: "2022" });
    const found = yearOnYear(set, last, card({ poverty: "9" }, "2023"), before).indicators;
    expect(found[1]).toMatchObject({ before: null, after: "9", provisional: false });
  });

  it("points are compared by their difference alone", () => {
    const points = defineRuleSet(ruleSetOf([rule("a", "percentage-points", {})]));
    const of = (value: string, period: string) => evaluate(points, { a: value } as never, { period });
    const found = yearOnYear(points, of("2", "2022"), of("3", "2023")).indicators;
    expect(found[0]).toMatchObject({ change: "1", percent: null });
  });

  it("another period is told with what was expected", () => {
    const details = { expected: "2023, a year before", received: "2021" };
    const issues = [{ code: "period/mismatch", ...details, path: ["last", "period"] }];
    const call = () => yearOnYear(set, card({}, "2021"), card({}, "2023"));
    expect(call).toThrow(expect.objectContaining({ issues }));
  });

  it("quarters are added up to the year only where all are there", () => {
    const quarters = ["Q1", "Q2", "Q3", "Q4"].map((quarter, i) => {
      return { indicator: "revenue", value: String(i + 1), period: `2023-${quarter}` };
    });
    const sum = sumOverPeriods(set, quarters as never, { indicator: "revenue" });
    expect([sum.outcome, sum.value]).toEqual(["summed", "10"]);
    expect(sumOverPeriods(set, quarters.slice(1) as never, { indicator: "revenue" }).outcome).toBe(
      "undetermined",
    );
  });
});
