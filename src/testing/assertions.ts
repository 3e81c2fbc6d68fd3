import type { Eligibility } from "../eligibility/eligibility.js";
import type { Evaluation } from "../evaluation/evaluation.js";
import { type MatcherResult, matchers } from "./matchers.js";

/** What a plain assertion throws: an error that test runners read as a failed assertion. */
export class ThiduaAssertionError extends Error {
  /** As node:assert has it. */
  readonly code = "ERR_ASSERTION";

  /** Made by the assertions. */
  constructor(message: string) {
    super(message);
    this.name = "AssertionError";
  }
}

/** The target is met. @throws ThiduaAssertionError */
export function assertMet(evaluation: Evaluation<string>): void {
  check(matchers.toBeMet(evaluation));
}

/** The target was judged and is not met. @throws ThiduaAssertionError */
export function assertNotMet(evaluation: Evaluation<string>): void {
  check(matchers.toBeNotMet(evaluation));
}

/** The target cannot be answered; with a code, because of it. @throws ThiduaAssertionError */
export function assertUndetermined(evaluation: Evaluation<string>, code?: string): void {
  check(matchers.toBeUndetermined(evaluation, code));
}

/** The margin is exactly this, as canonical text. @throws ThiduaAssertionError */
export function assertMargin(evaluation: Evaluation<string>, margin: string): void {
  check(matchers.toHaveMargin(evaluation, margin));
}

/** The candidate may be considered. @throws ThiduaAssertionError */
export function assertConsidered(answer: Eligibility<string>): void {
  check(matchers.toBeConsidered(answer));
}

function check({ pass, message }: MatcherResult): void {
  if (!pass) throw new ThiduaAssertionError(message());
}
