/** A row that was read, and where the next one begins. */
interface QuotedRow {
  readonly cells: readonly string[];
  /** The offset behind its line end. */
  readonly next: number;
  /** How many lines it takes. */
  readonly lines: number;
}

/** Letters between two quotes: a quote that nothing closes within so many is taken for one that nothing closes. */
const mostInQuotes = 1 << 20;

/**
 * Reads the row that begins at an offset and has a quote on its first line. A cell is quoted where its first letter is
 * a quote and the quote that closes it is the last; a quote anywhere else is a letter like any other. Where a quote
 * opens a cell and none closes it as its last letter, the cell ends with its line, unless a later line has a quote: the
 * row is then `open-quote`. `cut-off` is one whose end is not there yet.
 */
export function quotedRow(
  text: string,
  from: number,
  delimiter: string,
  isEnd: boolean,
): QuotedRow | "open-quote" | "cut-off" {
  const cells: string[] = [];
  let at = from;
  while (true) {
    const start = skipBlanks(text, at, delimiter);
    const read =
      text[start] === '"'
        ? quotedCell(text, start, delimiter, isEnd)
        : plainCell(text, start, start, delimiter);
    if (typeof read === "string") return read;
    cells.push(read.cell);
    const after = text[read.end];
    if (after === undefined && !isEnd) return "cut-off";
    at = read.end + 1;
    if (after !== delimiter) return { cells, next: at, lines: linesIn(text, from, read.end) };
  }
}

interface Cell {
  readonly cell: string;
  /** The offset of the delimiter or line end behind it. */
  readonly end: number;
}

function quotedCell(
  text: string,
  start: number,
  delimiter: string,
  isEnd: boolean,
): Cell | "open-quote" | "cut-off" {
  const close = closingQuote(text, start + 1);
  if (close === null) return isEnd || text.length - start > mostInQuotes ? "open-quote" : "cut-off";
  if (close === text.length - 1 && !isEnd) return "cut-off";
  if (close - start > mostInQuotes) return "open-quote";
  const end = skipBlanks(text, close + 1, delimiter);
  const after = text[end];
  if (after === undefined && !isEnd) return "cut-off";
  if (after === undefined || after === "\n" || after === delimiter) {
    return {
      cell: text
        .slice(start + 1, close)
        .replaceAll('""', '"')
        .trim(),
      end,
    };
  }
  // What closed it was not meant to: on the same line its quotes are letters, over several it never closed.
  const isOneLine = !text.slice(start, close).includes("\n");
  return isOneLine ? plainCell(text, start, close + 1, delimiter) : "open-quote";
}

/** The next quote that is not doubled. */
function closingQuote(text: string, from: number): number | null {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at;
  }
  return null;
}

/** A cell as it stands, which goes on at least to `from`. */
function plainCell(text: string, start: number, from: number, delimiter: string): Cell {
  let end = from;
  while (end < text.length && text[end] !== delimiter && text[end] !== "\n") end += 1;
  return { cell: text.slice(start, end).trim(), end };
}

function skipBlanks(text: string, from: number, delimiter: string): number {
  let at = from;
  while (at < text.length) {
    const letter = text[at] as string;
    if (letter === delimiter || letter === "\n" || letter.trim() !== "") break;
    at += 1;
  }
  return at;
}

function linesIn(text: string, from: number, end: number): number {
  let lines = 1;
  for (let at = text.indexOf("\n", from); at >= 0 && at < end; at = text.indexOf("\n", at + 1)) lines += 1;
  return lines;
}
