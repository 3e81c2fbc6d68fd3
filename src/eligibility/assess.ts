import { asksForAssigned } from "../evaluation/condition-faults.js";
import type { Scorecard } from "../evaluation/evaluation.js";
import { rollUp } from "../evaluation/roll-up.js";
import { asWritten, type Issue, issue } from "../issue/issue.js";
import { readable } from "../issue/readable.js";
import { ThiduaError, throwIfAny } from "../issue/thidua-error.js";
import { isObject } from "../rule/shape.js";
import { candidateFaults } from "./candidate-faults.js";
import type { BarState, Candidate, Eligibility, NotConcerned, Reason, Verdict } from "./eligibility.js";
import type { Bar, Policy } from "./policy.js";

/**
 * Says whether a candidate may be considered, bar by bar, each with its source and the evaluations that
 * decided (spec 6). A missing figure bars nobody and clears nobody; nobody is ever said to receive an award.
 *
 * @throws ThiduaError `eligibility/rule-set-mismatch`, `eligibility/bad-candidate`,
 * `eligibility/assignment-empty`, `eligibility/assignment-unknown`
 * @example
 * assess(headsOfUnits, { role: "head", unit: { kind: "agency" }, assigned: ["doctors"] }, card).verdict
 */
export function assess<Id extends string>(
  policy: Policy<Id>,
  candidate: Candidate<NoInfer<Id>>,
  card: Scorecard<NoInfer<Id>>,
): Eligibility<Id> {
  try {
    return answerFor(policy, candidate, card);
  } catch (error) {
    return answerFor(policy, readable(candidate, error), card);
  }
}

function answerFor<Id extends string>(
  policy: Policy<Id>,
  candidate: Candidate<Id>,
  card: Scorecard<Id>,
): Eligibility<Id> {
  if (!isCard(card)) {
    const details = { expected: "a scorecard made by evaluate", received: asWritten(card) };
    throw new ThiduaError([issue("rule/malformed", details, ["card"])]);
  }
  refusePolicy(policy as unknown as Policy, card.ruleSet.id, "card");
  const ids = card.indicators;
  throwIfAny(candidateFaults(policy as unknown as Policy, candidate, new Set(ids)));
  const assigned = candidate.assigned === "all" ? ids : (candidate.assigned ?? null);
  const reasons = policy.bars.map((bar) => reasonOf<Id>(bar, candidate, assigned, card));
  const verdict = verdictOf(reasons);
  const resting = reasons.filter(({ state }) => state === restsOn[verdict]);
  return Object.freeze({
    schemaVersion: 1 as const,
    verdict,
    provisional: resting.some(({ provisional }) => provisional),
    reasons: Object.freeze(reasons),
    policy: policy.id,
    issues: Object.freeze([...new Set(resting.flatMap(({ issues }) => issues))]),
  });
}

/** Refuses what is no policy, or one of another rule set. @throws ThiduaError for either */
export function refusePolicy(policy: Policy, received: string, judged: "card" | "table"): void {
  if (!isObject(policy) || !Array.isArray(policy.bars)) {
    const details = { expected: "a policy made by definePolicy", received: asWritten(policy) };
    throw new ThiduaError([issue("rule/malformed", details, ["policy"])]);
  }
  if (policy.ruleSet === received) return;
  const details = { expected: policy.ruleSet, received };
  throw new ThiduaError([issue("eligibility/rule-set-mismatch", details, [judged])]);
}

/** What was read from JSON holds the same data, and cannot be asked for an answer. */
function isCard(card: unknown): boolean {
  return isObject(card) && isObject(card["ruleSet"]) && typeof card["get"] === "function";
}

/** Which bars a verdict rests on; an undetermined one rests on none that is decided. */
const restsOn: Record<Verdict, BarState> = {
  "not-considered": "barred",
  "may-be-considered": "clear",
  undetermined: "undetermined",
};

function verdictOf(reasons: readonly Reason[]): Verdict {
  if (reasons.some(({ state }) => state === "barred")) return "not-considered";
  return reasons.some(({ state }) => state === "undetermined") ? "undetermined" : "may-be-considered";
}

function reasonOf<Id extends string>(
  bar: Bar<Id>,
  candidate: Candidate<Id>,
  assigned: readonly Id[] | null,
  card: Scorecard<Id>,
): Reason<Id> {
  const outside = whyOutside(bar, candidate);
  if (outside) return reason(bar, { state: "not-concerned", notConcerned: outside });
  if (!assigned && asksForAssigned(bar.condition)) {
    const details = { unit: candidate.unit.id ?? null };
    const lacking = issue("eligibility/assignment-missing", details, ["candidate", "assigned"]);
    return reason(bar, { state: "undetermined", issues: [lacking] });
  }
  const result = rollUp<Id>(bar.condition, card, { assigned: assigned ?? undefined });
  const { outcome, decidedBy, stillNeeded, unmet, provisional } = result;
  if (outcome === "not-applicable") {
    return reason(bar, { state: "not-concerned", notConcerned: "not-applicable", decidedBy });
  }
  const issues = [...new Set(decidedBy.flatMap((evaluation): readonly Issue[] => evaluation.issues))];
  const found = { state: stateOf[outcome], decidedBy, stillNeeded, provisional, issues };
  return reason(bar, outcome === "met" ? { ...found, unmet } : found);
}

const stateOf = { met: "barred", "not-met": "clear", undetermined: "undetermined" } as const;

/** Why a bar does not concern a candidate, whatever the figures; null where it does. */
export function whyOutside<Id extends string>(
  { subjects }: Bar<Id>,
  { role, unit }: Candidate<Id>,
): NotConcerned | null {
  if (subjects.roles && !subjects.roles.includes(role)) return "role";
  return subjects.unitKinds && !subjects.unitKinds.includes(unit.kind) ? "unit-kind" : null;
}

function reason<Id extends string>(
  { id, name, source }: Bar<Id>,
  found: Partial<Reason<Id>> & Pick<Reason<Id>, "state">,
): Reason<Id> {
  return Object.freeze({
    bar: id,
    name,
    state: found.state,
    source,
    decidedBy: found.decidedBy ?? Object.freeze([]),
    stillNeeded: found.stillNeeded ?? Object.freeze([]),
    unmet: found.unmet ?? Object.freeze([]),
    notConcerned: found.notConcerned ?? null,
    provisional: found.provisional ?? false,
    issues: Object.freeze([...(found.issues ?? [])]),
  });
}
