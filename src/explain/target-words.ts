import type { Locale } from "../issue/words.js";
import type { BetweenTarget, Comparator, Target } from "../rule/target.js";
import { quantityWords } from "./unit-words.js";
import type { WordingOptions } from "./wording-options.js";

type OneBound = Exclude<Comparator, "between">;

const comparing: Record<Locale, Record<OneBound, string>> = {
  vi: {
    "at-least": "ít nhất",
    "more-than": "trên",
    "at-most": "không quá",
    "less-than": "dưới",
    exactly: "đúng bằng",
  },
  en: {
    "at-least": "at least",
    "more-than": "more than",
    "at-most": "at most",
    "less-than": "less than",
    exactly: "exactly",
  },
};

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
  if (target.comparator === "between") return betweenWords(target, unit, locale, options);
  return `${comparing[locale][target.comparator]} ${quantityWords(target.bound, unit, locale, options)}`;
}

/** Vietnamese has words of its own for two ends: không dưới … và không quá …, từ … đến dưới …. */
function betweenWords(
  { lower, upper }: BetweenTarget,
  unit: string,
  locale: Locale,
  options: WordingOptions,
): string {
  const from = quantityWords(lower.bound, unit, locale, options);
  const to = quantityWords(upper.bound, unit, locale, options);
  const [below, above] = [comparing[locale][lower.comparator], comparing[locale][upper.comparator]];
  if (locale === "en" || lower.comparator === "more-than") {
    return `${below} ${from} ${locale === "vi" ? "và" : "and"} ${above} ${to}`;
  }
  return upper.comparator === "less-than"
    ? `từ ${from} đến dưới ${to}`
    : `không dưới ${from} và không quá ${to}`;
}
