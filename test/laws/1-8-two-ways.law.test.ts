import { describe, expect, it } from "vitest";
import { compile } from "../../src/evaluation/compile.js";
import { judge } from "../../src/evaluation/judge.js";
import { judgeShort } from "../../src/evaluation/judge-short.js";
import { defineRuleSet } from "../../src/index.js";
import { readQuantity } from "../../src/number/read-quantity.js";
import { ruleOf, ruleSetOf } from "./arbitraries.js";
import { decimalText } from "./decimal.js";
import { type Draw, drawn } from "./draw.js";
import { cases, holds } from "./settings.js";

const comparators = ["at-least", "more-than", "at-most", "less-than"] as const;

/** A one-bound rule, and a figure on its bound, a hair beside it, or anywhere; of any length. */
const figures = drawn((draw) => {
  const places = draw.between(0, 4);
  const bound = { digits: BigInt(draw.below(10 ** draw.between(1, 9)) - draw.below(50)), places };
  const comparator = draw.pick(comparators);
  const unit = draw.pick(["million-dong", "commune", "percent"]);
  const rule = ruleOf("a", unit, { comparator, bound: decimalText(bound) });
  if (!draw.chance(40)) return { rule, given: figure(draw, bound.digits, places) };
  const rounding = { digits: draw.between(0, 3), mode: "half-up" as const, source: rule.source };
  return { rule: { ...rule, rounding }, given: figure(draw, bound.digits, places) };
});

function figure(draw: Draw, bound: bigint, places: number): string {
  const finer = draw.between(0, draw.chance(10) ? 14 : 4);
  const hair = BigInt(draw.between(-60, 60)) * 10n ** BigInt(draw.below(finer + 1));
  const digits = draw.chance(20)
    ? BigInt(draw.below(10 ** 9)) * 10n ** BigInt(draw.below(6))
    : bound * 10n ** BigInt(finer) + hair;
  const text = decimalText({ digits, places: places + finer });
  return draw.chance(30) && text.includes(".") ? `${text}0` : text;
}

describe("the way of short decimals and the exact way (spec 1.1, 3.4, 4.6 to 4.9)", () => {
  it("say the same of every figure that both can read", () => {
    const ways = { short: 0, exact: 0 };
    holds(
      figures,
      ({ rule, given }) => {
        const [compiled] = compile(defineRuleSet(ruleSetOf([rule]))).rules;
        const read = readQuantity(given);
        if (!compiled || !read.ok) throw new Error(`${given} cannot be read`);
        const fast =
          compiled.short && given.length <= 18 && judgeShort(compiled.rule, compiled.short, given, []);
        ways[fast ? "short" : "exact"] += 1;
        if (!fast) return;
        expect(fast).toMatchObject(judge(compiled, read.quantity, null));
      },
      cases,
    );
    process.stdout.write(`figures judged the short way: ${ways.short}, the exact way alone: ${ways.exact}\n`);
    expect(Math.min(ways.short, ways.exact)).toBeGreaterThan(cases / 100);
  });
});
