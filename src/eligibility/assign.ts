import type { Scorecard } from "../evaluation/evaluation.js";
import { asWritten, type Issue, issue } from "../issue/issue.js";
import { nearest } from "../issue/nearest.js";
import { throwIfAny } from "../issue/thidua-error.js";
import { inOneText, print } from "../number/print.js";
import { add, compare, type Ratio, ratio } from "../number/ratio.js";
import { readQuantity } from "../number/read-quantity.js";
import { defineRuleSet } from "../rule/define-rule-set.js";
import type { RuleSet } from "../rule/rule-set.js";
import { boundsOf, type Target } from "../rule/target.js";
import { unitRegister } from "../unit/unit-register.js";
import { assess } from "./assess.js";
import type { Eligibility } from "./eligibility.js";
import type { Policy } from "./policy.js";

/** One target that a unit is answerable for. */
export interface AssignmentRow<Id extends string = string> {
  /** The unit's id, such as `so-y-te`. */
  readonly unit: string;
  /** Its kind, such as `agency`. */
  readonly kind: string;
  /** The target. */
  readonly indicator: Id;
  /** The unit's own bound, decimal text in the indicator's unit; the rule set's if left out. */
  readonly bound?: string | null;
}

/** A unit with what was assigned to it. */
export interface AssignedUnit<Id extends string = string> {
  /** The unit's id. */
  readonly unit: string;
  /** Its kind. */
  readonly kind: string;
  /** In the order of the table. */
  readonly assigned: readonly Id[];
  /** The rule set with the unit's own bounds: what its figures are judged by. */
  readonly ruleSet: RuleSet<Id>;
}

/** Who is answerable for what. */
export interface Assignment<Id extends string = string> {
  /** In order of first appearance. */
  readonly units: readonly AssignedUnit<Id>[];
  /** Bounds of units that do not add up to the rule set's; may be empty. */
  readonly issues: readonly Issue[];
}

/**
 * Reads an assignment table: which unit is answerable for which targets, with its own bounds where it has them. Counts
 * and totals that all the units of one kind are given must add up to the rule set's bound; where they do not, an issue
 * says so.
 *
 * @throws ThiduaError `eligibility/assignment-unknown`, `eligibility/assignment-empty`, `rule/bad-bound`
 */
export function assign<Id extends string>(
  ruleSet: RuleSet<Id>,
  table: readonly AssignmentRow<NoInfer<Id>>[],
): Assignment<Id> {
  throwIfAny(tableFaults(ruleSet, table));
  const byUnit = new Map<string, AssignmentRow<Id>[]>();
  for (const row of table) byUnit.set(row.unit, [...(byUnit.get(row.unit) ?? []), row]);
  const units = [...byUnit].map(([unit, rows]) =>
    Object.freeze({
      unit,
      kind: rows[0]?.kind ?? "",
      assigned: Object.freeze([...new Set(rows.map(({ indicator }) => indicator))]),
      ruleSet: withOwnBounds(ruleSet, rows),
    }),
  );
  return Object.freeze({ units: Object.freeze(units), issues: Object.freeze(sumFindings(ruleSet, table)) });
}

/**
 * Assesses one role in every unit of an assignment, each on its own card, judged by its own bounds.
 *
 * @param cards - By unit id; a unit without one is undetermined and left out of the answer.
 */
export function assessAll<Id extends string>(
  policy: Policy<Id>,
  role: string,
  { units }: Assignment<NoInfer<Id>>,
  cards: ReadonlyMap<string, Scorecard<NoInfer<Id>>>,
): ReadonlyMap<string, Eligibility<Id>> {
  const answers = units.flatMap(({ unit, kind, assigned }): [string, Eligibility<Id>][] => {
    const card = cards.get(unit);
    return card ? [[unit, assess<Id>(policy, { role, unit: { kind, id: unit }, assigned }, card)]] : [];
  });
  return new Map(answers);
}

function tableFaults(ruleSet: RuleSet<string>, table: readonly AssignmentRow[]): Issue[] {
  if (table.length === 0) return [issue("eligibility/assignment-empty", {}, ["table"])];
  const known = new Set(ruleSet.rules.map(({ id }) => id));
  return table.flatMap(({ indicator, bound }, i): Issue[] => {
    if (!known.has(indicator)) {
      const received = asWritten(indicator);
      const details = { received, nearest: nearest(received, known) };
      return [issue("eligibility/assignment-unknown", details, ["table", i, "indicator"])];
    }
    const isBad = bound !== undefined && bound !== null && !readQuantity(bound).ok;
    return isBad ? [issue("rule/bad-bound", { received: asWritten(bound) }, ["table", i, "bound"])] : [];
  });
}

function withOwnBounds<Id extends string>(
  ruleSet: RuleSet<Id>,
  rows: readonly AssignmentRow<Id>[],
): RuleSet<Id> {
  const own = new Map(
    rows.flatMap(({ indicator, bound }) => (bound ? [[indicator as string, bound] as const] : [])),
  );
  if (own.size === 0) return ruleSet;
  const rules = ruleSet.rules.map((rule) => {
    const bound = own.get(rule.id);
    return bound === undefined || rule.target.comparator === "between"
      ? rule
      : { ...rule, target: { ...rule.target, bound } as Target };
  });
  return defineRuleSet<Id>({ ...ruleSet, rules });
}

/** What adds up over units must come to the whole: counts, and totals of the year (spec 5.5). */
function sumFindings(ruleSet: RuleSet<string>, table: readonly AssignmentRow[]): Issue[] {
  const units = unitRegister(ruleSet.units);
  return ruleSet.rules.flatMap((rule): Issue[] => {
    const { kind } = units.find(rule.unit) ?? {};
    const addsUp = kind === "count" || (kind === "amount" && rule.accumulation === "total");
    const rows = table.filter(({ indicator, bound }) => indicator === rule.id && bound);
    const [whole] = boundsOf(rule.target).map(exact);
    if (!addsUp || rows.length < 2 || !whole) return [];
    const sum = rows.map(({ bound }) => exact(bound ?? "0")).reduce(add, ratio(0n));
    if (compare(sum, whole) === 0) return [];
    const received = inOneText(print(sum));
    const details = { indicator: rule.id, expected: inOneText(print(whole)), received };
    return [issue("eligibility/assignment-sum", details, ["table"])];
  });
}

function exact(text: string): Ratio {
  const read = readQuantity(text);
  return read.ok ? read.quantity : ratio(0n);
}
