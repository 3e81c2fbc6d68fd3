import { describe, expect, it } from "vitest";
import {
  type AssignmentRow,
  assign,
  defineRuleSet,
  type RuleSet,
  type ThiduaError,
} from "../../src/index.js";
import { ruleOf, ruleSetOf } from "../laws/arbitraries.js";

const at = (bound: string) => ({ comparator: "at-least", bound }) as const;
const range = {
  comparator: "between",
  lower: { comparator: "at-least", bound: "5" },
  upper: { comparator: "at-most", bound: "7" },
} as const;
const source = { document: "d", place: "1", quote: "đạt 5%" };
const set = defineRuleSet(
  ruleSetOf(
    [
      ruleOf("schools", "schools", at("5")),
      ruleOf("share", "percent", at("50")),
      ruleOf("rounded", "percent", at("50"), { rounding: { digits: 0, mode: "half-up", source } }),
      ruleOf("range", "percent", range),
      ruleOf("part", "million-dong", at("100")),
      ruleOf("whole", "billion-dong", at("1")),
      ruleOf("ceiling", "billion-dong", { comparator: "at-most", bound: "1" }),
      ruleOf("money", "billion-dong", at("9"), { accumulation: "state" }),
      ruleOf("yearly", "percent", at("50"), { accumulation: "total" }),
    ],
    [
      { kind: "part-of", part: "part", whole: "whole" },
      { kind: "part-of", part: "ceiling", whole: "whole" },
      { kind: "same-target", indicators: ["schools", "share"] },
      { kind: "same-target", indicators: ["schools", "rounded"] },
      { kind: "same-target", indicators: ["share", "rounded"] },
      { kind: "same-target", indicators: ["money", "whole"] },
    ],
  ),
) as RuleSet;
const row = (unit: string, indicator: string, rest: Partial<AssignmentRow> = {}): AssignmentRow => {
  return { unit, kind: "agency", indicator, ...rest };
};
const found = (...rows: readonly AssignmentRow[]) => assign(set, rows).issues;

function refused(...rows: readonly unknown[]): unknown {
  try {
    return assign(set, rows as never);
  } catch (error) {
    return (error as ThiduaError).issues;
  }
}

describe("a table that cannot be read is refused at its cell", () => {
  const word = (received: string, key: string) => {
    return { code: "rule/malformed", expected: "a text", received, path: ["table", 0, key] };
  };
  it.each<[string, object, object]>([
    ["a unit that is blank", { unit: "  " }, word("  ", "unit")],
    ["a unit that is no text", { unit: 7 }, word("7", "unit")],
    ["a kind that is empty", { kind: "" }, word("", "kind")],
    [
      "a bound that is a number",
      { bound: 5 },
      { code: "rule/bad-bound", received: "5", path: ["table", 0, "bound"] },
    ],
    [
      "a denominator of nothing",
      { denominator: "0" },
      { code: "rule/bad-bound", received: "0", path: ["table", 0, "denominator"] },
    ],
    [
      "a denominator that is none",
      { denominator: "x" },
      { code: "rule/bad-bound", received: "x", path: ["table", 0, "denominator"] },
    ],
    [
      "a bound of its own for a range",
      { indicator: "range", bound: "6" },
      {
        code: "rule/malformed",
        expected: "no bound of its own for a target with two ends",
        received: "6",
        path: ["table", 0, "bound"],
      },
    ],
    [
      "a source that is no document",
      { source: { ...source, document: "e" } },
      {
        code: "rule/unknown-reference",
        received: "e",
        to: "document",
        nearest: ["d"],
        path: ["table", 0, "source", "document"],
      },
    ],
  ])("%s", (_, rest, issue) => {
    expect(refused(row("a", "share", rest))).toEqual([issue]);
  });

  it("a unit of two kinds, or with two bounds for one target", () => {
    const conflict = { code: "eligibility/assignment-conflict", unit: "a", path: ["table"] };
    expect(refused(row("a", "share"), row("a", "money", { kind: "locality" }))).toEqual([
      { ...conflict, field: "kind", indicator: null, values: ["agency", "locality"] },
    ]);
    expect(refused(row("a", "share", { bound: "50" }), row("a", "share", { bound: "60" }))).toEqual([
      { ...conflict, field: "bound", indicator: "share", values: ["50", "60"] },
    ]);
    expect(found(row("a", "share", { bound: "60" }), row("a", "share"), row("b", "share"))).toEqual([]);
  });
});

describe("bounds of units that do not fit the whole's, or one another", () => {
  it("shares over their denominators come to a share of the whole", () => {
    const share = (unit: string, bound: string, denominator?: string) =>
      row(unit, "share", { bound, ...(denominator === undefined ? {} : { denominator }) });
    // 60 of 100 and 40 of 300 are 45 of 100.
    expect(found(share("a", "60", "100"), share("b", "40", "300"))).toEqual([
      {
        code: "eligibility/assignment-share",
        indicator: "share",
        expected: "50",
        received: "45",
        path: ["table"],
      },
    ]);
    expect(found(share("a", "60", "100"), share("b", "40", "100"))).toEqual([]);
    expect(found(share("a", "60", "100"), share("b", "40"))).toEqual([]);
    expect(found(share("a", "40", "100"), share("b", "90"))).toEqual([]);
    expect(found(share("a", "40", "100"))).toEqual([]);
    const rounded = (bound: string) => row(bound, "rounded", { bound, denominator: "100" });
    expect(found(rounded("49.5"), rounded("49.6"))).toEqual([]);
    expect(found(rounded("49.4"), rounded("49.3"))).toMatchObject([{ received: "49.35" }]);
  });

  it("counts come to the whole among units of one kind; amounts at one time need not", () => {
    const schools = (unit: string, bound: string, kind = "agency") => row(unit, "schools", { bound, kind });
    expect(found(schools("a", "2"), schools("b", "3"), schools("c", "4", "locality"))).toEqual([]);
    expect(found(schools("a", "2"), schools("b", "2"), schools("c", "4", "locality"))).toMatchObject([
      { code: "eligibility/assignment-sum", indicator: "schools", expected: "5", received: "4" },
    ]);
    expect(found(row("a", "money", { bound: "1" }), row("b", "money", { bound: "1" }))).toEqual([]);
    const shared = { bound: "1", denominator: "10" };
    expect(found(row("a", "money", shared), row("b", "money", shared))).toEqual([]);
  });

  it("a target that a unit has in two rows is one target, whichever row has the bound", () => {
    const rows = (indicator: string, ...bounds: (string | null)[]) =>
      bounds.map((bound) => row("a", indicator, { bound }));
    const b = row("b", "schools", { bound: "3" });
    for (const twice of [
      ["2", "2"],
      ["2", null],
      [null, "2"],
    ]) {
      expect(found(...rows("schools", ...twice), b)).toEqual([]);
      expect(found(...rows("part", "2001", "2001"), ...rows("whole", ...twice))).toMatchObject([
        { partBound: "2001", wholeBound: "2" },
      ]);
    }
    expect(found(...rows("schools", "2", "2"), b, row("c", "schools", { bound: "2" }))).toMatchObject([
      { received: "7" },
    ]);
  });

  it("shares are not summed, not even those of a whole year (spec 5.5)", () => {
    expect(found(row("a", "yearly", { bound: "30" }), row("b", "yearly", { bound: "30" }))).toEqual([]);
  });

  it("a part asks for no more than its whole, in whatever units", () => {
    const rows = (part: string | null, whole: string | null) =>
      found(row("a", "part", { bound: part }), row("a", "whole", { bound: whole }));
    const over = (partBound: string, wholeBound: string) => [
      {
        code: "eligibility/assignment-part-over-whole",
        unit: "a",
        part: "part",
        partBound,
        whole: "whole",
        wholeBound,
        path: ["table"],
      },
    ];
    expect(rows("2001", "2")).toEqual(over("2001", "2"));
    expect(rows("2000", "2")).toEqual([]);
    expect(rows("1001", null)).toEqual(over("1001", "1"));
    expect(rows(null, "0.09")).toEqual(over("100", "0.09"));
    expect(rows(null, null)).toEqual([]);
    expect(found(row("a", "part", { bound: "2001" }), row("b", "whole", { bound: "2" }))).toEqual([]);
    expect(found(row("a", "ceiling", { bound: "9" }), row("a", "whole", { bound: "2" }))).toEqual([]);
  });

  it("what the rule set itself asks of a part and a whole is no fault of a unit", () => {
    const odd = defineRuleSet(
      ruleSetOf(
        [ruleOf("part", "billion-dong", at("3")), ruleOf("whole", "billion-dong", at("2"))],
        [{ kind: "part-of", part: "part", whole: "whole" }],
      ),
    );
    expect(assign(odd, [row("a", "part"), row("a", "whole")] as never).issues).toEqual([]);
    expect(assign(odd, [row("a", "part")] as never).issues).toEqual([]);
  });

  it("nothing is asked of two targets where the rule set says nothing of them", () => {
    const { relations: _, ...unrelated } = ruleSetOf([ruleOf("schools", "schools", at("5"))]);
    expect(assign(defineRuleSet(unrelated), [row("a", "schools")] as never).issues).toEqual([]);
  });

  it("a count over its denominator is the share of the same target", () => {
    const pair = (schools: string | null, share: string | null, denominator: string | null = "10") =>
      found(row("a", "schools", { bound: schools }), row("a", "share", { bound: share, denominator }));
    expect(pair("5", "50")).toEqual([]);
    expect(pair("4", "50")).toEqual([
      {
        code: "rule/pair-disagrees",
        indicators: ["share", "schools"],
        witness: "a: 4/10",
        path: ["table"],
      },
    ]);
    expect([pair("4", null), pair(null, "50"), pair("4", "50", null)]).toEqual([[], [], []]);
    expect(found(row("a", "money", { bound: "1" }), row("a", "whole", { bound: "9" }))).toEqual([]);
    // 49.6% is rounded to 50%, 49.4% to 49%.
    const rounded = (schools: string) =>
      found(
        row("a", "schools", { bound: schools }),
        row("a", "rounded", { bound: "50", denominator: "1000" }),
      );
    expect(rounded("496")).toEqual([]);
    expect(rounded("494")).toMatchObject([{ code: "rule/pair-disagrees", witness: "a: 494/1000" }]);
  });
});
