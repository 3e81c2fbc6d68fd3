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
 * Renames indicators in saved observations, old id to new, all at once: two ids may change places. Nothing is merged or
 * dropped: where two would stand side by side under one id, for one area and period, an issue names them, and where
 * their values differ the evaluation will say `observation/conflict`.
 *
 * @example
 * migrate([{ indicator: "forest", value: "58" }], { forest: "forest-cover" }).renamed // => 1
 */
export function migrate(
  observations: readonly Observation[],
  renames: Readonly<Record<string, string>>,
): Migrated {
  let renamed = 0;
  const taken = new Map<string, string[]>();
  const moved = observations.map((observation) => {
    // A list of any origin may hold anything there: what is no text has no new name.
    const from = observation.indicator;
    const to = typeof from === "string" && Object.hasOwn(renames, from) ? renames[from] : undefined;
    if (typeof from === "string") {
      const key = placeOf(observation, to ?? from);
      taken.set(key, [...(taken.get(key) ?? []), from]);
    }
    if (to === undefined) return observation;
    renamed += 1;
    return { ...observation, indicator: to };
  });
  const issues = observations.flatMap(({ indicator: from }, i): Issue[] => {
    const here = moved[i] as Observation;
    const to = here.indicator;
    if (to === from) return [];
    const values = [...new Set(taken.get(placeOf(here, to)))];
    if (values.length < 2) return [];
    const details = { indicator: to, values, paths: [["observations", i]] };
    return [issue("observation/conflict", details, ["observations", i, "indicator"])];
  });
  return Object.freeze({ observations: Object.freeze(moved), renamed, issues: Object.freeze(issues) });
}

function placeOf({ area, period }: Observation, indicator: string): string {
  const said = [area, period].map((part) => (typeof part === "string" ? part : null));
  return JSON.stringify([indicator, ...said]);
}
