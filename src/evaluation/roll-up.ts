import { type Issue, issue } from "../issue/issue.js";
import { ThiduaError, throwIfAny } from "../issue/thidua-error.js";
import { idListFaults } from "./call-faults.js";
import { assigned as assignedWord, type Condition, type Members } from "./condition.js";
import { conditionFaults } from "./condition-faults.js";
import type { Evaluation, Outcome, Scorecard } from "./evaluation.js";
import type { RollUp } from "./roll-up-result.js";
import { stillNeeded } from "./still-needed.js";

/** What stands for `assigned` in a condition. */
export interface RollUpOptions<Id extends string = string> {
  /** The targets assigned to the unit, by id; not empty. */
  readonly assigned?: readonly Id[] | undefined;
}

/**
 * The answer of a condition over a scorecard, in Kleene's strong three-valued logic (spec 5.1): a missing
 * figure decides nothing that another completion could turn. What does not apply drops out.
 *
 * @throws ThiduaError `rule/empty-list`, `rule/bad-count`, `rule/malformed`, `rule/too-deep` for the condition;
 * `observation/malformed` for an assignment that is no list of ids; `evaluation/unknown-indicator`;
 * `evaluation/assignment-missing` where it asks for `assigned` and none is given
 * @example
 * rollUp(allOf("doctors", "hospital-beds"), card).outcome
 */
export function rollUp<Id extends string>(
  condition: Condition<NoInfer<Id>>,
  card: Scorecard<Id>,
  options: RollUpOptions<NoInfer<Id>> = {},
): RollUp<Id> {
  throwIfAny(conditionFaults(condition, null, ["condition"]));
  const given = options.assigned ?? null;
  if (given) throwIfAny(idListFaults(given, "an indicator's id", ["options", "assigned"]));
  // A target that an assignment names twice is one target: it counts once towards k.
  const assigned = given && [...new Set(given)];
  const { outcome, by, tooFew } = answer(condition, outcomesOf(card), assigned);
  const isOpen = outcome === "undetermined";
  const named = new Set(isOpen ? neededOf(by, condition, card, assigned) : by);
  const inOrder = card.indicators.filter((id) => named.has(id));
  const decidedBy = isOpen ? [] : inOrder.map((id) => card.get(id));
  return Object.freeze({
    outcome,
    decidedBy: Object.freeze(decidedBy),
    stillNeeded: Object.freeze(isOpen ? inOrder : []),
    unmet: Object.freeze(decidedBy.flatMap(unmet)),
    provisional: decidedBy.some(({ provisional }) => provisional),
    tooFew,
  });
}

/** What can still change an open answer; tried out only where the condition names one of them twice. */
function neededOf<Id extends string>(
  by: readonly Id[],
  condition: Condition<Id>,
  card: Scorecard<Id>,
  assigned: readonly Id[] | null,
): readonly Id[] {
  const needed = new Set(by);
  const open = leaves(condition, assigned).filter((id) => needed.has(id));
  if (open.length === needed.size) return by;
  const given = outcomesOf(card);
  const decide = (known: ReadonlyMap<Id, Outcome>): Outcome =>
    answer(condition, (id) => known.get(id) ?? given(id), assigned).outcome;
  return stillNeeded([...needed], decide);
}

function leaves<Id extends string>(condition: Condition<Id>, assigned: readonly Id[] | null): readonly Id[] {
  if (typeof condition === "string") return [condition];
  if ("not" in condition) return leaves(condition.not, assigned);
  const members = "all" in condition ? condition.all : "any" in condition ? condition.any : condition.of;
  return membersOf(members, assigned).flatMap((member) => leaves(member, assigned));
}

function outcomesOf<Id extends string>(card: Scorecard<Id>): OutcomeOf<Id> {
  return (id) => card.outcomeOf(id);
}

type OutcomeOf<Id extends string> = (id: Id) => Outcome;

function unmet<Id extends string>(evaluation: Evaluation<Id>): RollUp<Id>["unmet"] {
  const { indicator, outcome, shortfall } = evaluation;
  return outcome === "not-met" ? [Object.freeze({ indicator, shortfall })] : [];
}

/** What a part of a condition comes to: the ids that decided it, or, while it is open, those that can still turn it. */
interface Part<Id extends string> {
  readonly outcome: Outcome;
  /** May name one twice. */
  readonly by: readonly Id[];
  readonly tooFew: RollUp["tooFew"];
}

function answer<Id extends string>(
  condition: Condition<Id>,
  outcomeOf: OutcomeOf<Id>,
  assigned: readonly Id[] | null,
): Part<Id> {
  if (typeof condition === "string") return { outcome: outcomeOf(condition), by: [condition], tooFew: null };
  const parts = (members: Members<Id>): Part<Id>[] =>
    membersOf(members, assigned).map((member) => answer(member, outcomeOf, assigned));
  if ("not" in condition) return contrary(answer(condition.not, outcomeOf, assigned));
  if ("all" in condition) return every(parts(condition.all));
  if ("any" in condition) return contrary(every(parts(condition.any).map(contrary)));
  return atLeast(condition["at-least-k"], parts(condition.of));
}

function membersOf<Id extends string>(
  members: Members<Id>,
  assigned: readonly Id[] | null,
): readonly Condition<Id>[] {
  if (members !== assignedWord) return members;
  if (assigned && assigned.length > 0) return assigned;
  throw new ThiduaError([issue("evaluation/assignment-missing", {}, ["options", "assigned"]) as Issue]);
}

function contrary<Id extends string>({ outcome, by, tooFew }: Part<Id>): Part<Id> {
  const isTurned = outcome === "met" || outcome === "not-met";
  return { outcome: isTurned ? (outcome === "met" ? "not-met" : "met") : outcome, by, tooFew };
}

/** All of them: one that is not met decides, with every other that is not; an open one leaves it open. */
function every<Id extends string>(parts: readonly Part<Id>[]): Part<Id> {
  const left = parts.filter(({ outcome }) => outcome !== "not-applicable");
  if (left.length === 0) return of("not-applicable", parts);
  const failing = left.filter(({ outcome }) => outcome === "not-met");
  if (failing.length > 0) return of("not-met", failing);
  const open = left.filter(({ outcome }) => outcome === "undetermined");
  return open.length > 0 ? of("undetermined", open) : of("met", left);
}

/** At least k of them; k is never lowered for those that dropped out (spec 5.1). */
function atLeast<Id extends string>(k: number, parts: readonly Part<Id>[]): Part<Id> {
  const left = parts.filter(({ outcome }) => outcome !== "not-applicable");
  if (left.length === 0) return of("not-applicable", parts);
  if (left.length < k) {
    return { ...of("not-met", parts), tooFew: Object.freeze({ asked: k, left: left.length }) };
  }
  const met = left.filter(({ outcome }) => outcome === "met");
  if (met.length >= k) return of("met", met);
  const open = left.filter(({ outcome }) => outcome === "undetermined");
  if (met.length + open.length >= k) return of("undetermined", open);
  return of(
    "not-met",
    left.filter(({ outcome }) => outcome === "not-met"),
  );
}

/** An outcome with what decided it, or with what can still turn it. */
function of<Id extends string>(outcome: Outcome, parts: readonly Part<Id>[]): Part<Id> {
  const isOpen = outcome === "undetermined";
  return {
    outcome,
    // An open part decides nothing, where too few are left (spec 5.1).
    by: parts.flatMap((part) => ((part.outcome === "undetermined") === isOpen ? part.by : [])),
    tooFew: shortest(parts.flatMap(({ tooFew }) => tooFew ?? [])),
  };
}

/** Of several that have too few left, the one that lacks most: whatever the order of the members. */
function shortest(all: readonly TooFew[]): TooFew | null {
  const lacks = ({ asked, left }: TooFew): number => asked - left;
  return [...all].sort((a, b) => lacks(b) - lacks(a) || b.asked - a.asked)[0] ?? null;
}

type TooFew = NonNullable<RollUp["tooFew"]>;
