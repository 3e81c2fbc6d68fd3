import type { Shortfall } from "../evaluation/evaluation.js";
import type { Locale } from "../issue/words.js";
import { localeExact } from "./locale-number.js";
import { differenceWords } from "./unit-words.js";
import type { WordingOptions } from "./wording-options.js";

/** What a target that is not met lacks, in words: which way, how much, and whether exactly that is enough. */
export function shortfallWords(
  shortfall: Shortfall,
  unit: string,
  locale: Locale,
  options: WordingOptions = {},
): string {
  const { by, toward, of } = shortfall;
  if (by === "0") return onTheBound[locale][toward];
  const amount = of === "numerator" ? localeExact(by, locale) : differenceWords(by, unit, locale, options);
  return locale === "vi" ? vietnamese(shortfall, amount) : english(shortfall, amount);
}

const onTheBound: Record<Locale, Record<Shortfall["toward"], string>> = {
  vi: {
    up: "đúng bằng mức chỉ tiêu, phải cao hơn mức đó mới đạt",
    down: "đúng bằng mức chỉ tiêu, phải thấp hơn mức đó mới đạt",
  },
  en: {
    up: "exactly on the bound, and only over it is met",
    down: "exactly on the bound, and only under it is met",
  },
};

function vietnamese({ toward, reach, of }: Shortfall, amount: string): string {
  const [way, more] = toward === "up" ? ["tăng", "tăng thêm"] : ["giảm", "giảm"];
  const change = reach === "past" ? `${way} hơn ${amount}` : `${more} ${amount}`;
  return `cần ${change}${of === "numerator" ? " ở tử số" : ""} để đạt`;
}

function english({ toward, reach, of }: Shortfall, amount: string): string {
  if (of === "numerator")
    return `${amount} ${toward === "up" ? "more" : "fewer"} in the numerator would meet it`;
  if (reach === "past") return `must ${toward === "up" ? "rise" : "fall"} by more than ${amount} to meet it`;
  return `${amount} ${toward === "up" ? "short" : "too high"}`;
}
