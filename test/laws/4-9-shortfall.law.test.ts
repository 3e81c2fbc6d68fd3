import { describe, expect, it } from "vitest";
import type { Evaluation, Rule, Target } from "../../src/index.js";
import { ruleOf } from "./arbitraries.js";
import { judged } from "./cards.js";
import { decimalText, type Scaled } from "./decimal.js";
import { type Draw, drawn } from "./draw.js";
import { holds } from "./settings.js";

const source = { document: "d", place: "1", quote: "đạt 5%" };

describe("the shortfall of a value (spec 4.9)", () => {
  it("meets the target, and nothing smaller does", () => {
    let notMet = 0;
    holds(drawn(valueCase), ({ rule, value }) => {
      const { outcome, shortfall } = judged(rule, { value: decimalText(value) });
      if (outcome !== "not-met" || shortfall === null) return;
      notMet += 1;
      const way = shortfall.toward === "up" ? 1n : -1n;
      const by = inTwelfths(shortfall.by) * way;
      const meets = (change: bigint): boolean => isMet(rule, inTwelfths(decimalText(value)) + change);
      expect(shortfall.of).toBe("value");
      expect(meets(by)).toBe(shortfall.reach === "at");
      if (shortfall.reach === "past") expect(meets(by + way)).toBe(true);
      const smaller = [way, by / 10n, by / 3n, by / 2n, by].filter(() => by !== 0n);
      expect(smaller.filter((less) => meets(by - less))).toEqual([]);
    });
    expect(notMet).toBeGreaterThan(0);
  });

  it("of a ratio of counts is the least whole number of them", () => {
    let counted = 0;
    holds(drawn(ratioCase), ({ rule, numerator, denominator }) => {
      const { shortfall } = judged(rule, { numerator, denominator });
      if (shortfall?.of !== "numerator") return;
      counted += 1;
      expect([shortfall.reach, typeof shortfall.by]).toEqual(["at", "string"]);
      const by = BigInt(String(shortfall.by));
      const way = shortfall.toward === "up" ? 1n : -1n;
      const outcomeAfter = (change: bigint): Evaluation["outcome"] =>
        judged(rule, { numerator: numerator + change * way, denominator }).outcome;
      expect(by).toBeGreaterThan(0n);
      expect(outcomeAfter(by)).toBe("met");
      expect(outcomeAfter(by - 1n)).toBe("not-met");
      expect(outcomeAfter(by / 2n)).toBe("not-met");
    });
    expect(counted).toBeGreaterThan(0);
  });
});

const twelve = 12;

/** A decimal text of at most twelve places, in units of the twelfth: less than any case can tell apart. */
function inTwelfths(text: Evaluation["margin"]): bigint {
  const [whole = "", decimals = ""] = String(text).split(".");
  return BigInt(whole + decimals.padEnd(twelve, "0"));
}

function isMet(rule: Rule, twelfths: bigint): boolean {
  return judged(rule, { value: decimalText({ digits: twelfths, places: twelve }) }).outcome === "met";
}

function valueCase(draw: Draw): { rule: Rule; value: Scaled } {
  const places = draw.between(0, 2);
  const bound = BigInt(draw.between(-20, 300));
  const mode = draw.pick(["half-up", "half-even", "up", "down", "ceiling", "floor"] as const);
  // As many digits as the bounds have: some rounded value meets any target.
  const rounding = draw.chance(40) ? { rounding: { digits: places, mode, source } } : {};
  const rule = ruleOf("a", "percent", targetOf(draw, bound, places), rounding);
  const digits = bound * 10n + BigInt(draw.between(-60, 160));
  return { rule, value: { digits, places: places + 1 } };
}

function targetOf(draw: Draw, bound: bigint, places: number): Target {
  const [low, high] = [bound, bound + BigInt(draw.between(2, 9))].map((digits) =>
    decimalText({ digits, places }),
  );
  const comparator = draw.pick([
    "at-least",
    "less-than",
    "more-than",
    "at-most",
    "exactly",
    "between",
  ] as const);
  if (comparator !== "between") return { comparator, bound: low as string };
  return {
    comparator,
    lower: { comparator: draw.pick(["at-least", "more-than"]), bound: low as string },
    upper: { comparator: draw.pick(["at-most", "less-than"]), bound: high as string },
  };
}

function ratioCase(draw: Draw): { rule: Rule; numerator: bigint; denominator: bigint } {
  const denominator = BigInt(draw.between(1, 200));
  const rule = ruleOf("a", "percent", targetOf(draw, BigInt(draw.between(0, 100)), 0));
  return { rule, denominator, numerator: BigInt(draw.below(Number(denominator) + 1)) };
}
