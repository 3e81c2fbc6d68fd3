import { describe, expect, it } from "vitest";
import { defineRuleSet, evaluate } from "../../src/index.js";
import { judgeable } from "./arbitraries.js";
import { outcomeOf } from "./cards.js";
import { decimalText } from "./decimal.js";
import { drawn } from "./draw.js";
import { holds } from "./settings.js";

describe("outcomes (spec 3.1, 4.1)", () => {
  it("of under, on and over a bound, a value is one; the other comparators follow", () => {
    const pairs = drawn((draw) => {
      const places = draw.between(0, 4);
      const digits = BigInt(draw.below(2000)) - 1000n;
      const value = digits + BigInt(draw.between(-1, 1));
      return [digits, value].map((one) => decimalText({ digits: one, places })) as [string, string];
    });
    holds(pairs, ([bound, value]) => {
      const isMet = (comparator: "less-than" | "exactly" | "more-than" | "at-least" | "at-most") =>
        outcomeOf({ comparator, bound }, value) === "met";
      const three = [isMet("less-than"), isMet("exactly"), isMet("more-than")];
      expect(three.filter(Boolean)).toHaveLength(1);
      expect(isMet("at-least")).toBe(!isMet("less-than"));
      expect(isMet("at-most")).toBe(!isMet("more-than"));
    });
  });

  it("each indicator has one of the four, and the summary adds up", () => {
    holds(judgeable(1), ({ ruleSet, tables }) => {
      const [{ rows, options }] = tables as [(typeof tables)[0]];
      const { evaluations, summary } = evaluate(defineRuleSet(ruleSet), rows as never, options);
      const count = (outcome: string) => evaluations.filter((one) => one.outcome === outcome).length;
      expect(summary).toEqual({
        targets: ruleSet.rules.length,
        met: count("met"),
        exceeded: evaluations.filter(({ exceeded }) => exceeded).length,
        notMet: count("not-met"),
        undetermined: count("undetermined"),
        notApplicable: count("not-applicable"),
      });
      const sum = summary.met + summary.notMet + summary.undetermined + summary.notApplicable;
      expect(sum).toBe(summary.targets);
      for (const one of evaluations) if (one.outcome === "undetermined") expect(one.issues).not.toEqual([]);
    });
  });
});
