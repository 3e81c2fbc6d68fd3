import type { Issue } from "./issue.js";
import type { IssueCode } from "./issue-details.js";

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

/** Texts in backticks, as the user wrote them, with a word between the last two. */
export function quoted(texts: readonly string[], last = ", "): string {
  const marked = texts.map((text) => `\`${text}\``);
  if (marked.length < 2) return marked.join("");
  return `${marked.slice(0, -1).join(", ")}${last}${marked.at(-1)}`;
}
