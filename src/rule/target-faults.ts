import { type Issue, type IssuePath, issue } from "../issue/issue.js";
import { quantityOf } from "../number/read-quantity.js";
import { acceptedBeforeRounding, acceptedSet, isEmpty } from "./accepted-set.js";
import type { Rule } from "./rule.js";
import { boundsOf } from "./target.js";

/** A rule's target, and its further lines, that no value meets; a bound that cannot be read is named elsewhere. */
export function targetFaults(rule: Rule, path: IssuePath): Issue[] {
  return (["target", "stretch", "safety"] as const).flatMap((line) => {
    const target = rule[line];
    if (!target || !boundsOf(target).every(quantityOf)) return [];
    const accepted = acceptedSet(target);
    if (!isEmpty(accepted) && acceptedBeforeRounding(accepted, rule.rounding)) return [];
    const [lower, upper = lower] = boundsOf(target);
    return [issue("rule/empty-interval", { lower, upper }, [...path, line])];
  });
}
