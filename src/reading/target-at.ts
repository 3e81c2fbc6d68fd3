import { type BeforeNumber, readBefore, type WrittenComparator } from "./before-number.js";
import { type Figures, figuresAt } from "./figures.js";
import type { FoldedText } from "./folded-text.js";
import type { QualifierKind } from "./qualifiers.js";
import { unitJustBefore } from "./unit-words.js";

/** A number that words make a target of. */
export interface TargetFound {
  readonly before: BeforeNumber;
  readonly comparator: WrittenComparator;
  readonly figures: Figures;
  /** As written; empty where there is none. */
  readonly unit: string;
  /** Where its first figure stands in the folded text. */
  readonly at: number;
  /** Where its comparing words begin, and where its last word ends, in the folded text. */
  readonly start: number;
  readonly end: number;
  /** Kinds of qualifiers over which its words go first. */
  readonly outranks: readonly QualifierKind[];
  /** Whether its unit stands in the cell before it, as in tables. */
  readonly isRow: boolean;
}

/** Where a number stands: its sentence, where its words may begin, and what came before in the sentence. */
export interface NumberPlace {
  readonly at: number;
  readonly sentenceStart: number;
  readonly sentenceEnd: number;
  readonly wordsFrom: number;
  readonly lastComparator: WrittenComparator | null;
}

/** Reads the number at a place as a target; null where the words make none of it. */
export function targetAt(folded: FoldedText, place: NumberPlace): TargetFound | null {
  const figures = figuresAt(folded, place.at);
  if (!figures) return null;
  const before = readBefore(folded.low, place.wordsFrom, place.at);
  const unit = unitOf(folded, place, before, figures);
  const suffix = figures.ends === "one" ? orMoreAt(folded.low, unit.end, place.sentenceEnd) : null;
  const comparator =
    suffix?.comparator ?? (figures.ends === "one" ? (before.comparator ?? "point") : figures.ends);
  const said = before.comparator !== null || comparator !== "point";
  const end = suffix?.end ?? unit.end;
  if (!isTarget(folded.low, place, before, figures, unit.text !== "", end)) return null;
  return {
    before,
    comparator: inherited(folded.low, before, comparator, place.lastComparator),
    figures,
    unit: unit.text + (suffix?.per ?? ""),
    at: place.at,
    start: before.start,
    end: Math.min(end, place.sentenceEnd),
    outranks: outrankedBy(unit, said || before.isSaid, said, place, figures.of !== null),
    isRow: unit.isRow,
  };
}

interface UnitRead {
  readonly text: string;
  readonly end: number;
  readonly isRow: boolean;
  readonly isTime: boolean;
}

/** The unit behind the figures; in a table row the cell before; else the thing that words ask for so many of. */
function unitOf(folded: FoldedText, place: NumberPlace, before: BeforeNumber, figures: Figures): UnitRead {
  const { text, low } = folded;
  const { at, wordsFrom } = place;
  const read = (found: { text: string; end: number } | null, isTime = false): UnitRead | null =>
    found && { ...found, isRow: false, isTime };
  if (figures.unit !== null) return { text: figures.unit, end: figures.end, isRow: false, isTime: false };
  const isAsked = before.comparator !== null || before.isSaid;
  const measuresTime = timeNames.test(low.slice(Math.max(wordsFrom, at - 160), at));
  const time = measuresTime && isAsked ? read(wordAt(text, low, figures.end, timeWords), true) : null;
  if (time) return time;
  const rowFrom = Math.max(wordsFrom, at - 40);
  const cell = unitJustBefore(text, low.slice(rowFrom, at), rowFrom);
  if (cell !== null) return { text: cell, end: figures.end, isRow: true, isTime: false };
  const thing = figures.ends === "one" && before.start < at ? wordAt(text, low, figures.end, anyNoun) : null;
  return read(thing) ?? { text: "", end: figures.end, isRow: false, isTime: false };
}

const timeNames = /tuổi\s+thọ|thời\s+gian|số\s+ngày|số\s+giờ/u;
const timeWords = /\s*(?:tuổi|năm|tháng|ngày|giờ|phút)(?:\s+làm\s+việc)?(?!\p{L})/uy;
const anyNoun =
  /\s+(?!(?:và|hoặc|trở|so|với|đến|tới|từ|trong|của|là|thì|mà|cho|để|do|theo|trên|dưới|hơn|năm|tháng|ngày|tuổi|giờ|tuần|quý|điểm)(?!\p{L}))\p{L}+/uy;

function wordAt(text: string, low: string, at: number, form: RegExp): { text: string; end: number } | null {
  form.lastIndex = at;
  const found = form.exec(low)?.[0];
  return found === undefined
    ? null
    : { text: text.slice(at, at + found.length).trim(), end: at + found.length };
}

const orMore =
  /(?:\s+(?!tăng|giảm|đạt|trong|và|dưới|trên)\p{L}+){0,4}?\s*\(?\s*(?:(trở\s+lên|hoặc\s+hơn|trở\s+đi)|(trở\s+xuống|trở\s+lại|hoặc\s+ít\s+hơn))(\s*\/\s*(?:năm|tháng|quý|người|ha|hộ)(?!\p{L}))?/uy;

/** "trở lên", a few words behind the unit perhaps: "98,5% diện tích trở lên". */
function orMoreAt(
  low: string,
  at: number,
  sentenceEnd: number,
): { comparator: "at-least" | "at-most"; per: string; end: number } | null {
  orMore.lastIndex = at;
  const found = orMore.exec(low);
  if (!found || at + found[0].length > sentenceEnd) return null;
  const comparator = found[1] ? "at-least" : "at-most";
  return { comparator, per: (found[3] ?? "").replace(/\s+/g, ""), end: at + found[0].length };
}

/** A number is a target where it has a unit, or where words ask for it and the sentence ends with it. */
function isTarget(
  low: string,
  { at, sentenceStart }: NumberPlace,
  before: BeforeNumber,
  figures: Figures,
  hasUnit: boolean,
  end: number,
): boolean {
  const isAskedFor = before.comparator !== null && figures.ends === "one";
  const isSaid = before.isSaid && /^\s*(?:[.;,)]|$)/.test(low.slice(end, end + 3));
  if (!hasUnit && !isAskedFor && !isSaid) return false;
  return (
    !insideBrackets(low, sentenceStart, at) ||
    opensBracket(low, before.start) ||
    namedInBrackets(low, sentenceStart, at)
  );
}

/** "ít nhất 01 cuộc và 01 lượt": what is joined by "và" alone is asked for alike. */
function inherited(
  low: string,
  { isJoined, start }: BeforeNumber,
  comparator: WrittenComparator,
  last: WrittenComparator | null,
): WrittenComparator {
  if (!isJoined || comparator !== "point" || (last !== "at-least" && last !== "at-most")) return comparator;
  return /(?:^|[^\p{L}])và\s*$/u.test(low.slice(Math.max(0, start - 6), start)) ? last : comparator;
}

function outrankedBy(
  unit: UnitRead,
  isAsked: boolean,
  isCompared: boolean,
  { lastComparator }: NumberPlace,
  isFraction: boolean,
): readonly QualifierKind[] {
  if (unit.isTime) return ["duration", "age"];
  if (/điểm$/u.test(unit.text) && lastComparator === null && isAsked) return ["score"];
  if (isCompared && /tiêu\s+chí|chỉ\s+tiêu/u.test(unit.text)) return ["definition"];
  if (isCompared && /%|‰|đồng|usd/iu.test(unit.text)) return ["ordinal", "document", "definition", "date"];
  return isFraction && unit.text !== "" ? ["date"] : [];
}

function insideBrackets(low: string, start: number, at: number): boolean {
  const words = low.slice(Math.max(start, at - 200), at);
  return words.lastIndexOf("(") > words.lastIndexOf(")");
}

function opensBracket(low: string, start: number): boolean {
  return low
    .slice(Math.max(0, start - 2), start)
    .trimEnd()
    .endsWith("(");
}

/** "(trong đó thu nội địa 5.000 tỷ đồng)": a bracket may hold targets of its own, if it names them. */
function namedInBrackets(low: string, start: number, at: number): boolean {
  const words = low.slice(Math.max(start, at - 200), at);
  const inside = words.slice(words.lastIndexOf("(") + 1);
  const isNamed = /^\s*(?:trong\s+đó|thu\s|tỷ\s+lệ|số\s|tổng\s|giá\s+trị|diện\s+tích|sản\s+lượng)/u.test(
    inside,
  );
  return isNamed && !/cộng|trừ|điểm|cứ\s|năm\s+(?:19|20)\d\d/u.test(inside);
}
