import type { ReadObservations } from "../files/read-observations-csv.js";
import { describeIssue } from "../issue/describe-issue.js";
import type { Issue } from "../issue/issue.js";
import type { Locale } from "../issue/words.js";

/** A fault for `--json`: its data, its words, and its place in the file where there is one. */
export function issueJson(one: Issue, locale: Locale, place: IssuePlace | null = null): object {
  return { ...one, ...describeIssue(one, locale), ...(place ? { place } : {}) };
}

/** A fault in one line for people: where, what, and what to do. */
export function issueLine(one: Issue, locale: Locale, place: IssuePlace | null = null): string {
  const { message, hint } = describeIssue(one, locale);
  const path = one.path.join(".");
  const where = place ? `${place.file}:${place.line}:${place.column}` : path;
  return `${where === "" ? "" : `${where}: `}${message}. ${hint}`;
}

/** A place in a file. */
export interface IssuePlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Where in a CSV file a fault lies, by its path; null for faults of no single cell. */
export function placeIn(file: string, csv: ReadObservations | null, one: Issue): IssuePlace | null {
  const [root, index, field] = one.path;
  if (!csv || root !== "observations" || typeof index !== "number") return null;
  const found = csv.place(index, String(field ?? "value"));
  return found && { file, ...found };
}
