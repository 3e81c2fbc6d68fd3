import { type Evaluation, isJudged, type Scorecard } from "../evaluation/evaluation.js";
import { explain, outcomeWords } from "../explain/explain.js";
import { localeDecimal, localeExact } from "../explain/locale-number.js";
import { targetWords } from "../explain/target-words.js";
import { quantityWords } from "../explain/unit-words.js";
import { describeIssue } from "../issue/describe-issue.js";
import { oneLine } from "../issue/one-line.js";
import type { Locale } from "../issue/words.js";
import type { ExactText } from "../number/print.js";
import type { ReportOptions } from "./report-options.js";

/** Whose card it is, of when, and by which rule set. */
export function titleLine({ ruleSet, area, period }: Scorecard, locale: Locale): string {
  const of = area === null ? "" : locale === "vi" ? `, địa bàn ${area}` : `, area ${area}`;
  return oneLine(`${ruleSet.id} ${ruleSet.version}${of}, ${locale === "vi" ? "kỳ" : "period"} ${period}`);
}

/** The counts of a card in one line. */
export function summaryLine({ summary }: Scorecard, locale: Locale): string {
  const { targets, met, exceeded, notMet, undetermined, notApplicable } = summary;
  if (locale === "vi") {
    return `${targets} chỉ tiêu: ${met} đạt (${exceeded} vượt), ${notMet} không đạt, ${undetermined} chưa xác định, ${notApplicable} không áp dụng`;
  }
  return `${targets} targets: ${met} met (${exceeded} exceeded), ${notMet} not met, ${undetermined} undetermined, ${notApplicable} not applicable`;
}

/** The columns of a card as a table, the numbers of which stand on the right. */
export const columns: Record<Locale, readonly string[]> = {
  vi: ["Chỉ tiêu", "Yêu cầu", "Thực hiện", "Kết quả", "Chênh lệch", "% kế hoạch"],
  en: ["Indicator", "Target", "Observed", "Outcome", "Margin", "% of plan"],
};

/** Which of the columns hold numbers. */
export const numeric: readonly boolean[] = [false, false, true, false, true, true];

/**
 * One answer as the cells of those columns; a dash where nothing was judged, a star on a provisional figure. Of a
 * number that does not end as a decimal a narrow cell shows the decimal alone, marked as about.
 */
export function cellsOf(evaluation: Evaluation, options: ReportOptions, isNarrow = false): readonly string[] {
  const { locale } = options;
  const { name, target, unit, value, margin, achievement, provisional } = evaluation;
  return [
    oneLine(name[locale]),
    targetWords(target, unit, locale, options),
    value === null ? "–" : `${observedCell(value, unit, options, isNarrow)}${provisional ? "*" : ""}`,
    outcomeWords(evaluation, locale),
    margin === null ? "–" : marginCell(margin, locale, isNarrow),
    achievement === null ? "–" : localeDecimal(achievement, locale),
  ];
}

function observedCell(value: ExactText, unit: string, options: ReportOptions, isNarrow: boolean): string {
  if (!isNarrow || typeof value === "string") return quantityWords(value, unit, options.locale, options);
  return `≈ ${quantityWords(value.decimal, unit, options.locale, options)}`;
}

function marginCell(margin: ExactText, locale: Locale, isNarrow: boolean): string {
  if (!isNarrow || typeof margin === "string") return localeExact(margin, locale);
  return `≈ ${localeDecimal(margin.decimal, locale)}`;
}

/** What the star says; null where no figure of the card is provisional. */
export function starLine({ evaluations }: Scorecard, locale: Locale): string | null {
  if (!evaluations.some(({ provisional }) => provisional)) return null;
  return locale === "vi" ? "* số liệu ước tính" : "* provisional figure";
}

/** Every answer that rests on something, with its reasons and the words of the law. */
export function reasonLines(card: Scorecard, options: ReportOptions): readonly string[] {
  const { units, documents, rules, locale } = options;
  return card.evaluations
    .filter((evaluation) => isJudged(evaluation) || evaluation.outcome === "not-applicable")
    .map((evaluation) => {
      const observations = card.observationsOf(evaluation.indicator);
      return explain(evaluation, locale, { units, documents, rules, observations });
    });
}

/** Every fault of what was given, with what to do about it. */
export function faultLines({ issues }: Pick<Scorecard, "issues">, locale: Locale): readonly string[] {
  return issues.map((one) => {
    const { message, hint } = describeIssue(one, locale);
    const path = oneLine(one.path.join("."));
    return `${path === "" ? "" : `${path}: `}${message}. ${hint}`;
  });
}
