import { throwIfAny } from "../issue/thidua-error.js";
import { printDecimal } from "../number/print.js";
import { quantityOf } from "../number/read-quantity.js";
import { type UnitRegister, unitRegister } from "../unit/unit-register.js";
import type { PlausibleRange, Rule } from "./rule.js";
import type { RuleSet, RuleSetDefinition } from "./rule-set.js";
import { ruleSetFaults } from "./rule-set-faults.js";
import type { Target } from "./target.js";

const checked = new WeakSet<object>();

/**
 * Checks a rule set and hands it back deeply frozen, its bounds in canonical form, its indicator ids known to
 * the compiler. The definition itself is left as it was. Whether quotes occur in the documents' texts is not
 * looked at here, but by `audit`.
 *
 * @throws ThiduaError with every fault that could be known: `rule/unknown-key`, `rule/missing-key`,
 * `rule/malformed`, `rule/bad-id`, `rule/duplicate-id`, `rule/unknown-reference`, `rule/cyclic-reference`,
 * `rule/empty-interval`, `rule/bad-bound`, `rule/unit-mismatch`, `unit/unknown`, `period/malformed`
 */
export function defineRuleSet<const Id extends string>(definition: RuleSetDefinition<Id>): RuleSet<Id> {
  throwIfAny(ruleSetFaults(definition));
  const units = unitRegister(definition.units);
  const ruleSet = freezeDeep({
    ...copyPlain(definition),
    schemaVersion: 1 as const,
    rules: definition.rules.map((rule) => canonicalRule(copyPlain(rule), units)),
  });
  checked.add(ruleSet);
  return ruleSet;
}

/** A rule set that was checked by `defineRuleSet`; any other is checked now. @throws ThiduaError */
export function checkedRuleSet<Id extends string>(ruleSet: RuleSet<Id>): RuleSet<Id> {
  return checked.has(ruleSet) ? ruleSet : defineRuleSet<Id>(ruleSet);
}

function canonicalRule<Id extends string>(rule: Rule<Id>, units: UnitRegister): Rule<Id> {
  return {
    ...rule,
    unit: units.find(rule.unit)?.id ?? rule.unit,
    target: canonicalTarget(rule.target),
    ...(rule.stretch ? { stretch: canonicalTarget(rule.stretch) } : {}),
    ...(rule.safety ? { safety: canonicalTarget(rule.safety) } : {}),
    ...(rule.plausible ? { plausible: canonicalRange(rule.plausible) } : {}),
  };
}

function canonicalTarget(target: Target): Target {
  if (target.comparator !== "between") return { ...target, bound: canonical(target.bound) };
  const { lower, upper } = target;
  return {
    ...target,
    lower: { ...lower, bound: canonical(lower.bound) },
    upper: { ...upper, bound: canonical(upper.bound) },
  };
}

function canonicalRange(range: PlausibleRange): PlausibleRange {
  return {
    ...range,
    ...(range.from === undefined ? {} : { from: canonical(range.from) }),
    ...(range.to === undefined ? {} : { to: canonical(range.to) }),
  };
}

function canonical(text: string): string {
  const quantity = quantityOf(text);
  return (quantity && printDecimal(quantity)) ?? text;
}

/** A copy of plain data without its undefined members. */
export function copyPlain<T>(data: T): T {
  if (Array.isArray(data)) return data.map(copyPlain) as T;
  if (typeof data !== "object" || data === null) return data;
  const members = Object.entries(data).filter(([, member]) => member !== undefined);
  return Object.fromEntries(members.map(([key, member]) => [key, copyPlain(member)])) as T;
}

/** Freezes plain data through and through. */
export function freezeDeep<T>(data: T): T {
  if (typeof data !== "object" || data === null) return data;
  for (const member of Object.values(data)) freezeDeep(member);
  return Object.freeze(data);
}
