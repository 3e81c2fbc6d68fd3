import { type Issue, type IssuePath, issue } from "../issue/issue.js";
import { inOneText, print } from "../number/print.js";
import { compare, isWhole, multiply, type Ratio } from "../number/ratio.js";
import type { PartOf, Relation } from "../rule/rule-set.js";
import { amountOf, type Cell, type GivenCell, isShortCell, shortText, shortValue } from "./cell.js";
import type { Compiled, CompiledRelation, CompiledRule } from "./compile.js";
import { codeOf, notMetCode, placeOfShort } from "./threshold.js";

/** A relation that the figures break, and the indicators that it touches (spec 4.10). */
export interface Breach {
  readonly issue: Issue;
  readonly indicators: readonly string[];
}

const none: readonly Breach[] = Object.freeze([]);

/** What is wrong between the figures of a card; a relation with a figure missing is silent. */
export function breachesOf(compiled: Compiled, cells: readonly Cell[]): readonly Breach[] {
  let found: Breach[] | undefined;
  for (const relation of compiled.relations) {
    const broken = breachOf(compiled, relation, cells);
    if (broken) {
      found ??= [];
      found.push({ issue: broken, indicators: relation.indicators });
    }
  }
  return found ?? none;
}

function breachOf(compiled: Compiled, own: CompiledRelation, cells: readonly Cell[]): Issue | null {
  const [first, second] = [cells[own.places[0]], cells[own.places[1]]];
  if (first === undefined || second === undefined) return null;
  if (isShortCell(first) && isShortCell(second)) {
    const short = shortBreach(compiled, own, first, second);
    if (short !== undefined) return short;
  }
  const [a, b] = [measured(compiled, own.places[0], first), measured(compiled, own.places[1], second)];
  return a && b ? breach(own.relation, a, b) : null;
}

/** The same for two short decimals; undefined where it cannot be told without leaving doubles. */
function shortBreach(
  compiled: Compiled,
  { relation, places: [a, b] }: CompiledRelation,
  first: string | number,
  second: string | number,
): Issue | null | undefined {
  const [x, y] = [shortValue(first), shortValue(second)];
  if (relation.kind === "same-target") {
    const [aMet, bMet] = [isMetShort(compiled, a, x), isMetShort(compiled, b, y)];
    return aMet === bMet ? null : disagreement(relation.indicators, aMet);
  }
  if (ruleAt(compiled, a).rule.unit !== ruleAt(compiled, b).rule.unit) return undefined;
  return x <= y ? null : partOverWhole(relation, shortText(first), shortText(second));
}

/** A short cell stands only under a rule whose marks are short. */
function isMetShort(compiled: Compiled, i: number, value: number): boolean {
  return compiled.codes[placeOfShort(compiled, i, value)] !== notMetCode;
}

interface Measured {
  readonly rule: CompiledRule;
  readonly amount: Ratio;
}

function measured(compiled: Compiled, place: number, cell: GivenCell): Measured | null {
  const amount = amountOf(cell);
  return amount && { rule: ruleAt(compiled, place), amount };
}

function ruleAt(compiled: Compiled, place: number): CompiledRule {
  return compiled.rules[place] as CompiledRule;
}

function breach(relation: Relation, a: Measured, b: Measured): Issue | null {
  if (relation.kind === "part-of") {
    const inBase = ({ rule, amount }: Measured): Ratio => multiply(amount, rule.measure.unit.exactFactor);
    if (compare(inBase(a), inBase(b)) <= 0) return null;
    return partOverWhole(relation, inOneText(print(a.amount)), inOneText(print(b.amount)));
  }
  const [aMet, bMet] = [a, b].map(({ rule, amount }) => codeOf(rule.marks, amount) !== notMetCode);
  return aMet === bMet ? null : disagreement(relation.indicators, aMet === true);
}

function partOverWhole({ part, whole }: PartOf, partValue: string, wholeValue: string): Issue {
  return issue("evaluation/part-over-whole", { part, partValue, whole, wholeValue }, ["observations"]);
}

function disagreement([a, b]: readonly [string, string], isFirstMet: boolean): Issue {
  const [met, notMet] = isFirstMet ? [a, b] : [b, a];
  return issue("evaluation/same-target-disagrees", { met, notMet }, ["observations"]);
}

/** A value outside the range that its indicator declares: flagged; its outcome stands (spec 4.10). */
export function implausible({ rule, plausible }: CompiledRule, amount: Ratio, path: IssuePath): Issue[] {
  const { from, to, whole } = plausible;
  const unlike = (expected: "at-least" | "at-most" | "whole", end: Ratio | null): Issue => {
    const [value, bound] = [inOneText(print(amount)), end && inOneText(print(end))];
    return issue("evaluation/implausible", { indicator: rule.id, value, expected, bound }, path);
  };
  return [
    ...(from && compare(amount, from) < 0 ? [unlike("at-least", from)] : []),
    ...(to && compare(amount, to) > 0 ? [unlike("at-most", to)] : []),
    ...(whole && !isWhole(amount) ? [unlike("whole", null)] : []),
  ];
}
