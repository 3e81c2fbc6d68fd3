import type { Evaluation, FurtherLine, Judged, Shortfall } from "../evaluation/evaluation.js";
import { describeIssue } from "../issue/describe-issue.js";
import type { IssueWords, Locale } from "../issue/words.js";
import type { ExactText } from "../number/print.js";
import type { Source } from "../rule/rule.js";
import { localeDecimal, localeExact } from "./locale-number.js";
import { targetWords } from "./target-words.js";
import { differenceUnit, quantityWords, type WordingOptions } from "./unit-words.js";

/** An answer in words, part by part, for those who lay it out themselves. Parts that do not apply are null. */
export interface EvaluationParts {
  /** The indicator's name. */
  readonly name: string;
  /** What was asked. */
  readonly target: string;
  /** What was observed; null where nothing was judged. */
  readonly observed: string | null;
  /** The answer. */
  readonly outcome: string;
  /** How far on the good side, or how much is lacking. */
  readonly distance: string | null;
  /** Percent of plan. */
  readonly achievement: string | null;
  /** How the value stands to the more ambitious line. */
  readonly stretch: string | null;
  /** How the value stands to the line not to fall behind. */
  readonly safety: string | null;
  /** That the figure is provisional. */
  readonly provisional: string | null;
  /** Why it does not apply. */
  readonly reason: string | null;
  /** Faults and set-aside figures, in words. */
  readonly issues: readonly IssueWords[];
  /** The place and the document's own words. */
  readonly source: Source;
}

const outcomes = {
  vi: {
    met: "đạt",
    "not-met": "không đạt",
    undetermined: "chưa xác định",
    "not-applicable": "không áp dụng",
  },
  en: { met: "met", "not-met": "not met", undetermined: "undetermined", "not-applicable": "not applicable" },
};

/** An outcome in one word or two. */
export function outcomeWords(
  { outcome, exceeded }: Pick<Evaluation, "outcome" | "exceeded">,
  locale: Locale,
): string {
  if (exceeded) return locale === "vi" ? "vượt" : "exceeded";
  return outcomes[locale][outcome];
}

/**
 * An answer in words, with what was observed, what was asked, how far apart they are, and the document's own
 * words.
 *
 * @example
 * explain(card.get("child-stunting"), "en")
 */
export function explain(evaluation: Evaluation, locale: Locale, options: WordingOptions = {}): string {
  const parts = explainParts(evaluation, locale, options);
  const asked = locale === "vi" ? "yêu cầu" : "asked";
  const seen = [parts.observed, `${asked} ${parts.target}`, parts.provisional].filter(
    (part) => part !== null,
  );
  const found = [parts.distance, parts.achievement, parts.stretch, parts.safety, parts.reason];
  const more = found.filter((part) => part !== null);
  const head = `${parts.name}: ${parts.outcome} (${seen.join(", ")})`;
  const issues = parts.issues.map(({ message, hint }) => `${message}. ${hint}`);
  const { place, quote } = parts.source;
  const where = locale === "vi" ? "Căn cứ" : "Source";
  return [`${[head, ...more].join("; ")}.`, ...issues, `${where}: ${place}, “${quote}”.`].join(" ");
}

/** An answer in words, part by part. */
export function explainParts(
  evaluation: Evaluation,
  locale: Locale,
  options: WordingOptions = {},
): EvaluationParts {
  const { name, target, unit, source, provisional, reason } = evaluation;
  const judged = evaluation.outcome === "met" || evaluation.outcome === "not-met" ? evaluation : null;
  const temporary = locale === "vi" ? "số liệu ước tính" : "provisional figure";
  const because = locale === "vi" ? "lý do" : "because";
  return Object.freeze({
    name: name[locale],
    target: targetWords(target, unit, locale, options),
    observed: judged && observedWords(judged, locale, options),
    outcome: outcomeWords(evaluation, locale),
    distance: judged && distanceWords(judged, locale, options),
    achievement: judged && achievementWords(judged.achievement, locale),
    stretch: judged && lineWords(judged.stretch, judged, locale, options, { vi: "phấn đấu", en: "stretch" }),
    safety:
      judged && lineWords(judged.safety, judged, locale, options, { vi: "mức an toàn", en: "safety line" }),
    provisional: provisional ? temporary : null,
    reason: reason === null ? null : `${because}: ${reason}`,
    issues: Object.freeze(evaluation.issues.map((issue) => describeIssue(issue, locale))),
    source,
  });
}

function observedWords({ value, rounded, unit }: Judged, locale: Locale, options: WordingOptions): string {
  const seen = quantityWords(value, unit, locale, options);
  if (rounded === null) return locale === "vi" ? `thực hiện ${seen}` : `observed ${seen}`;
  const judged = quantityWords(rounded, unit, locale, options);
  return locale === "vi" ? `thực hiện ${seen}, làm tròn ${judged}` : `observed ${seen}, rounded ${judged}`;
}

function distanceWords(judged: Judged, locale: Locale, options: WordingOptions): string | null {
  if (judged.shortfall) return shortfallWords(judged.shortfall, judged.unit, locale, options);
  if (judged.margin === "0") return locale === "vi" ? "đúng mức chỉ tiêu" : "exactly on the bound";
  const margin = difference(judged.margin, judged.unit, locale, options);
  return locale === "vi" ? `tốt hơn mức chỉ tiêu ${margin}` : `better than the bound by ${margin}`;
}

function shortfallWords(
  { by, toward, reach, of }: Shortfall,
  unit: string,
  locale: Locale,
  options: WordingOptions,
): string {
  if (by === "0") {
    const side = toward === "up" ? { vi: "cao hơn", en: "over" } : { vi: "thấp hơn", en: "under" };
    if (locale === "vi") return `đúng bằng mức chỉ tiêu, phải ${side.vi} mức đó mới đạt`;
    return `exactly on the bound, and only ${side.en} it is met`;
  }
  const amount = of === "numerator" ? localeExact(by, locale) : difference(by, unit, locale, options);
  const where = of === "numerator" ? { vi: " ở tử số", en: " in the numerator" }[locale] : "";
  if (locale === "vi") {
    const way = toward === "up" ? "tăng" : "giảm";
    return `cần ${way} ${reach === "past" ? "hơn" : "thêm"} ${amount}${where} để đạt`;
  }
  const way = toward === "up" ? "up" : "down";
  return `needs ${reach === "past" ? "more than " : ""}${amount} ${way}${where} to meet it`;
}

function difference(value: ExactText, unit: string, locale: Locale, options: WordingOptions): string {
  return `${localeExact(value, locale)}${differenceUnit(unit, locale, options)}`;
}

function achievementWords(achievement: string | null, locale: Locale): string | null {
  if (achievement === null) return null;
  const percent = localeDecimal(achievement, locale);
  return locale === "vi" ? `bằng ${percent}% kế hoạch` : `${percent}% of plan`;
}

function lineWords(
  line: FurtherLine | null,
  { unit }: Judged,
  locale: Locale,
  options: WordingOptions,
  name: Readonly<Record<Locale, string>>,
): string | null {
  if (!line) return null;
  const asked = targetWords(line.target, unit, locale, options);
  return `${name[locale]} ${asked}: ${outcomes[locale][line.outcome]}`;
}
