import { isNotMet, type Scorecard, type Summary } from "../evaluation/evaluation.js";
import { oneLine } from "../issue/one-line.js";
import type { Locale } from "../issue/words.js";
import { plainMarkdown, tableLine } from "./markdown.js";
import type { ReportOptions } from "./report-options.js";
import { alignedTable, cutTo } from "./table.js";

/** The columns of an overview of many areas. */
const overviewColumns: Record<Locale, readonly string[]> = {
  vi: ["Địa bàn", "Đạt", "Vượt", "Không đạt", "Chưa xác định", "Không áp dụng", "Chỉ tiêu không đạt"],
  en: ["Area", "Met", "Exceeded", "Not met", "Undetermined", "Not applicable", "Targets not met"],
};
const right = [false, true, true, true, true, true, false];
const counts: readonly (keyof Summary)[] = ["met", "exceeded", "notMet", "undetermined", "notApplicable"];
const widestArea = 40;

/** One card as a row of an overview: its counts, and the ids of the targets that are not met. */
function overviewRow({ area, summary, evaluations }: Scorecard): readonly string[] {
  const unmet = evaluations.filter(isNotMet).map(({ indicator }) => indicator);
  return [
    oneLine(area ?? "–"),
    ...counts.map((count) => String(summary[count])),
    unmet.length === 0 ? "–" : unmet.join(", "),
  ];
}

/**
 * Many areas as one table for a terminal, in the order given: counts, and which targets are not met. Percentages
 * are neither summed nor averaged.
 */
export function scorecardsText(cards: readonly Scorecard[], { locale }: ReportOptions): string {
  const rows = cards.map(overviewRow).map(([area = "", ...rest]) => [cutTo(area, widestArea), ...rest]);
  return alignedTable([overviewColumns[locale], ...rows], right).join("\n");
}

/** Many areas as one Markdown table, in the order given. */
export function scorecardsMarkdown(cards: readonly Scorecard[], { locale }: ReportOptions): string {
  return [
    tableLine(overviewColumns[locale]),
    tableLine(right.map((isNumber) => (isNumber ? "---:" : "---"))),
    ...cards.map((card) => tableLine(overviewRow(card).map(plainMarkdown))),
    "",
  ].join("\n");
}
