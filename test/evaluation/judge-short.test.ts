import { describe, expect, it } from "vitest";
import { compile } from "../../src/evaluation/compile.js";
import { judgeShort } from "../../src/evaluation/judge-short.js";
import { defineRuleSet, evaluate, type Rule, type Target } from "../../src/index.js";
import { ruleOf, ruleSetOf } from "../laws/arbitraries.js";

const atLeast = (bound: string): Target => ({ comparator: "at-least", bound });
const atMost = (bound: string): Target => ({ comparator: "at-most", bound });
const moreThan = (bound: string): Target => ({ comparator: "more-than", bound });
const lessThan = (bound: string): Target => ({ comparator: "less-than", bound });

/** A rule, a value, and what an answer says. */
type Case = [Target, string | number, object, Partial<Rule>?];
const percent = { unit: "percent" };
const communes = { unit: "commune" };
const to100 = { ...percent, plausible: { from: "-5", to: "100" } };

function setOf(target: Target, { unit = "percent", ...rest }: Partial<Rule> = percent) {
  return defineRuleSet(ruleSetOf([ruleOf("a", unit, target, rest)]));
}

function quickly(target: Target, value: string | number, rest?: Partial<Rule>) {
  const [rule] = compile(setOf(target, rest)).rules;
  if (!rule?.short) throw new Error("not a rule for the quick way");
  return judgeShort(rule.head, rule.short, value, []);
}

function rounding(digits: number): Partial<Rule> {
  const { source } = ruleOf("a", "percent", atLeast("5"));
  return { ...percent, rounding: { digits, mode: "half-up", source } };
}

describe("the quick way takes a short decimal (spec 4.6 to 4.9)", () => {
  it.each<Case>([
    [atLeast("5.25"), "5", { outcome: "not-met", margin: "-0.25", achievement: "95.24", exceeded: false }],
    [atLeast("5"), "5.5", { outcome: "met", margin: "0.5", achievement: "110", exceeded: true }],
    [atLeast("5"), "5.0", { outcome: "met", margin: "0", achievement: "100", exceeded: false }],
    [moreThan("5"), 5, { outcome: "not-met", margin: "0", achievement: "100", exceeded: false }],
    [moreThan("5"), 6, { outcome: "met", margin: "1", achievement: "120", exceeded: false }],
    [lessThan("5"), "5", { outcome: "not-met", margin: "0", achievement: null }],
    [atMost("5"), "7", { shortfall: { by: "2", toward: "down", reach: "at", of: "value" } }],
    [lessThan("5"), "7", { shortfall: { by: "2", toward: "down", reach: "past", of: "value" } }],
    [
      atLeast("5"),
      "-3",
      { margin: "-8", achievement: "-60", shortfall: { by: "8", toward: "up", reach: "at" } },
    ],
    [atLeast("5"), "0", { margin: "-5", achievement: "0" }],
    [atLeast("3"), "2", { achievement: "66.67" }],
    [atLeast("3"), "1", { achievement: "33.33" }],
    [atLeast("8"), "0.001", { achievement: "0.01" }],
    [atLeast("0"), "5", { outcome: "met", achievement: null }],
    [atMost("50"), "100", { margin: "-50" }, to100],
    [atMost("50"), "-5", { margin: "55" }, to100],
    [atLeast("8"), "7", { shortfall: { by: "1", toward: "up", reach: "at" } }, communes],
    [atLeast("8"), "7.0", { value: "7", shortfall: { by: "1", toward: "up", reach: "at" } }, communes],
    [moreThan("8"), "7", { shortfall: { by: "2", toward: "up", reach: "at" } }, communes],
    [moreThan("8"), "7.00", { shortfall: { by: "2", toward: "up", reach: "at" } }, communes],
    [atMost("8"), "9", { shortfall: { by: "1", toward: "down", reach: "at" } }, communes],
    [atLeast("1"), "225179981368", { achievement: "22517998136800" }],
  ])("%j, %j: %j", (target, value, answer, rest) => {
    expect(quickly(target, value, rest)).toMatchObject(answer);
  });

  it.each<Case>([
    [atLeast("5"), "4.95", { outcome: "met", rounded: "5", margin: "0" }, rounding(1)],
    [
      atLeast("5"),
      "4.94",
      { outcome: "not-met", rounded: "4.9", margin: "-0.1", shortfall: { by: "0.01" } },
      rounding(1),
    ],
    [atLeast("5"), "4.5", { outcome: "met", rounded: "5" }, rounding(0)],
    [atLeast("5"), "4", { rounded: "4", shortfall: { by: "0.5", reach: "at" } }, rounding(0)],
    [atLeast("-5"), "-5.5", { outcome: "not-met", rounded: "-6", margin: "-1" }, rounding(0)],
    [atLeast("-5"), "-5.49", { outcome: "met", rounded: "-5", margin: "0" }, rounding(0)],
    [atMost("0"), "0.04", { outcome: "met", rounded: "0", margin: "0" }, rounding(1)],
    [atMost("0"), "-0.04", { outcome: "met", rounded: "0", margin: "0" }, rounding(1)],
    [moreThan("5"), "5.05", { outcome: "met", rounded: "5.1", margin: "0.1" }, rounding(1)],
  ])("rounded half-up (spec 3.4): %j, %j: %j", (target, value, answer, rest) => {
    expect(quickly(target, value, rest)).toMatchObject(answer);
  });
});

describe("the quick way leaves to the exact way what its integers do not hold, and what is not plausible", () => {
  it.each<Case>([
    [atLeast("0.5"), "999999999999999", { margin: "999999999999998.5" }],
    [atLeast("0.5"), "-999999999999999", { margin: "-999999999999999.5" }],
    [atMost("0.5"), "-999999999999999", { margin: "999999999999999.5" }],
    [atLeast("100000000000000"), "33333333333333", { achievement: "33.33" }],
    [atLeast("1"), "225179981369", { achievement: "22517998136900" }],
    [atLeast("8"), "7.5", { shortfall: { by: "0.5" } }, communes],
    [atLeast("7.5"), "7", { shortfall: { of: "value" } }, communes],
    [atMost("50"), "100.01", { issues: [{ expected: "at-most" }] }, to100],
    [atMost("50"), "-5.01", { issues: [{ expected: "at-least" }] }, to100],
    [
      moreThan("0"),
      "0.0000000000000001",
      { shortfall: { by: "0.4999999999999999", reach: "at" } },
      rounding(0),
    ],
  ])("%j, %j: %j", (target, value, answer, rest) => {
    expect(quickly(target, value, rest)).toBeNull();
    expect(evaluate(setOf(target, rest), { a: value }).get("a")).toMatchObject(answer);
  });
});
