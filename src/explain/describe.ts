import { oneLine } from "../issue/one-line.js";
import type { Locale } from "../issue/words.js";
import type { RoundingMode } from "../number/round.js";
import type { Rounding, Rule, Source } from "../rule/rule.js";
import { targetWords } from "./target-words.js";
import type { WordingOptions } from "./wording-options.js";

/** A rule in words, part by part, for those who lay it out themselves. Parts that do not apply are null. */
export interface RuleParts {
  /** The indicator's name. */
  readonly name: string;
  /** What is asked: `dưới 25,9%`. */
  readonly target: string;
  /** How the figure is rounded before it is judged. */
  readonly rounding: string | null;
  /** The more ambitious line. */
  readonly stretch: string | null;
  /** The line not to fall behind. */
  readonly safety: string | null;
  /** That the document says "khoảng", which loosens nothing. */
  readonly approximate: string | null;
  /** The place and the document's own words. */
  readonly source: Source;
}

const modes: Record<Locale, Record<RoundingMode, string>> = {
  vi: {
    "half-up": "nửa lên",
    "half-even": "nửa về số chẵn",
    up: "ra xa số không",
    down: "về phía số không",
    ceiling: "lên",
    floor: "xuống",
  },
  en: {
    "half-up": "half up",
    "half-even": "half to even",
    up: "away from zero",
    down: "toward zero",
    ceiling: "up",
    floor: "down",
  },
};

/**
 * A rule as one sentence. Two rules that mean different things never share one: the comparing word, the exact
 * bound, the unit, a rounding and every further line are said.
 *
 * @example
 * describe(rule, "en") // => "Stunting (height for age), children under 5: less than 25.9%"
 */
export function describe(rule: Rule, locale: Locale, options: WordingOptions = {}): string {
  const { name, target, rounding, stretch, safety, approximate } = describeParts(rule, locale, options);
  const lines = [`${name}: ${target}`, stretch, safety].filter((part) => part !== null).join(", ");
  return [lines, rounding, approximate].filter((part) => part !== null).join("; ");
}

/** A rule in words, part by part. */
export function describeParts(rule: Rule, locale: Locale, options: WordingOptions = {}): RuleParts {
  const line = (target: Rule["stretch"], vi: string, en: string): string | null =>
    target ? `${locale === "vi" ? vi : en} ${targetWords(target, rule.unit, locale, options)}` : null;
  const loosely = locale === "vi" ? "văn bản ghi “khoảng”" : "the document says “about”";
  return Object.freeze({
    name: oneLine(rule.name[locale]),
    target: targetWords(rule.target, rule.unit, locale, options),
    rounding: rule.rounding ? roundingWords(rule.rounding, locale) : null,
    stretch: line(rule.stretch, "phấn đấu", "aiming at"),
    safety: line(rule.safety, "mức an toàn", "safety line"),
    approximate: rule.approximate ? loosely : null,
    source: rule.source,
  });
}

function roundingWords({ digits, mode }: Rounding, locale: Locale): string {
  const how = modes[locale][mode];
  if (locale === "vi") {
    const to = digits === 0 ? "đến số nguyên" : `đến ${spelled[digits] ?? digits} chữ số thập phân`;
    return `làm tròn ${how} ${to} trước khi đánh giá`;
  }
  const to = digits === 0 ? "to a whole number" : `to ${digits} decimal${digits === 1 ? "" : "s"}`;
  return `rounded ${how} ${to} before it is judged`;
}

// In letters, so that no reader, man or machine, takes the count of decimals for a figure of the target.
const spelled: readonly string[] = [
  ..."không một hai ba bốn năm sáu bảy tám chín mười".split(" "),
  ..."một hai ba bốn lăm sáu bảy tám".split(" ").map((ones) => `mười ${ones}`),
];
