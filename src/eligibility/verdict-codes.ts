import type { Verdict } from "./eligibility.js";

/** The number that stands for each verdict; they will not change. */
export interface VerdictCodes {
  /** A missing figure, or a missing assignment, leaves it open. */
  readonly undetermined: 0;
  /** A bar holds. */
  readonly notConsidered: 1;
  /** No bar holds; the library never says that an award is granted. */
  readonly mayBeConsidered: 2;
}

/**
 * Verdicts as tables keep them, a byte each.
 *
 * @example
 * assessTable(headsOfUnits, head, table).verdicts.filter((code) => code === verdictCodes.notConsidered).length
 */
export const verdictCodes: VerdictCodes = Object.freeze({
  undetermined: 0,
  notConsidered: 1,
  mayBeConsidered: 2,
});

const verdicts: readonly Verdict[] = ["undetermined", "not-considered", "may-be-considered"];

/** The verdict that a code stands for. */
export function verdictOfCode(code: number): Verdict {
  return verdicts[code] as Verdict;
}
