import { type Evaluation, type FurtherLine, isJudged, type Judged } from "../evaluation/evaluation.js";
import { describeIssue } from "../issue/describe-issue.js";
import { oneLine } from "../issue/one-line.js";
import type { IssueWords, Locale } from "../issue/words.js";
import type { UsedObservation } from "../observation/used-observation.js";
import type { Source } from "../rule/rule.js";
import { givenWords } from "./given-words.js";
import { localeDecimal } from "./locale-number.js";
import { shortfallWords } from "./shortfall-words.js";
import { sourceWords } from "./source-words.js";
import { targetWords } from "./target-words.js";
import { differenceWords, quantityWords } from "./unit-words.js";
import type { WordingOptions } from "./wording-options.js";

/** What the words for an answer can make use of beside it. */
export interface ExplainOptions extends WordingOptions {
  /** What the answer rests on, as `card.observationsOf(indicator)` hands it out; said as it was written. */
  readonly observations?: readonly UsedObservation[] | undefined;
}

/** An answer in words, part by part, for those who lay it out themselves. Parts that do not apply are null. */
export interface EvaluationParts {
  /** The indicator's name. */
  readonly name: string;
  /** What was asked. */
  readonly target: string;
  /** What was observed; null where nothing was judged. */
  readonly observed: string | null;
  /** The figures as they were given, with period and publisher; null where none were handed in. */
  readonly given: string | null;
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
 * words; where nothing was judged, why, and what to do.
 *
 * @example
 * explain(card.get("child-stunting"), "en")
 */
export function explain(evaluation: Evaluation, locale: Locale, options: ExplainOptions = {}): string {
  const parts = explainParts(evaluation, locale, options);
  const said = words[locale];
  const seen = present([parts.observed, `${said.asked} ${parts.target}`, parts.provisional]);
  const found = present([parts.distance, parts.achievement, parts.stretch, parts.safety, parts.reason]);
  const head = [`${parts.name}: ${parts.outcome} (${seen.join(", ")})`, ...found].join("; ");
  return [
    `${head}${faultWords(parts.issues, parts.observed === null && parts.reason === null, said.note)}`,
    ...(parts.given === null ? [] : [`${said.given}: ${parts.given}.`]),
    `${said.source}: ${sourceWords(parts.source, locale, options)}.`,
  ].join(" ");
}

const words = {
  vi: { asked: "yêu cầu", note: "Lưu ý", given: "Số liệu", source: "Căn cứ" },
  en: { asked: "asked", note: "Note", given: "Figures", source: "Source" },
};

function present(parts: readonly (string | null)[]): string[] {
  return parts.filter((part) => part !== null);
}

/** The faults behind the answer: the reason of an undetermined one, else notes. */
function faultWords(issues: readonly IssueWords[], isReason: boolean, note: string): string {
  const told = issues.map(({ message, hint }) => `${message}. ${hint}`);
  const [first, ...rest] = told;
  if (!isReason || first === undefined) return [".", ...told.map((one) => `${note}: ${one}`)].join(" ");
  return [`: ${first}`, ...rest.map((one) => `${note}: ${one}`)].join(" ");
}

/** An answer in words, part by part. */
export function explainParts(
  evaluation: Evaluation,
  locale: Locale,
  options: ExplainOptions = {},
): EvaluationParts {
  const { name, target, unit, source, provisional, reason } = evaluation;
  const judged = isJudged(evaluation) ? evaluation : null;
  const temporary = locale === "vi" ? "số liệu ước tính" : "provisional figure";
  const because = locale === "vi" ? "lý do" : "because";
  return Object.freeze({
    name: oneLine(name[locale]),
    target: targetWords(target, unit, locale, options),
    observed: judged && observedWords(judged, locale, options),
    given: givenWords(options.observations ?? [], locale),
    outcome: outcomeWords(evaluation, locale),
    distance: judged && distanceWords(judged, locale, options),
    achievement: judged && achievementWords(judged.achievement, locale),
    stretch: judged && lineWords(judged.stretch, judged, locale, options, { vi: "phấn đấu", en: "stretch" }),
    safety:
      judged && lineWords(judged.safety, judged, locale, options, { vi: "mức an toàn", en: "safety line" }),
    provisional: provisional ? temporary : null,
    reason: reason === null ? null : oneLine(`${because}: ${reason}`),
    issues: Object.freeze(evaluation.issues.map((issue) => describeIssue(issue, locale))),
    source,
  });
}

function observedWords({ value, rounded, unit }: Judged, locale: Locale, options: WordingOptions): string {
  const seen = quantityWords(value, unit, locale, options);
  if (rounded === null) return locale === "vi" ? `thực hiện ${seen}` : `observed ${seen}`;
  const judged = quantityWords(rounded, unit, locale, options);
  return locale === "vi"
    ? `thực hiện ${seen}, làm tròn thành ${judged}`
    : `observed ${seen}, rounded to ${judged}`;
}

function distanceWords(judged: Judged, locale: Locale, options: WordingOptions): string | null {
  if (judged.shortfall) return shortfallWords(judged.shortfall, judged.unit, locale, options);
  if (judged.margin === "0") return locale === "vi" ? "đúng mức chỉ tiêu" : "exactly on the bound";
  const margin = differenceWords(judged.margin, judged.unit, locale, options);
  if (judged.target.comparator === "between") {
    return locale === "vi" ? `cách đầu gần nhất của khoảng ${margin}` : `${margin} inside the nearer end`;
  }
  return locale === "vi" ? `tốt hơn mức chỉ tiêu ${margin}` : `better than the bound by ${margin}`;
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
