import { type Issue, issue } from "../issue/issue.js";
import { ThiduaError, throwIfAny } from "../issue/thidua-error.js";
import type { RuleSet } from "../rule/rule-set.js";
import { type CsvColumn, csvColumns, delimiterOf, headerIndex, mostTitles, topLines } from "./csv-columns.js";
import { type CsvField, standingWords } from "./csv-header.js";
import { refuseHeader, unreadColumns } from "./csv-header-faults.js";
import { type CsvRow, CsvSplitter, mostOpenQuotes } from "./csv-rows.js";
import type { FilePlace } from "./file-place.js";
import { foldName, type IndicatorNames, indicatorNames } from "./indicator-names.js";

/** What a part of a sheet holds. */
export interface CsvPart {
  /** Faulty ones too, for the evaluation to name. */
  readonly observations: readonly object[];
  /** Of each observation: its line, and its column where the row has several. */
  readonly places: readonly FilePlace[];
  /** Columns that nothing reads; then, by line, cells beyond the header and lines that are no rows. */
  readonly issues: readonly Issue[];
}

type Unsplit = Issue<"files/csv-syntax">;

/**
 * Reads the observations of a sheet as its text comes, part by part, wherever it was cut. Held are the top of the sheet
 * until its header is known, and then the row that has not ended. After an error it is of no more use.
 *
 * @throws ThiduaError from `push` and `end`: `files/empty`, `files/csv-syntax`, `files/csv-missing-column`,
 * `files/csv-duplicate-column`
 */
export class CsvObservations {
  readonly #ruleSet: RuleSet;
  readonly #names: IndicatorNames;
  /** Text before the delimiter is known. */
  #top = "";
  #isBegun = false;
  #isBlank = true;
  /** A carriage return that ended the last part: what follows says whether it is a line end by itself. */
  #heldReturn = "";
  #splitter: CsvSplitter | null = null;
  /** Rows before the header is known. */
  #titles: CsvRow[] = [];
  /** Lines that are no rows. */
  #unsplit: Unsplit[] = [];
  #columns: readonly CsvColumn[] | null = null;
  #reader: ((row: CsvRow, part: Draft) => void) | null = null;
  #numbers: ReadonlyMap<string, number> = new Map();

  constructor(ruleSet: RuleSet) {
    this.#ruleSet = ruleSet;
    this.#names = remembering(indicatorNames(ruleSet));
  }

  /** Takes the next part of the text. */
  push(text: string): CsvPart {
    return this.#take(this.#tidied(text), false);
  }

  /** What is left when nothing comes any more. */
  end(): CsvPart {
    return this.#take(this.#heldReturn === "" ? "" : "\n", true);
  }

  /** The cell of a field of the observation in a place. */
  cellOf({ line, column }: FilePlace, field: string): FilePlace {
    return { line, column: this.#numbers.get(field) ?? column };
  }

  /** Without a byte order mark, and every line ended by `\n`. */
  #tidied(text: string): string {
    let part = text;
    if (!this.#isBegun && part !== "") {
      part = part.replace(/^\uFEFF/, "");
      this.#isBegun = true;
    }
    part = this.#heldReturn + part;
    this.#heldReturn = part.endsWith("\r") ? "\r" : "";
    if (this.#heldReturn !== "") part = part.slice(0, -1);
    return part.includes("\r") ? part.replace(/\r\n?/g, "\n") : part;
  }

  #take(text: string, isEnd: boolean): CsvPart {
    if (this.#isBlank && /\S/.test(text)) this.#isBlank = false;
    if (isEnd && this.#isBlank) throw new ThiduaError([issue("files/empty", { file: "CSV" })]);
    const rows = this.#split(text, isEnd);
    if (this.#unsplit.length === mostOpenQuotes) throwIfAny(this.#unsplit);
    if (this.#reader) return this.#read(rows.rows, rows.issues, []);
    this.#titles = this.#titles.concat(rows.rows);
    if (!isEnd && this.#titles.length < mostTitles) return { observations: [], places: [], issues: [] };
    if (this.#titles.length < 2) throwIfAny(this.#unsplit);
    return this.#begin();
  }

  #split(text: string, isEnd: boolean): { rows: readonly CsvRow[]; issues: readonly Unsplit[] } {
    let part = text;
    if (!this.#splitter) {
      this.#top += text;
      const isTop = topLines(this.#top).length < this.#top.length || this.#top.length > mostInTop;
      if (!isEnd && !isTop) return { rows: [], issues: [] };
      this.#splitter = new CsvSplitter(delimiterOf(this.#top, this.#names));
      part = this.#top;
      this.#top = "";
    }
    const split = this.#splitter.push(part);
    const last = isEnd ? this.#splitter.end() : { rows: [], issues: [] };
    const issues = split.issues.concat(last.issues);
    this.#unsplit = this.#unsplit.concat(issues);
    return { rows: split.rows.concat(last.rows), issues };
  }

  /** Finds the header, and reads the rows below it. */
  #begin(): CsvPart {
    const rows = this.#titles;
    const top = headerIndex(rows, this.#names);
    const { cells: header, line } = rows[top] ?? { cells: [], line: 1 };
    const columns = csvColumns(header, this.#names);
    refuseHeader(header, columns, line);
    this.#columns = columns;
    this.#numbers = new Map(columns.flatMap(({ field }, i) => (field ? [[field as string, i + 1]] : [])));
    this.#reader = rowReader(columns, this.#names);
    this.#titles = [];
    const unread = unreadColumns(header, columns, line, this.#ruleSet);
    return this.#read(rows.slice(top + 1), this.#unsplit, unread);
  }

  #read(rows: readonly CsvRow[], unsplit: readonly Unsplit[], before: readonly Issue[]): CsvPart {
    const part: Draft = { observations: [], places: [], issues: [...unsplit] };
    const width = this.#columns?.length ?? 0;
    for (const row of rows) {
      const { line, cells } = row;
      if (cells.length > width && cells.slice(width).some((cell) => cell !== "")) {
        // A figure with an unquoted comma would be read by half: 58,5 as 58.
        part.issues.push(issue("files/csv-syntax", { line, reason: "more-cells" }));
        continue;
      }
      if (cells.some((cell) => cell !== "")) this.#reader?.(row, part);
    }
    const issues = part.issues.sort((a, b) => a.line - b.line);
    return { ...part, issues: [...before, ...issues] };
  }
}

/** Letters that are looked at for a header, at most. */
const mostInTop = 1 << 20;

interface Draft {
  readonly observations: object[];
  readonly places: FilePlace[];
  readonly issues: Unsplit[];
}

type Fields = Readonly<Record<string, string | null>>;

/** Adds the observations of a row: one, or in a sheet that is not long one for each column of an indicator. */
function rowReader(columns: readonly CsvColumn[], names: IndicatorNames): (row: CsvRow, part: Draft) => void {
  const common = fieldReader(columns, names);
  if (columns.some(({ field }) => field === "indicator")) {
    return ({ line, cells }, { observations, places }) => {
      observations.push(common(cells));
      places.push({ line, column: 1 });
    };
  }
  const figures = columns.flatMap(({ indicator, unit }, i) =>
    indicator === null ? [] : [{ indicator, own: unit === null ? {} : { unit }, i }],
  );
  return ({ line, cells }, { observations, places }) => {
    const row = common(cells);
    for (const { indicator, own, i } of figures) {
      observations.push({ ...row, indicator, value: cells[i] || null, ...own });
      places.push({ line, column: i + 1 });
    }
  };
}

/** Reads the cells that are fields of an observation. */
function fieldReader(
  columns: readonly CsvColumn[],
  names: IndicatorNames,
): (cells: readonly string[]) => Fields {
  const fields = columns.flatMap(({ field }, i) => (field ? [{ field, i }] : []));
  return (cells) => {
    const row: Record<string, string | null> = {};
    for (const { field, i } of fields) row[field] = fieldOf(field, cells[i] || null, names);
    return row;
  };
}

function fieldOf(field: CsvField, cell: string | null, names: IndicatorNames): string | null {
  if (field === "indicator") return cell === null ? "" : (names.find(cell) ?? cell);
  return field === "standing" && cell !== null ? (standingWords.get(foldName(cell)) ?? cell) : cell;
}

/** Names that were found once are not compared again; a sheet has few, on many rows. */
function remembering({ find }: IndicatorNames): IndicatorNames {
  const found = new Map<string, string | null>();
  return {
    find: (word) => {
      const before = found.get(word);
      if (before !== undefined) return before;
      const id = find(word);
      if (found.size < 1000) found.set(word, id);
      return id;
    },
  };
}
