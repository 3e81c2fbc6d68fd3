import { describe, expect, it } from "vitest";
import {
  allAssigned,
  allOf,
  anyAssigned,
  anyOf,
  atLeastOf,
  defineRuleSet,
  evaluate,
  evaluateAll,
  not,
  outlook,
  type Relation,
  type Rule,
  rollUp,
  sumOverAreas,
  sumOverPeriods,
  type ThiduaError,
} from "../../src/index.js";
import { ruleOf, ruleSetOf } from "../laws/arbitraries.js";

const target = { comparator: "at-least", bound: "5" } as const;
const set = defineRuleSet(
  ruleSetOf([
    ruleOf("money", "billion-dong", target, { accumulation: "total" }),
    ruleOf("state", "billion-dong", target, { accumulation: "state" }),
    ruleOf("share", "percent", target),
    ruleOf("head", "million-dong", target, { accumulation: "per-head" }),
    ruleOf("points", "percentage-points", target),
  ]),
);

function issuesOf(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    return (error as ThiduaError).issues;
  }
}

describe("what a call gets wrong is told at its place", () => {
  const rows = [
    { indicator: "share", area: "x", value: "5" },
    { indicator: "share", area: "y", value: "5" },
  ] as const;
  const badArea = (area: unknown) => issuesOf(() => evaluate(set, {}, { area: area as string }));
  it("several areas, and none asked for", () => {
    expect(issuesOf(() => evaluate(set, rows))).toEqual([
      { code: "observation/area-ambiguous", areas: ["x", "y"], path: ["observations"] },
    ]);
    expect(evaluate(set, rows, { area: "y" }).area).toBe("y");
    expect(evaluateAll(set, rows, { area: "y" }).map(({ area }) => area)).toEqual(["y"]);
  });

  it("an area that is no text, or an empty one", () => {
    expect([badArea(""), badArea(7)]).toMatchObject([
      [{ code: "observation/malformed", expected: "an area's id", received: "", path: ["options", "area"] }],
      [{ code: "observation/malformed", received: "7", path: ["options", "area"] }],
    ]);
    expect(evaluate(set, {}, { area: null as never }).area).toBeNull();
  });

  it("a period or a notation that is none", () => {
    expect(issuesOf(() => evaluate(set, {}, { period: "2023-13" }))).toEqual([
      { code: "period/malformed", received: "2023-13", path: ["options", "period"] },
    ]);
    expect(issuesOf(() => evaluate(set, {}, { notation: "en" as never }))).toMatchObject([
      {
        code: "observation/malformed",
        expected: "plain or vi",
        received: "en",
        path: ["options", "notation"],
      },
    ]);
  });

  it("observations that are none", () => {
    for (const given of [7, null, "share"]) {
      for (const judge of [evaluate, evaluateAll]) {
        expect(issuesOf(() => judge(set, given as never))).toMatchObject([
          { code: "observation/malformed", path: ["observations"] },
        ]);
      }
    }
  });

  it("an indicator to be answered on that is not known", () => {
    const card = evaluate(set, { money: "1" });
    for (const ask of ["get", "outcomeOf", "observationsOf"] as const) {
      expect(issuesOf(() => card[ask]("mony" as never))).toEqual([
        { code: "evaluation/unknown-indicator", received: "mony", nearest: ["money"], path: [] },
      ]);
    }
  });

  it("an indicator to add up that is not known", () => {
    for (const sum of [sumOverAreas, sumOverPeriods]) {
      expect(issuesOf(() => sum(set, [], { indicator: "mony" as never }))).toEqual([
        {
          code: "evaluation/unknown-indicator",
          received: "mony",
          nearest: ["money"],
          path: ["options", "indicator"],
        },
      ]);
      expect(issuesOf(() => sum(set, [], { indicator: "money", period: "x" }))).toEqual([
        { code: "period/malformed", received: "x", path: ["options", "period"] },
      ]);
    }
    expect(issuesOf(() => sumOverPeriods(set, rows as never, { indicator: "money" }))).toEqual([
      { code: "observation/area-ambiguous", areas: ["x", "y"], path: ["observations"] },
    ]);
  });

  it("a card that is not of the first part of the year", () => {
    const card = evaluate(set, { money: "1" }, { period: "2023-02/2023-06" });
    expect(issuesOf(() => outlook(set, card))).toEqual([
      {
        code: "period/mismatch",
        expected: "the first part of 2023",
        received: "2023-02/2023-06 as of 2023-06-30",
        path: ["card", "period"],
      },
    ]);
  });
});

describe("conditions (spec 5.1)", () => {
  it("are plain and frozen, as they are written in JSON", () => {
    const made = [
      allOf("a", "b"),
      anyOf("a"),
      not("a"),
      atLeastOf(2, "a", "b"),
      allAssigned(),
      anyAssigned(),
    ];
    expect(made).toEqual([
      { all: ["a", "b"] },
      { any: ["a"] },
      { not: "a" },
      { "at-least-k": 2, of: ["a", "b"] },
      { all: "assigned" },
      { any: "assigned" },
    ]);
    expect(made.every((one) => Object.isFrozen(one) && Object.values(one).every(Object.isFrozen))).toBe(true);
  });

  const form = "an indicator's id, or one of all, any, not, at-least-k with of";
  const list = "a list of conditions, or assigned";
  it.each<[string, unknown, readonly object[]]>([
    ["nothing", null, [{ code: "rule/malformed", expected: form, received: "null", path: ["condition"] }]],
    ["a list", ["a"], [{ code: "rule/malformed", expected: form, path: ["condition"] }]],
    ["two at once", { all: ["a"], any: ["a"] }, [{ code: "rule/malformed", expected: form }]],
    ["another word", { some: ["a"] }, [{ code: "rule/malformed", expected: form, path: ["condition"] }]],
    ["a count alone", { "at-least-k": 1 }, [{ code: "rule/malformed", expected: form, path: ["condition"] }]],
    [
      "members that are no list",
      { all: "share" },
      [{ code: "rule/malformed", expected: list, received: "share", path: ["condition", "all"] }],
    ],
    [
      "a member that is none",
      { not: { any: ["share", 7] } },
      [{ code: "rule/malformed", expected: form, received: "7", path: ["condition", "not", "any", 1] }],
    ],
    ["an empty list", { any: [] }, [{ code: "rule/empty-list", path: ["condition", "any"] }]],
    [
      "an empty list to count in",
      { "at-least-k": 1, of: [] },
      [{ code: "rule/empty-list", path: ["condition", "of"] }],
    ],
    [
      "more than there are",
      { "at-least-k": 3, of: ["share", "money"] },
      [{ code: "rule/bad-count", received: "3", members: 2, path: ["condition", "at-least-k"] }],
    ],
    [
      "none of them",
      { "at-least-k": 0, of: ["share"] },
      [{ code: "rule/bad-count", received: "0", members: 1, path: ["condition", "at-least-k"] }],
    ],
    ["half of them", { "at-least-k": 0.5, of: ["share"] }, [{ code: "rule/bad-count", received: "0.5" }]],
    ["one and a half", { "at-least-k": 1.5, of: ["share", "money"] }, [{ code: "rule/bad-count" }]],
    [
      "no number, of those assigned",
      { "at-least-k": "1", of: "assigned" },
      [{ code: "rule/bad-count", received: "1", members: 0, path: ["condition", "at-least-k"] }],
    ],
  ])("%s", (_, condition, issues) => {
    const found = issuesOf(() => rollUp(condition as never, evaluate(set, { share: "5" })));
    expect(found).toMatchObject(issues);
    expect(found).toHaveLength(issues.length);
  });

  it("all of n, or one of n, may be asked", () => {
    const card = evaluate(set, { share: "5", money: "4" });
    const of = ["share", "money"] as const;
    expect(rollUp({ "at-least-k": 1, of }, card).outcome).toBe("met");
    expect(rollUp({ "at-least-k": 2, of }, card).outcome).toBe("not-met");
  });

  it("may stand a hundred deep, and no deeper", () => {
    const deep = (times: number): unknown => (times === 0 ? "share" : { not: deep(times - 1) });
    const card = evaluate(set, { share: "5" });
    expect(rollUp(deep(100) as never, card).outcome).toBe("met");
    expect(issuesOf(() => rollUp(deep(101) as never, card))).toMatchObject([
      { code: "rule/too-deep", limit: 100 },
    ]);
  });

  it("of the assigned ask for an assignment", () => {
    const card = evaluate(set, { share: "5" });
    const missing = [{ code: "evaluation/assignment-missing", path: ["options", "assigned"] }];
    expect(issuesOf(() => rollUp(allAssigned(), card))).toEqual(missing);
    expect(issuesOf(() => rollUp(allAssigned(), card, { assigned: [] }))).toEqual(missing);
    expect(rollUp(allAssigned(), card, { assigned: ["share"] }).outcome).toBe("met");
    expect(rollUp(anyAssigned(), card, { assigned: ["share", "money"] }).outcome).toBe("met");
  });
});

describe("what the figures break between them (spec 4.10)", () => {
  const broken = (relation: Relation, rules: readonly Rule[], figures: Record<string, unknown>) => {
    const card = evaluate(defineRuleSet(ruleSetOf(rules, [relation])), figures as never);
    return [card.issues, ...card.evaluations.map((one) => one.issues)];
  };
  const money = (id: string, unit = "billion-dong") => ruleOf(id, unit, target);
  const partOf = { kind: "part-of", part: "a", whole: "b" } as const;

  it("a part over its whole, in whatever units", () => {
    const over = (partValue: string, wholeValue: string) => ({
      code: "evaluation/part-over-whole",
      part: "a",
      partValue,
      whole: "b",
      wholeValue,
      path: ["observations"],
    });
    const rules = [money("a"), money("b", "million-dong"), money("c")];
    expect(broken(partOf, rules, { a: "7", b: "6999", c: "5" })).toEqual([
      [over("7", "6999")],
      [over("7", "6999")],
      [over("7", "6999")],
      [],
    ]);
    expect(broken(partOf, rules, { a: "7", b: "7000", c: "5" })).toEqual([[], [], [], []]);
    const same = [money("a"), money("b")];
    expect(broken(partOf, same, { a: "7.1", b: "7" })[0]).toEqual([over("7.1", "7")]);
    expect(broken(partOf, same, { a: "7", b: "7" })[0]).toEqual([]);
    expect(broken(partOf, same, { a: "7" })[0]).toEqual([]);
    expect(broken(partOf, same, { b: "7" })[0]).toEqual([]);
    const long = "7.00000000000000001";
    expect(broken(partOf, same, { a: long, b: "7" })[0]).toEqual([over(long, "7")]);
    expect(broken(partOf, same, { a: { numerator: "22", denominator: "3" }, b: "7" })[0]).toMatchObject([
      { code: "unit/missing" },
    ]);
  });

  it("one of two that are one target met, the other not", () => {
    const same = { kind: "same-target", indicators: ["a", "b"] } as const;
    const rules = [ruleOf("a", "percent", target), ruleOf("b", "per-mille", { ...target, bound: "50" })];
    const told = (met: string, notMet: string) => [
      { code: "evaluation/same-target-disagrees", met, notMet, path: ["observations"] },
    ];
    expect(broken(same, rules, { a: "5", b: "49" })[0]).toEqual(told("a", "b"));
    expect(broken(same, rules, { a: "4", b: "50" })[0]).toEqual(told("b", "a"));
    expect(broken(same, rules, { a: "5", b: "51" })[0]).toEqual([]);
    expect(broken(same, rules, { a: "4", b: "4" })[0]).toEqual([]);
    expect(broken(same, rules, { a: "4.00000000000000001", b: "50" })[0]).toEqual(told("b", "a"));
    expect(broken(same, rules, { a: "4.00000000000000001", b: "5" })[0]).toEqual([]);
  });

  it("a value outside what its indicator can be", () => {
    const plausible = { from: "0", to: "100", whole: true };
    const one = defineRuleSet(ruleSetOf([ruleOf("a", "percent", target, { plausible })]));
    const told = (value: unknown) =>
      evaluate(one, { a: value } as never).issues.map((found) => {
        const { value: given, expected, bound, path } = found as unknown as Record<string, unknown>;
        return [given, expected, bound, path];
      });
    const at = ["observations", "a"];
    expect(told("-1")).toEqual([["-1", "at-least", "0", at]]);
    expect(told("101")).toEqual([["101", "at-most", "100", at]]);
    expect(told("5.5")).toEqual([["5.5", "whole", null, at]]);
    expect(told("100.5")).toEqual([
      ["100.5", "at-most", "100", at],
      ["100.5", "whole", null, at],
    ]);
    expect([told("0"), told("100")]).toEqual([[], []]);
    expect(told({ numerator: "4", denominator: "3" })).toEqual([
      ["400/3", "at-most", "100", at],
      ["400/3", "whole", null, at],
    ]);
  });
});

describe("sums, part by part (spec 5.5)", () => {
  const row = (indicator: string, area: string, rest: object) => ({ indicator, area, ...rest }) as never;
  const nothing = { value: null, numerator: null, denominator: null, provisional: false };

  it("shares are added by their counts, and never without them", () => {
    const counted = (area: string, numerator: string, denominator: string) =>
      row("share", area, { numerator, denominator });
    expect(
      sumOverAreas(set, [counted("x", "1", "4"), counted("y", "2", "6")], { indicator: "share" }),
    ).toEqual({
      indicator: "share",
      outcome: "summed",
      value: "30",
      unit: "percent",
      numerator: "3",
      denominator: "10",
      provisional: false,
      parts: ["x", "y"],
      issues: [],
    });
    const refused = (indicator: string, unit: string, parts: readonly string[]) => ({
      indicator,
      outcome: "undetermined",
      unit,
      ...nothing,
      parts,
      issues: [{ code: "evaluation/not-additive", indicator, unit, path: ["options", "indicator"] }],
    });
    const mixed = [counted("x", "1", "4"), row("share", "y", { value: "30" })];
    expect(sumOverAreas(set, mixed, { indicator: "share" })).toEqual(refused("share", "percent", ["x", "y"]));
    const heads = [row("head", "x", { value: "30" }), row("head", "y", { value: "30" })];
    expect(sumOverAreas(set, heads, { indicator: "head" })).toEqual(
      refused("head", "million-dong", ["x", "y"]),
    );
    expect(sumOverAreas(set, [], { indicator: "points" })).toEqual(
      refused("points", "percentage-points", []),
    );
    expect(sumOverPeriods(set, [], { indicator: "state" })).toEqual(refused("state", "billion-dong", []));
  });

  it("what is lacking is named by its part, with what is wrong with it", () => {
    const rows = [
      row("money", "x", { value: "5" }),
      row("money", "y", { value: "5%" }),
      row("money", "z", { standing: "not-applicable", reason: "none" }),
    ];
    const missing = (part: string) => ({
      code: "evaluation/part-missing",
      indicator: "money",
      part,
      path: ["observations"],
    });
    const sum = sumOverAreas(set, rows, { indicator: "money", areas: ["x", "y", "z", "w"] });
    expect(sum).toMatchObject({ outcome: "undetermined", ...nothing, parts: ["x", "y", "z", "w"] });
    expect(sum.issues).toMatchObject([missing("y"), { code: "number/malformed" }, missing("w")]);
    expect(sum.issues).toHaveLength(3);
    const none = sumOverAreas(set, rows, { indicator: "money", areas: ["z"] });
    expect(none.issues).toEqual([missing("z")]);
    const found = sumOverAreas(set, rows, { indicator: "money", areas: ["x", "z"] });
    expect(found).toMatchObject({ outcome: "summed", value: "5", provisional: false });
  });

  it("are provisional where a part is, and read as the call says", () => {
    const rows = [
      row("money", "x", { value: "1,5" }),
      row("money", "y", { value: "2,5", standing: "provisional" }),
    ];
    expect(sumOverAreas(set, rows, { indicator: "money", notation: "vi" })).toMatchObject({
      value: "4",
      provisional: true,
    });
  });

  it("parts of a year stand one after the other, from its first day to its last", () => {
    const of = (...periods: readonly (string | null)[]) =>
      periods.map((period, i) => row("money", "x", { value: String(i + 1), period }));
    const year = (...periods: readonly (string | null)[]) => {
      const { value, parts, issues } = sumOverPeriods(set, of(...periods), { indicator: "money" });
      return [value, parts, issues];
    };
    const gap = (...received: readonly string[]) => [
      null,
      received,
      [
        {
          code: "evaluation/parts-do-not-cover",
          indicator: "money",
          period: "2023",
          received,
          path: ["observations"],
        },
      ],
    ];
    expect(year("2023-H1", "2023-H2")).toEqual(["3", ["2023-H1", "2023-H2"], []]);
    expect(year("2023-H2", "2023-Q2", "2023-Q1")).toEqual(["6", ["2023-Q1", "2023-Q2", "2023-H2"], []]);
    expect(year("2023-H1", "2023-H2", "2023", null, "2022-H1")).toEqual(["3", ["2023-H1", "2023-H2"], []]);
    expect(year("2023-H1")).toEqual(gap("2023-H1"));
    expect(year("2023-H2")).toEqual(gap("2023-H2"));
    expect(year("2023-Q1", "2023-H2")).toEqual(gap("2023-Q1", "2023-H2"));
    expect(year("2023-H1", "2023-Q2", "2023-H2")).toEqual(gap("2023-H1", "2023-Q2", "2023-H2"));
    expect(year("2023-Q1", "2023-H1", "2023-H2")).toEqual(gap("2023-Q1", "2023-H1", "2023-H2"));
    expect(year()).toEqual(gap());
    const half = sumOverPeriods(set, of("2023-Q1", "2023-Q2"), { indicator: "money", period: "2023-H1" });
    expect(half).toMatchObject({ value: "3", parts: ["2023-Q1", "2023-Q2"] });
  });
});
