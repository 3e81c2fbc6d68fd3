import { type Issue, issue } from "../issue/issue.js";
import type { RuleSet } from "../rule/rule-set.js";
import { boundsOf } from "../rule/target.js";
import { foldSpelling } from "../unit/unit-register.js";
import { readWrittenNumber } from "./vietnamese-number.js";

const numbers = /\d+(?:\/\d+)+|\d+(?:[.,]\d+)*/g;

/**
 * The numbers in the part with the targets that no rule's bound accounts for and no note excuses (spec 7.2). The
 * text must be folded.
 */
export function uncoveredNumbers(ruleSet: RuleSet, folded: string): Issue[] {
  const part = partOf(ruleSet, folded);
  if (part === null) return [];
  const covered = new Set<number>();
  for (const { source, target } of ruleSet.rules) {
    const bounds = boundsOf(target);
    cover(part, foldSpelling(source.quote), covered, (number) => bounds.includes(valueOfNumber(number)));
  }
  for (const { number, quote } of ruleSet.excused ?? []) {
    cover(part, foldSpelling(quote), covered, (written) => written === number);
  }
  return [...part.matchAll(numbers)]
    .filter(({ index }) => !covered.has(index))
    .map(({ 0: number, index }) => {
      const context = part.slice(Math.max(0, index - 40), index + number.length + 20);
      return issue("rule/number-uncovered", { number, context }, ["targetsPart"]);
    });
}

function partOf({ targetsPart }: RuleSet, folded: string): string | null {
  if (!targetsPart) return null;
  const start = folded.lastIndexOf(foldSpelling(targetsPart.from));
  const to = foldSpelling(targetsPart.to);
  const end = folded.indexOf(to, Math.max(start, 0));
  return start < 0 ? folded : folded.slice(start, end < 0 ? undefined : end + to.length);
}

/** Marks the numbers of a quote that fit, wherever in the part the quote stands. */
function cover(part: string, quote: string, covered: Set<number>, fits: (number: string) => boolean): void {
  for (let at = part.indexOf(quote); at >= 0 && quote !== ""; at = part.indexOf(quote, at + 1)) {
    for (const { 0: number, index } of quote.matchAll(numbers)) if (fits(number)) covered.add(at + index);
  }
}

function valueOfNumber(number: string): string {
  const value = readWrittenNumber(number)?.value ?? number;
  return value.includes(".") ? value.replace(/0+$/, "").replace(/\.$/, "") : value;
}
