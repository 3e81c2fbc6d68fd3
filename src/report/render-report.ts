import type { Scorecard } from "../evaluation/evaluation.js";
import type { ReportOptions } from "./report-options.js";
import { scorecardsHtml } from "./scorecard-html.js";
import { scorecardMarkdown } from "./scorecard-markdown.js";
import { scorecardsSvg } from "./scorecard-svg.js";
import { scorecardText } from "./scorecard-text.js";
import { scorecardsCsv } from "./scorecards-csv.js";
import { scorecardsMarkdown, scorecardsText } from "./scorecards-text.js";

/** The forms of a report, by the ending of the file that holds it. */
export type ReportFormat = "txt" | "md" | "csv" | "html" | "svg" | "json";

/** The forms of a report, for those who offer them. */
export const reportFormats: readonly ReportFormat[] = Object.freeze([
  "md",
  "html",
  "svg",
  "csv",
  "json",
  "txt",
]);

/**
 * Scorecards in one text of the form asked. Of several areas, text and Markdown begin with an overview; JSON is the
 * cards as `toJSON` gives them.
 *
 * @example
 * renderReport([card], "md", { locale: "vi", ...laoCai2023 })
 */
export function renderReport(
  cards: readonly Scorecard[],
  format: ReportFormat,
  options: ReportOptions,
): string {
  return renderers[format](cards, options);
}

const renderers: Record<ReportFormat, (cards: readonly Scorecard[], options: ReportOptions) => string> = {
  txt: (cards, options) =>
    `${[...overview(cards, options, scorecardsText), ...cards.map((card) => scorecardText(card, options))].join("\n\n")}\n`,
  md: (cards, options) =>
    [
      ...overview(cards, options, scorecardsMarkdown),
      ...cards.map((card) => scorecardMarkdown(card, options)),
    ].join("\n"),
  csv: scorecardsCsv,
  html: scorecardsHtml,
  svg: scorecardsSvg,
  json: (cards) => `${JSON.stringify(cards, null, 2)}\n`,
};

function overview(
  cards: readonly Scorecard[],
  options: ReportOptions,
  write: (cards: readonly Scorecard[], options: ReportOptions) => string,
): string[] {
  return cards.length > 1 ? [write(cards, options)] : [];
}
