import type { Change, Diff, RuleChange } from "../compare/diff.js";
import { targetWords } from "../explain/target-words.js";
import type { WordingOptions } from "../explain/wording-options.js";
import type { Locale } from "../issue/words.js";

const headings: Record<Locale, Record<Change, string>> = {
  vi: {
    loosened: "Nới lỏng",
    tightened: "Siết chặt",
    incomparable: "Thay đổi không so sánh được",
    added: "Thêm mới",
    removed: "Bỏ",
    reworded: "Chỉ đổi câu chữ",
  },
  en: {
    loosened: "Loosened",
    tightened: "Tightened",
    incomparable: "Changed beyond comparison",
    added: "Added",
    removed: "Removed",
    reworded: "Reworded only",
  },
};
const order: readonly Change[] = ["loosened", "incomparable", "removed", "tightened", "added", "reworded"];

/** Release notes of a rule set in Markdown: what changed in meaning, loosened first, each with its witness. */
export function releaseNotes(changes: Diff, locale: Locale, options: WordingOptions = {}): string {
  const title =
    locale === "vi"
      ? `# ${changes.after} so với ${changes.before}`
      : `# ${changes.after}, compared with ${changes.before}`;
  const sections = order.flatMap((kind) => {
    const own = changes.changes.filter(({ change }) => change === kind);
    if (own.length === 0) return [];
    return [
      "",
      `## ${headings[locale][kind]}`,
      "",
      ...own.map((change) => `- ${line(change, locale, options)}`),
    ];
  });
  const same =
    locale === "vi"
      ? `${changes.unchanged} quy tắc giữ nguyên.`
      : `${changes.unchanged} rules are as they were.`;
  return `${[title, ...sections, "", same].join("\n")}\n`;
}

function line(change: RuleChange, locale: Locale, options: WordingOptions): string {
  const { before, after, indicator, witness, unit, acceptedBy, fields } = change;
  const words = (rule: typeof before): string =>
    rule ? targetWords(rule.target, rule.unit, locale, options) : "";
  const name = `**${(after ?? before)?.name[locale] ?? indicator}** (\`${indicator}\`)`;
  if (!before || !after) return `${name}: ${words(after ?? before)}`;
  if (change.change === "reworded") return `${name}: ${fields.join(", ")}`;
  const shown = witness === null ? "" : `; ${witnessWords(`${witness} ${unit}`, acceptedBy, locale)}`;
  return `${name}: ${words(before)} → ${words(after)}${shown}`;
}

function witnessWords(witness: string, acceptedBy: "before" | "after" | null, locale: Locale): string {
  if (locale === "vi")
    return acceptedBy === "before"
      ? `\`${witness}\` trước đạt, nay không đạt`
      : `\`${witness}\` trước không đạt, nay đạt`;
  return acceptedBy === "before" ? `\`${witness}\` was met and is not` : `\`${witness}\` was not met and is`;
}
