import { describeIssue } from "../issue/describe-issue.js";
import type { Issue } from "../issue/issue.js";
import type { Locale } from "../issue/words.js";

/** A place in a file. */
export interface IssuePlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Where in a file a fault lies; null for faults of no single place. */
export type Locate = (one: Issue) => IssuePlace | null;

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
