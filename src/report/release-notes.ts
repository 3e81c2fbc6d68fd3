import type { Change, Diff, RuleChange } from "../compare/diff.js";
import { targetWords } from "../explain/target-words.js";
import { quantityWords } from "../explain/unit-words.js";
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
  const { before, after, indicator, fields } = change;
  const words = (rule: typeof before): string =>
    rule ? targetWords(rule.target, rule.unit, locale, options) : "";
  const name = `**${(after ?? before)?.name[locale] ?? indicator}** (\`${indicator}\`)`;
  if (!before || !after) return `${name}: ${words(after ?? before)}`;
  if (change.change === "reworded") return `${name}: ${fields.join(", ")}`;
  const shown = witnessesOf(change).map(([value, inUnit, by]) => {
    return `; ${quantityWords(value, inUnit, locale, options)} ${accepted[locale][by]}`;
  });
  return `${name}: ${words(before)} → ${words(after)}${shown.join("")}`;
}

/** What tells the versions apart: the value, its unit, and which of them accepts it. */
function witnessesOf(change: RuleChange): readonly (readonly [string, string, "before" | "after"])[] {
  const { witness, unit, acceptedBy, counterWitness, counterUnit } = change;
  if (witness === null || unit === null || acceptedBy === null) return [];
  if (counterWitness === null || counterUnit === null) return [[witness, unit, acceptedBy]];
  return [
    [witness, unit, acceptedBy],
    [counterWitness, counterUnit, "after"],
  ];
}

const accepted = {
  vi: { before: "trước đạt, nay không đạt", after: "trước không đạt, nay đạt" },
  en: { before: "was met and is not", after: "was not met and is" },
} satisfies Record<Locale, Record<"before" | "after", string>>;
