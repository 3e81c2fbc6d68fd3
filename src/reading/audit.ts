import { type Issue, issue } from "../issue/issue.js";
import { measureOf } from "../observation/measure.js";
import type { Note, Rule } from "../rule/rule.js";
import type { RuleSet } from "../rule/rule-set.js";
import { boundsOf, type Target } from "../rule/target.js";
import { foldSpelling, type UnitRegister, unitRegister } from "../unit/unit-register.js";
import type { ReadTarget } from "./read-target.js";
import { readTargets } from "./read-targets.js";
import { targetOf } from "./target-of.js";
import { uncoveredNumbers } from "./uncovered-numbers.js";

/**
 * Compares a rule set with its document's text (spec 7.2): quotes that do not occur, bounds, comparators and units
 * that differ from their quote, numbers among the targets that no rule covers and no note excuses. Known
 * discrepancies are listed as notes (`rule/noted-discrepancy`).
 *
 * @param text - The text of the document that the rule set's `targetsPart` names, or of its first document.
 * @returns In the order of the rules, then of the text; empty where all agrees and nothing is noted.
 */
export function audit(ruleSet: RuleSet, text: string): readonly Issue[] {
  const document = ruleSet.targetsPart?.document ?? ruleSet.documents[0]?.id;
  const folded = foldSpelling(text);
  const units = unitRegister(ruleSet.units);
  const ofDocument = ruleSet.rules
    .map((rule, i): [Rule, number] => [rule, i])
    .filter(([rule]) => rule.source.document === document);
  return Object.freeze([
    ...quotesOf(ruleSet, document).flatMap(([id, quote, path]) =>
      folded.includes(foldSpelling(quote))
        ? []
        : [issue("rule/quote-not-in-text", { indicator: id, quote }, path) as Issue],
    ),
    ...ofDocument.flatMap(([rule, i]) => againstItsQuote(rule, units, ["rules", i])),
    ...uncoveredNumbers(ruleSet, folded),
    ...notedDiscrepancies(ruleSet),
  ]);
}

/** Everything that is cited from the document: rules, roundings, occasions, excused numbers. */
function quotesOf(
  { rules, milestones = [], occasions = [], excused = [] }: RuleSet,
  document: string | undefined,
): [string, string, (string | number)[]][] {
  const sources = [
    ...rules.map(({ id, source }, i) => ({ id, source, path: ["rules", i, "source", "quote"] })),
    ...rules.flatMap(({ id, rounding }, i) =>
      rounding ? [{ id, source: rounding.source, path: ["rules", i, "rounding", "source", "quote"] }] : [],
    ),
    ...milestones.map(({ id, source }, i) => ({ id, source, path: ["milestones", i, "source", "quote"] })),
    ...occasions.map(({ id, source }, i) => ({ id, source, path: ["occasions", i, "source", "quote"] })),
  ];
  return [
    ...sources
      .filter(({ source }) => source.document === document)
      .map(({ id, source, path }): [string, string, (string | number)[]] => [id, source.quote, path]),
    ...excused.map(({ number, quote }, i): [string, string, (string | number)[]] => [
      number,
      quote,
      ["excused", i, "quote"],
    ]),
  ];
}

/** What the reader makes of a rule's quote, held against the rule; a quote may hold other targets before its own. */
function againstItsQuote(rule: Rule, units: UnitRegister, path: (string | number)[]): Issue[] {
  const { quote } = rule.source;
  const bounds = boundsOf(rule.target);
  const held = readTargets(quote)
    .targets.filter((read) => hasBounds(read, bounds))
    .map((read) => [...comparatorFaults(rule, read, path), ...unitFaults(rule, read, units, path)]);
  if (held.length === 0) {
    return bounds.map((bound) =>
      issue("rule/bound-not-in-quote", { indicator: rule.id, bound, quote }, [...path, "target"]),
    );
  }
  return held.find((faults) => faults.length === 0) ?? held.at(-1) ?? [];
}

function hasBounds({ values }: ReadTarget, bounds: readonly string[]): boolean {
  const read = values.map(canonical);
  return bounds.every((bound) => read.includes(bound));
}

/** Words that compare always decide, each end for itself; where none do, the rule's direction does (spec 3.2). */
function comparatorFaults(rule: Rule, read: ReadTarget, path: (string | number)[]): Issue[] {
  const expected = targetOf(read, rule.direction);
  const isStated = read.basis === "stated";
  const contradictsName =
    !isStated && rule.basis !== "assumed" && read.direction !== null && read.direction !== rule.direction;
  if (expected !== null && shapeOf(expected) === shapeOf(rule.target) && !contradictsName) return [];
  const words = contradictsName ? `${read.direction} by “${read.word}”` : shapeOf(expected ?? rule.target);
  const details = { indicator: rule.id, comparator: rule.target.comparator, words, quote: rule.source.quote };
  return [issue("rule/comparator-not-in-words", details, [...path, "target", "comparator"])];
}

function shapeOf(target: Target): string {
  if (target.comparator !== "between") return target.comparator;
  return `between ${target.lower.comparator} and ${target.upper.comparator}`;
}

function unitFaults(rule: Rule, read: ReadTarget, units: UnitRegister, path: (string | number)[]): Issue[] {
  if (read.unit === "") return [];
  const { ownWords } = measureOf(rule, units);
  const named =
    ownWords.get(foldSpelling(read.unit)) ?? units.find(read.unit) ?? units.find(read.unit.toLowerCase());
  if (named?.id === rule.unit) return [];
  const details = { indicator: rule.id, unit: rule.unit, words: read.unit, quote: rule.source.quote };
  return [issue("rule/unit-not-in-words", details, [...path, "unit"])];
}

function notedDiscrepancies({ documents, rules }: RuleSet): Issue[] {
  const noted = (subject: string, notes: readonly Note[] | undefined, path: (string | number)[]): Issue[] =>
    (notes ?? [])
      .filter(({ kind }) => kind === "discrepancy")
      .map(({ text }) => issue("rule/noted-discrepancy", { subject, vi: text.vi, en: text.en }, path));
  return [
    ...documents.flatMap(({ id, notes }, i) => noted(id, notes, ["documents", i])),
    ...rules.flatMap(({ id, notes }, i) => noted(id, notes, ["rules", i])),
  ];
}

/** Read values keep the zeros of the text; bounds do not. */
function canonical(value: string): string {
  return value.includes(".") ? value.replace(/0+$/, "").replace(/\.$/, "") : value;
}
