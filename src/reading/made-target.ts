import type { WrittenComparator } from "./before-number.js";
import { type Change, changeBefore } from "./change.js";
import { readDirection } from "./direction.js";
import type { FoldedText } from "./folded-text.js";
import { leadingMarks, nameOf, withoutCell } from "./names.js";
import { placed } from "./placed.js";
import type { ReadTarget } from "./read-target.js";
import type { Sentence } from "./sentences.js";
import type { TargetFound } from "./target-at.js";
import { tierOf } from "./tier.js";

/** Where a sentence is read, and what is remembered from one of its targets to the next. */
export interface Memory {
  readonly given: string;
  readonly folded: FoldedText;
  readonly sentence: Sentence;
  /** Where the words of the next target may begin: behind the last one. */
  nameFrom: number;
  lastName: string;
  lastComparator: WrittenComparator | null;
  lastKey: string;
  /** Where the last target's words began: one that inherits its comparing word is quoted from there. */
  lastFrom: number;
  isPart: boolean;
}

const longestName = 400;

/** Makes a target of what was found at a number, and remembers what the next may need. */
export function madeOf(memory: Memory, target: TargetFound): ReadTarget {
  const { given, folded, nameFrom } = memory;
  const { low, text } = folded;
  const { comparator, figures, unit } = target;
  const words = low.slice(nameFrom, target.start);
  memory.isPart = /trong\s+đó/u.test(words) || (memory.isPart && !words.includes(";"));
  const clauseStart = nameFrom + words.lastIndexOf(";") + 1;
  const { change, isApproximate } = changeOf(low.slice(clauseStart, target.start), target);
  const from = Math.min(clauseStart + leadingMarks(text.slice(clauseStart, target.start)), target.start);
  const { name, behind } = nameOf({
    before: text.slice(Math.max(from, target.start - longestName), target.start),
    behind: text.slice(target.end, target.end + 160),
    unit,
    isRow: target.isRow,
    lastName: memory.lastName,
  });
  const strict = strictEnds(target);
  const isStated = (comparator !== "point" && comparator !== "range") || strict.length > 0;
  const tier = memory.lastName === "" ? "base" : tierOf(low.slice(nameFrom, target.at));
  memory.lastName = name;
  const quoteFrom = target.inherits ? memory.lastFrom : from;
  const { text: quote, span } = placed(given, folded, quoteFrom, target.end + behind);
  memory.lastFrom = from;
  memory.nameFrom = target.end + behind;
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
  { before, comparator, unit, isRow }: TargetFound,
): { change: Change; isApproximate: boolean } {
  const words = isRow ? withoutCell(clause, unit) : clause;
  const governed = changeBefore(words.slice(-160), words.slice(-40));
  const isUpper = comparator === "less-than" || comparator === "at-most";
  const isLevel =
    before.isLevel || (!governed.isDirect && before.isSaid) || (governed.change === "decrease" && isUpper);
  const isApproximate =
    before.isApproximate || (governed.isDirect && /(?:khoảng|ước)\s+(?:tăng|giảm)\s*$/u.test(clause));
  return { change: isLevel ? "none" : governed.change, isApproximate };
}
