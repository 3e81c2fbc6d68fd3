import type { Issue } from "./issue.js";
import { wordErrors } from "./thidua-error.js";
import { type IssueWords, inWords, type Locale } from "./words.js";
import { english } from "./words-en.js";
import { vietnamese } from "./words-vi.js";

/**
 * A fault in words, in one language: the input is quoted as it was written, and nothing is reformatted. Each is
 * one line: what would break a line or steer a terminal is written out.
 *
 * @example
 * describeIssue(card.get("forest-cover").issues[0], "en").message
 */
export function describeIssue(issue: Issue, locale: Locale): IssueWords {
  return inWords(issue, locale === "vi" ? vietnamese : english);
}

// English alone, and only where this module is: decision 0006.
wordErrors((issue) => inWords(issue, english));
