import { asWritten, type Issue, type IssuePath, issue } from "../issue/issue.js";
import { nearest } from "../issue/nearest.js";
import type { RuleSetDefinition } from "./rule-set.js";

/** Whether a citation leads to a document of the rule set. */
export function sourceFaults(set: RuleSetDefinition, document: string, path: IssuePath): Issue[] {
  const known = set.documents.map(({ id }) => id);
  return known.includes(document) ? [] : [unknownReference(document, "document", known, path)];
}

/** A reference that leads nowhere, with the nearest known ids. */
export function unknownReference(
  received: string,
  to: string,
  known: Iterable<string>,
  path: IssuePath,
): Issue {
  const details = { received: asWritten(received), to, nearest: nearest(received, known) };
  return issue("rule/unknown-reference", details, path);
}

/** Ids of one list that stand in it before, or among those that are `taken`. */
export function duplicateIds(
  list: readonly { readonly id: string }[],
  path: IssuePath,
  taken: Iterable<string> = [],
): Issue[] {
  const seen = new Set(taken);
  return list.flatMap(({ id }, i) => {
    if (seen.has(id)) return [issue("rule/duplicate-id", { received: asWritten(id) }, [...path, i, "id"])];
    seen.add(id);
    return [];
  });
}
