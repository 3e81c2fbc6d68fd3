import type { Evaluation, Scorecard } from "../evaluation/evaluation.js";
import { outcomeWords } from "../explain/explain.js";
import { localeExact } from "../explain/locale-number.js";
import { targetWords } from "../explain/target-words.js";
import { quantityWords } from "../explain/unit-words.js";
import { describeIssue } from "../issue/describe-issue.js";
import type { Locale } from "../issue/words.js";
import { type ReportOptions, summaryLine, titleLine } from "./scorecard-text.js";

const headings: Record<Locale, readonly string[]> = {
  vi: ["Chỉ tiêu", "Yêu cầu", "Thực hiện", "Kết quả", "Chênh lệch", "% kế hoạch", "Căn cứ"],
  en: ["Indicator", "Target", "Observed", "Outcome", "Margin", "% of plan", "Source"],
};

/** A scorecard as Markdown: a table with the words of the law beside each answer, then the faults. */
export function scorecardMarkdown(card: Scorecard, options: ReportOptions): string {
  const { locale } = options;
  const issues = locale === "vi" ? "Lưu ý về số liệu" : "What to know of the figures";
  const faults = card.issues.map((one) => {
    const { message, hint } = describeIssue(one, locale);
    return `- ${escaped(message)}. ${escaped(hint)}`;
  });
  return [
    `# ${escaped(titleLine(card, locale))}`,
    "",
    tableLine(headings[locale]),
    tableLine(["---", "---", "---:", "---", "---:", "---:", "---"]),
    ...card.evaluations.map((evaluation) => tableLine(cells(evaluation, options))),
    "",
    summaryLine(card, locale),
    ...(faults.length > 0 ? ["", `## ${issues}`, "", ...faults] : []),
    "",
  ].join("\n");
}

function cells(evaluation: Evaluation, options: ReportOptions): string[] {
  const { locale } = options;
  const { name, target, unit, value, margin, achievement, provisional, source } = evaluation;
  return [
    name[locale],
    targetWords(target, unit, locale, options),
    value === null ? "–" : `${quantityWords(value, unit, locale, options)}${provisional ? "*" : ""}`,
    outcomeWords(evaluation, locale),
    margin === null ? "–" : localeExact(margin, locale),
    achievement === null ? "–" : localeExact(achievement, locale),
    `${source.place}: “${source.quote}”`,
  ].map(escaped);
}

function tableLine(cellTexts: readonly string[]): string {
  return `| ${cellTexts.join(" | ")} |`;
}

/** Text that means itself in Markdown, in one line. */
function escaped(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\\`*_[\]<>|#]/g, (mark) => `\\${mark}`);
}
