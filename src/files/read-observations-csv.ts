import { CsvError, parse } from "csv-parse/sync";
import { type Issue, issue } from "../issue/issue.js";
import { nearest } from "../issue/nearest.js";
import { ThiduaError } from "../issue/thidua-error.js";
import type { Observation } from "../observation/observation.js";
import type { RuleSet } from "../rule/rule-set.js";
import {
  type CsvField,
  columnNames,
  csvField,
  delimiterOf,
  isCounter,
  standingWords,
  wideCsvField,
} from "./csv-header.js";
import { foldName, type IndicatorNames, indicatorNames } from "./indicator-names.js";

/** Where something stands in a file; line and column count from 1. */
export interface FilePlace {
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
}

/** Observations read from a file, with the place of each, and what of the file was not read. */
export interface ReadObservations<Id extends string = string> {
  /** In the order of the file; faulty ones too, for the evaluation to name. */
  readonly observations: readonly Observation<Id>[];
  /** Columns that nothing read, cells beyond the header. */
  readonly issues: readonly Issue[];
  /** Where a field of an observation stands; null where the file keeps no places. */
  place(observation: number, field: string): FilePlace | null;
}

/**
 * Reads observations from CSV: one row an observation, or, as officials keep sheets, one row an area with a
 * column an indicator. Comma, semicolon or tab is found from the header; a byte order mark and Windows line
 * ends are simply read. Blanks around a cell are cut; an empty cell is missing (spec 1.4). An indicator may
 * stand by its id, name or alias; a name that is only near is left for the evaluation to refuse. The ids are
 * typed as those of the rule set; a row with another is kept as it is, for `evaluate` to name.
 *
 * @throws ThiduaError `files/empty`, `files/csv-syntax`, `files/csv-missing-column`,
 * `files/csv-duplicate-column`
 */
export function readObservationsCsv<Id extends string>(
  text: string,
  ruleSet: RuleSet<Id>,
): ReadObservations<Id> {
  const { header, rows } = split(text);
  const names = indicatorNames(ruleSet as unknown as RuleSet);
  const isLong = header.some((heading) => csvField(heading) === "indicator");
  const fields = header.map(isLong ? csvField : wideCsvField);
  const columns = header.map((heading, i) => columnOf(heading, fields[i] ?? null, names));
  duplicates(header, columns);
  const isWide = !isLong && columns.some(({ indicator }) => indicator !== null);
  if (!isLong && !isWide) throw missingColumn("indicator", header);
  if (isLong && !fields.some((field) => field === "value" || field === "numerator")) {
    throw missingColumn("value", header);
  }
  const issues = unread(header, columns, isLong, ruleSet as unknown as RuleSet);
  const observations: Observation<Id>[] = [];
  const places: { line: number; column: number }[] = [];
  for (const { line, cells } of rows) {
    if (cells.length > header.length && cells.slice(header.length).some((cell) => cell !== "")) {
      issues.push(issue("files/csv-syntax", { line, reason: "more cells than the header" }));
    }
    if (cells.every((cell) => cell === "")) continue;
    const common = commonFields(cells, fields, names);
    if (isLong) {
      observations.push(common as unknown as Observation<Id>);
      places.push({ line, column: 0 });
      continue;
    }
    columns.forEach(({ indicator, unit }, column) => {
      if (indicator === null) return;
      const value = cells[column] || null;
      observations.push({
        ...common,
        indicator,
        value,
        ...(unit === null ? {} : { unit }),
      } as Observation<Id>);
      places.push({ line, column: column + 1 });
    });
  }
  const columnNumbers = new Map(
    fields.flatMap((field, i) => (field ? [[field as string, i + 1] as const] : [])),
  );
  return {
    observations,
    issues,
    place: (observation, field) => {
      const found = places[observation];
      if (!found) return null;
      return { line: found.line, column: columnNumbers.get(field) ?? (found.column || 1) };
    },
  };
}

interface Column {
  readonly indicator: string | null;
  readonly unit: string | null;
  readonly isRead: boolean;
}

/** What a column holds: a field of observations, or an indicator, its unit perhaps in brackets behind it. */
function columnOf(heading: string, field: CsvField | null, names: IndicatorNames): Column {
  if (field || isCounter(heading)) return { indicator: null, unit: null, isRead: true };
  const whole = names.find(heading);
  if (whole !== null) return { indicator: whole, unit: null, isRead: true };
  const split = /^(.*)\(([^()]*)\)\s*$/s.exec(heading);
  const indicator = split ? names.find(split[1] ?? "") : null;
  return {
    indicator,
    unit: indicator === null ? null : (split?.[2]?.trim() ?? null),
    isRead: indicator !== null,
  };
}

function commonFields(
  cells: readonly string[],
  fields: readonly (CsvField | null)[],
  names: IndicatorNames,
): Record<string, string | null> {
  const row: Record<string, string | null> = {};
  fields.forEach((field, column) => {
    if (field === null) return;
    const cell = cells[column] || null;
    if (field === "indicator") row[field] = cell === null ? "" : (names.find(cell) ?? cell);
    else if (field === "standing") row[field] = cell && (standingWords.get(foldName(cell)) ?? cell);
    else row[field] = cell;
  });
  return row;
}

function split(text: string): { header: string[]; rows: { line: number; cells: string[] }[] } {
  const body = text.startsWith("\uFEFF") ? text.slice(1) : text;
  if (body.trim() === "") throw new ThiduaError([issue("files/empty", { file: "CSV" })]);
  const firstLine = body.trimStart().split(/\r?\n|\r/, 1)[0] ?? "";
  try {
    const records = parse(body, {
      delimiter: delimiterOf(firstLine),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    const [first, ...rest] = records.map(({ record, info }) => ({
      line: info.lines,
      cells: record.map((cell) => cell.trim()),
    }));
    return { header: first?.cells ?? [], rows: rest };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error["lines"] === "number" ? error["lines"] : 1;
    throw new ThiduaError([issue("files/csv-syntax", { line, reason: error.message })]);
  }
}

function duplicates(header: readonly string[], columns: readonly Column[]): void {
  const seen = new Set<string>();
  const found = header.filter((heading, i) => {
    const field = csvField(heading);
    const what = columns[i]?.indicator ?? field ?? foldName(heading);
    if (isCounter(heading) || what === "") return false;
    const again = seen.has(what);
    seen.add(what);
    return again;
  });
  const [first, ...rest] = found.map((received) => issue("files/csv-duplicate-column", { received }));
  if (first) throw new ThiduaError([first, ...rest]);
}

function missingColumn(column: string, received: readonly string[]): ThiduaError {
  return new ThiduaError([issue("files/csv-missing-column", { column, received })]);
}

function unread(
  header: readonly string[],
  columns: readonly Column[],
  isLong: boolean,
  ruleSet: RuleSet,
): Issue[] {
  const known = isLong
    ? Object.values(columnNames).flat()
    : ruleSet.rules.flatMap(({ id, name, aliases = [] }) => [id, name.vi, name.en, ...aliases]);
  return header.flatMap((heading, i) => {
    const isRead = columns[i]?.isRead && !(isLong && columns[i]?.indicator !== null);
    if (isRead || heading === "") return [];
    return [issue("files/csv-unknown-column", { received: heading, nearest: nearest(heading, known) })];
  });
}
