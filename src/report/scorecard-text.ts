import type { Evaluation, Scorecard } from "../evaluation/evaluation.js";
import {
  cellsOf,
  columns,
  faultLines,
  numeric,
  reasonLines,
  starLine,
  summaryLine,
  titleLine,
} from "./card-words.js";
import type { ReportOptions } from "./report-options.js";
import { alignedTable, cutTo, firstColumnWidth } from "./table.js";

const widestName = 60;
const narrowestName = 20;

/**
 * A scorecard as a table for a terminal, with a line of counts; below, every judged target with its reasons and
 * the words of the law, and every fault with what to do about it. Outcomes are said in words; colour repeats them.
 */
export function scorecardText(card: Scorecard, options: ReportOptions): string {
  const { locale } = options;
  const star = starLine(card, locale);
  const reasons = reasonLines(card, options).map((line) => `- ${line}`);
  const faults = options.faults === false ? [] : faultLines(card, locale).map((line) => `! ${line}`);
  return [
    titleLine(card, locale),
    ...tableLines(card, options),
    ...(star === null ? [] : [star]),
    summaryLine(card, locale),
    ...(reasons.length > 0 ? [""] : []),
    ...reasons,
    ...faults,
  ].join("\n");
}

function tableLines({ evaluations }: Scorecard, options: ReportOptions): string[] {
  const whole = [
    columns[options.locale],
    ...evaluations.map((evaluation) => cellsOf(evaluation, options, true)),
  ];
  const fitting =
    options.width === undefined ? widestName : firstColumnWidth(whole, options.width, narrowestName);
  const nameWidth = Math.min(widestName, fitting);
  const rows = whole.map(([name = "", ...rest], i) => {
    const cells = [cutTo(name, nameWidth), ...rest];
    const evaluation = evaluations[i - 1];
    return evaluation && options.colour ? coloured(cells, evaluation) : cells;
  });
  return alignedTable(rows, numeric);
}

const outcomeColumn = 3;
const colours: Record<Evaluation["outcome"], number> = {
  met: 32,
  "not-met": 31,
  undetermined: 33,
  "not-applicable": 90,
};

function coloured(cells: readonly string[], { outcome }: Evaluation): string[] {
  return cells.map((cell, i) => (i === outcomeColumn ? `\u001b[${colours[outcome]}m${cell}\u001b[0m` : cell));
}
