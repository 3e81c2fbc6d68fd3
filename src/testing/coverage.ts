import type { Eligibility, Verdict } from "../eligibility/eligibility.js";
import type { Outcome, Scorecard } from "../evaluation/evaluation.js";
import type { RuleSet } from "../rule/rule-set.js";

/** What cards of tests have seen of a rule set. */
export interface Coverage {
  /** Of each indicator: on which sides of its bound figures lay, by the sign of the margin. */
  readonly bounds: Readonly<
    Record<string, { readonly good: boolean; readonly at: boolean; readonly bad: boolean }>
  >;
  /** Of each indicator: the outcomes that came up. */
  readonly outcomes: Readonly<Record<string, readonly Outcome[]>>;
  /** The verdicts that came up. */
  readonly verdicts: readonly Verdict[];
  /** Indicators with a side of their bound that no figure lay on, in the rule set's order. */
  readonly uncovered: readonly string[];
}

/** What scorecards, and answers on eligibility, have seen of a rule set: each bound on both sides, outcomes, verdicts. */
export function coverage(
  ruleSet: RuleSet<string>,
  cards: readonly Scorecard<string>[],
  answers: readonly Eligibility<string>[] = [],
): Coverage {
  const seen = ruleSet.rules.map(({ id }) => {
    const evaluations = cards.map((card) => card.get(id));
    const signs = evaluations.map(({ margin }) =>
      margin === null ? null : signOf(typeof margin === "string" ? margin : margin.numerator),
    );
    return {
      id,
      sides: { good: signs.includes(1), at: signs.includes(0), bad: signs.includes(-1) },
      outcomes: [...new Set(evaluations.map(({ outcome }) => outcome))].sort(),
    };
  });
  return Object.freeze({
    bounds: Object.fromEntries(seen.map(({ id, sides }) => [id, sides])),
    outcomes: Object.fromEntries(seen.map(({ id, outcomes }) => [id, outcomes])),
    verdicts: [...new Set(answers.map(({ verdict }) => verdict))].sort(),
    uncovered: seen.filter(({ sides }) => !(sides.good && sides.bad)).map(({ id }) => id),
  });
}

function signOf(margin: string): -1 | 0 | 1 {
  if (margin === "0") return 0;
  return margin.startsWith("-") ? -1 : 1;
}
