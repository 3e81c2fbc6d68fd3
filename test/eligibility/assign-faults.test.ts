import { describe, expect, it } from "vitest";
import {
  type AssignmentRow,
  allAssigned,
  assessAll,
  assign,
  definePolicy,
  defineRuleSet,
  evaluate,
  not,
  type RuleSet,
  type ThiduaError,
} from "../../src/index.js";
import { ruleOf, ruleSetOf } from "../laws/arbitraries.js";

const target = { comparator: "at-least", bound: "5" } as const;
const range = {
  comparator: "between",
  lower: { comparator: "at-least", bound: "5" },
  upper: { comparator: "at-most", bound: "7" },
} as const;
const set = defineRuleSet(
  ruleSetOf([
    ruleOf("schools", "schools", target),
    ruleOf("share", "percent", target),
    ruleOf("range", "percent", range),
  ]),
) as RuleSet;
const row = (unit: string, indicator: string, bound?: string | null): AssignmentRow => {
  return { unit, kind: "agency", indicator, ...(bound === undefined ? {} : { bound }) };
};

function refused(...rows: readonly unknown[]): unknown {
  try {
    return assign(set, rows as never);
  } catch (error) {
    return (error as ThiduaError).issues;
  }
}

describe("who is answerable for what", () => {
  it("is told unit by unit, in the order in which they appear, each target once", () => {
    const { units, issues } = assign(set, [
      row("b", "share"),
      { ...row("a", "schools"), kind: "locality" },
      row("b", "schools"),
      row("b", "share"),
    ]);
    expect(units.map(({ unit, kind, assigned }) => [unit, kind, assigned])).toEqual([
      ["b", "agency", ["share", "schools"]],
      ["a", "locality", ["schools"]],
    ]);
    expect(issues).toEqual([]);
    expect([units, units[0], units[0]?.assigned, issues].every(Object.isFrozen)).toBe(true);
  });

  it("a unit's own bound takes the place of the rule set's", () => {
    const { units } = assign(set, [row("a", "share", "6"), row("a", "range"), row("b", "share", null)]);
    expect(units[0]?.ruleSet.rules.map((rule) => rule.target)).toEqual([
      target,
      { ...target, bound: "6" },
      range,
    ]);
    expect(units[1]?.ruleSet).toBe(set);
  });

  it("a table that cannot be read is refused with every fault at its row", () => {
    expect(refused()).toEqual([{ code: "eligibility/assignment-empty", path: ["table"] }]);
    expect(refused(row("a", "school"), row("a", "share", "5%"), row("a", "share", null))).toEqual([
      {
        code: "eligibility/assignment-unknown",
        received: "school",
        nearest: ["schools"],
        path: ["table", 0, "indicator"],
      },
      { code: "rule/bad-bound", received: "5%", path: ["table", 1, "bound"] },
    ]);
  });

  it("counts of several units that do not come to the whole are an issue (spec 5.5)", () => {
    expect(assign(set, [row("a", "schools", "2"), row("b", "schools", "2.5")]).issues).toEqual([
      {
        code: "eligibility/assignment-sum",
        indicator: "schools",
        expected: "5",
        received: "4.5",
        path: ["table"],
      },
    ]);
    expect(assign(set, [row("a", "schools", "2"), row("b", "schools")]).issues).toEqual([]);
  });

  it("each unit is assessed on its own card; one without a card is undetermined", () => {
    const name = { vi: "x", en: "x" };
    const source = { document: "d", place: "1", quote: "đạt 5%" };
    const bar = { id: "unmet", name, subjects: { roles: ["head"] }, condition: not(allAssigned()), source };
    const policy = definePolicy(set, { id: "p", name, bars: [bar as never] });
    const assignment = assign(set, [row("a", "share"), row("b", "schools"), row("c", "share")]);
    const cards = new Map([
      ["a", evaluate(set, { share: "4", schools: "5" })],
      ["b", evaluate(set, { share: "4", schools: "5" })],
    ]);
    const answers = assessAll(policy, "head", assignment, cards);
    expect([...answers].map(([unit, { verdict }]) => [unit, verdict])).toEqual([
      ["a", "not-considered"],
      ["b", "may-be-considered"],
      ["c", "undetermined"],
    ]);
  });
});
