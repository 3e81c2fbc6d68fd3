import type { Issue } from "../issue/issue.js";
import type { Observation } from "../observation/observation.js";
import type { RuleSet } from "../rule/rule-set.js";
import { CsvObservations } from "./csv-observations.js";
import type { FilePlace } from "./file-place.js";
import { notText } from "./not-text.js";

/** Observations read from a file, with the place of each, and what of the file was not read. */
export interface ReadObservations<Id extends string = string> {
  /** In the order of the file; faulty ones too, for the evaluation to name. */
  readonly observations: readonly Observation<Id>[];
  /** Columns that nothing read, lines with cells beyond the header, lines that are no rows. */
  readonly issues: readonly Issue[];
  /** The line and the cell of a field of an observation, by its index; null where there is no such one. */
  place(observation: number, field: string): FilePlace | null;
}

/**
 * Reads observations from CSV: one row an observation, or, as officials keep sheets, one row an area with a
 * column an indicator, titles perhaps above the header. Comma, semicolon or tab is found from the header; a byte
 * order mark and Windows line ends are simply read. Blanks around a cell are cut; an empty cell is missing
 * (spec 1.4). An indicator may stand by its id, name or alias; a name that is only near is left for the
 * evaluation to refuse. A row with more cells than the header is named and left out. The ids are typed as those of the rule set; a row with another is kept as it is, for
 * `evaluate` to name.
 *
 * @throws ThiduaError `files/empty`, `files/csv-syntax`, `files/csv-missing-column`,
 * `files/csv-duplicate-column`
 */
export function readObservationsCsv<Id extends string>(
  text: string,
  ruleSet: RuleSet<Id>,
): ReadObservations<Id> {
  if (typeof text !== "string") throw notText(text);
  const reader = new CsvObservations(ruleSet as unknown as RuleSet);
  const [first, last] = [reader.push(text), reader.end()];
  const places = first.places.concat(last.places);
  return {
    observations: first.observations.concat(last.observations) as Observation<Id>[],
    issues: first.issues.concat(last.issues),
    place: (observation, field) => {
      const found = places[observation];
      return found ? reader.cellOf(found, field) : null;
    },
  };
}
