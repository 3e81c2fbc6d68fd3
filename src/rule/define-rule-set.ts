import { throwIfAny } from "../issue/thidua-error.js";
import { printDecimal } from "../number/print.js";
import { quantityOf } from "../number/read-quantity.js";
import { type Unit, type UnitRegister, unitRegister } from "../unit/unit-register.js";
import type { Rule } from "./rule.js";
import type { RuleSet, RuleSetDefinition } from "./rule-set.js";
import { ruleSetFaults } from "./rule-set-faults.js";

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

/** Whether it comes from `defineRuleSet`: nothing of it can change any more. */
export function isChecked(ruleSet: object): boolean {
  return checked.has(ruleSet);
}

/** A rule set that was checked by `defineRuleSet`; any other is checked now. @throws ThiduaError */
export function checkedRuleSet<Id extends string>(ruleSet: RuleSet<Id>): RuleSet<Id> {
  return isChecked(ruleSet) ? ruleSet : defineRuleSet<Id>(ruleSet);
}

function canonicalRule<Id extends string>(rule: Rule<Id>, units: UnitRegister): Rule<Id> {
  return {
    ...rule,
    unit: (units.find(rule.unit) as Unit).id,
    ...Object.fromEntries(
      (["target", "stretch", "safety", "plausible"] as const).flatMap((key) =>
        rule[key] ? [[key, copyPlain(rule[key], canonical)]] : [],
      ),
    ),
  };
}

/** Decimal text in canonical form; any other text, such as a comparator, as it stands. */
function canonical(text: string): string {
  const quantity = quantityOf(text);
  return (quantity && printDecimal(quantity)) ?? text;
}

/** A copy of plain data without its undefined members, its texts as `written` has them. */
export function copyPlain<T>(data: T, written = (text: string): string => text): T {
  if (typeof data === "string") return written(data) as T;
  if (Array.isArray(data)) return data.map((member) => copyPlain(member, written)) as T;
  if (typeof data !== "object" || data === null) return data;
  const members = Object.entries(data).filter(([, member]) => member !== undefined);
  return Object.fromEntries(members.map(([key, member]) => [key, copyPlain(member, written)])) as T;
}

/** Freezes plain data through and through. */
export function freezeDeep<T>(data: T): T {
  if (typeof data !== "object" || data === null) return data;
  for (const member of Object.values(data)) freezeDeep(member);
  return Object.freeze(data);
}
