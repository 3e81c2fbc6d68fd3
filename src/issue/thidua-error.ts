import type { Issue } from "./issue.js";
import { oneLine } from "./one-line.js";
import { inWords } from "./words.js";
import { english } from "./words-en.js";

/**
 * The one error the library throws: a bad rule set, or a call that cannot be answered. It lists every fault
 * that could be known: `message` has a line for each, its code and path first, in English. Bad observations are
 * never thrown; they are returned with the answer.
 */
export class ThiduaError extends Error {
  /** Every fault, in the order of the input; never empty. */
  readonly issues: readonly [Issue, ...Issue[]];

  /** Made by the library; `issues` must not be empty. */
  constructor(issues: readonly [Issue, ...Issue[]]) {
    super(issues.map(inOneLine).join("\n"));
    this.name = "ThiduaError";
    this.issues = Object.freeze([...issues]) as unknown as readonly [Issue, ...Issue[]];
  }
}

/** Throws one error that carries all the faults, if there are any. */
export function throwIfAny(issues: readonly Issue[]): void {
  const [first, ...rest] = issues;
  if (first) throw new ThiduaError([first, ...rest]);
}

// English alone: an application that never asks for words in Vietnamese does not carry them.
function inOneLine(issue: Issue): string {
  const place = issue.path.length === 0 ? "" : ` at ${oneLine(issue.path.join("."))}`;
  const { message, hint } = inWords(issue, english);
  return `${issue.code}${place}: ${message}. ${hint}`;
}
