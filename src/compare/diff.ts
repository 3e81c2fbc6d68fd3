import { canonicalJson } from "../rule/canonical-json.js";
import type { Rule } from "../rule/rule.js";
import type { RuleSet } from "../rule/rule-set.js";
import { compareMeaning, inUnit, meaningOf } from "./meaning.js";

/** What became of a rule from one version to the other (spec 8.1). */
export type Change = "tightened" | "loosened" | "incomparable" | "reworded" | "added" | "removed";

/** One rule that is not as it was. */
export interface RuleChange {
  /** The indicator's id. */
  readonly indicator: string;
  /** What became of it. */
  readonly change: Change;
  /**
   * A value that one version accepts and the other does not, before any rounding: decimal text, or `n/d` where no
   * decimal says it. A fraction of a whole unit may be one (72.5 communes), for values are judged as they stand. Null
   * where the meaning did not change, and for added and removed rules.
   */
  readonly witness: string | null;
  /** The id of the unit of the witness: that of the version that accepts it. */
  readonly unit: string | null;
  /** Which version accepts the witness. */
  readonly acceptedBy: "before" | "after" | null;
  /** Of an incomparable change, a value that only the second version accepts, in the unit that it has there. */
  readonly counterWitness: string | null;
  /** The id of the unit of that value. */
  readonly counterUnit: string | null;
  /** The fields that differ, in alphabetical order. */
  readonly fields: readonly string[];
  /** The rule as it was; null where added. */
  readonly before: Rule | null;
  /** The rule as it is; null where removed. */
  readonly after: Rule | null;
}

/** What changed from one rule set to another. */
export interface Diff {
  /** The version of this form: 1. */
  readonly schemaVersion: 1;
  /** `id@version` of the first. */
  readonly before: string;
  /** `id@version` of the second. */
  readonly after: string;
  /** Changed rules, in the order of the second, removed ones last; empty where none changed. */
  readonly changes: readonly RuleChange[];
  /** How many rules are as they were. */
  readonly unchanged: number;
  /** Fields of the rule sets themselves that differ, in alphabetical order. */
  readonly fields: readonly string[];
}

/**
 * What changed in meaning between two rule sets: tightened, loosened, incomparable, reworded only, added, removed,
 * each change of meaning with a witness. Units, roundings and comparators are compared by what they accept, not by
 * how they are written: 0.259 as a fraction is 25.9 percent.
 *
 * @example
 * diff(rulesOf2023, rulesOf2024).changes.filter(({ change }) => change === "loosened")
 */
export function diff(before: RuleSet<string>, after: RuleSet<string>): Diff {
  const was = new Map(before.rules.map((rule) => [rule.id, rule]));
  const is = new Set(after.rules.map(({ id }) => id));
  const changes = [
    ...after.rules.flatMap((rule) => {
      const old = was.get(rule.id);
      const change = old ? changed(old, rule, before, after) : whole("added", rule);
      return change ? [change] : [];
    }),
    ...before.rules.filter(({ id }) => !is.has(id)).map((rule) => whole("removed", rule)),
  ];
  const kept = before.rules.filter(({ id }) => is.has(id)).length;
  const changedKept = changes.filter(({ change }) => change !== "added" && change !== "removed").length;
  return Object.freeze({
    schemaVersion: 1 as const,
    before: nameOf(before),
    after: nameOf(after),
    changes: Object.freeze(changes),
    unchanged: kept - changedKept,
    fields: Object.freeze(differingFields(before, after).filter((field) => field !== "rules")),
  });
}

/** `id@version`. */
export function nameOf({ id, version }: Pick<RuleSet, "id" | "version">): string {
  return `${id}@${version}`;
}

function changed(old: Rule, rule: Rule, before: RuleSet<string>, after: RuleSet<string>): RuleChange | null {
  const fields = differingFields(old, rule);
  const [was, is] = [meaningOf(old, before), meaningOf(rule, after)];
  const { change, onlyBefore, onlyAfter } = compareMeaning(was, is);
  const lost = onlyBefore && inUnit(onlyBefore, was.unit);
  const gained = onlyAfter && inUnit(onlyAfter, is.unit);
  if (change === "equivalent") {
    return fields.length === 0 ? null : made(rule.id, "reworded", fields, old, rule);
  }
  const counterWitness = lost === null ? null : gained;
  return Object.freeze({
    ...made(rule.id, change, fields, old, rule),
    witness: lost ?? gained,
    unit: lost === null ? is.unit.id : was.unit.id,
    acceptedBy: lost === null ? ("after" as const) : ("before" as const),
    counterWitness,
    counterUnit: counterWitness === null ? null : is.unit.id,
  });
}

function whole(change: "added" | "removed", rule: Rule): RuleChange {
  const isAdded = change === "added";
  return made(rule.id, change, [], isAdded ? null : rule, isAdded ? rule : null);
}

function made(
  indicator: string,
  change: Change,
  fields: readonly string[],
  before: Rule | null,
  after: Rule | null,
): RuleChange {
  return Object.freeze({
    indicator,
    change,
    witness: null,
    unit: null,
    acceptedBy: null,
    counterWitness: null,
    counterUnit: null,
    fields: Object.freeze([...fields]),
    before,
    after,
  });
}

/** The fields whose data differ; where a rule comes from is none of them. */
function differingFields(a: object, b: object): string[] {
  const [before, after] = [a, b] as [Record<string, unknown>, Record<string, unknown>];
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  const differs = (key: string) => canonicalJson(before[key]) !== canonicalJson(after[key]);
  return [...keys].filter((key) => key !== "adapted" && differs(key)).sort();
}
