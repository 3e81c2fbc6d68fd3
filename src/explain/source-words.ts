import { oneLine } from "../issue/one-line.js";
import type { Locale } from "../issue/words.js";
import type { Source } from "../rule/rule.js";
import type { WordingOptions } from "./wording-options.js";

/**
 * Where the law says it, for people: the document by its number where that is known, the place, the quote.
 *
 * @example
 * sourceWords({ document: "ct-02-2023", place: "appendix/9", quote: "…" }, "vi")
 * // => "ct-02-2023, phụ lục, mục 9: “…”"
 */
export function sourceWords(source: Source, locale: Locale, options: WordingOptions = {}): string {
  const document = options.documents?.find(({ id }) => id === source.document)?.number ?? source.document;
  return oneLine(`${document}, ${placeWords(source.place, locale)}: “${source.quote}”`);
}

const parts: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  appendix: { vi: "phụ lục", en: "appendix" },
  preamble: { vi: "phần mở đầu", en: "preamble" },
};

/** `appendix/9` is item 9 of the appendix, `2` is point 2; words that are not known stay as they are. */
function placeWords(place: string, locale: Locale): string {
  const steps = place.split("/");
  return steps
    .map((step, i) => {
      if (/^\d+$/.test(step)) return `${numbered(i > 0, locale)} ${step}`;
      return (Object.hasOwn(parts, step) ? parts[step]?.[locale] : undefined) ?? step;
    })
    .join(", ");
}

function numbered(isInside: boolean, locale: Locale): string {
  if (locale === "vi") return isInside ? "mục" : "điểm";
  return isInside ? "item" : "point";
}
