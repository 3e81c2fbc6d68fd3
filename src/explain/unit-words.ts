import type { Locale } from "../issue/words.js";
import type { ExactText } from "../number/print.js";
import { unitCatalogue } from "../unit/unit-catalogue.js";
import type { UnitDefinition } from "../unit/unit-definition.js";
import { localeDecimal } from "./locale-number.js";

/** What wording needs beside the data: units of the rule set's own. */
export interface WordingOptions {
  /** The `units` of the rule set; the catalogue is always known. */
  readonly units?: readonly UnitDefinition[] | undefined;
}

/** A quantity with its unit, as a language writes it: `25,9%`, `12.000 tỷ đồng`. */
export function quantityWords(
  value: ExactText,
  unit: string,
  locale: Locale,
  options: WordingOptions,
): string {
  const suffix = unitSuffix(unit, locale, options);
  if (typeof value === "string") return `${localeDecimal(value, locale)}${suffix}`;
  const ratio = `${localeDecimal(value.numerator, locale)}/${localeDecimal(value.denominator, locale)}`;
  return `≈ ${localeDecimal(value.decimal, locale)}${suffix} (= ${ratio})`;
}

/** A unit as it stands behind a number: a sign joins it, a word stands apart. */
function unitSuffix(unit: string, locale: Locale, { units = [] }: WordingOptions): string {
  const found = [...units, ...unitCatalogue].find(({ id }) => id === unit);
  const name = found?.name[locale] ?? unit;
  return /^[%‰]/.test(name) ? name : ` ${name}`;
}

/** The unit of a difference: two percentages differ by percentage points. */
export function differenceUnit(unit: string, locale: Locale, options: WordingOptions): string {
  if (unit === "percent") return locale === "vi" ? " điểm phần trăm" : " percentage points";
  return unitSuffix(unit, locale, options);
}
