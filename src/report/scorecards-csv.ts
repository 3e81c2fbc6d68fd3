import type { Evaluation, Scorecard } from "../evaluation/evaluation.js";
import { targetWords } from "../explain/target-words.js";
import { type ExactText, inOneText } from "../number/print.js";
import type { ReportOptions } from "./report-options.js";

const header = [
  "area",
  "period",
  "indicator",
  "name",
  "target",
  "unit",
  "outcome",
  "value",
  "judged",
  "margin",
  "exceeded",
  "achievement",
  "provisional",
  "shortfall",
  "reason",
  "issues",
  "document",
  "place",
  "quote",
];

/**
 * Scorecards as CSV, one row an answer, for spreadsheets: a byte order mark, commas, CRLF. Numbers are exact decimal
 * text with a dot, a ratio is `7200/127`; words that a spreadsheet would run as a formula begin with an apostrophe.
 */
export function scorecardsCsv(
  cards: readonly Scorecard[],
  options: ReportOptions = { locale: "vi" },
): string {
  const rows = cards.flatMap((card) =>
    card.evaluations.map((evaluation) => rowOf(card, evaluation, options)),
  );
  return `\ufeff${[header, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("")}`;
}

function rowOf({ area, period }: Scorecard, evaluation: Evaluation, options: ReportOptions): string[] {
  const { indicator, name, target, unit, outcome, source, issues } = evaluation;
  const { value, rounded, margin, exceeded, achievement, provisional, shortfall, reason } = evaluation;
  return [
    words(area ?? ""),
    words(period),
    words(indicator),
    words(name[options.locale]),
    targetWords(target, unit, options.locale, options),
    words(unit),
    outcome,
    exact(value),
    exact(rounded ?? value),
    exact(margin),
    String(exceeded),
    achievement ?? "",
    String(provisional),
    shortfall === null ? "" : exact(shortfall.by),
    words(reason ?? ""),
    issues.map(({ code }) => code).join(" "),
    words(source.document),
    words(source.place),
    words(source.quote),
  ];
}

function exact(value: ExactText | null): string {
  return value === null ? "" : inOneText(value);
}

/** Words from outside, which a spreadsheet must not take for a formula. */
function words(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

function cell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
