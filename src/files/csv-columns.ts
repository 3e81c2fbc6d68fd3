import { type CsvField, csvField, isCounter, wideCsvField } from "./csv-header.js";
import { type CsvRow, csvRows } from "./csv-rows.js";
import type { IndicatorNames } from "./indicator-names.js";

/** What a column holds: a field of observations, an indicator, or nothing that is read. */
export interface CsvColumn {
  readonly field: CsvField | null;
  /** Its id, where the column holds its values. */
  readonly indicator: string | null;
  /** The unit in brackets behind the indicator's name. */
  readonly unit: string | null;
}

const nothing: CsvColumn = { field: null, indicator: null, unit: null };

/** Titles may stand above the header, so many rows and no more. */
export const mostTitles = 10;

/** What the columns under a header hold; in a sheet that is not long, those that name an indicator hold it. */
export function csvColumns(header: readonly string[], names: IndicatorNames): readonly CsvColumn[] {
  const isLong = isLongHeader(header);
  return header.map((heading) => {
    const field = isLong ? csvField(heading) : wideCsvField(heading);
    if (field) return { ...nothing, field };
    return isLong || isCounter(heading) ? nothing : indicatorColumn(heading, names);
  });
}

/** Whether a sheet has a row for each observation: one column says which indicator it is of. */
export function isLongHeader(header: readonly string[]): boolean {
  return header.some((heading) => csvField(heading) === "indicator");
}

/** The delimiter of comma, semicolon and tab under which the header is known best. */
export function delimiterOf(text: string, names: IndicatorNames): string {
  const top = topLines(text);
  const marks = [",", ";", "\t"].map((mark) => {
    const { rows } = csvRows(top, mark);
    const header = rows[headerIndex(rows, names)]?.cells ?? [];
    return { mark, known: knownCount(header, names), cells: header.length };
  });
  const better = (a: (typeof marks)[number], b: (typeof marks)[number]): number =>
    b.known - a.known || b.cells - a.cells;
  return marks.sort(better)[0]?.mark ?? ",";
}

/** The first lines of a text, enough for titles and a header; all of it where it has no more. */
export function topLines(text: string): string {
  return text.split("\n", mostTitles * 3).join("\n");
}

/** Which of the first rows is the header: the one that is known best, and the first where none is. */
export function headerIndex(rows: readonly CsvRow[], names: IndicatorNames): number {
  let [found, most] = [0, 0];
  rows.slice(0, mostTitles).forEach(({ cells }, i) => {
    const known = holdsFigures(cells) ? 0 : knownCount(cells, names);
    if (known > most) [found, most] = [i, known];
  });
  return found;
}

/** A row with figures and without a column for the indicator is no header, whatever else stands in it. */
export function holdsFigures(cells: readonly string[]): boolean {
  return !isLongHeader(cells) && cells.some((cell) => /^[-+]?\d[\d.,\s]*%?$/.test(cell));
}

function knownCount(cells: readonly string[], names: IndicatorNames): number {
  const columns = csvColumns(cells, names);
  return columns.filter(({ field, indicator }) => field !== null || indicator !== null).length;
}

function indicatorColumn(heading: string, names: IndicatorNames): CsvColumn {
  const whole = names.find(heading);
  if (whole !== null) return { ...nothing, indicator: whole };
  const split = /^(.*)\(([^()]*)\)\s*$/s.exec(heading);
  const indicator = split ? names.find(split[1] ?? "") : null;
  if (indicator === null) return nothing;
  return { field: null, indicator, unit: split?.[2]?.trim() || null };
}
