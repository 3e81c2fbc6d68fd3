import { type CodeAt, conditionCodes } from "../evaluation/condition-codes.js";
import { asksForAssigned, conditionFaults } from "../evaluation/condition-faults.js";
import type { EvaluationTable } from "../evaluation/evaluation-table.js";
import { metCode, undeterminedCode } from "../evaluation/threshold.js";
import { type Issue, issue } from "../issue/issue.js";
import { ThiduaError, throwIfAny } from "../issue/thidua-error.js";
import { assess, refusePolicy, whyOutside } from "./assess.js";
import { candidateFaults } from "./candidate-faults.js";
import type { Candidate, Eligibility, Verdict } from "./eligibility.js";
import type { Policy } from "./policy.js";
import { verdictCodes, verdictOfCode } from "./verdict-codes.js";

/** How often each verdict came up. */
export interface VerdictCounts {
  /** How many there are. */
  readonly candidates: number;
  /** No bar holds. */
  readonly mayBeConsidered: number;
  /** Open. */
  readonly undetermined: number;
  /** A bar holds. */
  readonly notConsidered: number;
}

/** The verdicts of many areas: codes and counts at once, every answer in full when it is asked for. */
export interface EligibilityTable<Id extends string = string> {
  /** The policy's id. */
  readonly policy: string;
  /** How many areas there are. */
  readonly count: number;
  /** The verdict of each area, by its place, as `verdictCodes` has them. */
  readonly verdicts: Uint8Array;
  /** How often each came up. */
  readonly summary: VerdictCounts;
  /** The verdict of one area. @throws ThiduaError `evaluation/unknown-area`, `observation/area-repeated` */
  verdictOf(area: number | string): Verdict;
  /** The answer for one area in full, as `assess` gives it for its card. @throws ThiduaError as `verdictOf` */
  get(area: number | string): Eligibility<Id>;
}

/**
 * Says for each area of a table whether its candidate may be considered, as `assess` says of the area's card, and many
 * times quicker. A candidate stands for every area, or a list has one for each, in the order of the table.
 *
 * @throws ThiduaError as `assess` does, every fault of every candidate at once; `eligibility/candidate-count`
 * @example
 * const table = evaluateTable(laoCai2023, { doctors: ["14", "13.9", null] });
 * const head = { role: "head", unit: { kind: "locality" }, assigned: ["doctors"] } as const;
 * const verdicts = assessTable(headsOfUnits, head, table);
 * verdicts.summary // => { candidates: 3, mayBeConsidered: 1, undetermined: 1, notConsidered: 1 }
 * verdicts.get(1).reasons[0]?.unmet[0]?.indicator // => "doctors"
 */
export function assessTable<Id extends string>(
  policy: Policy<Id>,
  candidate: Candidate<NoInfer<Id>> | readonly Candidate<NoInfer<Id>>[],
  table: EvaluationTable<NoInfer<Id>>,
): EligibilityTable<Id> {
  refusePolicy(policy as unknown as Policy, table.ruleSet.id, "table");
  const candidates = candidatesOf<Id>(policy, candidate, table);
  const verdicts = new Uint8Array(table.count);
  for (const { who, places } of byWhat(candidates, table.count)) {
    const verdictAt = verdictCode<Id>(policy, who, table);
    for (const place of places) verdicts[place] = verdictAt(place);
  }
  const of = (area: number | string): number => table.placeOf(area);
  return Object.freeze({
    policy: policy.id,
    count: table.count,
    verdicts,
    summary: countsOf(verdicts),
    verdictOf: (area: number | string) => verdictOfCode(verdicts[of(area)] as number),
    get: (area: number | string) => {
      const place = of(area);
      const own = candidates[candidates.length === 1 ? 0 : place] as Candidate<Id>;
      return assess<Id>(policy, own, table.card(place));
    },
  });
}

/** The candidates, copied: one, or one for each area. @throws ThiduaError for every fault of any */
function candidatesOf<Id extends string>(
  policy: Policy<Id>,
  given: Candidate<Id> | readonly Candidate<Id>[],
  { indicators, count }: EvaluationTable<Id>,
): readonly Candidate<Id>[] {
  const known = new Set<string>(indicators);
  const faultsOf = (one: Candidate<Id>): readonly Issue[] =>
    candidateFaults(policy as unknown as Policy, one, known);
  if (!isList(given)) {
    throwIfAny(faultsOf(given));
    return [copied(given)];
  }
  if (given.length !== count) {
    const details = { expected: count, received: given.length };
    throw new ThiduaError([issue("eligibility/candidate-count", details, ["candidates"])]);
  }
  throwIfAny(
    given.flatMap((one, i) =>
      faultsOf(one).map((fault) => ({ ...fault, path: ["candidates", i, ...fault.path.slice(1)] })),
    ),
  );
  return given.map((one) => copied(one));
}

function isList<T>(given: T | readonly T[]): given is readonly T[] {
  return Array.isArray(given);
}

function copied<Id extends string>({ role, unit, assigned }: Candidate<Id>): Candidate<Id> {
  const own = Array.isArray(assigned) ? { assigned: [...assigned] as Id[] } : assigned ? { assigned } : {};
  return { role, unit: { ...unit }, ...own };
}

/** Areas whose candidates are judged by the same. */
interface Group<Id extends string> {
  readonly who: Candidate<Id>;
  readonly places: Iterable<number>;
}

function byWhat<Id extends string>(candidates: readonly Candidate<Id>[], count: number): Iterable<Group<Id>> {
  const [first] = candidates;
  if (first && candidates.length === 1) return [{ who: first, places: Array(count).keys() }];
  const groups = new Map<string, { who: Candidate<Id>; places: number[] }>();
  for (const [place, who] of candidates.entries()) {
    const key = JSON.stringify([who.role, who.unit.kind, who.assigned ?? null]);
    const group = groups.get(key);
    if (group) group.places.push(place);
    else groups.set(key, { who, places: [place] });
  }
  return groups.values();
}

/** One barred bar decides, else one open leaves it open (spec 6.2). */
function verdictCode<Id extends string>(
  policy: Policy<Id>,
  who: Candidate<Id>,
  table: EvaluationTable<Id>,
): CodeAt {
  const assigned = who.assigned === "all" ? table.indicators : (who.assigned ?? null);
  const bars = policy.bars.flatMap((bar): CodeAt[] => {
    if (whyOutside(bar, who)) return [];
    if (!assigned && asksForAssigned(bar.condition)) return [() => undeterminedCode];
    throwIfAny(conditionFaults(bar.condition, new Set(table.indicators), ["condition"]));
    return [conditionCodes<Id>(bar.condition, assigned, (id) => table.codesOf(id))];
  });
  return (place) => {
    let verdict: number = verdictCodes.mayBeConsidered;
    for (const bar of bars) {
      const code = bar(place);
      if (code === metCode) return verdictCodes.notConsidered;
      if (code === undeterminedCode) verdict = verdictCodes.undetermined;
    }
    return verdict;
  };
}

function countsOf(verdicts: Uint8Array): VerdictCounts {
  const times = [0, 0, 0];
  for (const code of verdicts) times[code] = (times[code] as number) + 1;
  const [undetermined = 0, notConsidered = 0, mayBeConsidered = 0] = times;
  return Object.freeze({ candidates: verdicts.length, mayBeConsidered, undetermined, notConsidered });
}
