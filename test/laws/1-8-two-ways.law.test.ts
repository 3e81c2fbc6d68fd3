import { describe, expect, it } from "vitest";
import { compile } from "../../src/evaluation/compile.js";
import { judge } from "../../src/evaluation/judge.js";
import { judgeShort } from "../../src/evaluation/judge-short.js";
import { defineRuleSet, evaluate, type Issue, type Scorecard } from "../../src/index.js";
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
          compiled.short && given.length <= 18 && judgeShort(compiled.head, compiled.short, given, []);
        ways[fast ? "short" : "exact"] += 1;
        if (!fast) return;
        expect(fast).toMatchObject(judge(compiled, read.quantity, null));
      },
      cases,
    );
    process.stdout.write(`figures judged the short way: ${ways.short}, the exact way alone: ${ways.exact}\n`);
    expect(Math.min(ways.short, ways.exact)).toBeGreaterThan(cases / 100);
  });

  it("say the same of two figures between which a relation is broken", () => {
    const seen = { broken: 0, kept: 0 };
    holds(pairs, ({ ruleSet, a, b }) => {
      const set = defineRuleSet(ruleSet);
      const short = evaluate(set, { a, b } as never);
      const rows = [
        { indicator: "a", value: a },
        { indicator: "b", value: b },
      ];
      const exact = evaluate(set, rows as never);
      expect(relationIssues(short)).toEqual(relationIssues(exact));
      for (const id of ["a", "b"]) expect(answerOf(short, id)).toEqual(answerOf(exact, id));
      seen[relationIssues(short).length > 0 ? "broken" : "kept"] += 1;
    });
    expect(Math.min(seen.broken, seen.kept)).toBeGreaterThan(0);
  });
});

/** Two rules under both relations, and a figure for each, in any spelling; rows go the exact way. */
const pairs = drawn((draw) => {
  const units = ["percent", draw.pick(["percent", "per-mille", "percent"])] as const;
  const target = { comparator: draw.pick(comparators), bound: `${draw.between(1, 9)}` };
  const rules = [ruleOf("a", units[0], target), ruleOf("b", units[1], target)];
  const relations = [
    { kind: "part-of", part: "a", whole: "b" },
    { kind: "same-target", indicators: ["a", "b"] },
  ] as const;
  const spelt = () => {
    const text = decimalText({ digits: BigInt(draw.between(0, 120)), places: draw.between(0, 2) });
    return draw.chance(30) && text.includes(".") ? `${text}0` : draw.chance(10) ? `+${text}` : text;
  };
  const a = spelt();
  return { ruleSet: ruleSetOf(rules, relations), a, b: draw.chance(20) ? a : spelt() };
});

function relationIssues({ issues }: Scorecard): readonly Issue[] {
  return issues.filter(({ code }) => code.startsWith("evaluation/"));
}

/** Without the places of the input that its issues name. */
function answerOf(card: Scorecard, id: string): unknown {
  const { issues, ...rest } = card.get(id);
  return { ...rest, codes: issues.map(({ code }) => code) };
}
