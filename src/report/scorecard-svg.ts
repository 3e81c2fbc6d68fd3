import type { Outcome, Scorecard } from "../evaluation/evaluation.js";
import { outcomeWords } from "../explain/explain.js";
import type { Locale } from "../issue/words.js";
import { summaryLine, titleLine } from "./card-words.js";
import { plainMarkup } from "./markup.js";
import type { ReportOptions } from "./report-options.js";
import { cutTo } from "./table.js";

/** One scorecard as a picture: a bar as long as its targets, parted by outcome. */
export function scorecardSvg(card: Scorecard, options: ReportOptions): string {
  return scorecardsSvg([card], options);
}

const kinds = [
  ["met", "met", "#2e7d32"],
  ["not-met", "notMet", "#b3261e"],
  ["undetermined", "undetermined", "#8a5200"],
  ["not-applicable", "notApplicable", "#757575"],
] as const satisfies readonly (readonly [Outcome, string, string])[];

const [width, labelWidth, barWidth, rowHeight, headHeight] = [720, 200, 480, 32, 72];
const heads: Record<Locale, string> = { vi: "Tổng quan kết quả", en: "Overview of results" };

/**
 * Scorecards as one picture: a bar for each area, as long as its targets, parted by outcome, with the counts in
 * figures. It has a title and a description in words, so that nobody needs the colours.
 */
export function scorecardsSvg(cards: readonly Scorecard[], { locale }: ReportOptions): string {
  const height = headHeight + cards.length * rowHeight + 16;
  const told = cards.map((card) => `${titleLine(card, locale)}: ${summaryLine(card, locale)}.`).join(" ");
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title description" lang="${locale}" font-family="system-ui, sans-serif" font-size="13">`,
    `<title id="title">${heads[locale]}</title>`,
    `<desc id="description">${plainMarkup(told)}</desc>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    `<text x="16" y="28" font-size="18" font-weight="600">${heads[locale]}</text>`,
    ...legend(locale),
    ...cards.flatMap((card, i) => bar(card, headHeight + i * rowHeight, locale)),
    "</svg>",
    "",
  ].join("\n");
}

function legend(locale: Locale): string[] {
  return kinds.flatMap(([outcome, , colour], i) => [
    `<rect x="${16 + i * 150}" y="44" width="12" height="12" fill="${colour}"/>`,
    `<text x="${34 + i * 150}" y="55">${outcomeWords({ outcome, exceeded: false }, locale)}</text>`,
  ]);
}

function bar({ area, ruleSet, summary }: Scorecard, top: number, locale: Locale): string[] {
  const label = plainMarkup(cutTo(area ?? ruleSet.id, 26));
  let x = labelWidth;
  const parts = kinds.flatMap(([outcome, count, colour]) => {
    const many = summary[count];
    if (many === 0) return [];
    const long = Math.round((barWidth * many) / summary.targets);
    const words = `${outcomeWords({ outcome, exceeded: false }, locale)}: ${many}`;
    const at = x;
    x += long;
    return [
      `<rect x="${at}" y="${top}" width="${long}" height="22" fill="${colour}"><title>${words}</title></rect>`,
      `<text x="${at + long / 2}" y="${top + 16}" fill="#ffffff" text-anchor="middle">${many}</text>`,
    ];
  });
  return [`<text x="16" y="${top + 16}">${label}</text>`, ...parts];
}
