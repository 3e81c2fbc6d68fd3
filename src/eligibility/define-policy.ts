import { throwIfAny } from "../issue/thidua-error.js";
import { copyPlain, freezeDeep } from "../rule/define-rule-set.js";
import type { RuleSet } from "../rule/rule-set.js";
import type { Policy, PolicyDefinition } from "./policy.js";
import { policyFaults } from "./policy-faults.js";

/**
 * Checks a policy over a rule set and hands it back deeply frozen. The ids in its conditions are those of the
 * rule set: a mistyped one does not compile.
 *
 * @throws ThiduaError with every fault: `rule/missing-key`, `rule/malformed`, `rule/unknown-key`,
 * `rule/unknown-reference`, `rule/empty-list`, `rule/bad-count`, `rule/bad-id`, `rule/duplicate-id`
 */
export function definePolicy<Id extends string>(
  ruleSet: RuleSet<Id>,
  policy: PolicyDefinition<NoInfer<Id>>,
): Policy<Id> {
  throwIfAny(policyFaults(ruleSet, policy));
  return freezeDeep({ ...copyPlain(policy), ruleSet: ruleSet.id });
}
