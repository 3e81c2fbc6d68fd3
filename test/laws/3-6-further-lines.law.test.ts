import { describe, expect, it } from "vitest";
import { defineRuleSet, evaluate } from "../../src/index.js";
import { judgeable } from "./arbitraries.js";
import { holds } from "./settings.js";

describe("a more ambitious figure and a safety line (spec 3.6)", () => {
  it("are judged as any target is, and change no answer", () => {
    holds(judgeable(1), ({ ruleSet, tables }) => {
      const [{ rows, options }] = tables as [(typeof tables)[0]];
      const plain = evaluate(defineRuleSet(ruleSet), rows as never, options);
      const further = {
        stretch: { comparator: "at-least", bound: "7.5" },
        safety: { comparator: "less-than", bound: "3" },
      } as const;
      const rules = ruleSet.rules.map((rule) => ({ ...rule, ...further }));
      const card = evaluate(defineRuleSet({ ...ruleSet, rules }), rows as never, options);
      for (const evaluation of card.evaluations) {
        const { stretch, safety, ...answer } = evaluation;
        const { stretch: _, safety: __, ...before } = plain.get(evaluation.indicator);
        expect(answer).toEqual(before);
        expect([stretch === null, safety === null]).toEqual([answer.value === null, answer.value === null]);
      }
      for (const line of ["stretch", "safety"] as const) {
        const lined = ruleSet.rules.map((rule) => ({ ...rule, target: further[line] }));
        const asTarget = evaluate(
          defineRuleSet({ ...ruleSet, rules: lined, relations: [] }),
          rows as never,
          options,
        );
        for (const { indicator, ...answer } of card.evaluations) {
          const { outcome, margin } = asTarget.get(indicator);
          if (answer[line]) expect(answer[line]).toEqual({ target: further[line], outcome, margin });
        }
      }
    });
  });
});
