import { type Issue, issue } from "../issue/issue.js";
import { throwIfAny } from "../issue/thidua-error.js";
import { defineRuleSet } from "../rule/define-rule-set.js";
import type { Lock, Rule } from "../rule/rule.js";
import type { LegalDocument, Relation, RuleSet, RuleSetDefinition } from "../rule/rule-set.js";
import { unknownReference } from "../rule/source-faults.js";
import { nameOf } from "./diff.js";
import { compareMeaning, inUnit, meaningOf } from "./meaning.js";

/** What an adaptation changes of one rule; what is left out stays as it is in the base. */
export type Override = Partial<Omit<Rule, "id" | "adapted">> & {
  /** Why. */
  readonly reason?: string;
};

/** What an adaptation makes of its base. */
export interface Adaptation<Id extends string, DropId extends Id = never, AddId extends string = never>
  extends Partial<
    Pick<
      RuleSetDefinition,
      | "title"
      | "jurisdiction"
      | "effective"
      | "units"
      | "milestones"
      | "occasions"
      | "targetsPart"
      | "excused"
      | "notes"
      | "lock"
    >
  > {
  /** The id of the new rule set. */
  readonly id: string;
  /** Its version. */
  readonly version: string;
  /** Its reporting period; the base's if left out. */
  readonly period?: string;
  /** Documents beside those of the base. */
  readonly documents?: readonly LegalDocument[];
  /** What changes, by id. */
  readonly change?: { readonly [I in Id]?: Override };
  /** What is left out, by id, with the reason. */
  readonly drop?: { readonly [I in DropId]: string };
  /** Rules of its own. */
  readonly add?: readonly Rule<AddId>[];
  /** Relations between the new rules; those of the base stay where both their ends do. */
  readonly relations?: readonly Relation<Exclude<Id, DropId> | AddId>[];
}

/**
 * A rule set made of another: bounds, comparators, units, names and sources overridden, rules added and left out.
 * Every changed rule remembers where it comes from and which fields were changed. The ids of the result are known
 * to the compiler.
 *
 * @throws ThiduaError `compare/forbidden-change` with a witness, for what a lock of the base forbids (spec 8.2);
 * `rule/unknown-reference` for an id that the base does not have; and those of `defineRuleSet`
 */
export function adapt<Id extends string, const DropId extends Id = never, const AddId extends string = never>(
  base: RuleSet<Id>,
  adaptation: Adaptation<Id, DropId, AddId>,
): RuleSet<Exclude<Id, DropId> | AddId> {
  const { change = {}, drop = {}, add = [], documents = [], relations = [], ...head } = adaptation;
  const overrides = change as Readonly<Record<string, Override | undefined>>;
  const drops = drop as Readonly<Record<string, string>>;
  const units = [...(base.units ?? []), ...(head.units ?? [])];
  const kept = base.rules.filter(({ id }) => drops[id] === undefined);
  const rules = kept.map((rule) => overridden(rule, overrides[rule.id], nameOf(base)));
  throwIfAny([
    ...unknownIds(base, overrides, "change"),
    ...unknownIds(base, drops, "drop"),
    ...forbiddenDrops(base, drops),
  ]);
  const definition = {
    ...head,
    period: head.period ?? base.period,
    jurisdiction: head.jurisdiction ?? base.jurisdiction,
    documents: [...base.documents, ...documents],
    ...(units.length > 0 ? { units } : {}),
    rules: [...rules, ...add],
    relations: [...keptRelations(base, drops), ...relations] as never,
    lock: head.lock ?? base.lock,
    adaptedFrom: nameOf(base),
    dropped: Object.entries(drops).map(([indicator, reason]) => ({ indicator, reason })),
  } as RuleSetDefinition;
  const adapted: RuleSet = defineRuleSet(definition);
  throwIfAny(
    kept.flatMap((old, i) => forbiddenChange(base, old, overrides[old.id], adapted.rules[i] as Rule, adapted)),
  );
  return adapted as RuleSet<Exclude<Id, DropId> | AddId>;
}

function overridden(rule: Rule, override: Override | undefined, from: string): Rule {
  if (!override) return rule.adapted ? rule : { ...rule, adapted: { from, fields: [] } };
  const { reason, ...fields } = override;
  const adapted = { from, fields: Object.keys(fields).sort(), ...(reason === undefined ? {} : { reason }) };
  return { ...rule, ...fields, adapted };
}

function unknownIds(base: RuleSet<string>, named: object, key: "change" | "drop"): Issue[] {
  const known = new Set(base.rules.map(({ id }) => id));
  const unknown = Object.keys(named).filter((id) => !known.has(id));
  return unknown.map((id) => unknownReference(id, "indicator", known, [key, id]));
}

function lockOf(rule: Rule, base: RuleSet<string>): Lock {
  return rule.lock ?? base.lock ?? "free";
}

const strength: Record<Lock, number> = { free: 0, "tighten-only": 1, locked: 2 };

/** A rule that is left out accepts everything: under any lock, that is a loosening. */
function forbiddenDrops(base: RuleSet<string>, drops: Readonly<Record<string, string>>): Issue[] {
  return base.rules
    .filter((rule) => drops[rule.id] !== undefined && lockOf(rule, base) !== "free")
    .map((rule) => {
      const details = { indicator: rule.id, lock: lockOf(rule, base), change: "removed", witness: null };
      return issue("compare/forbidden-change", details, ["drop", rule.id]);
    });
}

function forbiddenChange(
  base: RuleSet<string>,
  old: Rule,
  override: Override | undefined,
  rule: Rule,
  adapted: RuleSet<string>,
): Issue[] {
  const lock = lockOf(old, base);
  const { reason: _, ...fields } = override ?? {};
  if (lock === "free" || Object.keys(fields).length === 0) return [];
  const path = ["change", rule.id];
  const refused = (change: string, witness: string | null): Issue[] => [
    issue("compare/forbidden-change", { indicator: rule.id, lock, change, witness }, path),
  ];
  const lockNow = lockOf(rule, base);
  if (strength[lockNow] < strength[lock]) return refused(`lock ${lockNow}`, null);
  const was = meaningOf(old, base);
  const is = meaningOf(rule, adapted);
  const { change, onlyBefore, onlyAfter } = compareMeaning(was, is);
  const value = onlyAfter ?? onlyBefore;
  const witness = value && `${inUnit(value, was.unit)} ${was.unit.id}`;
  if (lock === "locked") return refused(change === "equivalent" ? "reworded" : change, witness);
  return change === "equivalent" || change === "tightened" ? [] : refused(change, witness);
}

function keptRelations(
  { relations = [] }: RuleSet<string>,
  drops: Readonly<Record<string, string>>,
): Relation[] {
  return relations.filter((relation) => {
    const ends = relation.kind === "part-of" ? [relation.part, relation.whole] : relation.indicators;
    return ends.every((id) => drops[id] === undefined);
  });
}
