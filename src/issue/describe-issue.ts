import type { Issue } from "./issue.js";
import type { IssueWords, Locale, WordTable } from "./words.js";
import { english } from "./words-en.js";
import { vietnamese } from "./words-vi.js";

/**
 * A fault in words, in one language: the input is quoted as it was written, and nothing is reformatted.
 *
 * @example
 * describeIssue(card.get("forest-cover").issues[0], "en").message
 */
export function describeIssue(issue: Issue, locale: Locale): IssueWords {
  const table: WordTable = locale === "vi" ? vietnamese : english;
  const words = table[issue.code] as (one: Issue) => readonly [string, string];
  const [message, hint] = words(issue);
  return Object.freeze({ message, hint });
}
