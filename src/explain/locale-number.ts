import type { Locale } from "../issue/words.js";
import type { ExactText } from "../number/print.js";

const marks = { vi: { group: ".", decimal: "," }, en: { group: ",", decimal: "." } };

/**
 * Canonical decimal text as a language writes it, digit for digit: nothing is rounded.
 *
 * @example
 * localeDecimal("12000.5", "vi") // => "12.000,5"
 */
export function localeDecimal(text: string, locale: Locale): string {
  const { group, decimal } = marks[locale];
  const point = text.indexOf(".");
  const whole = point < 0 ? text : text.slice(0, point);
  const grouped = whole.length <= 3 ? whole : whole.replace(/\B(?=(\d{3})+$)/g, group);
  return point < 0 ? grouped : `${grouped}${decimal}${text.slice(point + 1)}`;
}

/** An exact number as a language writes it; a ratio as such, with its decimal marked as about. */
export function localeExact(value: ExactText, locale: Locale): string {
  if (typeof value === "string") return localeDecimal(value, locale);
  const ratio = `${localeDecimal(value.numerator, locale)}/${localeDecimal(value.denominator, locale)}`;
  return `${ratio} (≈ ${localeDecimal(value.decimal, locale)})`;
}
