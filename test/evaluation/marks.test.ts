import { describe, expect, it } from "vitest";
import { defineRuleSet, evaluate, evaluateTable, outcomeCodes, type Target } from "../../src/index.js";
import { ruleOf, ruleSetOf } from "../laws/arbitraries.js";

const between = (
  lower: "at-least" | "more-than",
  from: string,
  upper: "at-most" | "less-than",
  to: string,
): Target => ({
  comparator: "between",
  lower: { comparator: lower, bound: from },
  upper: { comparator: upper, bound: to },
});
const bound = (comparator: "at-least" | "more-than" | "at-most" | "less-than" | "exactly"): Target => ({
  comparator,
  bound: "5",
});
const longUnderFive = "4.999999999999999999";
const longOverSeven = "7.000000000000000001";

// m met, x met and exceeded, n not met: by the comparator's definition (spec 3.1) and by vượt (spec 4.7).
const oneBound: readonly (readonly [Target, string])[] = [
  [bound("at-least"), "nmx"],
  [bound("more-than"), "nnm"],
  [bound("at-most"), "xmn"],
  [bound("less-than"), "mnn"],
  [bound("exactly"), "nmn"],
];
const twoBounds: readonly (readonly [Target, string])[] = [
  [between("at-least", "5", "at-most", "7"), "nmmmn"],
  [between("more-than", "5", "less-than", "7"), "nnmnn"],
  [between("at-least", "5", "less-than", "7"), "nmmnn"],
  [between("more-than", "5", "at-most", "7"), "nnmmn"],
  // A bound longer than a double tells beside one that is short.
  [between("at-least", "5", "at-most", longOverSeven), "nmmmn"],
  [between("more-than", longUnderFive, "less-than", "7"), "nmmnn"],
  [between("more-than", longUnderFive, "less-than", longOverSeven), "nmmmn"],
];
const places: readonly (readonly [Target, readonly (readonly [string, string])[]])[] = [
  ...oneBound.map(([target, answers]) => [target, beside(["4.9", "5", "5.1"], answers)] as const),
  ...twoBounds.map(([target, answers]) => [target, beside(["4.9", "5", "6", "7", "7.1"], answers)] as const),
];

function beside(values: readonly string[], answers: string): readonly (readonly [string, string])[] {
  return values.map((value, i) => [value, answers[i] ?? ""] as const);
}

describe.each(places)("%j", (target, answers) => {
  const set = defineRuleSet(ruleSetOf([ruleOf("a", "percent", target)]));

  it.each(answers)("%s: every way of asking answers %s", (value, answer) => {
    for (const figure of [value, value.includes(".") ? `${value}00` : `${value}.0`, Number(value)]) {
      const card = evaluate(set, { a: figure } as never);
      const { outcome, exceeded } = card.get("a");
      expect([outcome, exceeded]).toEqual([answer === "n" ? "not-met" : "met", answer === "x"]);
      expect(evaluate(set, { a: figure } as never).outcomeOf("a")).toBe(outcome);
      const { met, notMet, exceeded: past, undetermined } = card.summary;
      const counts = { m: [1, 0, 0, 0], x: [1, 0, 1, 0], n: [0, 1, 0, 0] }[answer];
      expect([met, notMet, past, undetermined]).toEqual(counts);
      for (const codes of [true, false]) {
        const table = evaluateTable(set, { a: [figure] } as never, { codes });
        const code = { m: outcomeCodes.met, x: outcomeCodes.exceeded, n: outcomeCodes.notMet }[answer];
        expect([...table.codes]).toEqual([code]);
        expect(table.summaryOf(0)).toEqual(card.summary);
      }
    }
  });
});
