import type { BeforeNumber, WrittenComparator } from "./before-number.js";
import { digitsAt, type Figures, longestNumber } from "./figures.js";
import type { FoldedText } from "./folded-text.js";
import { unitAt } from "./unit-words.js";
import { readWrittenNumber } from "./vietnamese-number.js";

const upper =
  /(?:\s*\([^()\d]{1,40}\))?\s*(?:,?\s*(?:và|nhưng|đến|tới)(?!\p{L}))\s*(?:(dưới|thấp\s+hơn|nhỏ\s+hơn|<(?!=))|không\s+(?:được\s+)?(?:quá|vượt\s+quá|vượt|trên|cao\s+hơn)|tối\s+đa|nhiều\s+nhất|≤|<=)\s*(?=\d)/uy;

/**
 * Both ends where each has its comparing word: "không dưới 8% và không quá 9%"; null where no upper end stands
 * behind, or one of another unit.
 */
export function bothEndsAt(
  { text, low }: FoldedText,
  { comparator }: BeforeNumber,
  figures: Figures,
): Figures | null {
  if (figures.ends !== "one" || !isLower(comparator)) return null;
  upper.lastIndex = figures.end;
  const gap = upper.exec(low);
  if (!gap) return null;
  const at = figures.end + gap[0].length;
  const digits = digitsAt(low, at);
  const second = digits.length > longestNumber ? null : readWrittenNumber(digits);
  const unit = unitAt(text, low, at + digits.length);
  if (!second || (figures.unit !== null && figures.unit !== unit?.unit)) return null;
  return {
    ...figures,
    values: [...figures.values, second.value],
    ends: "between",
    isHighStrict: gap[1] !== undefined,
    unit: unit?.unit ?? null,
    isEnglish: figures.isEnglish || second.isEnglish,
    end: unit?.end ?? at + digits.length,
  };
}

function isLower(comparator: WrittenComparator | null): boolean {
  return comparator === "at-least" || comparator === "more-than";
}
