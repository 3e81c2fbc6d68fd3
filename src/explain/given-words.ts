import { oneLine } from "../issue/one-line.js";
import type { Locale } from "../issue/words.js";
import type { Provenance } from "../observation/observation.js";
import type { UsedObservation } from "../observation/used-observation.js";

/**
 * The figures that an answer rests on, as they were given, where that tells more than the value itself: a ratio, a
 * unit, a period, who published them. Null where it does not.
 */
export function givenWords(observations: readonly UsedObservation[], locale: Locale): string | null {
  const telling = observations.filter(
    ({ numerator, unit, period, provenance }) =>
      numerator !== null || unit !== null || period !== null || provenance !== null,
  );
  return telling.length === 0 ? null : [...new Set(telling.map((one) => oneGiven(one, locale)))].join("; ");
}

function oneGiven(observation: UsedObservation, locale: Locale): string {
  const { value, numerator, denominator, unit, period, provenance } = observation;
  const figure = value ?? (numerator === null ? null : `${numerator}/${denominator}`);
  const isVietnamese = locale === "vi";
  const said = [
    figure === null ? null : `\`${figure}\`${unit === null ? "" : ` ${unit}`}`,
    period === null ? null : `${isVietnamese ? "kỳ" : "period"} ${period}`,
    provenance === null ? null : `${isVietnamese ? "nguồn" : "from"} ${publisher(provenance)}`,
  ];
  return oneLine(said.filter((part) => part !== null).join(", "));
}

function publisher(provenance: Provenance): string {
  if (typeof provenance === "string") return provenance;
  return Object.entries(provenance)
    .map(([key, text]) => `${key} ${text}`)
    .join(", ");
}
