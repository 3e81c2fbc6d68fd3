import type { BeforeNumber, WrittenComparator } from "./before-number.js";
import type { Figures } from "./figures.js";
import type { NumberPlace } from "./number-place.js";
import type { QualifierKind } from "./qualifiers.js";
import type { UnitRead } from "./unit-of.js";

/** What was read at a number, before it is known to be a target. */
export interface Candidate {
  readonly before: BeforeNumber;
  readonly comparator: WrittenComparator;
  readonly figures: Figures;
  readonly unit: UnitRead;
  /** Where its last word ends in the folded text. */
  readonly end: number;
}

/** Over which kinds of qualifiers the words of a target go first: "đạt từ 90 điểm trở lên" is no mere score. */
export function outrankedBy(low: string, place: NumberPlace, candidate: Candidate): readonly QualifierKind[] {
  const { before, comparator, figures, unit } = candidate;
  const isCompared = before.comparator !== null || comparator !== "point";
  if (unit.isTime) return ["duration", "age"];
  if (/điểm$/iu.test(unit.text)) return isIndexScore(low, place, candidate, isCompared) ? ["score"] : [];
  if (/tiêu\s+chí|chỉ\s+tiêu/iu.test(unit.text)) {
    const isAsked = isCompared || isReached(low, place);
    return isAsked && !isDefining(low, place, candidate) ? ["definition"] : [];
  }
  if (isCompared && /%|‰|đồng|usd/iu.test(unit.text)) return ["ordinal", "document", "definition", "date"];
  return figures.of === null ? behindColon(low, before) : ["date"];
}

/** "Diện tích: trên 1 ha": behind a colon the word compares. */
function behindColon(low: string, { comparator, start }: BeforeNumber): readonly QualifierKind[] {
  return comparator !== null && /^\s*:/.test(low.slice(start, start + 3)) ? ["denominator"] : [];
}

/** An index has to reach points; points that a table gives ("tối đa 10 điểm", or behind a target) are none. */
function isIndexScore(
  low: string,
  { lastComparator, wordsFrom, at }: NumberPlace,
  { before, comparator }: Candidate,
  isCompared: boolean,
): boolean {
  if (comparator === "at-most" || !(isCompared || before.isSaid)) return false;
  const words = low.slice(Math.max(wordsFrom, at - 160), at);
  if (/chỉ\s+số|điểm\s+số|(?:^|[^\p{L}])(?:pci|papi|par|sipas|dti|ict)(?!\p{L})/u.test(words)) return true;
  return lastComparator === null && !/(?:^|[^\p{L}])loại\s+[^:]{1,20}:/u.test(words);
}

function isReached(low: string, { at }: NumberPlace): boolean {
  return /(?:^|[^\p{L}])(?:đạt|hoàn\s+thành|phấn\s+đấu)\s+$/u.test(low.slice(Math.max(0, at - 16), at));
}

/** "số xã đạt 19 tiêu chí: 72 xã", "72 xã đạt 19 tiêu chí": another number is the target, and this defines it. */
function isDefining(
  low: string,
  { wordsFrom, lastComparator }: NumberPlace,
  { before, end }: Candidate,
): boolean {
  const words = low.slice(Math.max(wordsFrom, before.start - 120), before.start);
  return (
    (lastComparator !== null && !/[,;]/.test(words)) ||
    /không\s+(?:còn|có|để)(?!\p{L})[^,;.]*$/u.test(words) ||
    /^[^;.,\d]{0,60}?(?:là|đạt|có|chiếm|còn|:)[^;.,\d]{0,20}\d/u.test(low.slice(end, end + 90))
  );
}
