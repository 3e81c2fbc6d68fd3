import { evaluate } from "../evaluation/evaluate.js";
import type { Scorecard } from "../evaluation/evaluation.js";
import type { Issue } from "../issue/issue.js";
import { throwIfAny } from "../issue/thidua-error.js";
import type { EvaluateOptions, Observation } from "../observation/observation.js";
import { adaptedRule } from "../rule/adapted-rule.js";
import { defineRuleSet } from "../rule/define-rule-set.js";
import type { RuleSet } from "../rule/rule-set.js";
import type { Target } from "../rule/target.js";
import { assess } from "./assess.js";
import { assignmentFaults } from "./assignment-faults.js";
import { assignmentFindings } from "./assignment-findings.js";
import type { AssignmentRow } from "./assignment-row.js";
import type { Eligibility } from "./eligibility.js";
import type { Policy } from "./policy.js";

/** A unit with what was assigned to it. */
export interface AssignedUnit<Id extends string = string> {
  /** The unit's id. */
  readonly unit: string;
  /** Its kind. */
  readonly kind: string;
  /** In the order of the table. */
  readonly assigned: readonly Id[];
  /**
   * What its figures are judged by: the rule set, or, where the unit has bounds of its own, one of the same id whose
   * version names the unit (`1.0.0+sa-pa`) and whose rules remember which bounds are its own.
   */
  readonly ruleSet: RuleSet<Id>;
}

/** Who is answerable for what. */
export interface Assignment<Id extends string = string> {
  /** In order of first appearance. */
  readonly units: readonly AssignedUnit<Id>[];
  /** Bounds of units that do not fit the whole's, or one another; may be empty. */
  readonly issues: readonly Issue[];
}

/**
 * Reads an assignment table: which unit is answerable for which targets, with its own bounds where it has them. What
 * does not fit is an issue: counts and totals that the units of one kind are given and that do not add up to the rule
 * set's bound (`eligibility/assignment-sum`); shares that over their denominators miss the rule set's target
 * (`eligibility/assignment-share`); a part over its whole (`eligibility/assignment-part-over-whole`); a count that is
 * not the share of the same target (`rule/pair-disagrees`).
 *
 * @throws ThiduaError `eligibility/assignment-unknown`, `eligibility/assignment-empty`,
 * `eligibility/assignment-conflict`, `rule/bad-bound`, `rule/malformed`, `rule/unknown-reference`
 * @example
 * assign(rules, [{ unit: "sa-pa", kind: "locality", indicator: "new-rural-communes", bound: "5" }]).issues
 */
export function assign<Id extends string>(
  ruleSet: RuleSet<Id>,
  table: readonly AssignmentRow<NoInfer<Id>>[],
): Assignment<Id> {
  throwIfAny(assignmentFaults(ruleSet, table));
  const byUnit = new Map<string, [AssignmentRow<Id>, ...AssignmentRow<Id>[]]>();
  for (const row of table) {
    const rows = byUnit.get(row.unit);
    if (rows) rows.push(row);
    else byUnit.set(row.unit, [row]);
  }
  const units = [...byUnit].map(([unit, rows]) =>
    Object.freeze({
      unit,
      kind: rows[0].kind,
      assigned: Object.freeze([...new Set(rows.map(({ indicator }) => indicator))]),
      ruleSet: withOwnBounds(ruleSet, unit, rows),
    }),
  );
  return Object.freeze({
    units: Object.freeze(units),
    issues: Object.freeze(assignmentFindings(ruleSet, table)),
  });
}

/**
 * Assesses one role in every unit of an assignment, each on its own figures, judged by its own bounds. A unit without
 * figures is in the answer too: nothing bars it and nothing clears it.
 *
 * @param figures - Observations whose area is the unit's id, one without an area is every unit's; or cards by unit id.
 * @returns By unit id, in the order of the assignment.
 * @throws ThiduaError as `evaluate` and `assess` do
 */
export function assessAll<Id extends string>(
  policy: Policy<Id>,
  role: string,
  { units }: Assignment<NoInfer<Id>>,
  figures: readonly Observation<NoInfer<Id>>[] | ReadonlyMap<string, Scorecard<NoInfer<Id>>>,
  options: Omit<EvaluateOptions, "area"> = {},
): ReadonlyMap<string, Eligibility<Id>> {
  const rows = Array.isArray(figures) ? byArea<Id>(figures) : null;
  const cards = rows ? null : (figures as ReadonlyMap<string, Scorecard<Id>>);
  return new Map(
    units.map(({ unit, kind, assigned, ruleSet }) => {
      const own = [...(rows?.get(null) ?? []), ...(rows?.get(unit) ?? [])];
      const card = cards?.get(unit) ?? evaluate<Id>(ruleSet, own, { ...options, area: unit });
      return [unit, assess<Id>(policy, { role, unit: { kind, id: unit }, assigned }, card)];
    }),
  );
}

function byArea<Id extends string>(
  observations: readonly Observation<Id>[],
): ReadonlyMap<unknown, readonly Observation<Id>[]> {
  const lists = new Map<unknown, Observation<Id>[]>();
  for (const one of observations) {
    const area = one?.area ?? null;
    const list = lists.get(area);
    if (list) list.push(one);
    else lists.set(area, [one]);
  }
  return lists;
}

function withOwnBounds<Id extends string>(
  ruleSet: RuleSet<Id>,
  unit: string,
  rows: readonly AssignmentRow<Id>[],
): RuleSet<Id> {
  const own = new Map(rows.filter(({ bound }) => bound).map((row) => [row.indicator, row]));
  if (own.size === 0) return ruleSet;
  const base = `${ruleSet.id}@${ruleSet.version}`;
  const rules = ruleSet.rules.map((rule) => {
    const row = own.get(rule.id);
    if (!row) return rule;
    const target = { ...rule.target, bound: row.bound } as Target;
    const fields = row.source ? { source: row.source, target } : { target };
    return adaptedRule(rule, fields, base) as typeof rule;
  });
  const mark = ruleSet.version.includes("+") ? "." : "+";
  const version = `${ruleSet.version}${mark}${unit.replace(/[^0-9A-Za-z-]/g, "-")}`;
  return defineRuleSet<Id>({ ...ruleSet, version, rules });
}
