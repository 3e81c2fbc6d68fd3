import type { Scorecard } from "../evaluation/evaluation.js";
import { inOneText } from "../number/print.js";

const columns = [
  "area",
  "indicator",
  "outcome",
  "exceeded",
  "value",
  "margin",
  "achievement",
  "provisional",
  "issues",
  "place",
];

/** Scorecards as CSV: one row an evaluation, exact text, issues by code. */
export function scorecardsCsv(cards: readonly Scorecard[]): string {
  const rows = cards.flatMap((card) =>
    card.evaluations.map((evaluation) => [
      card.area ?? "",
      evaluation.indicator,
      evaluation.outcome,
      String(evaluation.exceeded),
      evaluation.value === null ? "" : inOneText(evaluation.value),
      evaluation.margin === null ? "" : inOneText(evaluation.margin),
      evaluation.achievement ?? "",
      String(evaluation.provisional),
      evaluation.issues.map(({ code }) => code).join(" "),
      evaluation.source.place,
    ]),
  );
  return [columns, ...rows].map((row) => `${row.map(cell).join(",")}\n`).join("");
}

/** Quoted where it must be; a text that a spreadsheet would run as a formula is kept from being one. */
function cell(text: string): string {
  const safe = /^[=@\t\r]|^[+-](?!\d)/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
