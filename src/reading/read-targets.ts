import { digitsAt } from "./figures.js";
import { type FoldedText, foldText } from "./folded-text.js";
import { type Memory, madeOf } from "./made-target.js";
import { placed, trimmed } from "./placed.js";
import { qualifierAt } from "./qualifiers.js";
import type { Leftover, ReadQualifier, ReadTarget, Span } from "./read-target.js";
import { type Sentence, sentencesOf } from "./sentences.js";
import { type TargetFound, targetAt } from "./target-at.js";

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
  found.leftovers.sort((a, b) => a.span[0] - b.span[0]);
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

function readSentence(given: string, whole: FoldedText, sentence: Sentence, found: Found): void {
  // Nothing behind the sentence is seen from within: no unit, no word.
  const { text, low: words } = whole;
  const folded = { ...whole, text: text.slice(0, sentence.end), low: words.slice(0, sentence.end) };
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
    lastFrom: at,
    isPart: false,
  };
  while (at < sentence.end) {
    const code = low.charCodeAt(at);
    at = code >= 48 && code <= 57 ? readNumber(memory, at, found) : at + 1;
  }
  const isRead = found.targets.length > targetsBefore;
  for (const { start, end } of isRead ? clausesOf(low, sentence) : [sentence]) {
    const clause = low.slice(start, end);
    if (!asksWithoutNumber(clause) || (isRead && /\d/.test(clause))) continue;
    const [from, to] = trimmed(folded.text, start, end);
    found.leftovers.push(Object.freeze({ reason: "no-number" as const, ...placed(given, folded, from, to) }));
  }
}

const ordinal =
  /\s*(?:[-–—+*•▪●✓]\s*)?(?:\(?\d{1,3}(?:\.\d{1,3})*[.)](?=\s|\p{L}|$)|\d{1,3}(?= *\n\s*\p{Lu}|\s+\p{Lu}(?:\p{Ll}|\p{Lu}+\s+\p{Lu})|\s*\|))/uy;

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
    memory.nameFrom = target.end;
    found.qualifiers.push(
      Object.freeze({ kind: "repetition" as const, ...placed(given, folded, at, target.end) }),
    );
  } else {
    found.targets.push(madeOf(memory, target));
  }
  memory.lastComparator = target.comparator;
  memory.lastKey = keyOf(target);
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

/** The clauses of a sentence; one that wants none of something begins behind a comma, too. */
function* clausesOf(low: string, { start, end }: Sentence): Generator<Sentence> {
  let from = start;
  for (const { index } of low.slice(start, end).matchAll(/;|,(?=\s*không\s+(?:còn|có|để)(?!\p{L}))/gu)) {
    yield { start: from, end: start + index };
    from = start + index + 1;
  }
  yield { start: from, end };
}

const asking =
  /(?:^|[^\p{L}])(?:không\s+còn|không\s+có|không\s+để|đạt\s+và\s+vượt|hoàn\s+thành|duy\s+trì|giữ\s+vững|đạt\s+chuẩn|cơ\s+bản\s+đạt|xóa|xoá|phấn\s+đấu)(?!\p{L})/u;

/** Whether a sentence asks for something, though no number of it is a target. */
function asksWithoutNumber(low: string): boolean {
  return low.length < 400 && asking.test(low);
}
