import { asWritten, type Issue, type IssuePath, issue } from "../issue/issue.js";
import { isObject } from "../rule/shape.js";
import { unknownReference } from "../rule/source-faults.js";
import { assigned } from "./condition.js";

const deepest = 100;

/**
 * Every fault of a condition (spec 5.1): no condition at all, an empty list, a k outside 1..n, an id that is
 * not known. `known` is null where ids are looked at elsewhere. Never throws, however deep the input is.
 */
export function conditionFaults(
  condition: unknown,
  known: ReadonlySet<string> | null,
  path: IssuePath,
  depth = 0,
): Issue[] {
  if (typeof condition === "string") {
    return known && !known.has(condition) ? [unknownReference(condition, "indicator", known, path)] : [];
  }
  if (depth >= deepest) return [issue("rule/too-deep", { limit: deepest }, path)];
  const form = formOf(condition);
  if (!form || !isObject(condition)) {
    const expected = "an indicator's id, or one of all, any, not, at-least-k with of";
    return [issue("rule/malformed", { expected, received: asWritten(condition) }, path)];
  }
  if (form === "not") return conditionFaults(condition["not"], known, [...path, "not"], depth + 1);
  const key = form === "at-least-k" ? "of" : form;
  const members = condition[key];
  const count = form === "at-least-k" ? countFaults(condition["at-least-k"], members, path) : [];
  return [...membersFaults(members, known, [...path, key], depth + 1), ...count];
}

/** Which of the four a condition is: exactly its own keys, no others. */
function formOf(condition: unknown): "all" | "any" | "not" | "at-least-k" | null {
  if (!isObject(condition)) return null;
  const keys = Object.keys(condition).sort().join(" ");
  if (keys === "all" || keys === "any" || keys === "not") return keys;
  return keys === "at-least-k of" ? "at-least-k" : null;
}

function membersFaults(
  members: unknown,
  known: ReadonlySet<string> | null,
  path: IssuePath,
  depth: number,
): Issue[] {
  if (members === assigned) return [];
  if (!Array.isArray(members)) {
    const expected = "a list of conditions, or assigned";
    return [issue("rule/malformed", { expected, received: asWritten(members) }, path)];
  }
  if (members.length === 0) return [issue("rule/empty-list", {}, path)];
  return members.flatMap((member, i) => {
    // Most members are ids; a path for each of them would cost more than the answer of the condition.
    const isId = typeof member === "string" && (known === null || known.has(member));
    return isId ? [] : conditionFaults(member, known, [...path, i], depth);
  });
}

function countFaults(k: unknown, members: unknown, path: IssuePath): Issue[] {
  const most = Array.isArray(members) ? members.length : Number.POSITIVE_INFINITY;
  if (typeof k === "number" && Number.isInteger(k) && k >= 1 && k <= most) return [];
  // How many will be assigned is not known here.
  const details = { received: asWritten(k), members: Array.isArray(members) ? members.length : 0 };
  return Array.isArray(members) && members.length === 0
    ? []
    : [issue("rule/bad-count", details, [...path, "at-least-k"])];
}

/** Whether a condition asks what was assigned to the candidate's unit. */
export function asksForAssigned(condition: unknown): boolean {
  if (Array.isArray(condition)) return condition.some(asksForAssigned);
  if (!isObject(condition)) return false;
  return Object.values(condition).some((member) => member === assigned || asksForAssigned(member));
}
