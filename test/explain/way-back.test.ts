import { describe, expect, it } from "vitest";
import {
  atLeast,
  atMost,
  between,
  describe as inWords,
  lessThan,
  moreThan,
  type Rule,
  type Target,
} from "../../src/index.js";
import { laoCai2023 } from "../../src/lao-cai-2023.js";
import { readTargets } from "../../src/reading.js";

describe("the way back: a Vietnamese sentence, read again, is its target", () => {
  const base = laoCai2023.rules[0] as Rule;
  const read = (rule: Rule) =>
    readTargets(inWords(rule, "vi")).targets.map(({ tier, comparator, values }) => [
      tier,
      comparator,
      ...values,
    ]);

  it.each(["more-than", "at-least", "less-than", "at-most", "exactly"] as const)("%s", (comparator) => {
    for (const bound of ["0.5", "5", "25.9", "12000", "1234567.89"]) {
      expect(read({ ...base, target: { comparator, bound } as Target })).toEqual([
        ["base", comparator, bound],
      ]);
    }
  });

  it("two ends, each with its own word", () => {
    const [five, seven] = ["5", "7.5"];
    for (const lower of [atLeast(five), moreThan(five)]) {
      for (const upper of [atMost(seven), lessThan(seven)]) {
        const isBand = lower.comparator === "at-least" && upper.comparator === "less-than";
        expect(read({ ...base, target: between(lower, upper) })).toEqual([
          ["base", isBand ? "band" : "between", five, seven],
        ]);
      }
    }
  });

  it("from A to under B, with a rounding, which is no target of its own", () => {
    const rounding = { digits: 2, mode: "half-even" as const, source: base.source };
    const target = between(atLeast("5"), lessThan("7.5"));
    expect(read({ ...base, target, rounding })).toEqual([["base", "band", "5", "7.5"]]);
  });
});
