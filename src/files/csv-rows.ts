import { type Issue, issue } from "../issue/issue.js";
import { ThiduaError } from "../issue/thidua-error.js";
import { quotedRow } from "./csv-quoted-row.js";

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

/** Letters in one row; a file that has more before its next line is none of rows. */
const mostInRow = 1 << 24;

/**
 * Splits CSV into rows as it comes, part by part; empty lines are left out, blanks around cells cut. A quote in the
 * middle of a cell is a letter like any other, and a line with a quote that nothing closes is named and left out; the
 * lines after it are read, until there are `mostOpenQuotes` such lines. Held is the row that has not ended.
 */
export class CsvSplitter {
  readonly #delimiter: string;
  /** Begins where a row begins. */
  #rest = "";
  #line = 1;
  #openQuotes = 0;

  constructor(delimiter: string) {
    this.#delimiter = delimiter;
  }

  /** Takes the next part, its lines ended by `\n`. @throws ThiduaError `files/csv-syntax` for a row without end */
  push(part: string): CsvRows {
    const split = this.#split(this.#rest + part, false);
    if (this.#rest.length > mostInRow) {
      throw new ThiduaError([issue("files/csv-syntax", { line: this.#line, reason: "endless-row" })]);
    }
    return split;
  }

  /** The rows that are left when nothing comes any more. */
  end(): CsvRows {
    return this.#split(this.#rest, true);
  }

  #split(text: string, isEnd: boolean): CsvRows {
    const found: Found = { rows: [], issues: [] };
    let at: number | null = 0;
    let quote = nextOf('"', text, 0);
    let from = 0;
    while (at !== null && at < text.length && this.#openQuotes < mostOpenQuotes) {
      from = at;
      const end = nextOf("\n", text, at);
      if (quote < at) quote = nextOf('"', text, at);
      if (end === text.length && !isEnd) at = null;
      else if (quote >= end) at = this.#plainRow(text, at, end, found);
      else at = this.#quotedRow(text, at, end, isEnd, found);
    }
    this.#rest = this.#openQuotes < mostOpenQuotes ? text.slice(at ?? from) : "";
    return found;
  }

  #plainRow(text: string, at: number, end: number, { rows }: Found): number {
    const cells = text.slice(at, end).split(this.#delimiter);
    for (let i = 0; i < cells.length; i += 1) cells[i] = (cells[i] as string).trim();
    if (cells.length > 1 || cells[0] !== "") rows.push({ line: this.#line, cells });
    this.#line += 1;
    return end + 1;
  }

  /** Null where the row has not ended yet. */
  #quotedRow(text: string, at: number, end: number, isEnd: boolean, { rows, issues }: Found): number | null {
    const read = quotedRow(text, at, this.#delimiter, isEnd);
    if (read === "cut-off") return null;
    const line = this.#line;
    if (read === "open-quote") {
      issues.push(issue("files/csv-syntax", { line, reason: read }));
      this.#openQuotes += 1;
      this.#line += 1;
      return end + 1;
    }
    rows.push({ line, cells: read.cells });
    this.#line += read.lines;
    return read.next;
  }
}

/** The offset of the next such letter; the text's end where none comes. */
function nextOf(letter: string, text: string, from: number): number {
  const found = text.indexOf(letter, from);
  return found < 0 ? text.length : found;
}

interface Found {
  readonly rows: CsvRow[];
  readonly issues: Issue<"files/csv-syntax">[];
}

/** Splits a whole text, as `CsvSplitter` does its parts. */
export function csvRows(text: string, delimiter: string): CsvRows {
  const splitter = new CsvSplitter(delimiter);
  const [first, last] = [splitter.push(text), splitter.end()];
  return { rows: first.rows.concat(last.rows), issues: first.issues.concat(last.issues) };
}
