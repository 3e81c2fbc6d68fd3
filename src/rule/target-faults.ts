import { asWritten, type Issue, type IssuePath, issue } from "../issue/issue.js";
import { readQuantity } from "../number/read-quantity.js";
import { acceptedBeforeRounding, acceptedSet, isEmpty } from "./accepted-set.js";
import type { Rule } from "./rule.js";
import { boundsOf, type Target } from "./target.js";

/** Faults of a rule's target and of its further lines: unreadable bounds, and targets that no value meets. */
export function targetFaults(rule: Rule, path: IssuePath): Issue[] {
  return (["target", "stretch", "safety"] as const).flatMap((line) => {
    const target = rule[line];
    return target ? lineFaults(rule, target, [...path, line]) : [];
  });
}

function lineFaults(rule: Rule, target: Target, path: IssuePath): Issue[] {
  const bad = boundFaults(target, path);
  if (bad.length > 0) return bad;
  const accepted = acceptedSet(target);
  const nothing =
    isEmpty(accepted) || (rule.rounding ? acceptedBeforeRounding(accepted, rule.rounding) === null : false);
  if (!nothing) return [];
  const [lower = "", upper = lower] = boundsOf(target);
  return [issue("rule/empty-interval", { lower, upper }, path)];
}

function boundFaults(target: Target, path: IssuePath): Issue[] {
  const bounds: readonly (readonly [string, IssuePath])[] =
    target.comparator === "between"
      ? [
          [target.lower.bound, [...path, "lower", "bound"]],
          [target.upper.bound, [...path, "upper", "bound"]],
        ]
      : [[target.bound, [...path, "bound"]]];
  return bounds.flatMap(([text, here]) =>
    readQuantity(text).ok ? [] : [issue("rule/bad-bound", { received: asWritten(text) }, here)],
  );
}
