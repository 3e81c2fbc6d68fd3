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

describe("what adds up, and how (spec 5.5)", () => {
  it("changes of a rate do not, though every part is there", () => {
    const cuts = defineRuleSet(
      ruleSetOf([ruleOf("a", "percentage-points", target, { accumulation: "total" })]),
    );
    const halves = ["2023-H1", "2023-H2"].map((period) => ({ indicator: "a", value: "1", period }) as const);
    expect(sumOverPeriods(cuts, halves, { indicator: "a" })).toMatchObject({
      outcome: "undetermined",
      parts: [],
      issues: [{ code: "evaluation/not-additive", unit: "percentage-points" }],
    });
  });

  it("ratios of amounts in different units do, told in the indicator's unit", () => {
    const perHead = defineRuleSet(
      ruleSetOf([ruleOf("a", "billion-dong", target, { accumulation: "growth" })]),
    );
    const ratio = (area: string, numerator: string, unit: string) =>
      ({ indicator: "a", area, numerator, denominator: "2", unit }) as const;
    const rows = [ratio("x", "3", "billion-dong"), ratio("y", "4000", "million-dong")];
    // 3 and 4 billion over 2 and 2.
    expect(sumOverAreas(perHead, rows, { indicator: "a" })).toMatchObject({
      numerator: "7",
      denominator: "4",
      value: "1.75",
    });
  });
});

describe("the rows of a sum (spec 5.5)", () => {
  const two = defineRuleSet(
    ruleSetOf(["a", "b"].map((id) => ruleOf(id, "billion-dong", target, { accumulation: "total" }))),
  );
  const part = (period: string | undefined, value: string, more: object = {}) =>
    ({ indicator: "a", value, period, ...more }) as Observation<"a">;
  const overYear = (rows: readonly object[], more: object = {}) =>
    sumOverPeriods(two, rows as never, { indicator: "a", ...more });

  it("are those of its indicator alone", () => {
    const rows = [of("x", "5"), { ...of("x", "100"), indicator: "b" }, of("y", "2")] as never;
    expect(sumOverAreas(two, rows, { indicator: "a", areas: ["x", "y"] }).value).toBe("7");
    const halves = [part("2023-H1", "1"), part("2023-H2", "2"), part("2023-H2", "50", { indicator: "b" })];
    expect(overYear(halves)).toMatchObject({ value: "3", parts: ["2023-H1", "2023-H2"] });
    expect(overYear([...halves, part("2023-Q1", "9", { indicator: "b" })]).value).toBe("3");
  });

  it("are parts of the year; a figure of the whole, which names no period, is none", () => {
    const halves = [part("2023-H1", "1"), part("2023-H2", "2")];
    expect(overYear([part(undefined, "9"), ...halves]).value).toBe("3");
    expect(overYear([part(null as never, "9"), ...halves]).value).toBe("3");
  });

  it("are of the area that is asked for, or of every area", () => {
    const rows = [
      part("2023-H1", "1"),
      part("2023-H2", "2", { area: "x" }),
      part("2023-H2", "7", { area: "y" }),
    ];
    expect(overYear(rows, { area: "x" }).value).toBe("3");
  });

  it.each([
    ["2023-Q4 2023-Q2 2023-Q1 2023-Q3", "2023-Q1 2023-Q2 2023-Q3 2023-Q4"],
    ["2023-H2 2023-H1", "2023-H1 2023-H2"],
    ["2023-H2 2023-Q1 2023-Q2", "2023-Q1 2023-Q2 2023-H2"],
  ])("%s are added in the order of their days", (given, parts) => {
    const sum = overYear(given.split(" ").map((period) => part(period, "1")));
    expect([sum.parts.join(" "), sum.value]).toEqual([parts, String(parts.split(" ").length)]);
  });

  it.each(["2023-H1 2023-Q1 2023-H2", "2023-Q1 2023-H1 2023-H2", "2023-H2 2023-H1 2023-Q1"])(
    "%s overlap: of two that begin on one day the shorter comes first",
    (given) => {
      const sum = overYear(given.split(" ").map((period) => part(period, "1")));
      const received = ["2023-Q1", "2023-H1", "2023-H2"];
      expect(sum.issues).toMatchObject([{ code: "evaluation/parts-do-not-cover", received }]);
    },
  );

  it("a part that cannot be read is named with what is wrong with it, and the other parts are no faults of it", () => {
    const { outcome, issues } = overYear([part("2023-H1", "x"), part("2023-H2", "2")]);
    expect(outcome).toBe("undetermined");
    expect(issues.map(({ code }) => code)).toEqual(["evaluation/part-missing", "number/malformed"]);
    expect(issues).toMatchObject([{ part: "2023-H1" }, { path: ["observations", 0, "value"] }]);
  });

  it("where none is there yet, each part is missing, for a share may still come with its numerator", () => {
    const share = defineRuleSet(ruleSetOf([ruleOf("a", "percent", target)]));
    const asked = { indicator: "a", areas: ["x", "y"] } as const;
    const codes = (rows: readonly Observation<"a">[]) =>
      sumOverAreas(share, rows, asked).issues.map(({ code }) => code);
    expect(codes([])).toEqual(["evaluation/part-missing", "evaluation/part-missing"]);
    expect(codes([of("x", "5")])).toEqual(["evaluation/not-additive"]);
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
