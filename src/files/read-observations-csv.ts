import { type Issue, issue } from "../issue/issue.js";
import { nearest } from "../issue/nearest.js";
import { ThiduaError, throwIfAny } from "../issue/thidua-error.js";
import type { Observation } from "../observation/observation.js";
import type { RuleSet } from "../rule/rule-set.js";
import {
  type CsvColumn,
  csvColumns,
  delimiterOf,
  headerIndex,
  holdsFigures,
  isLongHeader,
} from "./csv-columns.js";
import { columnNames, isCounter, standingWords } from "./csv-header.js";
import { type CsvRow, csvRows, mostOpenQuotes } from "./csv-rows.js";
import type { FilePlace } from "./file-place.js";
import { foldName, type IndicatorNames, indicatorNames } from "./indicator-names.js";

/** Observations read from a file, with the place of each, and what of the file was not read. */
export interface ReadObservations<Id extends string = string> {
  /** In the order of the file; faulty ones too, for the evaluation to name. */
  readonly observations: readonly Observation<Id>[];
  /** Columns that nothing read, cells beyond the header, lines that are no rows. */
  readonly issues: readonly Issue[];
  /** The line and the cell of a field of an observation, by its index; null where there is no such one. */
  place(observation: number, field: string): FilePlace | null;
}

/**
 * Reads observations from CSV: one row an observation, or, as officials keep sheets, one row an area with a
 * column an indicator, titles perhaps above the header. Comma, semicolon or tab is found from the header; a byte
 * order mark and Windows line ends are simply read. Blanks around a cell are cut; an empty cell is missing
 * (spec 1.4). An indicator may stand by its id, name or alias; a name that is only near is left for the
 * evaluation to refuse. The ids are typed as those of the rule set; a row with another is kept as it is, for
 * `evaluate` to name.
 *
 * @throws ThiduaError `files/empty`, `files/csv-syntax`, `files/csv-missing-column`,
 * `files/csv-duplicate-column`
 */
export function readObservationsCsv<Id extends string>(
  text: string,
  ruleSet: RuleSet<Id>,
): ReadObservations<Id> {
  const body = text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  if (body.trim() === "") throw new ThiduaError([issue("files/empty", { file: "CSV" })]);
  const names = indicatorNames(ruleSet as unknown as RuleSet);
  const { rows, issues: unsplit } = csvRows(body, delimiterOf(body, names));
  if (unsplit.length === mostOpenQuotes || rows.length < 2) throwIfAny(unsplit);
  const top = headerIndex(rows, names);
  const header = rows[top]?.cells ?? [];
  const columns = csvColumns(header, names);
  refuseHeader(header, columns, rows[top]?.line ?? 1);
  const read = readRows(rows.slice(top + 1), columns, names);
  const issues = [
    ...unread(header, columns, rows[top]?.line ?? 1, ruleSet as unknown as RuleSet),
    ...[...unsplit, ...read.issues].sort((a, b) => a.line - b.line),
  ];
  return { observations: read.observations as Observation<Id>[], issues, place: placer(read, columns) };
}

interface ReadRows {
  readonly observations: readonly object[];
  /** Of each observation: its line, and its column where the row has several. */
  readonly places: readonly FilePlace[];
  readonly issues: readonly Issue<"files/csv-syntax">[];
}

function readRows(rows: readonly CsvRow[], columns: readonly CsvColumn[], names: IndicatorNames): ReadRows {
  const observations: object[] = [];
  const places: FilePlace[] = [];
  const issues: Issue<"files/csv-syntax">[] = [];
  const isLong = columns.some(({ field }) => field === "indicator");
  for (const { line, cells } of rows) {
    if (cells.slice(columns.length).some((cell) => cell !== "")) {
      issues.push(issue("files/csv-syntax", { line, reason: "more-cells" }));
    }
    if (cells.every((cell) => cell === "")) continue;
    const common = commonFields(cells, columns, names);
    if (isLong) {
      observations.push(common);
      places.push({ line, column: 1 });
      continue;
    }
    columns.forEach(({ indicator, unit }, i) => {
      if (indicator === null) return;
      observations.push({
        ...common,
        indicator,
        value: cells[i] || null,
        ...(unit === null ? {} : { unit }),
      });
      places.push({ line, column: i + 1 });
    });
  }
  return { observations, places, issues };
}

function commonFields(
  cells: readonly string[],
  columns: readonly CsvColumn[],
  names: IndicatorNames,
): Record<string, string | null> {
  const row: Record<string, string | null> = {};
  columns.forEach(({ field }, i) => {
    if (field === null) return;
    const cell = cells[i] || null;
    if (field === "indicator") row[field] = cell === null ? "" : (names.find(cell) ?? cell);
    else if (field === "standing") row[field] = cell && (standingWords.get(foldName(cell)) ?? cell);
    else row[field] = cell;
  });
  return row;
}

function placer(
  { places }: ReadRows,
  columns: readonly CsvColumn[],
): (observation: number, field: string) => FilePlace | null {
  const numbers = new Map(columns.flatMap(({ field }, i) => (field ? [[field as string, i + 1]] : [])));
  return (observation, field) => {
    const found = places[observation];
    return found ? { line: found.line, column: numbers.get(field) ?? found.column } : null;
  };
}

/** Refuses a header that lacks a column, or has one twice. */
function refuseHeader(header: readonly string[], columns: readonly CsvColumn[], line: number): void {
  const isLong = isLongHeader(header);
  const isWide = !holdsFigures(header) && columns.some(({ indicator }) => indicator !== null);
  const lacking: string[] = [];
  if (!isLong && !isWide) lacking.push("indicator");
  if (isLong && !columns.some(({ field }) => field === "value" || field === "numerator"))
    lacking.push("value");
  throwIfAny(lacking.map((column) => issue("files/csv-missing-column", { line, column, received: header })));
  const seen = new Set<string>();
  const again = header.flatMap((heading, i) => {
    const what = columns[i]?.indicator ?? columns[i]?.field ?? foldName(heading);
    if (isCounter(heading) || what === "") return [];
    const isAgain = seen.has(what);
    seen.add(what);
    const details = { line, column: i + 1, received: heading };
    return isAgain ? [issue("files/csv-duplicate-column", details)] : [];
  });
  throwIfAny(again);
}

/** The columns that nothing reads. */
function unread(
  header: readonly string[],
  columns: readonly CsvColumn[],
  line: number,
  ruleSet: RuleSet,
): Issue[] {
  const known = isLongHeader(header)
    ? Object.values(columnNames).flat()
    : ruleSet.rules.flatMap(({ id, name, aliases = [] }) => [id, name.vi, name.en, ...aliases]);
  return header.flatMap((heading, i) => {
    const isRead = columns[i]?.field || columns[i]?.indicator || isCounter(heading);
    if (isRead || heading === "") return [];
    const details = { line, column: i + 1, received: heading, nearest: nearest(heading, known) };
    return [issue("files/csv-unknown-column", details)];
  });
}
