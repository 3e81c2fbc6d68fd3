import type { Basis, Direction } from "../rule/rule.js";
import type { WrittenComparator } from "./before-number.js";
import { type Change, changeBefore } from "./change.js";
import { readDirection } from "./direction.js";
import { digitsAt } from "./figures.js";
import { type FoldedText, foldText } from "./folded-text.js";
import { leadingMarks, nameOf } from "./names.js";
import { type QualifierKind, qualifierAt } from "./qualifiers.js";
import { type Sentence, sentencesOf } from "./sentences.js";
import { type TargetFound, targetAt } from "./target-at.js";

/** A stretch of the text as given: `[start, end)` in UTF-16 units. */
export type Span = readonly [start: number, end: number];

/** A target as the text writes it, before any direction is applied. */
export interface ReadTarget {
  /** The indicator's name, as far as the text gives one. */
  readonly name: string;
  /** As written: "đạt N", ": N" and a bare N are `point`. */
  readonly comparator: WrittenComparator;
  /** One decimal text with a dot, or two for a range or a band. */
  readonly values: readonly string[];
  /** Which of two ends the words say does not pass: "trên 5% đến dưới 10%" has both; empty for one value. */
  readonly strict: readonly ("low" | "high")[];
  /** As written; empty where there is none. */
  readonly unit: string;
  /** Whether the number is an amount of change. */
  readonly change: Change;
  /** Whether the text says "khoảng", "ước" or the like. */
  readonly approximate: boolean;
  /** The denominator of a fraction: 127 of "94/127 xã"; else null. */
  readonly of: string | null;
  /** A more ambitious figure, or a line not to fall behind, beside the target itself. */
  readonly tier: "base" | "stretch" | "safety";
  /** Whether it stands behind "trong đó". */
  readonly part: boolean;
  /** The words of the text, name and number: `text.slice(...span)`. */
  readonly quote: string;
  /** Where the quote stands. */
  readonly span: Span;
  /** Which way is good; null where the name does not say. */
  readonly direction: Direction | null;
  /** On what that rests; null where unknown. */
  readonly basis: Basis | null;
  /** The word that decided the direction; null where none did. */
  readonly word: string | null;
  /** What a reader should know: `english-number` for 25.4 in Vietnamese text. */
  readonly warnings: readonly "english-number"[];
}

/** A number of the text that is no target, and what it is. */
export interface ReadQualifier {
  /** What it is. */
  readonly kind: QualifierKind;
  /** As written. */
  readonly text: string;
  /** Where it stands. */
  readonly span: Span;
}

/** Words that ask for something and were not read as a target. */
export interface Leftover {
  /** As written. */
  readonly text: string;
  /** A number that fits nothing, or a target without a number. */
  readonly reason: "number-not-read" | "no-number";
  /** Where it stands. */
  readonly span: Span;
}

/** Everything that was read: no number of the text is in none of the three. */
export interface ReadTargets {
  /** In the order of the text. */
  readonly targets: readonly ReadTarget[];
  /** In the order of the text. */
  readonly qualifiers: readonly ReadQualifier[];
  /** In the order of the text. */
  readonly leftovers: readonly Leftover[];
}

/**
 * Reads targets out of Vietnamese text, as directives and plans write them. It never guesses silently: what is not
 * read is handed back with its reason. Any text at all may be given; the time grows as its length does.
 *
 * @example
 * readTargets("Tỷ lệ thất nghiệp dưới 4%.").targets[0]?.comparator // => "less-than"
 */
export function readTargets(text: string): ReadTargets {
  const folded = foldText(text);
  const found: Found = { targets: [], qualifiers: [], leftovers: [] };
  for (const sentence of sentencesOf(folded.text, folded.low)) readSentence(text, folded, sentence, found);
  if (folded.pageNumbers.length > 0) addPageNumbers(text, folded.pageNumbers, found.qualifiers);
  return Object.freeze({
    targets: Object.freeze(found.targets),
    qualifiers: Object.freeze(found.qualifiers),
    leftovers: Object.freeze(found.leftovers),
  });
}

/** The numbers of pages were taken out before the sentences were read; they are accounted for all the same. */
function addPageNumbers(given: string, pages: readonly Span[], qualifiers: ReadQualifier[]): void {
  for (const [from, to] of pages) {
    const words = given.slice(from, to);
    const start = from + words.search(/\S/);
    const text = words.trim();
    qualifiers.push(
      Object.freeze({
        kind: "page" as const,
        text,
        span: Object.freeze([start, start + text.length] as const),
      }),
    );
  }
  qualifiers.sort((a, b) => a.span[0] - b.span[0]);
}

interface Found {
  readonly targets: ReadTarget[];
  readonly qualifiers: ReadQualifier[];
  readonly leftovers: Leftover[];
}

/** Where a sentence is read, and what is remembered from one of its targets to the next. */
interface Memory {
  readonly given: string;
  readonly folded: FoldedText;
  readonly sentence: Sentence;
  /** Where the words of the next target may begin: behind the last one. */
  nameFrom: number;
  lastName: string;
  lastComparator: WrittenComparator | null;
  lastKey: string;
  isPart: boolean;
}

function readSentence(given: string, folded: FoldedText, sentence: Sentence, found: Found): void {
  const { low } = folded;
  const targetsBefore = found.targets.length;
  let at = skipOrdinal(given, folded, sentence, found);
  const memory: Memory = {
    given,
    folded,
    sentence,
    nameFrom: at,
    lastName: "",
    lastComparator: null,
    lastKey: "",
    isPart: false,
  };
  while (at < sentence.end) {
    const code = low.charCodeAt(at);
    at = code >= 48 && code <= 57 ? readNumber(memory, at, found) : at + 1;
  }
  if (found.targets.length === targetsBefore && asksWithoutNumber(low.slice(sentence.start, sentence.end))) {
    const [start, end] = trimmed(folded.text, sentence.start, sentence.end);
    found.leftovers.push(
      Object.freeze({ reason: "no-number" as const, ...placed(given, folded, start, end) }),
    );
  }
}

const longestName = 400;

const ordinal =
  /\s*(?:[-–—+*•▪●✓]\s*)?(?:\(?\d{1,3}(?:\.\d{1,3})*[.)](?=\s|\p{L})|\d{1,3}(?=\s+\p{Lu}(?:\p{Ll}|\p{Lu}+\s+\p{Lu})|\s*\|))/uy;

/** The number that only numbers the line: "1.", "(3)", "2)", the first cell of a row. */
function skipOrdinal(given: string, folded: FoldedText, { start, end }: Sentence, found: Found): number {
  ordinal.lastIndex = start;
  const match = ordinal.exec(folded.text);
  if (!match || start + match[0].length > end) return start;
  const stop = start + match[0].length;
  const [from, to] = trimmed(folded.text, start, stop);
  found.qualifiers.push(Object.freeze({ kind: "ordinal" as const, ...placed(given, folded, from, to) }));
  return stop;
}

/** Reads the number at a place, whatever it is, and hands back where to go on. */
function readNumber(memory: Memory, at: number, found: Found): number {
  const { given, folded, sentence } = memory;
  const { low } = folded;
  const stop = at + Math.max(1, digitsAt(low, at).length);
  // Digits behind a letter belong to a word: m2, CO2, Covid-19.
  if (isInWord(low, at)) return stop;
  if (/[;.:)]\s*\(?$/.test(low.slice(Math.max(sentence.start, at - 4), at))) {
    const behind = skipOrdinal(given, folded, { start: at, end: sentence.end }, found);
    if (behind > at) {
      memory.nameFrom = behind;
      return behind;
    }
  }
  const qualifier = qualifierAt(low, at);
  const target = targetAt(folded, {
    at,
    sentenceStart: sentence.start,
    sentenceEnd: sentence.end,
    wordsFrom: memory.nameFrom,
    lastComparator: memory.lastComparator,
  });
  if (qualifier && !target?.outranks.includes(qualifier.kind)) {
    const end = Math.min(Math.max(qualifier.end, stop), sentence.end);
    found.qualifiers.push(Object.freeze({ kind: qualifier.kind, ...placed(given, folded, at, end) }));
    return end;
  }
  if (!target) {
    found.leftovers.push(
      Object.freeze({ reason: "number-not-read" as const, ...placed(given, folded, at, stop) }),
    );
    return stop;
  }
  if (isSaidAgain(memory, target)) {
    found.qualifiers.push(
      Object.freeze({ kind: "repetition" as const, ...placed(given, folded, at, target.end) }),
    );
  } else {
    found.targets.push(madeOf(memory, target));
  }
  memory.lastComparator = target.comparator;
  memory.lastKey = keyOf(target);
  memory.nameFrom = target.end;
  return target.end;
}

const glued = /(?:^|[^\p{L}])(?:trên|dưới|đạt|từ|đến|hơn|khoảng|là|có|còn|vượt|quá|tăng|giảm)$/u;

/** Digits behind a letter belong to a word (m2, CO2, Covid-19), unless only a blank was lost: "đạt95%". */
function isInWord(low: string, at: number): boolean {
  return (
    /\p{L}-?$/u.test(low.slice(Math.max(0, at - 2), at)) && !glued.test(low.slice(Math.max(0, at - 8), at))
  );
}

function keyOf({ comparator, figures }: TargetFound): string {
  return `${comparator} ${figures.values.join(" ")}`;
}

/** A table row says its target in words, and again in its last cells. */
function isSaidAgain({ folded, lastKey }: Memory, target: TargetFound): boolean {
  const before = folded.low.slice(Math.max(0, target.at - 8), target.at);
  return lastKey === keyOf(target) && /[%‰|]\s*(?:[≥≤><]=?\s*)?$/u.test(before);
}

/** Makes a target of what was found at a number, and remembers what the next may need. */
function madeOf(memory: Memory, target: TargetFound): ReadTarget {
  const { given, folded, nameFrom } = memory;
  const { low, text } = folded;
  const { comparator, figures, unit } = target;
  const words = low.slice(nameFrom, target.start);
  memory.isPart = /trong\s+đó/u.test(words) || (memory.isPart && !words.includes(";"));
  const clauseStart = nameFrom + words.lastIndexOf(";") + 1;
  const { change, isApproximate } = changeOf(low.slice(clauseStart, target.start), target);
  const from = Math.min(clauseStart + leadingMarks(text.slice(clauseStart, target.start)), target.start);
  const name = nameOf({
    before: text.slice(Math.max(from, target.start - longestName), target.start),
    behind: text.slice(target.end, target.end + 160),
    unit,
    isRow: target.isRow,
    lastName: memory.lastName,
  });
  const strict = strictEnds(target);
  const isStated = (comparator !== "point" && comparator !== "range") || strict.length > 0;
  const tier = memory.lastName !== "" && isAim.test(low.slice(nameFrom, target.at)) ? "stretch" : "base";
  memory.lastName = name;
  const { text: quote, span } = placed(given, folded, from, target.end);
  return Object.freeze({
    name,
    comparator,
    values: Object.freeze(figures.values),
    strict: Object.freeze(strict),
    unit,
    change,
    approximate: isApproximate,
    of: figures.of,
    tier,
    part: memory.isPart,
    quote,
    span,
    ...readDirection(name, change, isStated),
    warnings: Object.freeze(figures.isEnglish ? (["english-number"] as const) : []),
  });
}

function strictEnds({ before, figures }: TargetFound): ("low" | "high")[] {
  if (figures.ends === "one") return [];
  const low = before.comparator === "more-than" ? (["low"] as const) : [];
  return [...low, ...(figures.isHighStrict ? (["high"] as const) : [])];
}

/** Whether the number is an amount of change; a level that is reached ("giảm còn", "giảm dưới") is none. */
function changeOf(
  clause: string,
  { before, comparator }: TargetFound,
): { change: Change; isApproximate: boolean } {
  const governed = changeBefore(clause.slice(-160), clause.slice(-40));
  const isUpper = comparator === "less-than" || comparator === "at-most";
  const isLevel =
    before.isLevel || (!governed.isDirect && before.isSaid) || (governed.change === "decrease" && isUpper);
  const isApproximate =
    before.isApproximate || (governed.isDirect && /(?:khoảng|ước)\s+(?:tăng|giảm)\s*$/u.test(clause));
  return { change: isLevel ? "none" : governed.change, isApproximate };
}

/** "…, phấn đấu đạt 9%": nothing but bridging words between two figures of one name. */
const isAim = /^[\s,(]*(?:và\s+)?phấn\s+đấu(?:\s+(?:đạt|trên|vượt|khoảng|ở\s+mức))*[\s:]*$/u;

const asking =
  /(?:^|[^\p{L}])(?:không\s+còn|không\s+có|không\s+để|đạt\s+và\s+vượt|hoàn\s+thành|duy\s+trì|giữ\s+vững|đạt\s+chuẩn|cơ\s+bản\s+đạt|xóa|xoá|phấn\s+đấu)(?!\p{L})/u;

/** Whether a sentence asks for something, though no number of it is a target. */
function asksWithoutNumber(low: string): boolean {
  return low.length < 400 && asking.test(low);
}

function trimmed(text: string, start: number, end: number): [number, number] {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text[from] as string)) from += 1;
  while (to > from && /\s/.test(text[to - 1] as string)) to -= 1;
  return [from, to];
}

/** The words of the text as given, and where they stand. */
function placed(given: string, folded: FoldedText, start: number, end: number): { text: string; span: Span } {
  const [from, to] = trimmed(folded.text, start, end);
  const span: Span = Object.freeze([folded.start(from), folded.end(to)] as const);
  return { text: given.slice(span[0], span[1]), span };
}
