import { type Issue, issue } from "../issue/issue.js";
import { ThiduaError } from "../issue/thidua-error.js";
import type { EvaluateOptions, Observation } from "../observation/observation.js";
import type { RuleSet } from "../rule/rule-set.js";
import { AreaGroups } from "./area-groups.js";
import { callOf, evaluateAll } from "./evaluate.js";
import type { Scorecard } from "./evaluation.js";

/** How rows are judged, and what they promise. */
export interface RowsOptions extends EvaluateOptions {
  /**
   * The promise that the rows of one area stand together: each area is then judged when its rows end, and none but
   * its own are held. Rows that name no area are every area's, and stand before the second area. Without the promise
   * all rows are held before the first card is handed out.
   */
  readonly grouped?: boolean | undefined;
  /**
   * Takes the rows that break the promise, an issue each: `observation/area-split`, once for an area that returns
   * after it was closed, `observation/area-unnamed`, and what is no observation. They are left out, and the rest is
   * judged. Without it the first is thrown.
   */
  readonly onIssue?: ((issue: Issue) => void) | undefined;
}

/**
 * Judges observations as they come, for files larger than memory: a scorecard for each area, as `evaluateAll` gives it,
 * in order of first appearance. Rows may come from an iterable or an async iterable; the cards come in the same way.
 * No area is ever judged twice.
 *
 * @throws ThiduaError as `evaluateAll` does; with `grouped` and without `onIssue` also `observation/area-split` and
 * `observation/area-unnamed`
 * @example
 * const rows = [
 *   { area: "sa-pa", indicator: "doctors", value: "14" },
 *   { area: "sa-pa", indicator: "child-stunting", value: "25.9" },
 *   { area: "bac-ha", indicator: "doctors", value: "13.9" },
 * ] as const;
 * const cards = [...evaluateRows(laoCai2023, rows, { grouped: true })];
 * cards.map(({ area, summary }) => `${area} ${summary.met}`) // => ["sa-pa 1", "bac-ha 0"]
 */
export function evaluateRows<Id extends string>(
  ruleSet: RuleSet<Id>,
  rows: Iterable<Observation<NoInfer<Id>>>,
  options?: RowsOptions,
): IterableIterator<Scorecard<Id>>;
/** The same for rows that are waited for. @throws ThiduaError as for an iterable */
export function evaluateRows<Id extends string>(
  ruleSet: RuleSet<Id>,
  rows: AsyncIterable<Observation<NoInfer<Id>>>,
  options?: RowsOptions,
): AsyncIterableIterator<Scorecard<Id>>;
export function evaluateRows<Id extends string>(
  ruleSet: RuleSet<Id>,
  rows: Iterable<Observation<NoInfer<Id>>> | AsyncIterable<Observation<NoInfer<Id>>>,
  options: RowsOptions = {},
): IterableIterator<Scorecard<Id>> | AsyncIterableIterator<Scorecard<Id>> {
  const takes = takerOf(ruleSet, options);
  if (isAsync(rows)) return asTheyCome(rows, takes);
  if (typeof rows === "object" && rows !== null && Symbol.iterator in rows) return oneByOne(rows, takes);
  const details = { expected: "a list of observations", received: typeof rows };
  throw new ThiduaError([issue("observation/malformed", details, ["rows"])]);
}

/** Takes rows, and hands out the cards that they complete. */
interface Taker<Id extends string> {
  take(row: Observation<Id>): Scorecard<Id> | null;
  end(): Iterable<Scorecard<Id>>;
}

/** The call is looked at now, not when the first card is asked for. */
function takerOf<Id extends string>(ruleSet: RuleSet<Id>, options: RowsOptions): Taker<Id> {
  const { grouped = false, onIssue = thrown, ...rest } = options;
  const call = callOf(ruleSet, rest);
  if (grouped) return new AreaGroups(call, onIssue);
  const held: Observation<Id>[] = [];
  return {
    take(row) {
      held.push(row);
      return null;
    },
    end: () => evaluateAll<Id>(ruleSet, held as readonly Observation<NoInfer<Id>>[], rest),
  };
}

function thrown(one: Issue): never {
  throw new ThiduaError([one]);
}

function isAsync<T>(rows: Iterable<T> | AsyncIterable<T>): rows is AsyncIterable<T> {
  return typeof rows === "object" && rows !== null && Symbol.asyncIterator in rows;
}

function* oneByOne<Id extends string>(
  rows: Iterable<Observation<Id>>,
  taker: Taker<Id>,
): Generator<Scorecard<Id>> {
  for (const row of rows) {
    const card = taker.take(row);
    if (card) yield card;
  }
  yield* taker.end();
}

async function* asTheyCome<Id extends string>(
  rows: AsyncIterable<Observation<Id>>,
  taker: Taker<Id>,
): AsyncGenerator<Scorecard<Id>> {
  for await (const row of rows) {
    const card = taker.take(row);
    if (card) yield card;
  }
  yield* taker.end();
}
