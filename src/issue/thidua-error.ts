import type { Issue } from "./issue.js";
import { oneLine } from "./one-line.js";
import type { IssueWords } from "./words.js";

/**
 * The one error the library throws: a bad rule set, or a call that cannot be answered. It lists every fault
 * that could be known: `message` has a line for each, its code and path first, then English words; or what the
 * fault carries, as JSON, in a bundle that left the words out. Bad observations are never thrown; they are
 * returned with the answer.
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

let wording: ((issue: Issue) => IssueWords) | null = null;

/** Gives messages their words. Without it they stay short: an application that asks for no words need not carry them. */
export function wordErrors(inWords: (issue: Issue) => IssueWords): void {
  wording = inWords;
}

function inOneLine(issue: Issue): string {
  const place = issue.path.length === 0 ? "" : ` at ${oneLine(issue.path.join("."))}`;
  return `${issue.code}${place}: ${wording ? worded(wording(issue)) : carried(issue)}`;
}

function worded({ message, hint }: IssueWords): string {
  return `${message}. ${hint}`;
}

function carried({ code: _, path: __, ...details }: Issue): string {
  return oneLine(JSON.stringify(details));
}
