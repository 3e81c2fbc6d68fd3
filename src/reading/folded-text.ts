import { pageLayoutOf, type Stretch } from "./page-layout.js";

/**
 * A text as the reader sees it: composed letters (NFC), every blank a space, soft hyphens and zero-width marks
 * gone; with the way back to the text as it was given.
 */
export interface FoldedText {
  /** As written, folded. */
  readonly text: string;
  /** The same in lower case, character for character. */
  readonly low: string;
  /** Where the numbers of pages that stood in the middle of a sentence stand, in the text as given. */
  readonly pageNumbers: readonly Stretch[];
  /** Where a folded character begins in the text as given. */
  start(index: number): number;
  /** Where the folded character before `index` ends in the text as given. */
  end(index: number): number;
}

const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/;
/** Letters and signs that copying out of old fonts and pages puts for others; each as long as what it stands for. */
const lookalikes = new Map([
  ["\u01A3", "ư"],
  ["\u01A2", "Ư"],
  ["\u00F0", "đ"],
  ["\u00D0", "Đ"],
  ["\u0189", "Đ"],
  ["\u2010", "-"],
  ["\u2011", "-"],
  ["\u2215", "/"],
  ["\u2044", "/"],
  ["\uFF05", "%"],
]);
const softHyphen = "\u00AD";
const lineEnd = /[ \r]{0,9}\n[ ]{0,40}(?=\p{L})/uy;
const mark = /\p{M}/u;

/** Folds a text; time and memory grow as its length does. */
export function foldText(given: string): FoldedText {
  const letters = lettersOf(given);
  const text = letters.pieces.join("");
  const { brokenNumbers, pageNumbers } = pageLayoutOf(text, lowerCase(text));
  const kept = withoutLayout(text, brokenNumbers, pageNumbers);
  const place = (index: number): number => kept.places?.[index] ?? index;
  return {
    text: kept.text,
    low: lowerCase(kept.text),
    pageNumbers: pageNumbers.map(([from, to]) => [
      letters.starts[from] ?? given.length,
      letters.ends[to - 1] ?? given.length,
    ]),
    start: (index) => letters.starts[place(index)] ?? given.length,
    end: (index) => (index <= 0 ? 0 : (letters.ends[place(index - 1)] ?? given.length)),
  };
}

interface Letters {
  readonly pieces: string[];
  readonly starts: number[];
  readonly ends: number[];
}

/** The letters of a text, marks composed, and where each began and ended. */
function lettersOf(given: string): Letters {
  const pieces: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const push = (piece: string, from: number, to: number): void => {
    pieces.push(piece);
    for (let i = 0; i < piece.length; i += 1) {
      starts.push(from);
      ends.push(to);
    }
  };
  for (let at = 0; at < given.length; ) {
    const to = letterEnd(given, at);
    const character = given[at] as string;
    if (!invisible.test(character)) push(asRead(given.slice(at, to)), at, to);
    at = character === softHyphen ? to + lineEndAt(given, to) : to;
  }
  return { pieces, starts, ends };
}

/** A letter and the marks behind it are one letter; a text of nothing but marks is cut now and then. */
function letterEnd(given: string, at: number): number {
  let to = at + ((given.codePointAt(at) as number) > 0xffff ? 2 : 1);
  while (to < given.length && to - at < 16 && mark.test(given[to] as string)) to += 1;
  return to;
}

function asRead(letter: string): string {
  if (letter === "\n") return letter;
  return /^\s/.test(letter) ? " " : (lookalikes.get(letter) ?? letter.normalize("NFC"));
}

/** How long a line end behind a soft hyphen is: the word goes on behind it. */
function lineEndAt(given: string, at: number): number {
  lineEnd.lastIndex = at;
  return lineEnd.exec(given)?.[0].length ?? 0;
}

/** Takes blanks out of broken numbers and blanks page numbers out; `places` leads back where anything was taken. */
function withoutLayout(
  text: string,
  brokenNumbers: readonly Stretch[],
  pageNumbers: readonly Stretch[],
): { text: string; places: number[] | null } {
  if (brokenNumbers.length === 0 && pageNumbers.length === 0) return { text, places: null };
  const kept: string[] = [];
  const places: number[] = [];
  const keep = (from: number, to: number, piece: string): void => {
    kept.push(piece);
    for (let at = from; at < to; at += 1) places.push(at);
  };
  let at = 0;
  for (const [from, to] of [...brokenNumbers, ...pageNumbers].sort(([a], [b]) => a - b)) {
    if (from < at) continue;
    keep(at, from, text.slice(at, from));
    if (/\d/.test(text.slice(from, to))) keep(from, to, " ".repeat(to - from));
    at = to;
  }
  keep(at, text.length, text.slice(at));
  return { text: kept.join(""), places };
}

/** Lower case that keeps every character in its place. */
function lowerCase(text: string): string {
  const low = text.toLowerCase();
  if (low.length === text.length) return low;
  return Array.from(text, (letter) => {
    const lower = letter.toLowerCase();
    return lower.length === letter.length ? lower : letter;
  }).join("");
}
