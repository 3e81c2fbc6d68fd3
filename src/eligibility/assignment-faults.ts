import { asWritten, type Issue, issue } from "../issue/issue.js";
import { nearest } from "../issue/nearest.js";
import { readQuantity } from "../number/read-quantity.js";
import type { RuleSet } from "../rule/rule-set.js";
import { sourceFaults } from "../rule/source-faults.js";
import type { AssignmentRow } from "./assignment-row.js";

/** Every fault of an assignment table that keeps it from being read: bad words, bad bounds, two things at once. */
export function assignmentFaults(ruleSet: RuleSet<string>, table: readonly AssignmentRow[]): Issue[] {
  if (table.length === 0) return [issue("eligibility/assignment-empty", {}, ["table"])];
  const rules = new Map(ruleSet.rules.map((rule) => [rule.id, rule]));
  const found = table.flatMap((row, i): Issue[] => {
    const rule = rules.get(row.indicator);
    if (!rule) {
      const received = asWritten(row.indicator);
      const details = { received, nearest: nearest(received, rules.keys()) };
      return [issue("eligibility/assignment-unknown", details, ["table", i, "indicator"])];
    }
    const hasTwoEnds = rule.target.comparator === "between" && typeof row.bound === "string";
    return [
      ...wordFaults(row.unit, ["table", i, "unit"]),
      ...wordFaults(row.kind, ["table", i, "kind"]),
      ...numberFaults(row.bound, ["table", i, "bound"]),
      ...(hasTwoEnds ? [twoEnds(row.bound, ["table", i, "bound"])] : []),
      ...numberFaults(row.denominator, ["table", i, "denominator"], 0n),
      ...(row.source ? sourceFaults(ruleSet, row.source.document, ["table", i, "source", "document"]) : []),
    ];
  });
  return found.length > 0 ? found : conflicts(table);
}

function wordFaults(word: unknown, path: readonly (string | number)[]): Issue[] {
  if (typeof word === "string" && word.trim() !== "") return [];
  return [issue("rule/malformed", { expected: "a text", received: asWritten(word) }, path)];
}

/** Bounds are text, as in rule files (spec 1.3). */
function numberFaults(text: unknown, path: readonly (string | number)[], over?: bigint): Issue[] {
  if (text === undefined || text === null) return [];
  const read = typeof text === "string" ? readQuantity(text) : null;
  if (read?.ok && (over === undefined || read.quantity.n > over)) return [];
  return [issue("rule/bad-bound", { received: asWritten(text) }, path)];
}

function twoEnds(bound: unknown, path: readonly (string | number)[]): Issue {
  const expected = "no bound of its own for a target with two ends";
  return issue("rule/malformed", { expected, received: asWritten(bound) }, path);
}

/** A unit of two kinds, and one target with two bounds: nobody chooses between them. */
function conflicts(table: readonly AssignmentRow[]): Issue[] {
  const kinds = new Map<string, Set<string>>();
  const bounds = new Map<string, { row: AssignmentRow; values: Set<string> }>();
  for (const row of table) {
    const own = kinds.get(row.unit) ?? new Set();
    kinds.set(row.unit, own.add(row.kind));
    const key = JSON.stringify([row.unit, row.indicator]);
    const seen = bounds.get(key) ?? { row, values: new Set() };
    if (typeof row.bound === "string") seen.values.add(row.bound);
    bounds.set(key, seen);
  }
  return [
    ...[...kinds].flatMap(([unit, values]): Issue[] => {
      const details = { unit, field: "kind" as const, indicator: null, values: [...values] };
      return values.size < 2 ? [] : [issue("eligibility/assignment-conflict", details, ["table"])];
    }),
    ...[...bounds.values()].flatMap(({ row: { unit, indicator }, values }): Issue[] => {
      const details = { unit, field: "bound" as const, indicator, values: [...values] };
      return values.size < 2 ? [] : [issue("eligibility/assignment-conflict", details, ["table"])];
    }),
  ];
}
