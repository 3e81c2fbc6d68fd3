import { describe, expect, it } from "vitest";
import {
  allAssigned,
  assess,
  type Candidate,
  definePolicy,
  defineRuleSet,
  describe as described,
  evaluate,
  explain,
  explainEligibility,
  not,
  type RoundingMode,
  type Source,
  type Target,
} from "../../src/index.js";
import { eligibilityMarkdown, eligibilityText } from "../../src/report.js";
import { ruleOf, ruleSetOf } from "../laws/arbitraries.js";

const locales = ["en", "vi"] as const;
const golden = (name: string): string => new URL(`golden/${name}`, import.meta.url).pathname;
const target: Target = { comparator: "at-least", bound: "5" };
const source: Source = { document: "d", place: "preamble", quote: "đạt 5%" };
const modes: readonly RoundingMode[] = ["half-up", "half-even", "up", "down", "ceiling", "floor"];

describe.each(locales)("words, %s", (locale) => {
  it("of every rounding, to no decimal and to each number of them", async () => {
    const rounded = [
      ...modes.map((mode) => ({ digits: 1, mode })),
      ...Array.from({ length: 19 }, (_, digits) => ({ digits, mode: "half-up" as const })),
    ];
    const lines = rounded.map((one) =>
      described(ruleOf("a", "percent", target, { rounding: { ...one, source } }), locale),
    );
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(golden(`rounding.${locale}.txt`));
  });

  it("of targets with further lines, of ratios, and of units of every kind", async () => {
    const further = {
      stretch: { comparator: "at-least", bound: "7" },
      safety: { comparator: "more-than", bound: "4" },
      approximate: true,
      source,
    } as const;
    const units = ["percent", "per-mille", "percentage-points", "communes", "people", "million-dong", "usd"];
    const rules = units.map((unit, i) => ruleOf(`r${i}`, unit, target, further));
    const set = defineRuleSet(ruleSetOf(rules));
    const lines = ["1", "4", "5", "8"].flatMap((value) => {
      const card = evaluate(set, Object.fromEntries(rules.map(({ id }) => [id, value])));
      return card.evaluations.map((evaluation) => explain(evaluation, locale));
    });
    const third = evaluate(set, { r0: { numerator: "1", denominator: "3" } }).get("r0");
    const all = [...rules.map((rule) => described(rule, locale)), ...lines, explain(third, locale)];
    await expect(`${all.join("\n")}\n`).toMatchFileSnapshot(golden(`lines.${locale}.txt`));
  });

  it("of every verdict, and of every reason for it", async () => {
    const set = defineRuleSet(ruleSetOf(["a", "b"].map((id) => ruleOf(id, "percent", target, { source }))));
    const subjects = { roles: ["head"], unitKinds: ["agency"] };
    const bars = [
      { id: "bar", name: { vi: "quy định", en: "bar" }, subjects, condition: not(allAssigned()), source },
    ];
    const policy = definePolicy(set, { id: "p", name: { vi: "x", en: "x" }, bars: bars as never });
    const verdicts: readonly (readonly [Candidate, object])[] = [
      [{ role: "head", unit: { kind: "agency" }, assigned: ["a"] }, { a: "4" }],
      [{ role: "head", unit: { kind: "agency" }, assigned: ["a"] }, { a: "5" }],
      [{ role: "head", unit: { kind: "agency" }, assigned: ["a", "b"] }, {}],
      [{ role: "head", unit: { kind: "agency" } }, { a: "5" }],
      [{ role: "worker", unit: { kind: "agency" }, assigned: ["a"] }, { a: "4" }],
      [{ role: "head", unit: { kind: "enterprise" }, assigned: ["a"] }, { a: "4" }],
      [
        { role: "head", unit: { kind: "agency" }, assigned: ["a"] },
        [{ indicator: "a", standing: "not-applicable", reason: "none" }],
      ],
      [
        { role: "head", unit: { kind: "agency" }, assigned: ["a"] },
        [{ indicator: "a", value: "4", standing: "provisional" }],
      ],
    ];
    const told = verdicts.map(([candidate, rows]) => {
      const answer = assess(policy, candidate as never, evaluate(set, rows as never)) as never;
      const options = { locale, colour: true, rules: set.rules };
      return [
        ...explainEligibility(answer, locale, { rules: set.rules }),
        eligibilityText(answer, options as never),
        eligibilityMarkdown(answer, { locale }),
      ].join("\n");
    });
    await expect(`${told.join("\n\n")}\n`).toMatchFileSnapshot(golden(`eligibility.${locale}.txt`));
  });
});
