import { defineRuleSet, type Rule, type RuleSet, type RuleSetDefinition } from "../../src/index.js";

/** What a case does not say: every name. */
export const name = { vi: "x", en: "x" };
/** What a case does not say: where something stands. */
export const source = { document: "d", place: "1", quote: "x" };

/** A rule set of a case's rules; an adapter fills in what a case leaves out. */
export function ruleSet(
  rules: readonly object[],
  relations: readonly never[],
  more: Partial<RuleSetDefinition> = {},
): RuleSet {
  return defineRuleSet({
    id: "case",
    version: "1.0.0",
    period: "2023",
    documents: [{ id: "d", number: "1", title: name, issuer: name, issued: "2023-01-13" }],
    rules: rules.map((rule) => {
      const { quote, rounding, ...rest } = rule as { quote?: string; rounding?: object };
      return {
        name,
        direction: "none",
        basis: "stated",
        source: { ...source, quote: quote ?? "x" },
        ...(rounding ? { rounding: { ...rounding, source } } : {}),
        ...rest,
      } as Rule;
    }),
    relations,
    ...more,
  });
}
