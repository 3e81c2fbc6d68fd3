import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson, describe as described, type Rule } from "../../src/index.js";
import { judgeable } from "./arbitraries.js";
import { drawn } from "./draw.js";
import { holds } from "./settings.js";

describe("rules in words (spec 3.1, 3.2)", () => {
  it("two rules of one name that ask different things never share a sentence", () => {
    const meanings = { vi: new Map<string, string>(), en: new Map<string, string>() };
    let told = 0;
    holds(judgeable(1), ({ ruleSet }) => {
      for (const rule of ruleSet.rules) {
        for (const locale of ["vi", "en"] as const) {
          const sentence = described(rule, locale);
          const known = meanings[locale].get(sentence);
          if (known !== undefined) expect(known).toBe(meaningOf(rule));
          meanings[locale].set(sentence, meaningOf(rule));
          told += 1;
        }
      }
    });
    expect(told).toBeGreaterThan(meanings.vi.size);
  });

  it("two rules of different names never share a sentence, whatever they ask", () => {
    const names = drawn((draw) => {
      const [first, second] = [0, 1].map(() => `${draw.pick(["Tỷ lệ", "Số"])} ${draw.between(1, 3)}`);
      return [first, second] as [string, string];
    });
    holds(fc.tuple(judgeable(1), names), ([{ ruleSet }, [first, second]]) => {
      const rules = [...ruleSet.rules, ...ruleSet.rules];
      const named = rules.map((rule, i) => ({ ...rule, name: i % 2 === 0 ? called(first) : called(second) }));
      for (const locale of ["vi", "en"] as const) {
        const sentences = (name: string) =>
          named.filter((rule) => rule.name[locale] === name).map((rule) => described(rule, locale));
        const shared =
          first === second ? [] : sentences(first).filter((one) => sentences(second).includes(one));
        expect(shared).toEqual([]);
      }
    });
  });
});

const called = (name: string) => ({ vi: name, en: name });

/** What a rule asks: unit, target, rounding; not where it stands, nor what values are plausible. */
function meaningOf({ unit, target, rounding }: Rule): string {
  const kept = rounding ? { digits: rounding.digits, mode: rounding.mode } : null;
  return canonicalJson({ unit, target, rounding: kept });
}
