import { unitAt } from "./unit-words.js";

/** A stretch of the folded text: `[start, end)`. */
export type Stretch = readonly [start: number, end: number];

/** What copying a page did to its text, and a reader undoes. */
export interface PageLayout {
  /** Blanks and line ends that fell into a number: `12. 000`, `67,⏎7%`. */
  readonly brokenNumbers: readonly Stretch[];
  /** Lines that hold nothing but the number of a page and stand in the middle of a sentence, line ends included. */
  readonly pageNumbers: readonly Stretch[];
}

/** Finds what page layout left in a folded text; in the order of the text. */
export function pageLayoutOf(text: string, low: string): PageLayout {
  return { brokenNumbers: brokenNumbersOf(text, low), pageNumbers: pageNumbersOf(text, low) };
}

const names =
  /(?:^|[^\p{L}])(?:tháng|quý|ngày|năm|điều|khoản|điểm|mục|chương|phần|bước|bài|câu|(?<!(?:dân|tổng|trị)[ \n])số|nhóm|cấp|loại|thứ|độ|lớp|khối|tuyến|vùng|tổ|thôn)[ \n]$/u;
const decimals = /(?<=(?:^|[^\d.,])\d{1,3})(?: ,|,[ ]?[ \n])(?=\d{1,2}(?![\d.,]*\d))/gu;
const thousands = /(?<=[\p{L}:><≥≤=(–-][ \n]|\/)\d{1,3}(?:\.[ \n]?\d{3}|[ ]000)+(?![.,]?\d)/gu;
const otherEnd = /[ \n]{0,2}(?:-|–|đến|tới)[ ]?\d{1,3}(?:[.,][ ]?\d{1,3})*/uy;

/** Blanks within numbers: what stands behind must show that it is one number, not two of a list. */
function brokenNumbersOf(text: string, low: string): Stretch[] {
  const found: Stretch[] = [];
  for (const { 0: gap, index } of low.matchAll(decimals)) {
    const start = index - (/\d+$/.exec(low.slice(Math.max(0, index - 3), index))?.[0].length ?? 0);
    const end =
      index +
      gap.length +
      (/^\d+/.exec(low.slice(index + gap.length, index + gap.length + 2))?.[0].length ?? 0);
    if (!isNamed(low, start) && hasUnit(text, low, end)) found.push(...blanksOf(gap, index));
  }
  for (const { 0: words, index } of low.matchAll(thousands)) {
    const end = index + words.length;
    const isRate = /^[ ]?[%‰]/.test(low.slice(end, end + 2));
    if (/[ \n]/.test(words) && !isRate && !isNamed(low, index) && hasUnit(text, low, end)) {
      found.push(...blanksOf(words, index));
    }
  }
  return found.sort(([a], [b]) => a - b);
}

function isNamed(low: string, at: number): boolean {
  return names.test(low.slice(Math.max(0, at - 8), at));
}

/** Whether a unit stands at a place, or behind the other end of a range. */
function hasUnit(text: string, low: string, at: number): boolean {
  otherEnd.lastIndex = at;
  const end = at + (otherEnd.exec(low)?.[0].length ?? 0);
  return unitAt(text, low, end) !== null;
}

function blanksOf(words: string, index: number): Stretch[] {
  return [...words.matchAll(/[ \n]+/g)].map((blank) => [
    index + blank.index,
    index + blank.index + blank[0].length,
  ]);
}

const pageLine = /^(?:-[ ]?\d{1,3}[ ]?-|\d{1,3}|trang[ ]\d{1,3}(?:[ ]?\/[ ]?\d{1,3})?)$/u;
const endsSentence = /[.;:!?|]$/u;
const asksForNumber =
  /(?:^|[^\p{L}])(?:đạt|trên|dưới|là|có|còn|khoảng|từ|đến|hơn|vượt|quá|nhất|thiểu|đa|thêm|giảm|tăng|gấp|năm|tháng|quý|ngày|số|thứ|mức|cấp|điều|khoản|cho|được|nạp|lập)$/u;
/** Lines that only wrapping made are longer; where they are short, a number may stand alone in one. */
const shortestLine = 25;

interface Line {
  readonly start: number;
  readonly end: number;
}

function pageNumbersOf(text: string, low: string): Stretch[] {
  const found: Stretch[] = [];
  let last: Line | null = null;
  let page: Line | null = null;
  for (const line of linesOf(text)) {
    if (last && page && continues(text, low, last, line)) found.push([last.end, line.start]);
    const isPage = last !== null && pageLine.test(low.slice(line.start, Math.min(line.end, line.start + 20)));
    page = isPage && page === null ? line : null;
    if (!isPage) last = line;
  }
  return found;
}

/** Whether a line goes on where the one before the page's number stopped. */
function continues(text: string, low: string, last: Line, next: Line): boolean {
  if (last.end - last.start < shortestLine) return false;
  const words = low.slice(Math.max(last.start, last.end - 40), last.end);
  const behind = text.slice(next.start, next.start + 2);
  const asks = asksForNumber.test(words);
  // The number that the words ask for is the one behind the page, where there is one.
  if (/^[\d><≥≤]/.test(behind)) return asks || /\d ?[-–]$/.test(words);
  const goesOn = /^[\p{Ll}%‰),]/u.test(behind) && !endsSentence.test(words);
  return goesOn && !(asks && unitAt(text, low, next.start) !== null);
}

/** The lines that are not blank, without the blanks at their ends. */
function* linesOf(text: string): Generator<Line> {
  for (const { index, 0: line } of text.matchAll(/[^\n]+/g)) {
    const words = line.trim();
    if (words === "") continue;
    const start = index + line.indexOf(words);
    yield { start, end: start + words.length };
  }
}
