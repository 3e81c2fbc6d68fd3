import { asWritten, type Issue, issue } from "../issue/issue.js";
import { throwIfAny } from "../issue/thidua-error.js";
import { adaptedRule } from "../rule/adapted-rule.js";
import { defineRuleSet } from "../rule/define-rule-set.js";
import type { Rule } from "../rule/rule.js";
import type { LegalDocument, Relation, RuleSet, RuleSetDefinition } from "../rule/rule-set.js";
import { unknownReference } from "../rule/source-faults.js";
import { nameOf } from "./diff.js";
import { forbiddenChanges, forbiddenDrops, heldLock } from "./locks.js";

/** What an adaptation changes of one rule; what is left out stays as it is in the base, undefined takes it away. */
export type Override = { readonly [F in Exclude<keyof Rule, "id" | "adapted">]?: Rule[F] | undefined } & {
  /** Why. */
  readonly reason?: string | undefined;
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
  /** Documents beside those of the base; one of the same id takes the place of the base's. */
  readonly documents?: readonly LegalDocument[];
  /** What changes, by id. */
  readonly change?: { readonly [I in Exclude<Id, DropId>]?: Override };
  /** What is left out, by id, with the reason. */
  readonly drop?: { readonly [I in DropId]: string };
  /** Rules of its own. */
  readonly add?: readonly Rule<AddId>[];
  /** Relations between the new rules; those of the base stay where both their ends do. */
  readonly relations?: readonly Relation<Exclude<Id, DropId> | AddId>[];
}

/**
 * A rule set made of another: bounds, comparators, units, names and sources overridden, rules added and left out.
 * Every rule remembers where it comes from and which fields were changed: `originOf` tells it field by field. A lock
 * of the base holds in what is made of it too. The ids of the result are known to the compiler.
 *
 * @throws ThiduaError `compare/forbidden-change` with a witness, for what a lock of the base forbids (spec 8.2);
 * `rule/unknown-reference` for an id that the base does not have; and those of `defineRuleSet`
 * @example
 * adapt(rules, {
 *   id: "our-province-2024",
 *   version: "0.1.0",
 *   change: { "forest-cover": { target: atLeast("60"), reason: "resolution of the People's Council" } },
 *   drop: { "border-gate-trade": "no border" },
 * })
 */
export function adapt<Id extends string, const DropId extends Id = never, const AddId extends string = never>(
  base: RuleSet<Id>,
  adaptation: Adaptation<Id, DropId, AddId>,
): RuleSet<Exclude<Id, DropId> | AddId> {
  const { change = {}, drop = {}, add = [], documents = [], relations = [], ...head } = adaptation;
  const overrides = new Map(Object.entries(change as Readonly<Record<string, Override>>));
  const drops = new Map(Object.entries(drop as Readonly<Record<string, string>>));
  throwIfAny([...overlayFaults(base, overrides, drops), ...forbiddenDrops(base, drops)]);
  const units = [...(base.units ?? []), ...(head.units ?? [])];
  const replaced = new Set(documents.map(({ id }) => id));
  const kept = base.rules.filter(({ id }) => !drops.has(id));
  const definition = {
    ...head,
    period: head.period ?? base.period,
    jurisdiction: head.jurisdiction ?? base.jurisdiction,
    documents: [...base.documents.filter(({ id }) => !replaced.has(id)), ...documents],
    ...(units.length > 0 ? { units } : {}),
    rules: [
      ...kept.map((rule) =>
        heldLock(overridden(rule, overrides.get(rule.id), nameOf(base)), base, head.lock),
      ),
      ...add,
    ],
    relations: [...keptRelations(base, drops), ...relations],
    lock: head.lock ?? base.lock,
    adaptedFrom: nameOf(base),
    dropped: [...drops].map(([indicator, reason]) => ({ indicator, reason })),
  };
  const made = defineRuleSet(definition as RuleSetDefinition);
  throwIfAny(forbiddenChanges(base, made));
  return made as unknown as RuleSet<Exclude<Id, DropId> | AddId>;
}

/**
 * The rule set from which a field of a rule comes, `id@version`: the one that last overrode it, or the one in which
 * the rule was first written. Null for an id that the rule set does not have.
 *
 * @example
 * originOf(ours, "forest-cover", "target")
 */
export function originOf<Id extends string>(
  ruleSet: RuleSet<Id>,
  indicator: NoInfer<Id>,
  field: Exclude<keyof Rule, "adapted">,
): string | null {
  const rule = ruleSet.rules.find(({ id }) => id === indicator);
  if (!rule) return null;
  const { adapted } = rule;
  if (!adapted || adapted.fields.includes(field)) return nameOf(ruleSet);
  const { earlier = {} } = adapted;
  return Object.hasOwn(earlier, field) ? (earlier[field] ?? adapted.from) : adapted.from;
}

function overridden(rule: Rule, override: Override | undefined, base: string): Rule {
  const { reason, ...fields } = override ?? {};
  return adaptedRule(rule, fields, base, reason);
}

/** Ids that the base does not have, a rule both changed and left out, and what no override may touch. */
function overlayFaults(
  base: RuleSet<string>,
  overrides: ReadonlyMap<string, object>,
  drops: ReadonlyMap<string, unknown>,
): Issue[] {
  const known = new Set(base.rules.map(({ id }) => id));
  const unknown = (["change", "drop"] as const).flatMap((key) =>
    [...(key === "change" ? overrides : drops).keys()]
      .filter((id) => !known.has(id))
      .map((id) => unknownReference(id, "indicator", known, [key, id])),
  );
  const both = [...drops.keys()].filter((id) => overrides.has(id));
  const touched = [...overrides].flatMap(([id, override]) =>
    ["id", "adapted"].filter((key) => Object.hasOwn(override, key)).map((key) => [id, key] as const),
  );
  return [
    ...unknown,
    ...both.map((id): Issue => issue("rule/duplicate-id", { received: asWritten(id) }, ["drop", id])),
    ...touched.map(([id, key]) =>
      issue("rule/unknown-key", { received: key, nearest: [] }, ["change", id, key]),
    ),
  ];
}

function keptRelations({ relations = [] }: RuleSet<string>, drops: ReadonlyMap<string, unknown>): Relation[] {
  return relations.filter((relation) => {
    const ends = relation.kind === "part-of" ? [relation.part, relation.whole] : relation.indicators;
    return ends.every((id) => !drops.has(id));
  });
}
