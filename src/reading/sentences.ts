import { unitAt } from "./unit-words.js";

/** A stretch of text that is read on its own, in the folded text. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

const bullet =
  /^\s*(?:[-–—+*•▪●✓]\s|\d{1,3}(?:\.\d{1,3})*[.)]\s|\(\d{1,3}\)|[a-zđ][.)]\s|\(?[ivx]{1,5}[.)]\s|(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười(?:\s\p{L}+)?)\s+là\b)/u;

/**
 * Cuts a folded text into sentences: at full stops, at blank lines, and where a line begins with a bullet, an
 * ordinal or a capital. A line that page layout broke goes on: it begins with a small letter or a number, or the
 * one before it ends in the middle of things.
 */
export function sentencesOf(text: string, low: string): readonly Sentence[] {
  const found: Sentence[] = [];
  let start = 0;
  const cut = (end: number): void => {
    if (/\S/.test(text.slice(start, end))) found.push({ start, end });
    start = end;
  };
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === "\n" && endsLine(text, low, start, at)) cut(at + 1);
    else if (character === "." && endsSentence(text, at)) cut(at + 1);
  }
  cut(text.length);
  return found;
}

function endsSentence(text: string, at: number): boolean {
  const next = text[at + 1];
  if (next !== undefined && !/\s/.test(next)) return false;
  // An ordinal at the beginning ("1.") or an abbreviation of one letter ends nothing.
  const before = text.slice(Math.max(0, at - 9), at);
  return !/(?:^|\s)(?:\d{1,2}(?:\.\d{1,2}){0,2}|\p{L})$/u.test(before) || /[%\p{L}\d]\s+\S*\d$/u.test(before);
}

function endsLine(text: string, low: string, start: number, at: number): boolean {
  const line = text.slice(Math.max(start, at - 200), at).trimEnd();
  const rest = text.slice(at + 1, at + 80);
  if (rest.trim() === "") return true;
  const cell = endsCell(line, rest);
  if (cell !== null) return cell;
  if (/^\s*\n/.test(rest)) return !goesOnBehindBlank(line, rest.trimStart());
  if (isRange(line, rest)) return false;
  if (/^\s*\d{1,3} +\p{Lu}\p{Ll}/u.test(rest) && !asks.test(line.toLowerCase())) return true;
  if (bullet.test(low.slice(at + 1, at + 80))) return true;
  const next = rest.trimStart()[0] ?? "";
  if (/[.!?|]$/.test(line)) return true;
  if (/[;:]$/.test(line)) return line.endsWith(";") && !/\p{Ll}/u.test(next);
  if (!/\p{Lu}/u.test(next)) return false;
  // A capital may be a name that the page pushed to the next line: then the line before has said nothing yet.
  return /\d\s*(?:%|‰|\p{L}[^,]*)?$/u.test(line) || line.length < 60;
}

/** Tables are copied a cell a line: ordinal, name, unit and number are one row; null where no cell shows. */
function endsCell(line: string, rest: string): boolean | null {
  const last = line.slice(line.lastIndexOf("\n") + 1).trim();
  const [next = ""] = rest.trimStart().split("\n", 1);
  if (/^\d{1,3}$/.test(line.trim()) && /^\p{Lu}/u.test(next)) return false;
  if (isUnit(next)) return false;
  const opensRow = /^\s*\d{1,3}\s*(?:\||\n\s*\p{Lu})/u.test(rest);
  return opensRow && !isUnit(last) && !asks.test(line.toLowerCase()) ? true : null;
}

function isUnit(cell: string): boolean {
  return unitAt(cell, cell.toLowerCase(), 0)?.end === cell.length;
}

/** "1.900⏎- 2.000 USD", "24,1%⏎- 24,2%": the dash at the head of a line is no bullet. */
function isRange(line: string, rest: string): boolean {
  if (!/^[ ]*[-–—][ ]*\d/.test(rest)) return false;
  if (/\d[ ]*%$/.test(line)) return /^[ ]*[-–—][ ]*[\d.,]+[ ]*%[^\p{L}]*(?:\n|$)/u.test(rest);
  return /(?:^|\s)(?!(?:19|20)\d\d$)[\d.,]*\d$/.test(line);
}

/** Pages are copied with blank lines between their lines, too: a small letter behind one goes on. */
function goesOnBehindBlank(line: string, next: string): boolean {
  if (/[;:.!?|]$/.test(line) || bullet.test(next)) return false;
  return /^\p{Ll}/u.test(next) || (/^[\d><≥≤]/.test(next) && asks.test(line.toLowerCase()));
}

const asks =
  /(?:^|[^\p{L}])(?:đạt|trên|dưới|còn|khoảng|từ|đến|hơn|vượt|không\s+quá|ít\s+nhất|tối\s+thiểu|tối\s+đa|thêm|giảm|tăng)$|[-–≥≤><=]$/u;
