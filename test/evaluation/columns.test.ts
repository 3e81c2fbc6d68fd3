import { describe, expect, it } from "vitest";
import { ReadColumn } from "../../src/evaluation/read-column.js";
import {
  type Column,
  defineRuleSet,
  evaluateTable,
  type Notation,
  prepareColumn,
  type ThiduaError,
} from "../../src/index.js";
import { ruleOf, ruleSetOf } from "../laws/arbitraries.js";
import { callsOf } from "./calls.js";

const set = defineRuleSet(
  ruleSetOf(["a", "b", "c"].map((id) => ruleOf(id, "percent", { comparator: "at-least", bound: "1" }))),
);

describe("what a table gets wrong is told at its place", () => {
  const vi = prepareColumn(set, "a", ["1"], { notation: "vi" });
  const plain = prepareColumn(set, "a", ["1"]);
  const malformed = (expected: string, received: string, ...path: readonly (string | number)[]) => {
    return { code: "observation/malformed", expected, received, path };
  };
  const none = (received: string) => [malformed("columns of figures by indicator", received, "columns")];
  const notAColumn = (received: string) => [malformed("a column of figures", received, "columns", "a")];

  it.each<[string, unknown, unknown, readonly object[]]>([
    ["no columns", null, {}, none("null")],
    ["a number for columns", 7, {}, none("7")],
    ["text for columns", "a", {}, none("a")],
    ["a list of columns", [["1"]], {}, none("[…]")],
    ["a map of columns", new Map([["a", ["1"]]]), {}, none("{…}")],
    ["text for a column", { a: "14" }, {}, notAColumn("14")],
    ["a record for a column", { a: { indicator: "a", notation: "plain" } }, {}, notAColumn("{…}")],
    [
      "a prepared column under another id",
      { b: plain },
      {},
      [malformed("a column of `b`", "`a`", "columns", "b")],
    ],
    [
      "one that was read in Vietnamese notation",
      { a: vi },
      {},
      [malformed("a column in notation plain", "vi", "columns", "a")],
    ],
    [
      "one that was not",
      { a: plain },
      { notation: "vi" },
      [malformed("a column in notation vi", "plain", "columns", "a")],
    ],
    ["options that are none", {}, null, [malformed("options", "null", "options")]],
    ["a number for options", {}, 7, [malformed("options", "7", "options")]],
    ["no list of areas", { a: ["1"] }, { areas: "x" }, [malformed("a list", "x", "options", "areas")]],
    [
      "areas without ids",
      {},
      { areas: ["x", 7, ""] },
      [
        malformed("an area's id", "7", "options", "areas", 1),
        malformed("an area's id", "", "options", "areas", 2),
      ],
    ],
    [
      "no columns, no areas and no assignment",
      7,
      { areas: 8, assigned: 9 },
      [
        ...none("7"),
        malformed("a list", "8", "options", "areas"),
        malformed("a list", "9", "options", "assigned"),
      ],
    ],
    [
      "conditions for an assignment, which would have no end",
      {},
      { rollUp: { all: "assigned" }, assigned: ["a", { all: "assigned" }] },
      [malformed("an indicator's id", "{…}", "options", "assigned", 1)],
    ],
    [
      "columns that differ in length",
      { a: ["1"], b: ["1", "2"], c: [] },
      {},
      [
        { code: "observation/column-length", column: "b", expected: 1, received: 2, path: ["columns", "b"] },
        { code: "observation/column-length", column: "c", expected: 1, received: 0, path: ["columns", "c"] },
      ],
    ],
    [
      "fewer areas than figures",
      { a: ["1", "2"] },
      { areas: ["x"] },
      [{ code: "observation/column-length", column: "a", expected: 1, received: 2, path: ["columns", "a"] }],
    ],
    [
      "a roll-up that is none",
      {},
      { rollUp: { any: [] } },
      [{ code: "rule/empty-list", path: ["options", "rollUp", "any"] }],
    ],
    [
      "an assignment of what is not known",
      {},
      { rollUp: { all: "assigned" }, assigned: ["a", "bb"] },
      [
        {
          code: "rule/unknown-reference",
          to: "indicator",
          received: "bb",
          nearest: ["b"],
          path: ["options", "assigned", 1],
        },
      ],
    ],
    [
      "an empty assignment",
      {},
      { rollUp: { not: { all: "assigned" } }, assigned: [] },
      [{ code: "evaluation/assignment-missing", path: ["options", "assigned"] }],
    ],
  ])("%s", (_, columns, options, issues) => {
    expect(issuesOf(() => evaluateTable(set, columns as never, options as never))).toEqual(issues);
  });

  it.each<[string, unknown, unknown, readonly object[]]>([
    ["no figures", "14", {}, [malformed("a column of figures", "14", "figures")]],
    ["another notation", [], { notation: "en" }, [malformed("plain or vi", "en", "options", "notation")]],
    ["options that are none", [], null, [malformed("options", "null", "options")]],
  ])("to prepare a column of %s", (_, figures, options, issues) => {
    expect(issuesOf(() => prepareColumn(set, "a", figures as never, options as never))).toEqual(issues);
  });
});

describe("a table of columns", () => {
  const table = evaluateTable(set, {
    a: ["2", "1", "0", null, "x"],
    b: ["0", "0", "1", "1.0", "1"],
    c: null,
  });

  it("counts by indicator; a column that is null is missing everywhere", () => {
    expect(table.countsByIndicator).toEqual({
      met: Uint32Array.of(2, 3, 0),
      exceeded: Uint32Array.of(1, 0, 0),
      notMet: Uint32Array.of(1, 2, 0),
      undetermined: Uint32Array.of(2, 0, 5),
    });
    expect(evaluateTable(set, { a: ["1"], b: undefined }).summaryOf(0)).toMatchObject({ undetermined: 2 });
  });

  it("names the columns that it does not know, and no others", () => {
    expect(table.issues).toEqual([]);
    expect(evaluateTable(set, { a: ["1"], bb: ["1"] } as never).issues).toEqual([
      { code: "observation/unknown-indicator", received: "bb", nearest: ["b"], path: ["columns", "bb"] },
    ]);
  });

  it("is of the rule set's period, or of the one asked for, as written", () => {
    expect(table.period).toBe(set.period);
    expect(evaluateTable(set, {}, { period: "2023-Q1" }).period).toBe("2023-Q1");
  });

  it("takes null for no areas and no assignment", () => {
    const none = evaluateTable(set, { a: ["1"] }, { areas: null, assigned: null } as never);
    expect([none.areas, none.count]).toEqual([null, 1]);
  });

  it.each<[Notation, string]>([
    ["plain", "1.0000000000000001"],
    ["vi", "1,0000000000000001"],
  ])("counts a long figure once, wherever the areas are parted: %s", (notation, long) => {
    for (const place of [511, 512, 513]) {
      const a = Array.from({ length: 1100 }, (_, u) => (u === place ? long : "1"));
      const { summary } = evaluateTable(set, { a }, { notation });
      expect(summary).toMatchObject({ targets: 3300, met: 1100, exceeded: 1, undetermined: 2200 });
    }
  });
});

describe("an area of a table", () => {
  const table = evaluateTable(set, { a: ["2", "1", "0"] }, { areas: ["sa-pa", "bac-ha", "bac-ha"] });
  const unknown = (received: string, nearest: readonly string[] = []) => {
    return { code: "evaluation/unknown-area", received, nearest, path: [] };
  };

  it.each<[unknown, object]>([
    ["sa-pe", unknown("sa-pe", ["sa-pa"])],
    ["0", unknown("0")],
    [-1, unknown("-1")],
    [3, unknown("3")],
    [0.5, unknown("0.5")],
    [Number.NaN, unknown("NaN")],
    [null, unknown("null")],
    ["bac-ha", { code: "observation/area-repeated", area: "bac-ha", path: [] }],
  ])("is none: %j", (area, issue) => {
    expect(issuesOf(() => table.placeOf(area as never))).toEqual([issue]);
  });

  it("has no id where the call gave none", () => {
    expect(issuesOf(() => evaluateTable(set, { a: ["1"] }).placeOf("x"))).toEqual([unknown("x")]);
  });

  it("has a card that is made once for all that is asked of it", () => {
    expect(table.card("sa-pa")).toBe(table.card(0));
  });

  it("is named in its order where its figure cannot be read, ratios and text alike", () => {
    const bad = { numerator: "1", denominator: "0" };
    const own = evaluateTable(set, { a: [bad, "x", bad, "1"] });
    expect(own.unreadable).toEqual([0, 1, 2].map((area) => ({ area, indicator: "a" })));
  });

  it("is not met where one of the first thousand targets is not, and those after are open (spec 5.1)", () => {
    const target = { comparator: "at-least", bound: "1" } as const;
    const ids = Array.from({ length: 1024 }, (_, i) => `r${i}`);
    const many = defineRuleSet(ruleSetOf(ids.map((id) => ruleOf(id, "percent", target))));
    expect(evaluateTable(many, { r0: ["0"] }).rollUpOf(0)).toBe("not-met");
  });

  it.each(["x", true, "1,5", 0.1 + 0.2])(
    "is undetermined under a bound of many digits, where it is %s",
    (figure) => {
      const target = { comparator: "at-least", bound: "10.0000000000000001" } as const;
      const own = evaluateTable(defineRuleSet(ruleSetOf([ruleOf("a", "percent", target)])), {
        a: [figure],
      } as never);
      expect(own.summary).toMatchObject({ undetermined: 1 });
    },
  );

  it("is judged under such a bound without an answer in full", () => {
    const target = { comparator: "at-least", bound: "10.0000000000000001" } as const;
    const long = defineRuleSet(ruleSetOf([ruleOf("a", "percent", target)]));
    // An answer in full asks what the rule set was compiled to.
    const askedFor = (a: readonly string[]): number =>
      callsOf(WeakMap.prototype, "get", () => evaluateTable(long, { a }));
    expect(askedFor(["10", "11", "12"])).toBe(askedFor([]));
    expect(evaluateTable(long, { a: ["10", "11"] }).summary).toMatchObject({ exceeded: 1, notMet: 1 });
  });
});

describe("a column that was read", () => {
  it("has doubles of short decimals, and tells longer ones, ratios and what cannot be read by their places", () => {
    const ratio = { numerator: "1", denominator: "2" };
    const figures = ["1.50", 14n, "1.0000000000000001", "x", null, undefined, ratio, true, 0.1 + 0.2];
    const column = new ReadColumn("a", figures as Column, "plain").read();
    const { NaN: no } = Number;
    expect([...column.doubles]).toEqual([1.5, 14, no, no, no, no, no, no, no]);
    expect(column.long).toEqual([
      { place: 2, amount: { n: 10n ** 16n + 1n, d: 10n ** 16n } },
      { place: 6, amount: null },
    ]);
    expect(column.unreadable).toEqual([3, 7, 8]);
  });

  it.each<[string, Notation, Column]>([
    ["plain text", "plain", ["14", "13.9", "-0.25"]],
    ["numbers", "plain", [14, 13.9, -0.25]],
    ["numbers of a typed list", "plain", Float64Array.of(14, 13.9, -0.25)],
    ["Vietnamese text", "vi", ["14", "13,9", "-0,25"]],
  ])("is read without the exact way where its figures are short: %s", (_, notation, figures) => {
    const column = new ReadColumn("a", figures, notation);
    expect(callsOf(RegExp.prototype, "exec", () => column.read())).toBe(0);
    expect([...column.doubles]).toEqual([14, 13.9, -0.25]);
  });

  it("reads Vietnamese groups as short figures, and refuses what is no group", () => {
    const column = new ReadColumn("a", ["1.234", "-1.234.567,8", "0.500", "12.00"], "vi").read();
    expect([...column.doubles]).toEqual([1234, -1_234_567.8, Number.NaN, Number.NaN]);
    expect([column.long, column.unreadable]).toEqual([[], [2, 3]]);
  });

  it("makes codes only when they are asked for", () => {
    const lists = Object.getPrototypeOf(Uint8Array.prototype);
    const callsFor = (codes: boolean | undefined): number =>
      callsOf(lists, "subarray", () => evaluateTable(set, { a: ["1"] }, { codes }));
    expect(callsFor(undefined)).toBe(callsFor(false));
    expect(callsFor(true)).toBeGreaterThan(callsFor(false));
  });
});

function issuesOf(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    return (error as ThiduaError).issues;
  }
}
