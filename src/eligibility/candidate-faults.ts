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
  const words = policy.bars.map(({ source }) => source.quote);
  const roles = policy.bars.flatMap(({ subjects }) => subjects.roles ?? []);
  const unitKinds = policy.bars.flatMap(({ subjects }) => subjects.unitKinds ?? []);
  return [
    ...wordFaults(role, new Set(roles), words, "role", ["candidate", "role"]),
    ...wordFaults(unit?.kind, new Set(unitKinds), words, "unit.kind", ["candidate", "unit", "kind"]),
    ...assignmentFaults(assigned, known),
  ];
}

/**
 * A word that is nearly one of the policy's, or that its law uses (cơ quan for `agency`), is a slip, and would
 * silently free its bearer of every bar; a word unlike any of them names someone whom the policy does not concern.
 */
function wordFaults(
  word: unknown,
  known: ReadonlySet<string>,
  quotes: readonly string[],
  field: string,
  path: readonly string[],
): Issue[] {
  if (known.has(word as string)) return [];
  const near = typeof word === "string" ? meant(word, known, quotes) : [...known];
  if (typeof word === "string" && word.trim() !== "" && near.length === 0) return [];
  return [issue("eligibility/bad-candidate", { field, received: asWritten(word), nearest: near }, path)];
}

function meant(word: string, known: ReadonlySet<string>, quotes: readonly string[]): readonly string[] {
  const near = nearest(word, known);
  if (near.length > 0) return near;
  const folded = word.normalize("NFC").trim().toLowerCase();
  const stem = folded.slice(0, stemLength);
  const plurals = [...known].filter((one) => stem.length === stemLength && one.startsWith(stem));
  if (plurals.length > 0) return plurals;
  const isInLaw = folded.length >= 4 && quotes.some((quote) => quote.toLowerCase().includes(folded));
  return isInLaw ? [...known] : [];
}

/** Letters by which `agencies` is known for `agency`. */
const stemLength = 5;

function assignmentFaults(assigned: unknown, known: ReadonlySet<string>): Issue[] {
  const path = ["candidate", "assigned"];
  if (assigned === undefined || assigned === null || assigned === "all") return [];
  if (!Array.isArray(assigned)) {
    const details = { field: "assigned", received: asWritten(assigned), nearest: ["all"] };
    return [issue("eligibility/bad-candidate", details, path)];
  }
  if (assigned.length === 0) return [issue("eligibility/assignment-empty", {}, path)];
  // A hole in the list is an id that is not there.
  return [...assigned].flatMap((id: unknown, i): Issue[] => {
    if (known.has(id as string)) return [];
    const near = typeof id === "string" ? nearest(id, known) : [];
    return [
      issue("eligibility/assignment-unknown", { received: asWritten(id), nearest: near }, [...path, i]),
    ];
  });
}
