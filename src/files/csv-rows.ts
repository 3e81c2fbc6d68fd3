import { CsvError, type Options, parse } from "csv-parse/sync";
import { type Issue, issue } from "../issue/issue.js";

/** A row of a CSV file, with the line that it begins on. */
export interface CsvRow {
  /** From 1. */
  readonly line: number;
  /** Without the blanks around them. */
  readonly cells: readonly string[];
}

/** The rows of a CSV file, and the lines that are none. */
export interface CsvRows {
  readonly rows: readonly CsvRow[];
  readonly issues: readonly Issue<"files/csv-syntax">[];
}

/** How many lines with a quote that never closes are passed over before the file is given up. */
export const mostOpenQuotes = 10;

/** The rows that stand in a stretch of text, and the line of a quote there that nothing closes. */
interface Stretch {
  readonly rows: readonly CsvRow[];
  readonly openQuote: number | null;
}

/**
 * Splits CSV into rows; empty lines are left out, blanks around cells cut. Where quotes stand as CSV does not
 * have them, a quote in the middle of a cell is a letter like any other, and a line with a quote that nothing
 * closes is named and left out; the lines after it are read, until there are `mostOpenQuotes` such lines.
 */
export function csvRows(text: string, delimiter: string): CsvRows {
  const rows: CsvRow[] = [];
  const issues: Issue<"files/csv-syntax">[] = [];
  let rest = text;
  let passed = 0;
  while (true) {
    const { rows: found, openQuote } = stretch(rest, delimiter);
    for (const { line, cells } of found) rows.push({ line: line + passed, cells });
    if (openQuote === null) break;
    issues.push(issue("files/csv-syntax", { line: openQuote + passed, reason: "open-quote" }));
    if (issues.length === mostOpenQuotes) break;
    rest = rest.split("\n").slice(openQuote).join("\n");
    passed += openQuote;
  }
  return { rows, issues };
}

function stretch(text: string, delimiter: string): Stretch {
  const strict = rowsOf(text, { ...options(delimiter), trim: true }, (cell) => cell.trim());
  if (strict.fault === null) return { rows: strict.rows, openQuote: null };
  const loose = rowsOf(text, { ...options(delimiter), ltrim: true, relax_quotes: true }, unquoted);
  const broken = loose.rows.findIndex(({ cells }) => cells.some(isBroken));
  if (broken >= 0) return { rows: loose.rows.slice(0, broken), openQuote: loose.rows[broken]?.line ?? 1 };
  return { rows: loose.rows, openQuote: loose.fault };
}

/** A cell that begins with a quote and goes on over lines: what closed it was not meant to. */
function isBroken(cell: string): boolean {
  return cell.startsWith('"') && cell.includes("\n");
}

/** The loose reading takes the quotes of `"a" ,` for letters, as a blank stands behind them. */
function unquoted(cell: string): string {
  const cut = cell.trim();
  return /^"([^"]|"")*"$/.test(cut) ? cut.slice(1, -1).replaceAll('""', '"').trim() : cut;
}

function options(delimiter: string): Options {
  return { delimiter, relax_column_count: true, skip_empty_lines: true };
}

interface Records {
  readonly rows: readonly CsvRow[];
  /** The line that stopped the reading; null where nothing did. */
  readonly fault: number | null;
}

function rowsOf(text: string, options: Options, tidy: (cell: string) => string): Records {
  const rows: CsvRow[] = [];
  let end = 0;
  const on_record = (record: string[], { lines }: { lines: number }): null => {
    // The parser counts the line that a record ends on.
    const inside = record.reduce((sum, cell) => sum + (cell.match(/\n/g)?.length ?? 0), 0);
    rows.push({ line: lines - inside, cells: record.map(tidy) });
    end = lines;
    return null;
  };
  try {
    parse(text, { ...options, on_record });
    return { rows, fault: null };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const fault = text.split("\n").findIndex((line, i) => i >= end && line.trim() !== "");
    return { rows, fault: fault + 1 };
  }
}
