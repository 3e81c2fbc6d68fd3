import { assess } from "../eligibility/assess.js";
import type { Candidate, Verdict } from "../eligibility/eligibility.js";
import type { Policy } from "../eligibility/policy.js";
import { evaluateAll } from "../evaluation/evaluate.js";
import type { Outcome, Scorecard } from "../evaluation/evaluation.js";
import { asWritten, issue } from "../issue/issue.js";
import { ThiduaError } from "../issue/thidua-error.js";
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

/** A verdict that is not as it was; null where a version has none of the targets assigned to the unit. */
export interface VerdictChange {
  /** Whose figures. */
  readonly area: string | null;
  /** Whose verdict: as given. */
  readonly candidate: Candidate;
  /** Under the first version. */
  readonly before: Verdict | null;
  /** Under the second. */
  readonly after: Verdict | null;
}

/** Who is touched by a change of rules, on given figures: counted, and listed. */
export interface Impact {
  /** How many areas have an outcome or a verdict that changed. */
  readonly areas: number;
  /** How many indicators have an outcome that changed, in some area. */
  readonly indicators: number;
  /** How many of the candidates have a verdict that changed, in some area. */
  readonly candidates: number;
  /** In the order of areas, then of rules. */
  readonly outcomes: readonly OutcomeChange[];
  /** In the order of areas, then of candidates. */
  readonly verdicts: readonly VerdictChange[];
}

/** What `impact` may look at besides outcomes. */
export interface ImpactOptions extends EvaluateOptions {
  /**
   * The policies of both versions, and the candidates to assess in every area. Of an assignment, each version looks at
   * the targets that it has.
   */
  readonly assess?: {
    readonly before: Policy;
    readonly after: Policy;
    readonly candidates: readonly Candidate[];
  };
}

/**
 * Who is touched when one rule set takes the place of another: the outcomes and verdicts that change on the same
 * observations, for the same period, the first version's where none is named.
 *
 * @throws ThiduaError as `evaluateAll` and `assess` do
 * @example
 * impact(rulesOf2023, rulesOf2024, observations).outcomes.filter(({ after }) => after === "not-met")
 */
export function impact(
  before: RuleSet<string>,
  after: RuleSet<string>,
  observations: Observations<string>,
  { assess: asked, ...options }: ImpactOptions = {},
): Impact {
  const pairs = pairsOf(before, after, observations, { ...options, period: options.period ?? before.period });
  const outcomes = pairs.flatMap(([a, b]) => changedOutcomes(a, b));
  const verdicts = asked ? pairs.flatMap(([a, b]) => changedVerdicts(a, b, asked)) : [];
  return Object.freeze({
    areas: new Set([...outcomes, ...verdicts].map(({ area }) => area)).size,
    indicators: new Set(outcomes.map(({ indicator }) => indicator)).size,
    candidates: new Set(verdicts.map(({ candidate }) => candidate)).size,
    outcomes: Object.freeze(outcomes),
    verdicts: Object.freeze(verdicts),
  });
}

/** The cards of each area under both versions: the same areas, as a row of an unknown indicator names its own too. */
function pairsOf(
  before: RuleSet<string>,
  after: RuleSet<string>,
  observations: Observations<string>,
  options: EvaluateOptions,
): [Scorecard, Scorecard][] {
  const was = evaluateAll(before, observations, options);
  const is = evaluateAll(after, observations, options);
  return was.map((card, i) => [card, is[i] as Scorecard]);
}

function changedVerdicts(
  a: Scorecard,
  b: Scorecard,
  { before, after, candidates }: NonNullable<ImpactOptions["assess"]>,
): VerdictChange[] {
  if (!Array.isArray(candidates)) {
    const details = { expected: "a list of candidates", received: asWritten(candidates) };
    throw new ThiduaError([issue("rule/malformed", details, ["options", "assess", "candidates"])]);
  }
  return candidates.flatMap((candidate) => {
    const [was, is] = [verdictOf(before, candidate, a, b), verdictOf(after, candidate, b, a)];
    return was === is ? [] : [Object.freeze({ area: a.area, candidate, before: was, after: is })];
  });
}

/** A candidate's verdict on a card; an assigned id that only the other version knows is left out. */
function verdictOf(policy: Policy, candidate: Candidate, card: Scorecard, other: Scorecard): Verdict | null {
  const { assigned } = candidate;
  if (!Array.isArray(assigned)) return assess(policy, candidate, card).verdict;
  const own = new Set(card.indicators);
  const others = new Set(other.indicators);
  const kept = (assigned as readonly string[]).filter((id) => own.has(id) || !others.has(id));
  if (kept.length === 0 && assigned.length > 0) return null;
  return assess(policy, { ...candidate, assigned: kept }, card).verdict;
}

function changedOutcomes(a: Scorecard, b: Scorecard): OutcomeChange[] {
  const [was, is] = [outcomesOf(a), outcomesOf(b)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((indicator) => {
    const [before, after] = [was.get(indicator) ?? null, is.get(indicator) ?? null];
    return before === after ? [] : [Object.freeze({ area: a.area, indicator, before, after })];
  });
}

function outcomesOf(card: Scorecard): ReadonlyMap<string, Outcome> {
  return new Map(card.indicators.map((id) => [id, card.outcomeOf(id)]));
}
