import { type Issue, issue } from "../issue/issue.js";
import { inOneText, print } from "../number/print.js";
import { add, compare, divide, multiply, type Ratio, ratio } from "../number/ratio.js";
import { quantityOf } from "../number/read-quantity.js";
import { acceptedBeforeRounding, acceptedSet, accepts } from "../rule/accepted-set.js";
import type { Rule } from "../rule/rule.js";
import type { PartOf, RuleSet, SameTarget } from "../rule/rule-set.js";
import { boundsOf, type Target } from "../rule/target.js";
import { type Unit, type UnitRegister, unitRegister } from "../unit/unit-register.js";
import type { AssignmentRow } from "./assignment-row.js";

/** A row with what it says, read. */
interface ReadRow {
  readonly row: AssignmentRow;
  readonly bound: Ratio | null;
  readonly denominator: Ratio | null;
}

/** Bounds of units that do not fit the whole's, or one another. */
export function assignmentFindings(ruleSet: RuleSet<string>, table: readonly AssignmentRow[]): Issue[] {
  const units = unitRegister(ruleSet.units);
  const byIndicator = new Map<string, ReadRow[]>();
  for (const read of onceEach(table)) {
    const list = byIndicator.get(read.row.indicator);
    if (list) list.push(read);
    else byIndicator.set(read.row.indicator, [read]);
  }
  return [
    ...ruleSet.rules.flatMap((rule) =>
      byKind(byIndicator.get(rule.id) ?? []).flatMap((rows) => wholeFindings(rule, rows, units)),
    ),
    ...(ruleSet.relations ?? []).flatMap((relation) =>
      relation.kind === "part-of"
        ? partFindings(relation, ruleSet, byIndicator, units)
        : pairFindings(relation, ruleSet, byIndicator, units),
    ),
  ];
}

/** A target that the table gives a unit twice is one target: the first row with a bound says which. */
function onceEach(table: readonly AssignmentRow[]): Iterable<ReadRow> {
  const told = new Map<string, ReadRow>();
  for (const row of table) {
    const key = JSON.stringify([row.unit, row.indicator]);
    if (told.get(key)?.bound) continue;
    told.set(key, { row, bound: quantityOf(row.bound), denominator: quantityOf(row.denominator) });
  }
  return told.values();
}

/**
 * Rows with bounds of their own, which targets with two ends have not. Units of one kind share a whole: the province's
 * agencies one, its districts another.
 */
function byKind(rows: readonly ReadRow[]): ReadRow[][] {
  const kinds = new Map<string, ReadRow[]>();
  for (const one of rows) kinds.set(one.row.kind, [...(kinds.get(one.row.kind) ?? []), one]);
  return [...kinds.values()].map((list) => list.filter(({ bound }) => bound !== null));
}

function wholeFindings(rule: Rule, rows: readonly ReadRow[], units: UnitRegister): Issue[] {
  const unit = units.find(rule.unit);
  if (!unit || rows.length < 2) return [];
  const addsUp = unit.kind === "count" || (unit.kind === "amount" && rule.accumulation === "total");
  if (addsUp) return sumFindings(rule, rows);
  return unit.kind === "rate" ? shareFindings(rule, rows) : [];
}

/** What adds up over units must come to the whole: counts, and totals of the year (spec 5.5). */
function sumFindings(rule: Rule, rows: readonly ReadRow[]): Issue[] {
  const [whole] = boundsOf(rule.target).map(quantityOf);
  const sum = rows.map(({ bound }) => bound ?? ratio(0n)).reduce(add, ratio(0n));
  if (!whole || compare(sum, whole) === 0) return [];
  const details = { indicator: rule.id, expected: text(whole), received: text(sum) };
  return [issue("eligibility/assignment-sum", details, ["table"])];
}

/** Shares are never added: each over its own denominator, they come to a share of the whole, which must meet its target. */
function shareFindings(rule: Rule, rows: readonly ReadRow[]): Issue[] {
  if (rows.some(({ denominator }) => denominator === null)) return [];
  const zero = ratio(0n);
  const parts = rows
    .map(({ bound, denominator }) => multiply(bound ?? zero, denominator ?? zero))
    .reduce(add, zero);
  const whole = rows.map(({ denominator }) => denominator ?? zero).reduce(add, zero);
  const share = divide(parts, whole);
  if (meets(rule.target, rule, share)) return [];
  const [expected] = boundsOf(rule.target);
  return [
    issue("eligibility/assignment-share", { indicator: rule.id, expected, received: text(share) }, ["table"]),
  ];
}

/** In one unit, what the part must reach is over what the whole must: the unit's own bounds, or one of them. */
function partFindings(
  { part, whole }: PartOf,
  ruleSet: RuleSet<string>,
  rows: ReadonlyMap<string, readonly ReadRow[]>,
  units: UnitRegister,
): Issue[] {
  return inOneUnit(part, whole, rows).flatMap(([one, other]) => {
    const [asked, limit] = [asks(part, one, ruleSet, units), asks(whole, other, ruleSet, units)];
    if (!asked || !limit || (one.bound === null && other.bound === null)) return [];
    if (compare(asked.inBase, limit.inBase) <= 0) return [];
    const details = { unit: one.row.unit, part, partBound: asked.text, whole, wholeBound: limit.text };
    return [issue("eligibility/assignment-part-over-whole", details, ["table"])];
  });
}

/** A unit's count over its denominator is the share that it must reach, or one of the two is wrong. */
function pairFindings(
  { indicators }: SameTarget,
  ruleSet: RuleSet<string>,
  rows: ReadonlyMap<string, readonly ReadRow[]>,
  units: UnitRegister,
): Issue[] {
  const two = ruleSet.rules
    .filter(({ id }) => indicators.includes(id))
    .map((rule) => ({ rule, unit: units.find(rule.unit) as Unit }));
  const share = two.find(({ unit }) => unit.kind === "rate");
  const count = two.find(({ unit }) => unit.kind === "count");
  if (!share || !count) return [];
  const { rule, unit } = share;
  return inOneUnit(rule.id, count.rule.id, rows).flatMap(([ofShare, ofCount]) => {
    const { bound, denominator } = ofShare;
    if (!bound || !denominator || !ofCount.bound) return [];
    const own = { ...rule.target, bound: ofShare.row.bound } as Target;
    if (meets(own, rule, divide(divide(ofCount.bound, denominator), unit.exactFactor))) return [];
    const witness = `${ofShare.row.unit}: ${text(ofCount.bound)}/${text(denominator)}`;
    return [issue("rule/pair-disagrees", { indicators: [rule.id, count.rule.id], witness }, ["table"])];
  });
}

/** Whether a value meets a target once it is rounded as the rule says. */
function meets(target: Target, { rounding }: Rule, value: Ratio): boolean {
  const plain = acceptedSet(target);
  return accepts(acceptedBeforeRounding(plain, rounding) ?? plain, value);
}

function inOneUnit(
  first: string,
  second: string,
  rows: ReadonlyMap<string, readonly ReadRow[]>,
): (readonly [ReadRow, ReadRow])[] {
  const others = new Map((rows.get(second) ?? []).map((one) => [one.row.unit, one]));
  return (rows.get(first) ?? []).flatMap((one) => {
    const other = others.get(one.row.unit);
    return other ? [[one, other] as const] : [];
  });
}

/** The least that a row asks for, its own bound or the rule set's; null where its rule has no lower end. */
function asks(
  id: string,
  { bound }: ReadRow,
  ruleSet: RuleSet<string>,
  units: UnitRegister,
): { readonly inBase: Ratio; readonly text: string } | null {
  const rule = ruleSet.rules.find((one) => one.id === id);
  const unit = rule && units.find(rule.unit);
  const lower = rule && acceptedSet(rule.target).lower;
  if (!unit || !lower) return null;
  const value = bound ?? lower.value;
  return { inBase: multiply(value, unit.exactFactor), text: text(value) };
}

function text(value: Ratio): string {
  return inOneText(print(value));
}
