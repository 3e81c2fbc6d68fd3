import type { Locale } from "../issue/words.js";
import type { ExactText } from "../number/print.js";
import { unitCatalogue } from "../unit/unit-catalogue.js";
import type { UnitDefinition } from "../unit/unit-definition.js";
import { localeDecimal } from "./locale-number.js";
import type { WordingOptions } from "./wording-options.js";

export type { WordingOptions } from "./wording-options.js";

/**
 * A quantity with its unit, as a language writes it: `25,9%`, `12.000 tỷ đồng`. One that does not end as a decimal
 * stands as about, and exactly as a ratio: `≈ 56,6929133858% (chính xác 7.200/127%)`.
 */
export function quantityWords(
  value: ExactText,
  unit: string,
  locale: Locale,
  options: WordingOptions,
): string {
  return withSuffix(value, suffixOf(unit, value, locale, options), locale);
}

/** A difference of two quantities with its unit: two percentages differ by percentage points. */
export function differenceWords(
  value: ExactText,
  unit: string,
  locale: Locale,
  options: WordingOptions,
): string {
  const points = Object.hasOwn(differences, unit) ? differences[unit]?.[locale] : undefined;
  if (points === undefined) return quantityWords(value, unit, locale, options);
  return withSuffix(value, ` ${nameFor(points, value, locale)}`, locale);
}

const differences: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  percent: { vi: "điểm phần trăm", en: "percentage points" },
  "per-mille": { vi: "điểm phần nghìn", en: "per-mille points" },
};

function withSuffix(value: ExactText, suffix: string, locale: Locale): string {
  if (typeof value === "string") return `${localeDecimal(value, locale)}${suffix}`;
  const ratio = `${localeDecimal(value.numerator, locale)}/${localeDecimal(value.denominator, locale)}`;
  const precisely = locale === "vi" ? "chính xác" : "exactly";
  return `≈ ${localeDecimal(value.decimal, locale)}${suffix} (${precisely} ${ratio}${suffix})`;
}

/**
 * A unit as it stands behind a number: a sign joins it, a word stands apart. Where another unit would read the
 * same, its id is said too.
 */
function suffixOf(unit: string, value: ExactText, locale: Locale, { units = none }: WordingOptions): string {
  // Units that may still change are looked through each time.
  if (!Object.isFrozen(units)) return suffixAmong(units, unit, value, locale);
  const isOne = value === "1" || value === "-1";
  const found = suffixesOf(units)[locale][isOne ? "one" : "many"];
  const before = found.get(unit);
  if (before !== undefined) return before;
  const suffix = suffixAmong(units, unit, value, locale);
  found.set(unit, suffix);
  return suffix;
}

type Units = readonly UnitDefinition[];
const none: Units = Object.freeze([]);

/** What was found before, by unit: behind one and behind any other number. */
type Suffixes = Readonly<Record<Locale, Readonly<Record<"one" | "many", Map<string, string>>>>>;

/** By list of units: as long as that is kept. */
const suffixes = new WeakMap<Units, Suffixes>();

function suffixesOf(units: Units): Suffixes {
  const before = suffixes.get(units);
  if (before) return before;
  const made = {
    vi: { one: new Map<string, string>(), many: new Map<string, string>() },
    en: { one: new Map<string, string>(), many: new Map<string, string>() },
  };
  suffixes.set(units, made);
  return made;
}

function suffixAmong(units: Units, unit: string, value: ExactText, locale: Locale): string {
  const known = [...units, ...unitCatalogue];
  const name = nameFor(known.find(({ id }) => id === unit)?.name[locale] ?? unit, value, locale);
  const isShared = known.some((one) => one.id !== unit && nameFor(one.name[locale], value, locale) === name);
  const told = isShared ? `${name} (${unit})` : name;
  return /^[%‰]/.test(told) ? told : ` ${told}`;
}

/** English says one commune and two communes; scales and "per" stay as they are. */
function nameFor(name: string, value: ExactText, locale: Locale): string {
  if (locale === "vi" || (value !== "1" && value !== "-1")) return name;
  if (name === "people") return "person";
  return /^(?:per |as |[a-z]+lion |thousand )/.test(name) ? name : name.replace(/([a-z]{3})s$/, "$1");
}
