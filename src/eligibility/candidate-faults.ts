import { asWritten, type Issue, issue } from "../issue/issue.js";
import { nearest } from "../issue/nearest.js";
import type { Candidate } from "./eligibility.js";
import type { Policy } from "./policy.js";

/** Every fault of a candidate (spec 6.5): bad words, and an assignment that is empty or unknown. */
export function candidateFaults(
  policy: Policy,
  candidate: Candidate,
  known: ReadonlySet<string>,
): readonly Issue[] {
  const { role, unit, assigned } = (candidate ?? {}) as Partial<Candidate>;
  const roles = policy.bars.flatMap(({ subjects }) => subjects.roles ?? []);
  const unitKinds = policy.bars.flatMap(({ subjects }) => subjects.unitKinds ?? []);
  return [
    ...wordFaults(role, new Set(roles), "role", ["candidate", "role"]),
    ...wordFaults(unit?.kind, new Set(unitKinds), "unit.kind", ["candidate", "unit", "kind"]),
    ...assignmentFaults(assigned, known),
  ];
}

/**
 * A word that is nearly one of the policy's is a slip, and would silently free its bearer of every bar; a word
 * unlike any of them names someone whom the policy does not concern.
 */
function wordFaults(
  word: unknown,
  known: ReadonlySet<string>,
  field: string,
  path: readonly string[],
): Issue[] {
  if (typeof word === "string" && known.has(word)) return [];
  const near = typeof word === "string" ? nearest(word, known) : [...known];
  if (typeof word === "string" && word.trim() !== "" && near.length === 0) return [];
  return [issue("eligibility/bad-candidate", { field, received: asWritten(word), nearest: near }, path)];
}

function assignmentFaults(assigned: unknown, known: ReadonlySet<string>): Issue[] {
  const path = ["candidate", "assigned"];
  if (assigned === undefined || assigned === null || assigned === "all") return [];
  if (!Array.isArray(assigned)) {
    const details = { field: "assigned", received: asWritten(assigned), nearest: ["all"] };
    return [issue("eligibility/bad-candidate", details, path)];
  }
  if (assigned.length === 0) return [issue("eligibility/assignment-empty", {}, path)];
  return assigned.flatMap((id: unknown, i): Issue[] => {
    if (typeof id === "string" && known.has(id)) return [];
    const near = typeof id === "string" ? nearest(id, known) : [];
    return [
      issue("eligibility/assignment-unknown", { received: asWritten(id), nearest: near }, [...path, i]),
    ];
  });
}
