import type { Issue } from "../issue/issue.js";
import { type CheckOptions, checkRuleSet } from "./check-rule-set.js";
import { defineRuleSet } from "./define-rule-set.js";
import type { RuleSetDefinition } from "./rule-set.js";
import { ruleSetFaults } from "./rule-set-faults.js";
import { isObject } from "./shape.js";

/** Members of one list that are still looked at, each with its place in the list as it was given. */
type Kept = readonly (readonly [place: number, member: unknown])[];

/**
 * Everything that is wrong, or odd, in a rule set of any origin: the faults that keep it from loading, and what
 * `checkRuleSet` finds in the rules and relations that have none. Never throws.
 *
 * @example
 * checkDefinition(JSON.parse(text)).map(({ code }) => code)
 */
export function checkDefinition(definition: unknown, options: CheckOptions = {}): readonly Issue[] {
  const faults = ruleSetFaults(definition);
  if (faults.length === 0) return checkRuleSet(defineRuleSet(definition as RuleSetDefinition), options);
  const found = [...faults];
  if (!isObject(definition)) return Object.freeze(found);
  let [rules, relations] = [listed(definition["rules"]), listed(definition["relations"])];
  let latest: readonly Issue[] = faults;
  // What was at fault is set aside and the rest looked at again: its form may have hidden what its words mean.
  while (true) {
    const [left, tied] = [without(rules, "rules", latest), without(relations, "relations", latest)];
    const isLess = left.length < rules.length || tied.length < relations.length;
    if (!isLess && latest !== faults) return Object.freeze(found);
    if (left.length === 0) return Object.freeze(found);
    const stays = new Set(idsOf(left));
    const gone = new Set(idsOf(rules).filter((id) => !stays.has(id)));
    [rules, relations] = [left, tied.filter(([, relation]) => !names(relation, gone))];
    const rest = sound(definition, rules, relations);
    latest = ruleSetFaults(rest).map((one) => inPlace(one, rules, relations));
    if (latest.length === 0) {
      const own = checkRuleSet(defineRuleSet(rest as RuleSetDefinition), options);
      return Object.freeze([...found, ...own.map((one) => inPlace(one, rules, relations))]);
    }
    const told = new Set(found.map((one) => JSON.stringify(one)));
    found.push(...latest.filter((one) => !told.has(JSON.stringify(one))));
  }
}

/** The rest of a definition under a head that has no fault, so that only rules and relations are looked at. */
function sound(definition: Readonly<Record<string, unknown>>, rules: Kept, relations: Kept): object {
  const { documents, units, effective } = definition;
  const head = { id: "x", version: "0.0.0", period: "2023", documents };
  const full = { ...head, rules: rules.map(([, rule]) => rule), relations: relations.map(([, one]) => one) };
  const further = Object.entries({ units, effective }).filter(([key, member]) =>
    ruleSetFaults({ ...full, [key]: member }).every(({ path }) => path[0] !== key),
  );
  return { ...full, ...Object.fromEntries(further) };
}

function listed(list: unknown): Kept {
  return Array.isArray(list) ? list.map((member: unknown, i) => [i, member] as const) : [];
}

function without(kept: Kept, key: string, faults: readonly Issue[]): Kept {
  const bad = new Set(faults.filter(({ path }) => path[0] === key).map(({ path }) => path[1]));
  return kept.filter(([place]) => !bad.has(place));
}

function idsOf(rules: Kept): readonly unknown[] {
  return rules.map(([, rule]) => (isObject(rule) ? rule["id"] : undefined));
}

/** Whether a relation names a rule that was set aside; what it names wrongly is a fault of its own. */
function names(relation: unknown, ids: ReadonlySet<unknown>): boolean {
  if (!isObject(relation)) return false;
  const { part, whole, indicators } = relation;
  return (Array.isArray(indicators) ? indicators : [part, whole]).some((id) => ids.has(id));
}

/** A fault with its path in the definition as it was given. */
function inPlace(one: Issue, rules: Kept, relations: Kept): Issue {
  const [key, at, ...rest] = one.path;
  const kept = key === "rules" ? rules : key === "relations" ? relations : [];
  const place = kept[at as number]?.[0];
  if (place === undefined) return one;
  return Object.freeze({ ...one, path: Object.freeze([key as string, place, ...rest]) });
}
