import { describe, expect, it } from "vitest";
import { readAssignmentCsv } from "../../src/files.js";
import {
  type AssignmentRow,
  assessAll,
  assign,
  contentHash,
  defineRuleSet,
  evaluate,
  type Issue,
  originOf,
  receipt,
  replay,
} from "../../src/index.js";
import { headsOfUnits, laoCai2023 } from "../../src/lao-cai-2023.js";
import { ruleOf, ruleSetOf } from "../laws/arbitraries.js";

const rule = (id: string, unit: string, bound: string, rest: object = {}) =>
  ruleOf(id, unit, { comparator: "at-least", bound }, rest);
const set = defineRuleSet({
  ...ruleSetOf([
    rule("communes", "communes", "12"),
    rule("share", "percent", "60"),
    rule("trained", "percent", "67.7"),
    rule("certified", "percent", "29.3"),
    ruleOf("range", "percent", {
      comparator: "between",
      lower: { comparator: "at-least", bound: "5" },
      upper: { comparator: "at-most", bound: "7" },
    }),
  ]),
  relations: [
    { kind: "same-target", indicators: ["share", "communes"] },
    { kind: "part-of", part: "certified", whole: "trained" },
  ],
});
const row = (
  unit: string,
  indicator: string,
  bound?: string,
  rest: Partial<AssignmentRow> = {},
): AssignmentRow => ({ unit, kind: "locality", indicator, ...(bound ? { bound } : {}), ...rest });
const told = (...rows: AssignmentRow[]): object[] =>
  assign(set as never, rows as never).issues.map(({ path: _, ...rest }: Issue) => rest);

describe("what does not fit in an assignment", () => {
  it("units of one kind share a whole, each kind its own", () => {
    const agency = (bound: string) => row("office", "communes", bound, { kind: "agency" });
    expect(told(row("x", "communes", "5"), row("y", "communes", "7"), agency("12"))).toEqual([]);
    expect(told(row("x", "communes", "5"), row("y", "communes", "6"), agency("12"))).toEqual([
      { code: "eligibility/assignment-sum", indicator: "communes", expected: "12", received: "11" },
    ]);
  });

  it("shares over their denominators: 70% of 10 and 40% of 10 is 55% of 20", () => {
    const of = (unit: string, bound: string, denominator: string) =>
      row(unit, "share", bound, { denominator });
    expect(told(of("x", "70", "10"), of("y", "40", "10"))).toEqual([
      { code: "eligibility/assignment-share", indicator: "share", expected: "60", received: "55" },
    ]);
    // 70% of 20 and 40% of 10 is 60% of 30.
    expect(told(of("x", "70", "20"), of("y", "40", "10"))).toEqual([]);
    // Without a denominator nothing can be said, and shares are never added.
    expect(told(of("x", "70", "10"), row("y", "share", "40"))).toEqual([]);
  });

  it("a count over its denominator is the share of the same target: 5 of 9 is not 60%, 6 of 10 is", () => {
    const pair = (communes: string, of: string) =>
      told(row("x", "share", "60", { denominator: of }), row("x", "communes", communes));
    expect(pair("6", "10")).toEqual([]);
    expect(pair("5", "9")).toEqual([
      { code: "rule/pair-disagrees", indicators: ["share", "communes"], witness: "x: 5/9" },
    ]);
  });

  it("a part over its whole in one unit, by its own bounds", () => {
    expect(told(row("x", "certified", "70"), row("x", "trained"))).toEqual([
      {
        code: "eligibility/assignment-part-over-whole",
        unit: "x",
        part: "certified",
        partBound: "70",
        whole: "trained",
        wholeBound: "67.7",
      },
    ]);
    expect(told(row("x", "certified", "67.7"), row("x", "trained"))).toEqual([]);
    expect(told(row("x", "certified", "70"), row("y", "trained"))).toEqual([]);
  });
});

describe("an assignment that cannot be read is refused", () => {
  it.each<[string, readonly object[], string]>([
    ["empty", [], "eligibility/assignment-empty"],
    ["an unknown target", [row("x", "shares")], "eligibility/assignment-unknown"],
    ["a bound that is none", [row("x", "share", "60%")], "rule/bad-bound"],
    ["a bound that is a number", [{ ...row("x", "share"), bound: 60 }], "rule/bad-bound"],
    ["nothing to share", [row("x", "share", "60", { denominator: "0" })], "rule/bad-bound"],
    ["one bound for two ends", [row("x", "range", "6")], "rule/malformed"],
    ["a unit without a name", [row("", "share")], "rule/malformed"],
    ["two bounds", [row("x", "share", "60"), row("x", "share", "70")], "eligibility/assignment-conflict"],
    [
      "two kinds",
      [row("x", "share"), row("x", "communes", "5", { kind: "agency" })],
      "eligibility/assignment-conflict",
    ],
    [
      "a document that is not there",
      [row("x", "share", "60", { source: { document: "z", place: "1", quote: "60%" } })],
      "rule/unknown-reference",
    ],
  ])("%s", (_, rows, code) => {
    expect(() => assign(set as never, rows as never)).toThrow(code);
  });
});

describe("a unit is judged by its own bounds", () => {
  const source = { document: "d", place: "2", quote: "huyện X: 70%" };
  const { units } = assign(set, [
    { unit: "huyện x", kind: "locality", indicator: "share", bound: "70", source },
    { unit: "y", kind: "locality", indicator: "share" },
  ]);
  const [x, y] = units.map(({ ruleSet }) => ruleSet);

  it("under a version that names it, each field telling where it comes from", () => {
    if (!x || !y) throw new Error("two units");
    expect([x.id, x.version, y.version]).toEqual(["laws", "1.0.0+huy-n-x", "1.0.0"]);
    expect(originOf(x, "share", "target")).toBe("laws@1.0.0+huy-n-x");
    expect(originOf(x, "share", "name")).toBe("laws@1.0.0");
    const judged = evaluate(x, { share: "65" }).get("share");
    expect([judged.outcome, judged.source]).toEqual(["not-met", source]);
    expect(evaluate(y, { share: "65" }).get("share").outcome).toBe("met");
  });

  it("whose name is a further part of the build where the version has one", () => {
    const built = defineRuleSet({ ...set, version: "1.0.0+draft" });
    const [x] = assign(built, [{ unit: "x", kind: "locality", indicator: "share", bound: "70" }]).units;
    expect(x?.ruleSet.version).toBe("1.0.0+draft.x");
  });

  it("and its receipt is replayed by that one alone", () => {
    if (!x || !y) throw new Error("two units");
    const made = receipt(evaluate(x, { share: "65" }));
    expect(made.ruleSet.hash).toBe(contentHash(x));
    expect(replay(made, [y]).ok).toBe(false);
    expect(replay(made, [y, x]).ok).toBe(true);
  });
});

describe("a whole assignment in one call", () => {
  const assignment = assign(laoCai2023, [
    { unit: "sa-pa", kind: "locality", indicator: "forest-cover", bound: "66" },
    { unit: "bac-ha", kind: "locality", indicator: "forest-cover" },
    { unit: "muong-khuong", kind: "locality", indicator: "forest-cover" },
  ]);
  const figures = [
    { indicator: "forest-cover", value: "60", area: "sa-pa" },
    { indicator: "forest-cover", value: "60", area: "bac-ha" },
    { indicator: "doctors", value: "1" },
  ] as const;
  const verdicts = (answers: ReturnType<typeof assessAll>) =>
    [...answers].map(([unit, { verdict }]) => [unit, verdict]);

  it("every unit is answered, one without figures too", () => {
    const expected = [
      ["sa-pa", "not-considered"],
      ["bac-ha", "may-be-considered"],
      ["muong-khuong", "undetermined"],
    ];
    expect(verdicts(assessAll(headsOfUnits, "head", assignment, figures) as never)).toEqual(expected);
    const cards = new Map(
      assignment.units.map(
        ({ unit, ruleSet }) => [unit, evaluate(ruleSet, figures, { area: unit })] as const,
      ),
    );
    expect(verdicts(assessAll(headsOfUnits, "head", assignment, cards) as never)).toEqual(expected);
    expect(
      verdicts(assessAll(headsOfUnits, "head", assignment, new Map()) as never).map(([, one]) => one),
    ).toEqual(["undetermined", "undetermined", "undetermined"]);
  });
});

describe("the figures of a whole assignment", () => {
  const assignment = assign(laoCai2023, [
    { unit: "sa-pa", kind: "locality", indicator: "forest-cover", bound: "66" },
    { unit: "sa-pa", kind: "locality", indicator: "doctors" },
  ]);
  const verdict = (rows: readonly object[], options = {}) =>
    assessAll(headsOfUnits, "head", assignment, rows as never, options).get("sa-pa")?.verdict;
  const [area, forest, doctors] = ["sa-pa", "forest-cover", "doctors"];

  it("are all of the unit's own, and those that name no unit", () => {
    expect(verdict([{ indicator: forest, value: "66", area }])).toBe("undetermined");
    expect(
      verdict([
        { indicator: forest, value: "66", area },
        { indicator: doctors, value: "14", area },
      ]),
    ).toBe("may-be-considered");
    expect(
      verdict([
        { indicator: forest, value: "66", area },
        { indicator: doctors, value: "14" },
      ]),
    ).toBe("may-be-considered");
    expect(
      verdict([
        { indicator: forest, value: "66", area },
        { indicator: doctors, value: "14", area: "bac-ha" },
      ]),
    ).toBe("undetermined");
  });

  it("are read as the call says, and what is no figure stops nothing", () => {
    const vietnamese = [{ indicator: forest, value: "65,9", area }];
    expect(verdict(vietnamese)).toBe("undetermined");
    expect(verdict(vietnamese, { notation: "vi" })).toBe("not-considered");
    expect(verdict([null as never, { indicator: forest, value: "65.9", area }])).toBe("not-considered");
  });
});

describe("an assignment from a sheet", () => {
  it("headings, kinds and numbers in Vietnamese", () => {
    const text =
      "\uFEFFSTT;Đơn vị;Loại đơn vị;Chỉ tiêu;Mức giao;Mẫu số;Văn bản;Vị trí;Trích dẫn\r\n" +
      "1;sa-pa;Địa phương;Tỷ lệ che phủ rừng;66,5;1.200;ct-02-2023;phụ lục;66,5%\r\n;;;;;;;;\r\n" +
      "2;so-y-te;cơ quan;doctors;;;;;\r\n";
    const { table, issues, place } = readAssignmentCsv(text, laoCai2023, { notation: "vi" });
    expect(issues).toEqual([]);
    expect(table).toEqual([
      {
        unit: "sa-pa",
        kind: "locality",
        indicator: "forest-cover",
        bound: "66.5",
        denominator: "1200",
        source: { document: "ct-02-2023", place: "phụ lục", quote: "66,5%" },
      },
      { unit: "so-y-te", kind: "agency", indicator: "doctors", bound: null, denominator: null },
    ]);
    expect([place(1, "bound"), place(9, "bound")]).toEqual([{ line: 4, column: 5 }, null]);
    expect(assign(laoCai2023, table).units.map(({ unit }) => unit)).toEqual(["sa-pa", "so-y-te"]);
  });

  it("what it lacks, has twice, or nobody reads", () => {
    expect(() => readAssignmentCsv("", laoCai2023)).toThrow("files/empty");
    expect(() => readAssignmentCsv("unit,indicator\nx,doctors\n", laoCai2023)).toThrow(
      "files/csv-missing-column",
    );
    expect(() => readAssignmentCsv("unit,kind,indicator,kind\na,b,doctors,c\n", laoCai2023)).toThrow(
      "files/csv-duplicate-column",
    );
    const { issues, table } = readAssignmentCsv("unit,kind,indicator,boumd\na,b,doctors,5,6\n", laoCai2023);
    expect(issues).toMatchObject([
      { code: "files/csv-unknown-column", line: 1, column: 4, received: "boumd", nearest: ["bound"] },
      { code: "files/csv-syntax", line: 2, reason: "more-cells" },
    ]);
    expect(table).toEqual([{ unit: "a", kind: "b", indicator: "doctors", bound: null, denominator: null }]);
    const refused = readAssignmentCsv("unit,kind,indicator,bound\na,b,doctors,14 %\n", laoCai2023).table;
    expect(() => assign(laoCai2023, refused)).toThrow("rule/bad-bound");
  });
});
