import { describe, expect, it } from "vitest";
import {
  atLeast,
  atMost,
  between,
  checkRuleSet,
  defineRuleSet,
  exactly,
  lessThan,
  moreThan,
  type Rule,
  type RuleSetDefinition,
  type Target,
} from "../../src/index.js";
import { ruleOf, ruleSetOf } from "../laws/arbitraries.js";

const quote = "đạt 0, 5, 5,5, 6, 7, 10, 50, 72, 100, 1.200";
const source = { document: "d", place: "1", quote };
const rule = (target: Target, rest: Partial<Rule> = {}): Rule =>
  ruleOf("a", "percent", target, { source, ...rest });
const found = (rules: readonly Rule[], rest: Partial<RuleSetDefinition> = {}, asOf?: string) =>
  checkRuleSet(defineRuleSet({ ...ruleSetOf(rules), ...rest }), { asOf });
const target = ["rules", 0, "target"];

describe("a target against what its indicator can be", () => {
  const impossible = (bound: string, limit: string) => [
    { code: "rule/impossible-target", indicator: "a", bound, limit, path: target },
  ];
  const always = (bound: string) => [{ code: "rule/always-met", indicator: "a", bound, path: target }];
  const tenToFifty = { plausible: { from: "10", to: "50" } };
  it.each<[string, Rule, readonly object[]]>([
    ["a share of all", rule(atLeast("100")), []],
    ["a share past all", rule(moreThan("100")), impossible("100", "0 – 100")],
    ["a change of a share past all", rule(moreThan("100"), { accumulation: "growth" }), []],
    [
      "a share at the end of a year",
      rule(moreThan("100"), { accumulation: "state" }),
      impossible("100", "0 – 100"),
    ],
    ["a rate of people past all of them", rule(moreThan("1200"), { unit: "per-1000-people" }), []],
    ["a fraction past one", rule(atLeast("5"), { unit: "fraction" }), impossible("5", "0 – 1")],
    ["a count of none", rule(exactly("0"), { unit: "communes" }), []],
    [
      "fewer than none",
      rule(lessThan("0"), { unit: "communes" }),
      [
        ...impossible("0", "0"),
        {
          code: "rule/bound-not-whole",
          indicator: "a",
          bound: "less-than 0",
          whole: "at-most -1",
          path: target,
        },
      ],
    ],
    ["an amount below nothing", rule(lessThan("0"), { unit: "billion-dong" }), []],
    ["below a declared range", rule(lessThan("10"), tenToFifty), impossible("10", "10 – 50")],
    ["above a declared range", rule(moreThan("50"), tenToFifty), impossible("50", "10 – 50")],
    [
      "past a range of one value",
      rule(moreThan("50"), { plausible: { from: "50", to: "50" } }),
      impossible("50", "50 – 50"),
    ],
    ["at its upper end", rule(atLeast("50"), tenToFifty), []],
    ["all of a declared range", rule(atLeast("10"), tenToFifty), always("10")],
    ["all of it from above", rule(atMost("50"), tenToFifty), always("50")],
    ["all of it but an end", rule(moreThan("10"), tenToFifty), []],
    ["all of it between", rule(between(atLeast("7"), atMost("100")), tenToFifty), always("7 – 100")],
    ["all of it and more", rule(between(atLeast("10"), lessThan("50")), tenToFifty), []],
    ["a range open above", rule(atLeast("5"), { plausible: { from: "10" } }), always("5")],
    ["a range open below", rule(atMost("50"), { plausible: { to: "10" } }), always("50")],
    ["a range open above, target from above", rule(atMost("50"), { plausible: { from: "10" } }), []],
    ["a range open on both sides", rule(atLeast("5"), { plausible: {} }), []],
    [
      "between two bounds outside",
      rule(between(atLeast("5"), atMost("7")), tenToFifty),
      impossible("5 – 7", "10 – 50"),
    ],
  ])("%s", (_, one, issues) => {
    expect(found([one])).toEqual(issues);
  });
});

describe("a bound of what comes whole says itself what it asks", () => {
  const notWhole = (bound: string, whole: string) => [
    { code: "rule/bound-not-whole", indicator: "a", bound, whole, path: target },
  ];
  it.each<[Target, readonly object[]]>([
    [atLeast("72"), []],
    [moreThan("72"), notWhole("more-than 72", "at-least 73")],
    [atLeast("5.5"), notWhole("at-least 5.5", "at-least 6")],
    [moreThan("5.5"), notWhole("more-than 5.5", "at-least 6")],
    [atMost("5.5"), notWhole("at-most 5.5", "at-most 5")],
    [lessThan("5.5"), notWhole("less-than 5.5", "at-most 5")],
    [lessThan("6"), notWhole("less-than 6", "at-most 5")],
    [atMost("6"), []],
  ])("%j", (one, issues) => {
    expect(found([rule(one, { unit: "communes" })])).toEqual(issues);
    expect(found([rule(one, { plausible: { whole: true } })])).toEqual(issues);
    expect(found([rule(one, { plausible: { whole: false } })])).toEqual([]);
  });
});

it("a bound stands in its quote, in either notation; a minus may be said in words (spec 7.1)", () => {
  const money = { unit: "billion-dong" } as const;
  for (const bound of ["5.5", "1200", "1.2", "-5"]) expect(found([rule(atLeast(bound), money)])).toEqual([]);
  expect(found([rule(between(atLeast("5"), atMost("8")), money)])).toEqual([
    { code: "rule/bound-not-in-quote", indicator: "a", bound: "8", quote, path: target },
  ]);
  const empty = { ...source, quote: "không có số" };
  expect(found([rule(atLeast("5"), { source: empty })])).toMatchObject([{ bound: "5" }]);
});

it("an assumed direction has a note that says whose reading it is (spec 3.3)", () => {
  const text = { vi: "x", en: "x" };
  const noted = (...kinds: readonly ("reading" | "context")[]) =>
    found([rule(atLeast("50"), { basis: "assumed", notes: kinds.map((kind) => ({ kind, text })) })]);
  const untold = [{ code: "rule/assumed-without-note", indicator: "a", path: ["rules", 0, "basis"] }];
  expect(found([rule(atLeast("50"), { basis: "assumed" })])).toEqual(untold);
  expect([noted(), noted("context"), noted("context", "reading")]).toEqual([untold, untold, []]);
  expect(found([rule(atLeast("50"), { basis: "derived" })])).toEqual([]);
});

describe("a part and its whole (spec 4.10)", () => {
  const relations = [{ kind: "part-of", part: "a", whole: "b" }] as const;
  const between2 = (part: Target, whole: Target, unit = "billion-dong") =>
    found([rule(part, { unit: "billion-dong" }), { ...rule(whole, { unit }), id: "b" }], {
      relations: relations as never,
    });
  const contradiction = (witness: string) => [
    { code: "rule/contradiction", indicators: ["a", "b"], witness, path: ["relations", 0] },
  ];
  const redundant = (witness: string, indicator = "b", by = "a") => [
    { code: "rule/redundant", indicator, by, witness, path: ["relations", 0] },
  ];
  it.each<[string, Target, Target, readonly object[]]>([
    ["must reach more than the whole may", atLeast("7"), atMost("5"), contradiction("7 billion-dong")],
    ["must reach what the whole may just reach", atLeast("5"), atMost("5"), []],
    ["must pass what the whole may just reach", moreThan("5"), atMost("5"), contradiction("5 billion-dong")],
    ["must reach what the whole may not reach", atLeast("5"), lessThan("5"), contradiction("5 billion-dong")],
    ["must reach less than the whole may", atLeast("5"), atMost("7"), []],
    ["is enough for the whole", atLeast("7"), atLeast("5"), redundant("7 billion-dong")],
    ["is just enough", atLeast("5"), atLeast("5"), redundant("5 billion-dong")],
    ["is just not enough", atLeast("5"), moreThan("5"), []],
    ["passes what the whole must pass", moreThan("5"), moreThan("5"), redundant("5 billion-dong")],
    ["is not enough", atLeast("5"), atLeast("7"), []],
    ["has an upper end alone", atMost("7"), atLeast("5"), []],
    ["passes less than the whole may reach", moreThan("5"), atMost("7"), []],
    ["reaches more than the whole must pass", atLeast("6"), moreThan("5"), redundant("6 billion-dong")],
    ["may reach more than its whole", atMost("7"), atMost("5"), redundant("5 billion-dong", "a", "b")],
    ["may reach as much as its whole", atMost("5"), atMost("5"), redundant("5 billion-dong", "a", "b")],
    [
      "may just reach what its whole may not",
      atMost("5"),
      lessThan("5"),
      redundant("5 billion-dong", "a", "b"),
    ],
    ["may not reach what its whole may just reach", lessThan("5"), atMost("5"), []],
    ["may reach less than its whole", atMost("5"), atMost("7"), []],
    ["has two ends, one no more than the whole's", between(atLeast("5"), atMost("7")), atMost("6"), []],
    ["is enough for one end of two", atLeast("6"), between(atLeast("5"), atMost("7")), []],
  ])("a part that %s", (_, part, whole, issues) => {
    expect(between2(part, whole)).toEqual(issues);
  });

  it("is held to the strongest that any part below it asks, or any whole above it, in any order", () => {
    const tree = (
      targets: Readonly<Record<string, Target>>,
      ...links: readonly (readonly [string, string])[]
    ) =>
      found(
        Object.entries(targets).map(([id, one]) => ({ ...rule(one, { unit: "billion-dong" }), id })),
        { relations: links.map(([part, whole]) => ({ kind: "part-of", part, whole })) as never },
      );
    const contradicted = (...indicators: readonly string[]) => [
      { code: "rule/contradiction", indicators, witness: "7 billion-dong", path: ["relations", 0] },
    ];
    const parts = { few: atLeast("5"), many: atLeast("7"), both: atMost("50"), top: atMost("6") };
    const ofBoth = ["both", "top"] as const;
    expect(tree(parts, ofBoth, ["few", "both"], ["many", "both"])).toEqual(contradicted("many", "top"));
    expect(tree(parts, ofBoth, ["many", "both"], ["few", "both"])).toEqual(contradicted("many", "top"));
    const wholes = { low: atLeast("7"), mid: atMost("6"), wide: atMost("10"), narrow: atMost("5") };
    const inMid = ["low", "mid"] as const;
    expect(tree(wholes, inMid, ["mid", "wide"], ["mid", "narrow"])).toEqual(contradicted("low", "narrow"));
    expect(tree(wholes, inMid, ["mid", "narrow"], ["mid", "wide"])).toEqual(contradicted("low", "narrow"));
  });

  it("is held to nothing by a rule that nobody can meet", () => {
    const issues = found([rule(moreThan("100")), { ...rule(atMost("50")), id: "b" }], {
      relations: relations as never,
    });
    expect(issues.map(({ code }) => code)).toEqual(["rule/impossible-target"]);
  });

  it("is compared in one unit", () => {
    expect(between2(atLeast("7"), atMost("72"), "million-dong")).toEqual(contradiction("7 billion-dong"));
    expect(between2(atLeast("7"), atLeast("72"), "million-dong")).toEqual(redundant("7 billion-dong"));
  });
});

it("two rules of one target that ask different things are told with a value, in the unit of the first", () => {
  const pair = (a: Target, b: Target, unit: string) =>
    found([rule(a, { accumulation: "growth" }), { ...rule(b, { unit }), id: "b" }], {
      relations: [{ kind: "same-target", indicators: ["a", "b"] }],
    });
  expect(pair(atLeast("50"), atLeast("50"), "percent")).toEqual([]);
  expect(pair(atLeast("50"), moreThan("50"), "percent")).toEqual([
    {
      code: "rule/pair-disagrees",
      indicators: ["a", "b"],
      witness: "50 percent",
      path: ["relations", 0],
    },
  ]);
  // Five in a thousand is half of one percent.
  expect(pair(atLeast("5"), atLeast("5"), "per-mille")).toMatchObject([{ witness: "0.5 percent" }]);
  expect(pair(atLeast("5"), atLeast("5"), "billion-dong")).toEqual([]);
});

it("dates are looked at where a day is given: the last day and the day of issue are in time", () => {
  const effective = { from: "2023-01-13", to: "2023-12-31" };
  const on = (day: string) => found([rule(atLeast("50"))], { effective }, day);
  expect([on("2023-12-31"), on("2023-01-13")]).toEqual([[], []]);
  expect(on("2024-01-01")).toEqual([
    { code: "rule/expired", to: "2023-12-31", asOf: "2024-01-01", path: ["effective", "to"] },
  ]);
  expect(on("2023-01-12")).toEqual([
    {
      code: "rule/not-yet-in-force",
      from: "2023-01-13",
      asOf: "2023-01-12",
      path: ["effective", "from"],
    },
    {
      code: "rule/not-yet-issued",
      document: "d",
      issued: "2023-01-13",
      asOf: "2023-01-12",
      path: ["documents", 0, "issued"],
    },
  ]);
  expect(found([rule(atLeast("50"))], { effective: { ...effective, to: null } }, "2030-01-01")).toEqual([]);
});
