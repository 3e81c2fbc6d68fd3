import type { Evaluation, Scorecard } from "../evaluation/evaluation.js";
import { sourceWords } from "../explain/source-words.js";
import type { Locale } from "../issue/words.js";
import { cellsOf, columns, faultLines, numeric, starLine, summaryLine, titleLine } from "./card-words.js";
import { plainMarkup } from "./markup.js";
import type { ReportOptions } from "./report-options.js";

const words: Record<Locale, { readonly title: string; readonly source: string; readonly faults: string }> = {
  vi: { title: "Kết quả thực hiện chỉ tiêu", source: "Căn cứ", faults: "Lưu ý về số liệu" },
  en: { title: "Targets and results", source: "Source", faults: "What to know of the figures" },
};

const style = `
body{font:16px/1.5 system-ui,sans-serif;margin:2rem;color:#1a1a1a;background:#fff}
table{border-collapse:collapse;width:100%;margin-bottom:1rem}
caption{text-align:left;font-weight:600;padding:.5rem 0}
th,td{border:1px solid #767676;padding:.35rem .5rem;text-align:left;vertical-align:top}
thead th{background:#f0f0f0}
.number{text-align:right;font-variant-numeric:tabular-nums}
.met,.not-met,.undetermined,.not-applicable{white-space:nowrap}
.met{background:#e2f3e4}.not-met{background:#fbe3e1}.undetermined{background:#fff3d1}.not-applicable{background:#eee}
@media print{body{margin:0}}
`;

/**
 * Scorecards as one HTML document without scripts or links: a table for each area with a caption and header cells,
 * outcomes in words beside their colours, the words of the law, and the faults. Everything from outside is escaped.
 */
export function scorecardsHtml(cards: readonly Scorecard[], options: ReportOptions): string {
  const { locale } = options;
  const title = words[locale].title;
  return [
    "<!doctype html>",
    `<html lang="${locale}">`,
    "<head>",
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${title}</title>`,
    `<style>${style}</style>`,
    "</head>",
    "<body>",
    "<main>",
    `<h1>${title}</h1>`,
    ...cards.flatMap((card) => section(card, options)),
    "</main>",
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

function section(card: Scorecard, options: ReportOptions): string[] {
  const { locale } = options;
  const star = starLine(card, locale);
  const faults = options.faults === false ? [] : faultLines(card, locale);
  const heads = [...columns[locale], words[locale].source].map((head) => `<th scope="col">${head}</th>`);
  return [
    "<section>",
    "<table>",
    `<caption>${plainMarkup(titleLine(card, locale))}</caption>`,
    `<thead><tr>${heads.join("")}</tr></thead>`,
    "<tbody>",
    ...card.evaluations.map((evaluation) => row(evaluation, options)),
    "</tbody>",
    "</table>",
    ...(star === null ? [] : [`<p>${star}</p>`]),
    `<p>${summaryLine(card, locale)}</p>`,
    ...(faults.length === 0 ? [] : [`<h2>${words[locale].faults}</h2>`, "<ul>"]),
    ...faults.map((line) => `<li>${plainMarkup(line)}</li>`),
    ...(faults.length === 0 ? [] : ["</ul>"]),
    "</section>",
  ];
}

const outcomeColumn = 3;

function row(evaluation: Evaluation, options: ReportOptions): string {
  const [name = "", ...cells] = cellsOf(evaluation, options).map(plainMarkup);
  const told = cells.map((cell, i) => {
    const kind = i + 1 === outcomeColumn ? evaluation.outcome : numeric[i + 1] ? "number" : "";
    return kind === "" ? `<td>${cell}</td>` : `<td class="${kind}">${cell}</td>`;
  });
  const source = plainMarkup(sourceWords(evaluation.source, options.locale, options));
  return `<tr><th scope="row">${name}</th>${told.join("")}<td>${source}</td></tr>`;
}
