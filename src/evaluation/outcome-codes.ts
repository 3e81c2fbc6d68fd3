import type { Outcome } from "./evaluation.js";
import { exceededCode, metCode, notApplicableCode, notMetCode, undeterminedCode } from "./threshold.js";

/**
 * Outcomes as tables keep them, a byte each. `exceeded` is a met target past its bound (spec 4.7); a roll-up is never
 * exceeded.
 *
 * @example
 * table.codesOf("doctors").filter((code) => code === outcomeCodes.notMet).length
 */
export const outcomeCodes: OutcomeCodes = Object.freeze({
  undetermined: undeterminedCode,
  notMet: notMetCode,
  met: metCode,
  exceeded: exceededCode,
  notApplicable: notApplicableCode,
});

/** The number that stands for each outcome; they will not change. */
export interface OutcomeCodes {
  /** Missing, or not to be read. */
  readonly undetermined: 0;
  /** Judged, and not met. */
  readonly notMet: 1;
  /** Met, and not exceeded. */
  readonly met: 2;
  /** Met, and exceeded (vượt). */
  readonly exceeded: 3;
  /** Declared not to apply. */
  readonly notApplicable: 4;
}

const outcomes: readonly Outcome[] = ["undetermined", "not-met", "met", "met", "not-applicable"];

/** The outcome that a code stands for. */
export function outcomeOfCode(code: number): Outcome {
  return outcomes[code] as Outcome;
}
