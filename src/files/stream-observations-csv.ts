import { asWritten, type Issue, issue } from "../issue/issue.js";
import { ThiduaError } from "../issue/thidua-error.js";
import type { Observation } from "../observation/observation.js";
import type { RuleSet } from "../rule/rule-set.js";
import { CsvObservations, type CsvPart } from "./csv-observations.js";
import type { FilePlace } from "./file-place.js";
import { RecentPlaces } from "./recent-places.js";

/** What is done with what of a sheet is not read, and whose rows are of interest. */
export interface StreamOptions {
  /** Takes columns that nothing reads, cells beyond the header, lines that are no rows: by line, as they come. */
  readonly onIssue?: ((issue: Issue) => void) | undefined;
  /** The one area that is judged, where it is one: the places of its rows are kept, and of no other. */
  readonly area?: string | undefined;
}

/** Tells where the observations of a stream stand. */
export interface StreamPlaces {
  /**
   * The line and the cell of a field of an observation, by its index: of those that name no area, and of the last two
   * areas, or of the one area of the call. Null for those before, whose places are not kept.
   */
  place(observation: number, field: string): FilePlace | null;
}

/** Observations as they come. */
export interface ObservationStream<Id extends string> extends StreamPlaces, Iterable<Observation<Id>> {}

/** Observations that are waited for. */
export interface AsyncObservationStream<Id extends string>
  extends StreamPlaces,
    AsyncIterable<Observation<Id>> {}

/**
 * Reads observations from CSV as its text comes, in parts cut anywhere, for sheets larger than memory: what
 * `readObservationsCsv` reads of the whole text, in the same order. Held are one part and the row that has not ended.
 * The sheet is read once, as the observations are asked for.
 *
 * @throws ThiduaError as `readObservationsCsv` does, when it comes to the fault
 * @example
 * const parts = ["area,indicator,value\nsa-pa,doc", "tors,14\nbac-ha,doctors,13.9\n"];
 * const rows = streamObservationsCsv(parts, laoCai2023);
 * const cards = [...evaluateRows(laoCai2023, rows, { grouped: true })];
 * cards.map(({ area, summary }) => `${area} ${summary.met}`) // => ["sa-pa 1", "bac-ha 0"]
 */
export function streamObservationsCsv<Id extends string>(
  parts: Iterable<string>,
  ruleSet: RuleSet<Id>,
  options?: StreamOptions,
): ObservationStream<Id>;
/** The same for text that is waited for, such as a readable stream. @throws ThiduaError as for an iterable */
export function streamObservationsCsv<Id extends string>(
  parts: AsyncIterable<string>,
  ruleSet: RuleSet<Id>,
  options?: StreamOptions,
): AsyncObservationStream<Id>;
export function streamObservationsCsv<Id extends string>(
  parts: Iterable<string> | AsyncIterable<string>,
  ruleSet: RuleSet<Id>,
  { onIssue = () => {}, area }: StreamOptions = {},
): ObservationStream<Id> | AsyncObservationStream<Id> {
  const reader = new CsvObservations(ruleSet as unknown as RuleSet);
  const places = new RecentPlaces(area ?? null);
  const place = (observation: number, field: string): FilePlace | null => {
    const found = places.find(observation);
    return found && reader.cellOf(found, field);
  };
  function* observations({ observations, places: own, issues }: CsvPart): Generator<Observation<Id>> {
    for (const one of issues) onIssue(one);
    for (const [i, observation] of observations.entries()) {
      const { area = null } = observation as { area?: string | null };
      places.note(area, own[i] as FilePlace);
      yield observation as Observation<Id>;
    }
  }
  if (isAsync(parts)) {
    async function* waited(texts: AsyncIterable<string>): AsyncGenerator<Observation<Id>> {
      for await (const text of texts) yield* observations(reader.push(textOf(text)));
      yield* observations(reader.end());
    }
    const rows = waited(parts);
    return { place, [Symbol.asyncIterator]: () => rows };
  }
  function* asked(texts: Iterable<string>): Generator<Observation<Id>> {
    for (const text of texts) yield* observations(reader.push(textOf(text)));
    yield* observations(reader.end());
  }
  const rows = asked(typeof parts === "string" ? [parts] : parts);
  return { place, [Symbol.iterator]: () => rows };
}

function isAsync<T>(parts: Iterable<T> | AsyncIterable<T>): parts is AsyncIterable<T> {
  return typeof parts === "object" && parts !== null && Symbol.asyncIterator in parts;
}

/** Bytes are not decoded here: a stream must be told its encoding. */
function textOf(part: unknown): string {
  if (typeof part === "string") return part;
  const details = { expected: "text, in parts", received: asWritten(part) };
  throw new ThiduaError([issue("observation/malformed", details, ["parts"])]);
}
