import { describe, expect, it } from "vitest";
import { ruleOf } from "./arbitraries.js";
import { judged } from "./cards.js";
import { decimalText } from "./decimal.js";
import { drawn } from "./draw.js";
import { holds } from "./settings.js";

describe("exactness (spec 1.1, 1.5)", () => {
  it("a ratio meets a bound just where cross-multiplication says", () => {
    const cases = drawn((draw) => {
      const places = draw.between(0, 4);
      const denominator = BigInt(draw.between(1, 997));
      const bound = BigInt(draw.below(10 ** places));
      const near = (bound * denominator) / 10n ** BigInt(places);
      return { bound, places, denominator, numerator: near + BigInt(draw.between(0, 1)) };
    });
    holds(cases, ({ bound, places, numerator, denominator }) => {
      const left = numerator * 10n ** BigInt(places);
      const right = bound * denominator;
      const targets = {
        "at-least": left >= right,
        "more-than": left > right,
        "at-most": left <= right,
        "less-than": left < right,
        exactly: left === right,
      };
      for (const [comparator, isMet] of Object.entries(targets)) {
        const target = { comparator, bound: decimalText({ digits: bound, places }) } as never;
        const rule = ruleOf("a", "fraction", target);
        const { outcome } = judged(rule, { numerator, denominator });
        expect([comparator, outcome]).toEqual([comparator, isMet ? "met" : "not-met"]);
      }
    });
  });
});
