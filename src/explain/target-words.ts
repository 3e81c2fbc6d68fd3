import type { Locale } from "../issue/words.js";
import type { LowerTarget, Target, UpperTarget } from "../rule/target.js";
import { quantityWords, type WordingOptions } from "./unit-words.js";

type OneSided = "at-least" | "more-than" | "at-most" | "less-than";

const comparing: Record<Locale, Record<OneSided, string>> = {
  vi: { "at-least": "ít nhất", "more-than": "trên", "at-most": "không quá", "less-than": "dưới" },
  en: { "at-least": "at least", "more-than": "more than", "at-most": "at most", "less-than": "less than" },
};
const exact: Record<Locale, string> = { vi: "đúng bằng", en: "exactly" };
const and: Record<Locale, string> = { vi: "và", en: "and" };

/**
 * A target in words. Each comparator has its own, in each language: whether the bound itself passes is never
 * left to the reader.
 *
 * @example
 * targetWords(lessThan("25.9"), "percent", "vi") // => "dưới 25,9%"
 */
export function targetWords(
  target: Target,
  unit: string,
  locale: Locale,
  options: WordingOptions = {},
): string {
  if (target.comparator === "between") {
    const ends: readonly (LowerTarget | UpperTarget)[] = [target.lower, target.upper];
    return ends.map((end) => targetWords(end, unit, locale, options)).join(` ${and[locale]} `);
  }
  const quantity = quantityWords(target.bound, unit, locale, options);
  const word = target.comparator === "exactly" ? exact[locale] : comparing[locale][target.comparator];
  return `${word} ${quantity}`;
}
