import type { BeforeNumber } from "./before-number.js";
import type { Figures } from "./figures.js";
import type { FoldedText } from "./folded-text.js";
import type { NumberPlace } from "./number-place.js";
import { unitAt, unitJustBefore } from "./unit-words.js";

/** The unit of a number, wherever it stands. */
export interface UnitRead {
  /** As written; empty where there is none. */
  readonly text: string;
  /** Where number and unit end in the folded text. */
  readonly end: number;
  /** Whether it stands in the cell before, as in tables. */
  readonly isRow: boolean;
  /** Whether a stretch of time is what is asked: "tuổi thọ đạt 75 tuổi". */
  readonly isTime: boolean;
}

/** The unit behind the figures; in a table row the cell before; else the thing that words ask for so many of. */
export function unitOf(
  folded: FoldedText,
  place: NumberPlace,
  before: BeforeNumber,
  figures: Figures,
): UnitRead {
  const { text, low } = folded;
  const { at, wordsFrom } = place;
  if (figures.unit !== null) return { text: figures.unit, end: figures.end, isRow: false, isTime: false };
  const bracketed = inBrackets(folded, figures.end);
  if (bracketed) return { ...bracketed, isRow: false, isTime: false };
  const time = asksForTime(low, place, before) ? wordAt(text, low, figures.end, timeWords) : null;
  if (time) return { ...time, isRow: false, isTime: true };
  const exact = before.comparator === null ? null : wordAt(text, low, figures.end, shortTimes);
  if (exact) return { ...exact, isRow: false, isTime: true };
  const cell = unitJustBefore(text, low, wordsFrom, before.start) ?? unitJustBefore(text, low, wordsFrom, at);
  if (cell !== null) return { text: cell, end: figures.end, isRow: true, isTime: false };
  const thing = figures.ends === "one" && before.start < at ? wordAt(text, low, figures.end, anyNoun) : null;
  return { text: "", end: figures.end, ...thing, isRow: false, isTime: false };
}

/** The unit alone in brackets behind a number, as pages copied from tables have it: "99,5 (%)". */
function inBrackets({ text, low }: FoldedText, at: number): { text: string; end: number } | null {
  const open = /^\s*\(\s*/.exec(low.slice(at, at + 8));
  const unit = open && unitAt(text, low, at + open[0].length);
  const close = unit && /^\s*\)/.exec(low.slice(unit.end, unit.end + 8));
  return unit && close ? { text: unit.unit, end: unit.end + close[0].length } : null;
}

/** A stretch of time is a target where the name measures time, and else none: "kỷ niệm 75 năm". */
function asksForTime(low: string, { at, wordsFrom }: NumberPlace, before: BeforeNumber): boolean {
  const words = low.slice(Math.max(wordsFrom, at - 160), at);
  const isAsked = before.comparator !== null || before.isSaid || before.isLevel;
  return isAsked ? timeNames.test(words) : /tuổi\s+thọ[^,;.:]*$/u.test(words);
}

const timeNames = /tuổi\s+thọ|thời\s+gian|thời\s+hạn|số\s+(?:ngày|giờ|năm|tháng)/u;
const timeWords = /\s*(?:tuổi|năm|tháng|ngày|giờ|phút)(?:\s+làm\s+việc)?(?!\p{L})/uy;
/** Times so short that, compared, they are asked for: "không quá 2 giờ". */
const shortTimes = /\s*(?:ngày\s+làm\s+việc|giờ\s+làm\s+việc|giờ|phút)(?!\p{L})/uy;
const anyNoun =
  /\s+(?!(?:và|hoặc|trở|so|với|đến|tới|từ|trong|của|là|thì|mà|cho|để|do|theo|trên|dưới|hơn|năm|tháng|ngày|tuổi|giờ|tuần|quý|điểm)(?!\p{L}))\p{L}+/uy;

function wordAt(text: string, low: string, at: number, form: RegExp): { text: string; end: number } | null {
  form.lastIndex = at;
  const found = form.exec(low)?.[0];
  return found === undefined
    ? null
    : { text: text.slice(at, at + found.length).trim(), end: at + found.length };
}
