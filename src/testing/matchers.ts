import type { Eligibility, Verdict } from "../eligibility/eligibility.js";
import type { Evaluation, Outcome } from "../evaluation/evaluation.js";
import { explain } from "../explain/explain.js";
import { explainEligibility } from "../explain/explain-eligibility.js";
import { inOneText } from "../number/print.js";
import { isRecord } from "../observation/rows.js";

/** What a matcher says. */
export interface MatcherResult {
  /** Whether it matches. */
  readonly pass: boolean;
  /** Why, or why not: made when a test fails. */
  readonly message: () => string;
}

/** Assertions on evaluations and answers, for runners that are extended by matchers. */
export interface ThiduaMatchers<R = void> {
  /** The target is met. */
  toBeMet(): R;
  /** The target was judged and is not met. */
  toBeNotMet(): R;
  /** The target cannot be answered; with a code, because of it. */
  toBeUndetermined(code?: string): R;
  /** The margin is exactly this, as canonical text. */
  toHaveMargin(margin: string): R;
  /** The candidate may be considered. */
  toBeConsidered(): R;
}

/** The matchers themselves: hand them to `expect.extend`. */
export const matchers = {
  toBeMet: (received: unknown): MatcherResult => outcome(received, "met"),
  toBeNotMet: (received: unknown): MatcherResult => outcome(received, "not-met"),
  toBeUndetermined: (received: unknown, code?: string): MatcherResult => {
    const open = outcome(received, "undetermined");
    if (!open.pass || code === undefined) return open;
    const evaluation = received as Evaluation;
    const codes = evaluation.issues.map((issue) => issue.code as string);
    const found = codes.join(", ") || "no issue";
    return said(codes.includes(code), `undetermined by ${code}`, found, explain(evaluation, "en"));
  },
  toHaveMargin: (received: unknown, margin: string): MatcherResult => {
    if (!isEvaluation(received)) return notOne(received, anEvaluation);
    const wanted = typeof margin === "string" ? margin : `${margin} as text (a ${typeof margin} was given)`;
    const found = received.margin === null ? "none" : inOneText(received.margin);
    return said(found === margin, `the margin ${wanted}`, found, explain(received, "en"));
  },
  toBeConsidered: (received: unknown): MatcherResult => {
    if (!isEligibility(received)) return notOne(received, "an answer of assess");
    const wanted: Verdict = "may-be-considered";
    const why = explainEligibility(received, "en").join("\n");
    return said(received.verdict === wanted, wanted, received.verdict, why);
  },
};

function outcome(received: unknown, wanted: Outcome): MatcherResult {
  if (!isEvaluation(received)) return notOne(received, anEvaluation);
  return said(received.outcome === wanted, wanted, received.outcome, explain(received, "en"));
}

function said(pass: boolean, wanted: string, found: string, why: string): MatcherResult {
  const expected = pass ? `expected anything but ${wanted}` : `expected ${wanted}, found ${found}`;
  return { pass, message: () => (why === "" ? expected : `${expected}\n${why}`) };
}

const anEvaluation = "an evaluation, such as `card.get(id)`";

function notOne(received: unknown, wanted: string): MatcherResult {
  const what = received === null ? "null" : Array.isArray(received) ? "a list" : typeof received;
  return { pass: false, message: () => `expected ${wanted}, received ${what}` };
}

function isEvaluation(value: unknown): value is Evaluation {
  return isRecord(value) && typeof value["outcome"] === "string" && isRecord(value["target"]);
}

function isEligibility(value: unknown): value is Eligibility {
  return isRecord(value) && typeof value["verdict"] === "string" && Array.isArray(value["reasons"]);
}
