import { assess } from "../eligibility/assess.js";
import type { Candidate, Verdict } from "../eligibility/eligibility.js";
import type { Policy } from "../eligibility/policy.js";
import { evaluateAll } from "../evaluation/evaluate.js";
import type { Outcome, Scorecard } from "../evaluation/evaluation.js";
import type { EvaluateOptions, Observations } from "../observation/observation.js";
import type { RuleSet } from "../rule/rule-set.js";

/** An outcome that is not as it was; null where one of the versions has no such rule. */
export interface OutcomeChange {
  /** Whose. */
  readonly area: string | null;
  /** Of which indicator. */
  readonly indicator: string;
  /** Under the first version. */
  readonly before: Outcome | null;
  /** Under the second. */
  readonly after: Outcome | null;
}

/** A verdict that is not as it was. */
export interface VerdictChange {
  /** Whose figures. */
  readonly area: string | null;
  /** Whose verdict: as given. */
  readonly candidate: Candidate;
  /** Under the first version. */
  readonly before: Verdict;
  /** Under the second. */
  readonly after: Verdict;
}

/** Who is touched by a change of rules, on given figures. */
export interface Impact {
  /** How many areas have an outcome or a verdict that changed. */
  readonly areas: number;
  /** In the order of areas, then of rules. */
  readonly outcomes: readonly OutcomeChange[];
  /** In the order of areas, then of candidates. */
  readonly verdicts: readonly VerdictChange[];
}

/** What `impact` may look at besides outcomes. */
export interface ImpactOptions extends EvaluateOptions {
  /** The policies of both versions, and the candidates to assess in every area. */
  readonly assess?: {
    readonly before: Policy;
    readonly after: Policy;
    readonly candidates: readonly Candidate[];
  };
}

/**
 * Who is touched when one rule set takes the place of another: the outcomes and verdicts that change on the same
 * observations, for the same period.
 *
 * @throws ThiduaError as `evaluateAll` and `assess` do
 */
export function impact(
  before: RuleSet<string>,
  after: RuleSet<string>,
  observations: Observations<string>,
  { assess: asked, ...options }: ImpactOptions = {},
): Impact {
  const period = options.period ?? before.period;
  const was = evaluateAll(before, observations, { ...options, period });
  const is = evaluateAll(after, observations, { ...options, period });
  const pairs = was.map((card, i): [Scorecard, Scorecard] => [card, is[i] as Scorecard]);
  const outcomes = pairs.flatMap(([a, b]) => changedOutcomes(a, b));
  const verdicts = asked
    ? pairs.flatMap(([a, b]) =>
        asked.candidates.flatMap((candidate) => {
          const [first, second] = [assess(asked.before, candidate, a), assess(asked.after, candidate, b)];
          if (first.verdict === second.verdict) return [];
          return [Object.freeze({ area: a.area, candidate, before: first.verdict, after: second.verdict })];
        }),
      )
    : [];
  return Object.freeze({
    areas: new Set([...outcomes, ...verdicts].map(({ area }) => area)).size,
    outcomes: Object.freeze(outcomes),
    verdicts: Object.freeze(verdicts),
  });
}

function changedOutcomes(a: Scorecard, b: Scorecard): OutcomeChange[] {
  const was = new Map(a.evaluations.map(({ indicator, outcome }) => [indicator, outcome]));
  const is = new Map(b.evaluations.map(({ indicator, outcome }) => [indicator, outcome]));
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((indicator) => {
    const [before, after] = [was.get(indicator) ?? null, is.get(indicator) ?? null];
    return before === after ? [] : [Object.freeze({ area: a.area, indicator, before, after })];
  });
}
