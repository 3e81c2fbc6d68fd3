import { describe, expect, it } from "vitest";
import {
  allAssigned,
  assess,
  definePolicy,
  defineRuleSet,
  evaluate,
  not,
  type Rule,
} from "../../src/index.js";
import { ruleOf, ruleSetOf } from "./arbitraries.js";
import { compareScaled, decimalText, type Scaled } from "./decimal.js";
import { type Draw, drawn } from "./draw.js";
import { holds } from "./settings.js";

const rank = { "not-met": 0, undetermined: 1, "not-applicable": 1, met: 2 };
const standing = { "not-considered": 0, undetermined: 1, "may-be-considered": 2 };

describe("a better value (spec 4.6, 6.2)", () => {
  const cases = drawn((draw) => {
    const rules = ["a", "b"].map((id) => oneSided(draw, id));
    const worse = rules.map(() => percentOf(draw));
    const better = worse.map((value, i) => improved(draw, value, (rules[i] as Rule).target.comparator));
    return { ruleSet: ruleSetOf(rules), worse: record(worse), better: record(better) };
  });

  it("never loses an outcome, a margin or an achievement", () => {
    holds(cases, ({ ruleSet, worse, better }) => {
      const set = defineRuleSet(ruleSet);
      const [before, after] = [evaluate(set, worse), evaluate(set, better)];
      for (const { id } of ruleSet.rules) {
        expect(rank[after.get(id).outcome]).toBeGreaterThanOrEqual(rank[before.get(id).outcome]);
        expect(compareTexts(after.get(id).margin, before.get(id).margin)).toBeGreaterThanOrEqual(0);
        if (before.get(id).exceeded) expect(after.get(id).exceeded).toBe(true);
        expect(after.get(id).achievement === null).toBe(before.get(id).achievement === null);
        if (before.get(id).achievement === null) continue;
        expect(compareTexts(after.get(id).achievement, before.get(id).achievement)).toBeGreaterThanOrEqual(0);
      }
    });
  });

  it("never loses the eligibility", () => {
    holds(cases, ({ ruleSet, worse, better }) => {
      const set = defineRuleSet(ruleSet);
      const policy = definePolicy(set, { id: "p", name: words, bars: [bar] });
      const candidate = { role: "head", unit: { kind: "agency" }, assigned: "all" } as const;
      const [before, after] = [worse, better].map((record) =>
        assess(policy, candidate, evaluate(set, record)),
      );
      if (!before || !after) throw new Error("two answers");
      expect(standing[after.verdict]).toBeGreaterThanOrEqual(standing[before.verdict]);
    });
  });
});

const words = { vi: "x", en: "x" };
const source = { document: "d", place: "1", quote: "đạt 5%" };
const bar = {
  id: "unmet",
  name: words,
  subjects: { roles: ["head"] },
  condition: not(allAssigned()),
  source,
};

function oneSided(draw: Draw, id: string): Rule {
  const comparator = draw.pick(["at-least", "more-than", "at-most", "less-than"] as const);
  const mode = draw.pick(["half-up", "half-even", "up", "down", "ceiling", "floor"] as const);
  const rounding = draw.chance(30) ? { rounding: { digits: draw.between(0, 1), mode, source } } : {};
  return ruleOf(id, "percent", { comparator, bound: decimalText(percentOf(draw)) }, rounding);
}

function percentOf(draw: Draw): Scaled {
  return { digits: BigInt(draw.between(-30, 130)), places: draw.between(0, 2) };
}

function improved(draw: Draw, { digits, places }: Scaled, comparator: string): Scaled {
  const isUpward = comparator === "at-least" || comparator === "more-than";
  return { digits: digits + BigInt(draw.between(0, 9)) * (isUpward ? 1n : -1n), places };
}

function record([a, b]: readonly Scaled[]) {
  return { a: decimalText(a as Scaled), b: decimalText(b as Scaled) };
}

function compareTexts(a: unknown, b: unknown): number {
  const [left, right] = [a, b].map((text) => {
    const [whole = "", decimals = ""] = String(text).split(".");
    return { digits: BigInt(whole + decimals), places: decimals.length };
  }) as [Scaled, Scaled];
  return compareScaled(left, right);
}
