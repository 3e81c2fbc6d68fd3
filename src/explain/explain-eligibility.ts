import type { BarState, Eligibility, NotConcerned, Reason, Verdict } from "../eligibility/eligibility.js";
import { describeIssue } from "../issue/describe-issue.js";
import { oneLine } from "../issue/one-line.js";
import type { Locale } from "../issue/words.js";
import { explain } from "./explain.js";
import { sourceWords } from "./source-words.js";
import type { WordingOptions } from "./wording-options.js";

const verdicts: Record<Locale, Record<Verdict, string>> = {
  vi: {
    "not-considered": "Không xét khen thưởng",
    undetermined: "Chưa xác định",
    "may-be-considered": "Có thể được xét; việc khen thưởng do hội đồng quyết định",
  },
  en: {
    "not-considered": "Not considered for commendation",
    undetermined: "Undetermined",
    "may-be-considered": "May be considered; whether an award is granted is for the council to decide",
  },
};

const states: Record<Locale, Record<BarState, string>> = {
  vi: {
    barred: "vướng",
    clear: "không vướng",
    undetermined: "chưa xác định",
    "not-concerned": "không liên quan",
  },
  en: { barred: "barred", clear: "clear", undetermined: "undetermined", "not-concerned": "not concerned" },
};

const outside: Record<Locale, Record<NotConcerned, string>> = {
  vi: {
    role: "quy định này không áp dụng cho vai trò đó",
    "unit-kind": "quy định này không áp dụng cho loại đơn vị đó",
    "not-applicable": "các chỉ tiêu liên quan đều không áp dụng",
  },
  en: {
    role: "it does not concern that role",
    "unit-kind": "it does not concern that kind of unit",
    "not-applicable": "none of the targets applies",
  },
};

/** A verdict in one line. */
export function verdictWords(verdict: Verdict, locale: Locale): string {
  return verdicts[locale][verdict];
}

/** An answer on eligibility in words: the verdict, then every bar with its source and what decided. */
export function explainEligibility(
  eligibility: Eligibility,
  locale: Locale,
  options: WordingOptions = {},
): readonly string[] {
  const temporary = locale === "vi" ? " (dựa trên số liệu ước tính)" : " (rests on provisional figures)";
  const head = `${verdictWords(eligibility.verdict, locale)}${eligibility.provisional ? temporary : ""}.`;
  return [head, ...eligibility.reasons.flatMap((reason) => reasonWords(reason, locale, options))];
}

function reasonWords(reason: Reason, locale: Locale, options: WordingOptions): string[] {
  const { name, state, source, notConcerned, stillNeeded } = reason;
  const why = notConcerned ? `: ${outside[locale][notConcerned]}` : "";
  const head = oneLine(`${name[locale]}: ${states[locale][state]}${why}.`);
  const needed = locale === "vi" ? "Còn cần số liệu" : "Still needed";
  const deciding = state === "barred" ? reason.decidedBy.filter(({ outcome }) => outcome === "not-met") : [];
  return [
    `${head} (${sourceWords(source, locale, options)})`,
    ...(stillNeeded.length > 0 ? [`${needed}: ${namesOf(stillNeeded, locale, options)}.`] : []),
    ...deciding.map((evaluation) => explain(evaluation, locale, options)),
    ...reason.issues
      .map((issue) => describeIssue(issue, locale))
      .map(({ message, hint }) => `${message}. ${hint}`),
  ];
}

/** Indicators by their names where the rules are at hand, with their ids for whoever enters the figures. */
function namesOf(ids: readonly string[], locale: Locale, { rules = [] }: WordingOptions): string {
  const names = new Map(rules.map(({ id, name }) => [id, name[locale]]));
  return ids.map((id) => oneLine(names.has(id) ? `${names.get(id)} (${id})` : id)).join("; ");
}
