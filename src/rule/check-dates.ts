import { type Issue, issue } from "../issue/issue.js";
import type { RuleSet } from "./rule-set.js";

/**
 * Dates that cannot all be right: a document that rests on a later one, or that is issued after its rules end; and, as
 * on a given day, rules that are no longer or not yet in force, and documents that are not yet there.
 */
export function dateFindings({ effective, documents }: RuleSet<string>, asOf: string | undefined): Issue[] {
  const ended = effective?.to ?? undefined;
  const within: Issue[] = [];
  if (asOf !== undefined && ended !== undefined && ended < asOf) {
    within.push(issue("rule/expired", { to: ended, asOf }, ["effective", "to"]));
  }
  if (asOf !== undefined && effective && asOf < effective.from) {
    within.push(issue("rule/not-yet-in-force", { from: effective.from, asOf }, ["effective", "from"]));
  }
  // What is undefined comes last.
  const [earliest] = [asOf, ended].sort();
  return [
    ...within,
    ...documents.flatMap(({ id, issued, basedOn = [] }, i) => {
      const path = ["documents", i] as const;
      return [
        ...lateBy(id, issued, earliest, [...path, "issued"]),
        ...basedOn.flatMap(({ number, issued: day }, j) =>
          day === undefined ? [] : lateBy(number, day, issued, [...path, "basedOn", j, "issued"]),
        ),
      ];
    }),
  ];
}

function lateBy(
  document: string,
  issued: string,
  asOf: string | undefined,
  path: readonly (string | number)[],
): Issue[] {
  if (asOf === undefined || issued <= asOf) return [];
  return [issue("rule/not-yet-issued", { document, issued, asOf }, path)];
}
