import type { Scorecard } from "../evaluation/evaluation.js";
import { sourceWords } from "../explain/source-words.js";
import type { Locale } from "../issue/words.js";
import { cellsOf, columns, faultLines, numeric, starLine, summaryLine, titleLine } from "./card-words.js";
import { plainMarkdown, tableLine } from "./markdown.js";
import type { ReportOptions } from "./report-options.js";

const words: Record<Locale, { readonly source: string; readonly faults: string }> = {
  vi: { source: "Căn cứ", faults: "Lưu ý về số liệu" },
  en: { source: "Source", faults: "What to know of the figures" },
};

/** A scorecard as Markdown: a table with the words of the law beside each answer, then the faults. */
export function scorecardMarkdown(card: Scorecard, options: ReportOptions): string {
  const { locale } = options;
  const star = starLine(card, locale);
  const faults = options.faults === false ? [] : faultLines(card, locale);
  return [
    `# ${plainMarkdown(titleLine(card, locale))}`,
    "",
    tableLine([...columns[locale], words[locale].source]),
    tableLine([...numeric.map((isNumber) => (isNumber ? "---:" : "---")), "---"]),
    ...card.evaluations.map((evaluation) =>
      tableLine(
        [...cellsOf(evaluation, options), sourceWords(evaluation.source, locale, options)].map(plainMarkdown),
      ),
    ),
    "",
    ...(star === null ? [] : [plainMarkdown(star), ""]),
    summaryLine(card, locale),
    ...(faults.length > 0 ? ["", `## ${words[locale].faults}`, ""] : []),
    ...faults.map((line) => `- ${plainMarkdown(line)}`),
    "",
  ].join("\n");
}
