import { type Issue, issue } from "../issue/issue.js";
import type { Observation } from "./observation.js";

/** Saved observations under new ids. */
export interface Migrated {
  /** In the order given, ids renamed; what had no new name is as it was. */
  readonly observations: readonly Observation[];
  /** How many were renamed. */
  readonly renamed: number;
  /** Old ids that would meet an observation already under the new one; both are kept for the evaluation to judge. */
  readonly issues: readonly Issue[];
}

/**
 * Renames indicators in saved observations, old id to new. Nothing is merged or dropped: where old and new stand side
 * by side with different values, the evaluation will say `observation/conflict`.
 */
export function migrate(
  observations: readonly Observation[],
  renames: Readonly<Record<string, string>>,
): Migrated {
  const present = new Set(observations.map(({ indicator }) => indicator));
  let renamed = 0;
  const issues: Issue[] = [];
  const moved = observations.map((observation, i) => {
    // A list of any origin may hold anything there: what is no text has no new name.
    const isNamed =
      typeof observation.indicator === "string" && Object.hasOwn(renames, observation.indicator);
    const to = isNamed ? renames[observation.indicator] : undefined;
    if (to === undefined) return observation;
    renamed += 1;
    if (present.has(to)) {
      const details = { indicator: to, values: [observation.indicator, to], paths: [["observations", i]] };
      issues.push(issue("observation/conflict", details, ["observations", i, "indicator"]));
    }
    return { ...observation, indicator: to };
  });
  return Object.freeze({ observations: Object.freeze(moved), renamed, issues: Object.freeze(issues) });
}
