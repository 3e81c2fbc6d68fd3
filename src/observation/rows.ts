import { asWritten, type Issue, type IssuePath, issue } from "../issue/issue.js";
import { nearest } from "../issue/nearest.js";
import { readable } from "../issue/readable.js";
import { isProvenance, type Row } from "./collect.js";
import { observationFields } from "./observation.js";

/** An observation of a known indicator, with the area it names. */
export interface KnownRow extends Row {
  readonly indicator: string;
  /** Null where it names none, or where the name cannot be read (then `fault` says so). */
  readonly area: string | null;
}

/** A list of observations, sorted out: those that can be used, and what is wrong with the others. */
export interface SortedRows {
  readonly rows: readonly KnownRow[];
  /** Faults of observations that belong to no indicator, and of observationFields that change no answer. */
  readonly issues: readonly RowIssue[];
  /** Every area named, in order of first appearance. */
  readonly areas: readonly string[];
}

/** A fault of an observation, with the area that the observation names, if any. */
export interface RowIssue {
  readonly area: string | null;
  readonly issue: Issue;
}

/** The indicators of a rule set, as observations are sorted by them. */
export interface KnownIndicators {
  /** By id. */
  readonly index: ReadonlyMap<string, unknown>;
  /** The ids whose id, name or alias is nearest to a word; a proposal, never taken. */
  propose(word: string): readonly string[];
}

/** Sorts out a list of observations of any origin. Never throws. */
export function sortRows(list: readonly unknown[], known: KnownIndicators): SortedRows {
  const found: FoundRows = { rows: [], issues: [], proposals: new Map() };
  const areas = new Set<string>();
  list.forEach((item, i) => {
    const area = sortRow(item, i, known, found);
    if (area !== null) areas.add(area);
  });
  return { rows: found.rows, issues: found.issues, areas: [...areas] };
}

/** What sorting has found so far, and the proposals for ids that are mistyped. */
export interface FoundRows {
  readonly rows: KnownRow[];
  readonly issues: RowIssue[];
  readonly proposals: Map<string, readonly string[]>;
}

/** Sorts out the observation with this index, adds it to what was found, and hands back the area that it names. */
export function sortRow(item: unknown, i: number, known: KnownIndicators, found: FoundRows): string | null {
  try {
    return sortReadable(item, i, known, found);
  } catch (error) {
    return sortReadable(readable(item, error, observationFields), i, known, found);
  }
}

function sortReadable(item: unknown, i: number, known: KnownIndicators, found: FoundRows): string | null {
  const { rows, issues, proposals } = found;
  const path = ["observations", i];
  if (!isRecord(item)) {
    const details = { expected: "an observation", received: asWritten(item) };
    issues.push({ area: null, issue: issue("observation/malformed", details, path) });
    return null;
  }
  const { area, fault } = areaOf(item, path);
  for (const one of fieldFaults(item, path)) issues.push({ area, issue: one });
  const indicator = item["indicator"];
  if (typeof indicator === "string" && known.index.has(indicator)) {
    rows.push({ indicator, area, given: item, path, fault });
  } else issues.push({ area, issue: unknownIndicator(indicator, known, proposals, [...path, "indicator"]) });
  return area;
}

/** An id that the rule set does not know, or no id at all. */
export function unknownIndicator(
  received: unknown,
  known: KnownIndicators,
  proposals: Map<string, readonly string[]>,
  path: IssuePath,
): Issue {
  if (typeof received !== "string") {
    return issue(
      "observation/malformed",
      { expected: "an indicator's id", received: asWritten(received) },
      path,
    );
  }
  // A hundred thousand rows with one mistyped id are compared with the known ids once.
  const near = proposals.get(received) ?? known.propose(received);
  if (proposals.size < 1000) proposals.set(received, near);
  return issue("observation/unknown-indicator", { received: asWritten(received), nearest: near }, path);
}

/** Whether a value is an object that can hold observationFields. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function areaOf(
  item: Readonly<Record<string, unknown>>,
  path: IssuePath,
): { area: string | null; fault: Issue | null } {
  const area = item["area"];
  if (area === undefined || area === null) return { area: null, fault: null };
  if (typeof area === "string" && area !== "") return { area, fault: null };
  const details = { expected: "an area's id", received: asWritten(area) };
  return { area: null, fault: issue("observation/malformed", details, [...path, "area"]) };
}

function fieldFaults(item: Readonly<Record<string, unknown>>, path: IssuePath): Issue[] {
  const found: Issue[] = [];
  for (const key of Object.keys(item)) {
    if (observationFields.includes(key)) continue;
    const details = { received: asWritten(key), nearest: nearest(key, observationFields) };
    found.push(issue("observation/unknown-field", details, [...path, asWritten(key)]));
  }
  const { provenance } = item;
  if (provenance !== undefined && provenance !== null && !isProvenance(provenance)) {
    const details = { expected: "a text, or texts by name", received: asWritten(provenance) };
    found.push(issue("observation/malformed", details, [...path, "provenance"]));
  }
  return found;
}
