import { describe, expect, it } from "vitest";
import { defineRuleSet, evaluate, outlook, type Rule, type Target } from "../../src/index.js";
import { ruleOf, ruleSetOf } from "../laws/arbitraries.js";

const atLeast12: Target = { comparator: "at-least", bound: "12" };

function stands(rule: Partial<Rule>, value: string, asOf?: string, period = "2023-01/2023-06") {
  const target = rule.target ?? atLeast12;
  const set = defineRuleSet(
    ruleSetOf([ruleOf("a", "billion-dong", target, { accumulation: "total", ...rule })]),
  );
  return outlook(set, evaluate(set, { a: value }, { period }), asOf === undefined ? {} : { asOf });
}

describe("how a total stands part of the way through its year", () => {
  it("the days gone are counted with both their ends", () => {
    expect(stands({}, "6").elapsed).toEqual({ days: 181, of: 365 });
    expect(stands({}, "6", "2023-07-01").elapsed).toEqual({ days: 182, of: 365 });
    expect(stands({}, "6", undefined, "2023-01-01/2023-01-01").elapsed).toEqual({ days: 1, of: 365 });
  });

  it("a straight line to the bound, and the pace still needed, by hand", () => {
    // 12 × 181/365 is 2172/365; 6 less that is 18/365; 6 in the six months from July on is 1 a month.
    expect(stands({}, "6").indicators).toMatchObject([
      {
        indicator: "a",
        soFar: "6",
        expected: { numerator: "2172", denominator: "365" },
        ahead: { numerator: "18", denominator: "365" },
        neededPerMonth: "1",
        certain: null,
        provisional: false,
      },
    ]);
  });

  it("months are the calendar's, a part of one by its days, whatever the period", () => {
    // From 11 June on 19 of its 30 days and six months: 199/30 months for 6 is 180/199 a month.
    expect(stands({}, "6", "2023-06-11", "2023-01/2023-05").indicators[0]).toMatchObject({
      neededPerMonth: { numerator: "180", denominator: "199" },
    });
    expect(stands({}, "10", "2023-10-31").indicators[0]).toMatchObject({ neededPerMonth: "1" });
    // On 14 February 2024, a leap year, 15 of 29 days and ten months are left: 305/29 months.
    const set = defineRuleSet({
      ...ruleSetOf([ruleOf("a", "billion-dong", atLeast12, { accumulation: "total" })]),
      period: "2024",
    });
    const rows = [{ indicator: "a", value: "6", standing: "provisional" }] as const;
    const card = evaluate(set, rows as never, { period: "2024-01-01/2024-02-14" });
    expect(outlook(set, card).indicators[0]).toMatchObject({
      neededPerMonth: { numerator: "174", denominator: "305" },
      provisional: true,
    });
  });

  it("at the bound nothing more is needed, and on the last day no month is left", () => {
    expect(stands({}, "12").indicators[0]).toMatchObject({ neededPerMonth: "0" });
    expect(stands({}, "13").indicators[0]).toMatchObject({ neededPerMonth: "0" });
    expect(stands({}, "6", "2023-12-31").indicators[0]).toMatchObject({ neededPerMonth: null });
    expect(stands({}, "12", "2023-12-31").indicators[0]).toMatchObject({ neededPerMonth: "0" });
  });

  const cannotFall = { plausible: { from: "0" } };
  const certain: readonly (readonly [Partial<Rule>, string, "met" | "not-met" | null])[] = [
    [{ ...cannotFall }, "12", "met"],
    [{ ...cannotFall }, "11.9", null],
    [{}, "12", null],
    [{ plausible: { from: "-1" } }, "12", null],
    [{ ...cannotFall, target: { comparator: "more-than", bound: "12" } }, "12", null],
    [{ ...cannotFall, target: { comparator: "at-most", bound: "12" } }, "12", null],
    [{ ...cannotFall, target: { comparator: "at-most", bound: "12" } }, "12.1", "not-met"],
    [{ ...cannotFall, target: { comparator: "less-than", bound: "12" } }, "12", "not-met"],
    [{ ...cannotFall, target: { comparator: "exactly", bound: "12" } }, "12", null],
  ];
  it.each(certain)("%j: of a total of %s so far, %s is certain", (rule, value, expected) => {
    expect(stands(rule, value).indicators[0]?.certain).toBe(expected);
  });

  it("only totals have one, and only those with a figure", () => {
    expect(stands({ accumulation: "state" }, "6").indicators).toEqual([]);
    expect(stands({}, "six").indicators).toEqual([]);
  });

  it.each([
    ["a part that does not begin with the year", "2023-02/2023-06", undefined],
    ["a part that ends after it", "2023-01/2024-01", undefined],
    ["a day before the part has ended", "2023-01/2023-06", "2023-06-29"],
    ["a day after the year", "2023-01/2023-06", "2024-01-01"],
    ["what is no day", "2023-01/2023-06", "2023-06"],
  ])("%s is refused", (_, period, asOf) => {
    expect(() => stands({}, "6", asOf, period)).toThrow(/period\/mismatch/);
  });
});
