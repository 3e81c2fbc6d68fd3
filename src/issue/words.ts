import type { Issue } from "./issue.js";
import type { IssueCode } from "./issue-details.js";
import { oneLine } from "./one-line.js";

/** The languages that the library speaks. */
export type Locale = "vi" | "en";

/** A fault in words: what is wrong, and what to do about it. One line each. */
export interface IssueWords {
  /** What is wrong, the input as written in backticks. */
  readonly message: string;
  /** What to do. */
  readonly hint: string;
}

/** The words of every code, in one language; a code without words does not compile. */
export type WordTable = {
  readonly [Code in IssueCode]: (issue: Issue<Code>) => readonly [message: string, hint: string];
};

/** The words of a table for one fault: one line each, whatever the input holds. */
export function inWords(issue: Issue, table: WordTable): IssueWords {
  const words = table[issue.code] as (one: Issue) => readonly [string, string];
  const [message, hint] = words(issue);
  return Object.freeze({ message: oneLine(message), hint: oneLine(hint) });
}

const mostQuoted = 12;

/** Texts in backticks, as the user wrote them, with a word between the last two; the first twelve of many. */
export function quoted(texts: readonly string[], last = ", "): string {
  const marked = texts.slice(0, mostQuoted).map((text) => `\`${text}\``);
  if (texts.length > mostQuoted) return `${marked.join(", ")}, … (${texts.length})`;
  if (marked.length < 2) return marked.join("");
  return `${marked.slice(0, -1).join(", ")}${last}${marked.at(-1)}`;
}
