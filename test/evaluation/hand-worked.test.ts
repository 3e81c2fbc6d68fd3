import { describe, expect, it } from "vitest";
import {
  defineRuleSet,
  evaluate,
  type Rule,
  sumOverAreas,
  sumOverPeriods,
  type Target,
} from "../../src/index.js";
import { ruleOf, ruleSetOf } from "../laws/arbitraries.js";

const target = { comparator: "at-least", bound: "5" } as const;
const setOf = (asked: Target, rest: Partial<Rule> = {}, unit = "percent") =>
  defineRuleSet(ruleSetOf([ruleOf("a", unit, asked, rest)]));

describe("worked by hand", () => {
  it("a ratio whose numerator would have to fall below nothing lacks the change of its value (spec 4.9)", () => {
    const set = setOf({ comparator: "at-most", bound: "-1" });
    const { shortfall } = evaluate(set, { a: { numerator: "0", denominator: "100" } }).get("a");
    expect(shortfall).toEqual({ by: "1", toward: "down", reach: "at", of: "value" });
  });

  it("a bound of 17 digits is no shorter figure beside it, though one double stands for both (spec 1.1)", () => {
    const card = evaluate(setOf({ comparator: "at-least", bound: "0.30000000000000001" }), { a: "0.3" });
    expect(card.summary).toMatchObject({ met: 0, notMet: 1 });
    expect(card.get("a")).toMatchObject({ outcome: "not-met", margin: "-0.00000000000000001" });
  });

  // By Python's decimal module.
  it.each([
    ["11.001", "11", "0.001", "100.01"],
    ["11.0010", "11", "0.001", "100.01"],
    ["10.999999999", "11", "-0.000000001", "100"],
    ["11.120456", "11", "0.120456", "101.1"],
    ["11.00000045", "11", "0.00000045", "100"],
    ["2.000001", "11", "-8.999999", "18.18"],
    ["11.0000000001", "11", "0.0000000001", "100"],
    ["11.12045600009", "11", "0.12045600009", "101.1"],
    ["-3.25001", "11", "-14.25001", "-29.55"],
    ["12000.12345678", "11000", "1000.12345678", "109.09"],
    ["10999.99999999", "11000.00000001", "-0.00000002", "100"],
    ["3", "0.00000007", "2.99999993", "4285714285.71"],
    ["22000000.5", "0.003", "22000000.497", "733333350000"],
    ["1.00005", "1", "0.00005", "100.01"],
    ["1.00004999", "1", "0.00004999", "100"],
  ])("%s of %s has the margin %s and %s% of plan (spec 4.6, 4.8)", (a, bound, margin, achievement) => {
    const set = setOf({ comparator: "at-least", bound });
    expect(evaluate(set, { a }).get("a")).toMatchObject({ margin, achievement });
  });

  it.each([
    [{ a: "5", b: "4" }, "a", "b"],
    [{ a: "4", b: "5" }, "b", "a"],
    [{ a: { numerator: "1", denominator: "3" }, b: "4" }, "a", "b"],
    [{ a: "4", b: { numerator: "1", denominator: "3" } }, "b", "a"],
  ])("of one target said twice, %j: which is met and which is not (spec 4.10)", (record, met, notMet) => {
    const rules = ["a", "b"].map((id) => ruleOf(id, "percent", target));
    const set = defineRuleSet(ruleSetOf(rules, [{ kind: "same-target", indicators: ["a", "b"] }]));
    const { issues } = evaluate(set, record as never);
    expect(issues).toMatchObject([{ code: "evaluation/same-target-disagrees", met, notMet }]);
  });

  const vi = { notation: "vi" };
  it.each<[string, object, object, (object | undefined)?, object?]>([
    ["its unit", { value: "600", unit: "per-mille" }, { value: "60" }],
    ["that it is provisional", { value: "60", standing: "provisional" }, { provisional: true }],
    ["another period", { value: "60", period: "2022" }, { outcome: "undetermined" }],
    ["a ratio", { numerator: "3", denominator: "5" }, { value: "60" }],
    [
      "that it does not apply",
      { value: null, standing: "not-applicable", reason: "none" },
      { reason: "none" },
    ],
    ["who said so", { value: "60", provenance: "office" }, { value: "60" }, { provenance: "office" }],
    [
      "what nobody has",
      { value: "160" },
      { issues: [{ code: "evaluation/implausible", path: ["observations", 1] }] },
    ],
    [
      "nothing else",
      { value: "060.0" },
      { value: "60" },
      { value: "060.0", notation: "plain", standing: "final" },
    ],
    ["a number", { value: 60, unit: null }, { value: "60" }, { value: "60", notation: "plain" }],
    ["the unit that it has anyway", { value: "60", unit: "percent" }, { value: "60" }, { unit: "percent" }],
    ["the period that is asked for", { value: "60", period: "2023" }, { value: "60" }, { period: "2023" }],
    ["the same period in other words", { value: "60", period: "2023-01/2023-12" }, { value: "60" }],
    ["that it is final", { value: "60", standing: "final" }, { value: "60" }, { standing: "final" }],
    ["who said so, by name", { value: "60", provenance: { who: "office" } }, { value: "60" }],
    ["who said so, in no words", { value: "60", provenance: 7 }, { value: "60" }, { provenance: null }],
    [
      "no publisher",
      { value: "60", provenance: null, standing: "provisional" },
      { provisional: true },
      { provenance: null },
    ],
    ["no word of its unit", { value: "60", unit: "" }, { outcome: "undetermined" }],
    ["half a ratio", { value: "60", numerator: "3" }, { outcome: "undetermined" }],
    ["the other half", { value: "60", denominator: "5" }, { outcome: "undetermined" }],
    ["a standing of no meaning", { value: "60", standing: "" }, { outcome: "undetermined" }],
    ["Vietnamese text", { value: "60,50" }, { value: "60.5" }, { value: "60,50", notation: "vi" }, vi],
    ["whole Vietnamese text", { value: "60" }, { value: "60" }, { value: "60", notation: "vi" }, vi],
    ["a number beside it", { value: 60.5 }, { value: "60.5" }, { value: "60.5", notation: "plain" }, vi],
    ["a dot where Vietnamese has none", { value: "60.5" }, { outcome: "undetermined" }, undefined, vi],
  ])("a row keeps what it says besides its figure: %s", (_, row, answer, used, options = {}) => {
    const plausible = { to: "100" };
    const set = setOf({ comparator: "at-least", bound: "50" }, { plausible });
    const card = evaluate(
      set,
      [
        { indicator: "a", value: null },
        { indicator: "a", ...row },
      ] as never,
      options,
    );
    expect(card.get("a")).toMatchObject(answer);
    if (used) expect(card.observationsOf("a")).toMatchObject([used]);
    const alone = evaluate(set, [null, { indicator: "a", ...row }] as never, options);
    expect(alone.get("a")).toEqual(card.get("a"));
    expect(alone.observationsOf("a")).toEqual(card.observationsOf("a"));
  });

  it("a rule's own spellings of units go before the units' ids, in rows with one figure too (spec 2.4)", () => {
    const set = setOf(target, { unitSpellings: { percent: "per-mille", "%": "percent" } });
    const amountIn = (unit: string) => evaluate(set, [{ indicator: "a", value: "60", unit }]).get("a").value;
    expect([amountIn("percent"), amountIn("%"), amountIn("per-mille")]).toEqual(["6", "60", "6"]);
  });

  it.each([
    [{ from: "0.10000000000000001" }, "0.1", "at-least"],
    [{ from: "-9", to: "-0.10000000000000001" }, "-0.05", "at-most"],
  ])(
    "an end of 17 digits is told apart from what lies beside it: %j, %s (spec 4.10)",
    (plausible, a, expected) => {
      const { issues } = evaluate(setOf(target, { plausible }), { a });
      expect(issues).toMatchObject([{ code: "evaluation/implausible", expected }]);
    },
  );

  it("a row of a faulty area is not judged, though its figure is plain (spec 4.2)", () => {
    const card = evaluate(setOf(target), [{ indicator: "a", value: "60", area: 7 }] as never);
    expect(card.get("a")).toMatchObject({
      outcome: "undetermined",
      issues: [{ code: "observation/malformed" }],
    });
  });

  it("what is missing is told of the area and the period that lack it, card after card (spec 4.2)", () => {
    const set = setOf(target);
    const cases = [
      { area: "x" },
      { area: "y" },
      { area: "y", period: "2023-H1" },
      { period: "2023-H1" },
      {},
      { area: "x" },
    ];
    for (const options of cases) {
      expect(evaluate(set, {}, options).get("a").issues).toMatchObject([
        { code: "observation/missing", area: options.area ?? null, period: options.period ?? "2023" },
      ]);
    }
  });
});

describe("what adds up (spec 5.5)", () => {
  const over = (rest: Partial<Rule>, unit: string) =>
    sumOverAreas(setOf(target, rest, unit), [{ indicator: "a", area: "x", value: "2" }], { indicator: "a" });

  it.each(["communes", "billion-dong"])("%s do, but not as a rate, a growth or per head", (unit) => {
    expect(over({}, unit).value).toBe("2");
    expect(over({ accumulation: "total" }, unit).value).toBe("2");
    for (const accumulation of ["rate", "growth"] as const)
      expect(over({ accumulation }, unit).issues).toMatchObject([{ code: "evaluation/not-additive" }]);
  });

  it.each([
    ["a gap", ["2023-Q1", "2023-H2"]],
    ["an overlap", ["2023-01/2023-07", "2023-H2"]],
    ["a late beginning", ["2023-Q2", "2023-H2"]],
    ["an early end", ["2023-H1", "2023-Q3"]],
  ])("parts of the year with %s do not make it up", (_, periods) => {
    const set = setOf(target, { accumulation: "total" }, "billion-dong");
    const rows = periods.map((period) => ({ indicator: "a", period, value: "1" }) as const);
    const { outcome, issues } = sumOverPeriods(set, rows, { indicator: "a" });
    expect([outcome, issues.map(({ code }) => code)]).toEqual([
      "undetermined",
      ["evaluation/parts-do-not-cover"],
    ]);
  });
});
