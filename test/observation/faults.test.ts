import { describe, expect, it } from "vitest";
import { defineRuleSet, type EvaluateOptions, evaluate, evaluateAll, migrate } from "../../src/index.js";
import { DecimalLiteral } from "../../src/number/decimal-literal.js";
import { sortRows } from "../../src/observation/rows.js";
import { ruleOf, ruleSetOf } from "../laws/arbitraries.js";

const target = { comparator: "at-least", bound: "5" } as const;
const cut = { ...ruleOf("cut", "percentage-points", target), unitSpellings: { điểm: "percentage-points" } };
const set = defineRuleSet(
  ruleSetOf([
    ruleOf("share", "percent", target),
    ruleOf("schools", "schools", target),
    ruleOf("money", "billion-dong", target),
    { ...cut, source: { ...cut.source, quote: "giảm trên 5%" } },
  ]),
);

type Row = Readonly<Record<string, unknown>>;

/** What is made of rows of one indicator: its outcome, its issues, whether it is provisional. */
function judged(rows: readonly Row[], options: EvaluateOptions = {}) {
  const id = String(rows[0]?.["indicator"]);
  const one = evaluate(set, rows as never, options).get(id as "share");
  return { outcome: one.outcome, issues: one.issues, provisional: one.provisional, margin: one.margin };
}
const share = (rest: Row): Row => ({ indicator: "share", ...rest });
const refusal = (...issues: readonly object[]) => ({
  outcome: "undetermined",
  issues,
  provisional: false,
  margin: null,
});

describe("what keeps an observation from being used is told at its place (spec 4.2)", () => {
  const place = (...path: readonly (string | number)[]) => ["observations", ...path];
  it.each<[string, readonly Row[], readonly object[]]>([
    [
      "a figure that cannot be read",
      [share({ value: "5%" })],
      [{ code: "number/malformed", received: "5%", reason: "percent-sign", path: place(0, "value") }],
    ],
    [
      "both parts of a ratio",
      [share({ numerator: "x", denominator: "1e3" })],
      [
        { code: "number/malformed", received: "x", reason: "not-a-number", path: place(0, "numerator") },
        { code: "number/malformed", received: "1e3", reason: "exponent", path: place(0, "denominator") },
      ],
    ],
    [
      "a ratio of nothing",
      [share({ numerator: "1", denominator: "0.0" })],
      [{ code: "number/zero-denominator", received: "0.0", path: place(0, "denominator") }],
    ],
    [
      "a ratio of less than nothing",
      [share({ numerator: "1", denominator: "-2" })],
      [{ code: "number/negative-denominator", received: "-2", path: place(0, "denominator") }],
    ],
    [
      "a ratio without its denominator",
      [share({ numerator: "1", denominator: null })],
      [{ code: "observation/incomplete", indicator: "share", lacks: "denominator", path: place(0) }],
    ],
    [
      "a ratio without its numerator",
      [share({ denominator: "1" })],
      [{ code: "observation/incomplete", indicator: "share", lacks: "numerator", path: place(0) }],
    ],
    [
      "a value beside a ratio",
      [share({ value: "50", numerator: "1", denominator: "2" })],
      [{ code: "observation/two-values", indicator: "share", path: place(0) }],
    ],
    [
      "a ratio whose unit is not said, of what is no rate (spec 2.3)",
      [{ indicator: "money", numerator: "10", denominator: "2" }],
      [{ code: "unit/missing", expected: "billion-dong", path: place(0) }],
    ],
    [
      "a unit of another dimension",
      [share({ value: "5", unit: "tỷ đồng" })],
      [{ code: "unit/mismatch", expected: "percent", received: "tỷ đồng", path: place(0, "unit") }],
    ],
    [
      "a unit that is not known",
      [share({ value: "5", unit: "percnt" })],
      [
        {
          code: "unit/unknown",
          received: "percnt",
          nearest: ["percent", "per cent"],
          path: place(0, "unit"),
        },
      ],
    ],
    [
      "an area without a letter",
      [share({ value: "5", area: "" })],
      [
        {
          code: "observation/malformed",
          expected: "an area's id",
          received: "",
          path: place(0, "area"),
        },
      ],
    ],
    [
      "a unit that is no word",
      [share({ value: "5", unit: 7 })],
      [{ code: "unit/unknown", received: "7", nearest: [], path: place(0, "unit") }],
    ],
    [
      "another period",
      [share({ value: "5", period: "2022" })],
      [{ code: "period/mismatch", expected: "2023", received: "2022", path: place(0, "period") }],
    ],
    [
      "a period that is none",
      [share({ value: "5", period: "2023-13" })],
      [{ code: "period/malformed", received: "2023-13", path: place(0, "period") }],
    ],
    [
      "a standing that is none",
      [share({ value: "5", standing: "finall" })],
      [
        {
          code: "observation/unknown-standing",
          received: "finall",
          nearest: ["final"],
          path: place(0, "standing"),
        },
      ],
    ],
    [
      "a standing in a list",
      [share({ value: "5", standing: ["final"] })],
      [{ code: "observation/unknown-standing", path: place(0, "standing") }],
    ],
    [
      "a declaration without a reason (spec 4.4)",
      [share({ standing: "not-applicable", reason: "  " })],
      [{ code: "observation/reason-missing", indicator: "share", path: place(0, "reason") }],
    ],
    [
      "a declaration whose reason is no text",
      [share({ standing: "not-applicable", reason: 7 })],
      [{ code: "observation/reason-missing", indicator: "share", path: place(0, "reason") }],
    ],
    [
      "an area that is no text",
      [share({ value: "5", area: 7 })],
      [
        {
          code: "observation/malformed",
          expected: "an area's id",
          received: "7",
          path: place(0, "area"),
        },
      ],
    ],
    [
      "two figures, in whatever form they were given",
      [
        share({ value: "5", unit: "%" }),
        share({ numerator: "1", denominator: 2 }),
        share({ standing: "not-applicable", reason: "none" }),
      ],
      [
        {
          code: "observation/conflict",
          indicator: "share",
          values: ["5 %", "1/2", "not-applicable"],
          paths: [place(0), place(1), place(2)],
          path: place(2),
        },
      ],
    ],
    [
      "a figure beside a declaration",
      [
        share({ value: null, numerator: "1", denominator: "2", unit: null }),
        share({ standing: "not-applicable", reason: "x" }),
      ],
      [{ code: "observation/conflict", values: ["1/2", "not-applicable"] }],
    ],
    [
      "a figure that is itself declared not to apply",
      [share({ value: "5", standing: "not-applicable", reason: "x" })],
      [{ code: "observation/conflict", values: ["5 (not-applicable)"], paths: [place(0)], path: place(0) }],
    ],
  ])("%s", (_, rows, issues) => {
    expect(judged(rows)).toMatchObject(refusal(...issues));
    expect(judged(rows).issues).toHaveLength(issues.length);
  });

  it("a missing figure with a mistyped standing tells both; with none, or a known one, it is missing", () => {
    const codes = (rest: Row) => judged([share({ value: null, ...rest })]).issues.map(({ code }) => code);
    expect(codes({ standing: "finall" })).toEqual(["observation/unknown-standing", "observation/missing"]);
    for (const standing of [undefined, null, "final", "provisional"]) {
      expect(codes({ standing })).toEqual(["observation/missing"]);
    }
  });

  it("faults of one row are all told, and those of another period are no fault of this one", () => {
    const codes = (...rows: readonly Row[]) => judged(rows).issues.map(({ code }) => code);
    expect(codes(share({ value: "x", unit: "y", period: "z", standing: "w" }))).toEqual([
      "observation/unknown-standing",
      "period/malformed",
      "unit/unknown",
      "number/malformed",
    ]);
    expect(codes(share({ value: "x", period: "z", area: 7 }))).toEqual([
      "observation/malformed",
      "period/malformed",
      "number/malformed",
    ]);
    expect(codes(share({ value: "5" }), share({ value: "x", period: "2022" }))).toEqual(["period/mismatch"]);
    expect(judged([share({ value: "5" }), share({ value: "9", period: "2022" })]).outcome).toBe("met");
    expect(judged([share({ value: "5", period: null, standing: null, unit: null })]).outcome).toBe("met");
  });
});

describe("what stands beside one another (spec 4.3, 4.5)", () => {
  it("final figures set provisional ones aside, whatever they say", () => {
    const rows = [share({ value: "4", standing: "provisional" }), share({ value: "6" })];
    expect(judged(rows)).toMatchObject({ outcome: "met", margin: "1", provisional: false });
    expect(judged([share({ value: "x", standing: "provisional" }), share({ value: "6" })])).toMatchObject({
      outcome: "met",
      issues: [],
    });
  });

  it("is provisional only where all of it is", () => {
    const provisional = share({ value: "6", standing: "provisional" });
    expect(judged([provisional, provisional])).toMatchObject({ outcome: "met", provisional: true });
    expect(judged([share({ value: "6" })]).provisional).toBe(false);
  });

  it("a ratio of counts is reckoned in counts only where every figure is that ratio (spec 4.9)", () => {
    const shortfall = (...rows: readonly Row[]) => evaluate(set, rows as never).get("share").shortfall;
    const ratio = (numerator: string, denominator: string) => share({ numerator, denominator });
    expect(shortfall(ratio("1", "50"))).toEqual({ by: "2", toward: "up", reach: "at", of: "numerator" });
    expect(shortfall(ratio("1", "50"), ratio("1", "50"))).toMatchObject({ of: "numerator" });
    expect(shortfall(ratio("1", "50"), ratio("2", "100"))).toMatchObject({ of: "value", by: "3" });
    expect(shortfall(ratio("1", "50"), share({ value: "2" }))).toMatchObject({ of: "value", by: "3" });
    expect(shortfall(share({ value: "2" }), ratio("1", "50"))).toMatchObject({ of: "value", by: "3" });
    expect(shortfall(ratio("0.5", "25"))).toMatchObject({ of: "value", by: "3" });
    expect(shortfall(ratio("0", "50"))).toMatchObject({ of: "numerator", by: "3" });
    expect(shortfall(ratio("-1", "50"))).toMatchObject({ of: "value", by: "7" });
    expect(shortfall(ratio("1.0", "50.0"))).toMatchObject({ of: "numerator", by: "2" });
    expect(shortfall(ratio("0", "50"), ratio("0", "60"))).toMatchObject({ of: "value", by: "5" });
    const inPercent = share({ numerator: "0", denominator: "50", unit: "percent" });
    expect(shortfall(ratio("0", "50"), inPercent)).toMatchObject({ of: "value", by: "5" });
  });
});

describe("rows that belong to no indicator, or say more than they should", () => {
  const issuesOf = (...rows: readonly unknown[]) => evaluate(set, rows as never).issues;
  it.each<[string, unknown, object]>([
    [
      "no observation at all",
      7,
      {
        code: "observation/malformed",
        expected: "an observation",
        received: "7",
        path: ["observations", 0],
      },
    ],
    ["a list", [], { code: "observation/malformed", expected: "an observation", path: ["observations", 0] }],
    ["null", null, { code: "observation/malformed", expected: "an observation", path: ["observations", 0] }],
    [
      "an indicator that is no text",
      { indicator: 7 },
      {
        code: "observation/malformed",
        expected: "an indicator's id",
        received: "7",
        path: ["observations", 0, "indicator"],
      },
    ],
    [
      "an indicator that is not known",
      { indicator: "scools", value: "1" },
      {
        code: "observation/unknown-indicator",
        received: "scools",
        nearest: ["schools"],
        path: ["observations", 0, "indicator"],
      },
    ],
    [
      "a field that is not known",
      share({ value: "5", perriod: "2023" }),
      {
        code: "observation/unknown-field",
        received: "perriod",
        nearest: ["period"],
        path: ["observations", 0, "perriod"],
      },
    ],
    [
      "a provenance that is no text, nor texts by name",
      share({ value: "5", provenance: { who: "x", when: 2023 } }),
      {
        code: "observation/malformed",
        expected: "a text, or texts by name",
        path: ["observations", 0, "provenance"],
      },
    ],
    [
      "a provenance in a list",
      share({ value: "5", provenance: ["x"] }),
      { code: "observation/malformed", path: ["observations", 0, "provenance"] },
    ],
  ])("%s", (_, row, found) => {
    expect(issuesOf(row)).toMatchObject([found]);
  });

  it("every field that an observation has is known, and may be null", () => {
    const fields = ["value", "numerator", "denominator", "area", "period", "unit", "standing", "reason"];
    const empty = Object.fromEntries([...fields, "provenance"].map((field) => [field, null]));
    expect(issuesOf(share(empty)).map(({ code }) => code)).toEqual([]);
  });

  it("one mistyped id is proposed the same at every row", () => {
    const found = issuesOf({ indicator: "scools" }, { indicator: "scools" });
    expect(found.map((one) => "nearest" in one && one.nearest)).toEqual([["schools"], ["schools"]]);
  });

  it("is told on the card of the area that it names, and on every card where it names none", () => {
    const rows = [
      { indicator: "x", area: "b" },
      share({ area: "a", value: "5" }),
      share({ area: "b", value: "5", odd: 1 }),
      7,
    ];
    const cards = evaluateAll(set, rows as never);
    expect(cards.map(({ area, issues }) => [area, issues.map(({ code }) => code)])).toEqual([
      ["b", ["observation/unknown-indicator", "observation/unknown-field", "observation/malformed"]],
      ["a", ["observation/malformed"]],
    ]);
  });
});

describe("units of an observation (spec 2.2 to 2.4)", () => {
  const margin = (row: Row) => judged([row]).margin;
  it("are those of the dimension, by id or spelling, blanks folded", () => {
    expect(margin(share({ value: "0.06", unit: "fraction" }))).toBe("1");
    expect(margin({ indicator: "money", value: "6000", unit: " triệu   đồng " })).toBe("1");
    expect(margin({ indicator: "money", numerator: "12000", denominator: "2", unit: "triệu đồng" })).toBe(
      "1",
    );
  });

  it("% is the unit of a cut in percentage points; percent itself is another dimension", () => {
    expect(margin({ indicator: "cut", value: "6", unit: "%" })).toBe("1");
    expect(margin({ indicator: "cut", value: "6", unit: "điểm" })).toBe("1");
    expect(judged([{ indicator: "cut", value: "6", unit: "percent" }]).issues).toMatchObject([
      { code: "unit/mismatch", expected: "percentage-points", received: "percent" },
    ]);
    expect(judged([{ indicator: "schools", value: "6", unit: "%" }]).issues).toMatchObject([
      { code: "unit/mismatch", expected: "schools", received: "%" },
    ]);
  });
});

describe("the observation that an answer rests on", () => {
  const kept = (row: Row, options: EvaluateOptions = {}) => {
    const [first, ...more] = evaluate(set, [row] as never, options).observationsOf("share");
    expect(more).toEqual([]);
    return first;
  };

  it("is all that it said", () => {
    const provenance = { who: "Cục Thống kê", when: "2024-01-15" };
    const row = share({ value: "5,0", unit: "%", period: "2023", standing: "provisional", provenance });
    expect(kept(row, { notation: "vi" })).toEqual({
      value: "5,0",
      numerator: null,
      denominator: null,
      notation: "vi",
      unit: "%",
      period: "2023",
      standing: "provisional",
      provenance,
    });
    expect(kept(share({ value: "5", provenance: "báo cáo" }))).toMatchObject({
      notation: "plain",
      unit: null,
      period: null,
      standing: "final",
      provenance: "báo cáo",
    });
    expect(kept(share({ value: "5", provenance: [] }))).toMatchObject({ provenance: null });
    const empty = { unit: null, period: null, standing: null, provenance: null };
    expect(kept(share({ value: "5", ...empty }))).toMatchObject({ ...empty, standing: "final" });
    const copy = kept(row, { notation: "vi" })?.provenance;
    expect([copy === provenance, Object.isFrozen(copy)]).toEqual([false, true]);
  });

  it("is text that reads as the same number, in the notation that it is said to have", () => {
    expect(kept(share({ value: 5e-7 }))).toMatchObject({ value: "0.0000005", notation: "plain" });
    expect(kept(share({ value: new DecimalLiteral("5.0") }))).toMatchObject({ value: "5.0" });
    expect(kept(share({ value: 5.5 }), { notation: "vi" })).toMatchObject({
      value: "5.5",
      notation: "plain",
    });
    const mixed = share({ numerator: "5", denominator: 2.5 });
    expect(kept(mixed, { notation: "vi" })).toMatchObject({
      numerator: "5",
      denominator: "2,5",
      notation: "vi",
    });
  });
});

it("ids are renamed one by one; what would meet another of the new id is told (migrate)", () => {
  const rows = [
    { indicator: "old", value: "5" },
    { indicator: "new", value: "5" },
    { indicator: "other", value: "5" },
    { indicator: 7, value: "5" },
    { indicator: "toString", value: "5" },
  ] as never;
  expect(migrate(rows, { old: "new", "7": "seven" })).toEqual({
    observations: [{ indicator: "new", value: "5" }, ...(rows as readonly unknown[]).slice(1)],
    renamed: 1,
    issues: [
      {
        code: "observation/conflict",
        indicator: "new",
        values: ["old", "new"],
        paths: [["observations", 0]],
        path: ["observations", 0, "indicator"],
      },
    ],
  });
  const found = migrate([{ indicator: "old" }] as never, { old: "new" });
  expect([found.renamed, found.issues]).toEqual([1, []]);
  expect([found, found.observations, found.issues].every(Object.isFrozen)).toBe(true);
});

it("of no rows nothing is sorted out", () => {
  expect(sortRows([], { index: new Map(), propose: () => [] })).toEqual({ rows: [], issues: [], areas: [] });
});
