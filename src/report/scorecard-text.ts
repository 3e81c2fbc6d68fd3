import { type Evaluation, isJudged, type Scorecard } from "../evaluation/evaluation.js";
import { explain, outcomeWords } from "../explain/explain.js";
import { localeExact } from "../explain/locale-number.js";
import { targetWords } from "../explain/target-words.js";
import { quantityWords, type WordingOptions } from "../explain/unit-words.js";
import { describeIssue } from "../issue/describe-issue.js";
import type { Locale } from "../issue/words.js";
import { alignedTable, cutTo } from "./table.js";

/** How a report is written. */
export interface ReportOptions extends WordingOptions {
  /** Vietnamese or English. */
  readonly locale: Locale;
  /** Whether outcomes are coloured for a terminal. */
  readonly colour?: boolean | undefined;
  /** Whether the faults are listed below; they are if it is left out. */
  readonly faults?: boolean | undefined;
}

const headings: Record<Locale, readonly string[]> = {
  vi: ["Chỉ tiêu", "Yêu cầu", "Thực hiện", "Kết quả", "Chênh lệch", "% kế hoạch"],
  en: ["Indicator", "Target", "Observed", "Outcome", "Margin", "% of plan"],
};
const widestName = 60;

/**
 * A scorecard as a table for a terminal, with a line of counts; below, every judged target with its reasons and
 * the words of the law, and every fault with what to do about it. Outcomes are said in words; colour repeats them.
 */
export function scorecardText(card: Scorecard, options: ReportOptions): string {
  const { locale } = options;
  const rows = card.evaluations.map((evaluation) => row(evaluation, options));
  const table = alignedTable([headings[locale], ...rows], [false, false, true, false, true, true]);
  const listed = options.faults === false ? [] : card.issues;
  const faults = listed.map((one) => {
    const { message, hint } = describeIssue(one, locale);
    return `! ${one.path.join(".")}: ${message}. ${hint}`;
  });
  const judged = card.evaluations.filter(isJudged);
  const reasons = judged.map((evaluation) => `- ${explain(evaluation, locale, options)}`);
  const mark = locale === "vi" ? "* số liệu ước tính" : "* provisional figure";
  return [
    titleLine(card, locale),
    ...table,
    ...(judged.some(({ provisional }) => provisional) ? [mark] : []),
    summaryLine(card, locale),
    ...(reasons.length > 0 ? [""] : []),
    ...reasons,
    ...faults,
  ].join("\n");
}

/** Whose card it is and of when. */
export function titleLine(card: Scorecard, locale: Locale): string {
  const { ruleSet, area, period } = card;
  const of = area === null ? "" : locale === "vi" ? `, địa bàn ${area}` : `, area ${area}`;
  return `${ruleSet.id} ${ruleSet.version}${of}, ${locale === "vi" ? "kỳ" : "period"} ${period}`;
}

/** The counts of a card in one line. */
export function summaryLine({ summary }: Scorecard, locale: Locale): string {
  const { targets, met, exceeded, notMet, undetermined, notApplicable } = summary;
  if (locale === "vi") {
    return `${targets} chỉ tiêu: ${met} đạt (${exceeded} vượt), ${notMet} không đạt, ${undetermined} chưa xác định, ${notApplicable} không áp dụng`;
  }
  return `${targets} targets: ${met} met (${exceeded} exceeded), ${notMet} not met, ${undetermined} undetermined, ${notApplicable} not applicable`;
}

function row(evaluation: Evaluation, options: ReportOptions): string[] {
  const { locale } = options;
  const { name, target, unit, value, margin, achievement, provisional } = evaluation;
  const star = provisional ? "*" : "";
  return [
    cutTo(name[locale], widestName),
    targetWords(target, unit, locale, options),
    value === null ? "–" : `${quantityWords(value, unit, locale, options)}${star}`,
    coloured(outcomeWords(evaluation, locale), evaluation, options.colour ?? false),
    margin === null ? "–" : localeExact(margin, locale),
    achievement === null ? "–" : localeExact(achievement, locale),
  ];
}

const colours = { met: 32, "not-met": 31, undetermined: 33, "not-applicable": 90 };

function coloured(words: string, { outcome }: Evaluation, colour: boolean): string {
  return colour ? `\u001b[${colours[outcome]}m${words}\u001b[0m` : words;
}
