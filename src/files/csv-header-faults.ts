import { type Issue, issue } from "../issue/issue.js";
import { nearest } from "../issue/nearest.js";
import { throwIfAny } from "../issue/thidua-error.js";
import type { RuleSet } from "../rule/rule-set.js";
import { type CsvColumn, holdsFigures, isLongHeader } from "./csv-columns.js";
import { columnNames, isCounter } from "./csv-header.js";
import { foldName } from "./indicator-names.js";

/** Refuses a header that lacks a column, or has one twice. */
export function refuseHeader(header: readonly string[], columns: readonly CsvColumn[], line: number): void {
  const isLong = isLongHeader(header);
  const isWide = !holdsFigures(header) && columns.some(({ indicator }) => indicator !== null);
  const lacking: string[] = [];
  if (!isLong && !isWide) lacking.push("indicator");
  if (isLong && !columns.some(({ field }) => field === "value" || field === "numerator"))
    lacking.push("value");
  throwIfAny(lacking.map((column) => issue("files/csv-missing-column", { line, column, received: header })));
  const seen = new Set<string>();
  const again = header.flatMap((heading, i) => {
    const what = columns[i]?.indicator ?? columns[i]?.field ?? foldName(heading);
    if (isCounter(heading) || what === "") return [];
    const isAgain = seen.has(what);
    seen.add(what);
    const details = { line, column: i + 1, received: heading };
    return isAgain ? [issue("files/csv-duplicate-column", details)] : [];
  });
  throwIfAny(again);
}

/** The columns that nothing reads. */
export function unreadColumns(
  header: readonly string[],
  columns: readonly CsvColumn[],
  line: number,
  ruleSet: RuleSet,
): Issue[] {
  const known = isLongHeader(header)
    ? Object.values(columnNames).flat()
    : ruleSet.rules.flatMap(({ id, name, aliases = [] }) => [id, name.vi, name.en, ...aliases]);
  return header.flatMap((heading, i) => {
    const isRead = columns[i]?.field || columns[i]?.indicator || isCounter(heading);
    if (isRead || heading === "") return [];
    const details = { line, column: i + 1, received: heading, nearest: nearest(heading, known) };
    return [issue("files/csv-unknown-column", details)];
  });
}
