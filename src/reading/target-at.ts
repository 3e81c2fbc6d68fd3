import { type BeforeNumber, readBefore, type WrittenComparator } from "./before-number.js";
import { bothEndsAt } from "./between.js";
import { type Figures, figuresAt } from "./figures.js";
import type { FoldedText } from "./folded-text.js";
import type { NumberPlace } from "./number-place.js";
import { outrankedBy } from "./outranked.js";
import type { QualifierKind } from "./qualifiers.js";
import { unitOf } from "./unit-of.js";

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
  /** Whether its comparator is the one of the target before it: "ít nhất 01 cuộc và 01 lượt". */
  readonly inherits: boolean;
  /** Whether its unit stands in the cell before it, as in tables. */
  readonly isRow: boolean;
}

/** Reads the number at a place as a target; null where the words make none of it. */
export function targetAt(folded: FoldedText, place: NumberPlace): TargetFound | null {
  const single = figuresAt(folded, place.at);
  if (!single) return null;
  const before = readBefore(folded.low, place.wordsFrom, place.at);
  const figures = bothEndsAt(folded, before, single) ?? single;
  const unit = unitOf(folded, place, before, figures);
  const suffix = figures.ends === "one" ? orMoreAt(folded.low, unit.end, place.sentenceEnd) : null;
  const comparator =
    suffix?.comparator ?? (figures.ends === "one" ? (before.comparator ?? "point") : figures.ends);
  const end = suffix?.end ?? unit.end;
  const isCompared =
    figures.ends === "band" ||
    (figures.ends !== "range" && before.comparator !== null) ||
    (suffix !== null && isUnnamed(folded.low, place, before));
  if (!isTarget(folded.low, place, before, unit.text !== "" || isCompared, end)) return null;
  const inherits = isJoinedTo(folded.low, before, comparator, place.lastComparator);
  return {
    before,
    comparator: inherits ? (place.lastComparator ?? comparator) : comparator,
    inherits,
    figures,
    unit: unit.text + (suffix?.per ?? ""),
    at: place.at,
    start: before.start,
    end: Math.min(end, place.sentenceEnd),
    outranks: outrankedBy(folded.low, place, { before, comparator, figures, unit, end }),
    isRow: unit.isRow,
  };
}

const orMore =
  /(?:\s+(?!(?:tăng|giảm|đạt|trong|và|dưới|trên)(?!\p{L}))\p{L}+){0,4}?\s*\(?\s*(?:(trở\s+lên|hoặc\s+hơn|trở\s+đi)|(trở\s+xuống|trở\s+lại|hoặc\s+ít\s+hơn))(\s*\/\s*(?:năm|tháng|quý|người|ha|hộ)(?!\p{L}))?/uy;

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

/** A number is a target where it has a unit or words compare it, or where it is said and the sentence ends with it. */
function isTarget(
  low: string,
  { at, sentenceStart }: NumberPlace,
  before: BeforeNumber,
  isMeasured: boolean,
  end: number,
): boolean {
  const isSaid = (before.isSaid || before.isLevel) && /^\s*(?:[.;,)]|$)/.test(low.slice(end, end + 3));
  if (!isMeasured && !isSaid) return false;
  return (
    !insideBrackets(low, sentenceStart, at) ||
    opensBracket(low, before.start) ||
    namedInBrackets(low, sentenceStart, at)
  );
}

/** "đạt 5,5 trở lên", but not "lớp 6 trở lên": no name stands just before the number, whose order it might be. */
function isUnnamed(
  low: string,
  { wordsFrom }: NumberPlace,
  { isFrom, isSaid, isLevel, start }: BeforeNumber,
): boolean {
  return isFrom || isSaid || isLevel || low.slice(wordsFrom, start).trim() === "";
}

/** "ít nhất 01 cuộc và 01 lượt": what is joined by "và" alone is asked for alike. */
function isJoinedTo(
  low: string,
  { isJoined, start }: BeforeNumber,
  comparator: WrittenComparator,
  last: WrittenComparator | null,
): boolean {
  if (!isJoined || comparator !== "point" || (last !== "at-least" && last !== "at-most")) return false;
  return /(?:^|[^\p{L}])và\s*$/u.test(low.slice(Math.max(0, start - 6), start));
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
