import { type Issue, type IssuePath, issue } from "../issue/issue.js";
import { inOneText, print } from "../number/print.js";
import { compare, isWhole, multiply, type Ratio } from "../number/ratio.js";
import type { Relation } from "../rule/rule-set.js";
import { amountOf, type Cell, isShortCell, shortValue } from "./cell.js";
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
    if (holdsShort(compiled, relation, cells)) continue;
    const [a, b] = relation.places.map((place) => measured(compiled, cells, place));
    const broken = a && b ? breach(relation.relation, a, b) : null;
    if (broken) {
      found ??= [];
      found.push({ issue: broken, indicators: relation.indicators });
    }
  }
  return found ?? none;
}

/** Whether two short decimals keep a relation; false also where that cannot be told without leaving doubles. */
function holdsShort(
  compiled: Compiled,
  { relation, places }: CompiledRelation,
  cells: readonly Cell[],
): boolean {
  const [a, b] = places;
  const [first, second] = [cells[a], cells[b]];
  if (first === undefined || second === undefined) return true;
  if (!isShortCell(first) || !isShortCell(second)) return false;
  const [x, y] = [shortValue(first), shortValue(second)];
  if (relation.kind === "same-target") return isMetShort(compiled, a, x) === isMetShort(compiled, b, y);
  return compiled.rules[a]?.rule.unit === compiled.rules[b]?.rule.unit && x <= y;
}

function isMetShort(compiled: Compiled, i: number, value: number): boolean {
  return compiled.codes[placeOfShort(compiled, i, value)] !== notMetCode;
}

interface Measured {
  readonly rule: CompiledRule;
  readonly amount: Ratio;
}

function measured(compiled: Compiled, cells: readonly Cell[], place: number): Measured | null {
  const rule = compiled.rules[place];
  const amount = amountOf(cells[place]);
  return rule && amount ? { rule, amount } : null;
}

function breach(relation: Relation, a: Measured, b: Measured): Issue | null {
  if (relation.kind === "part-of") {
    const inBase = ({ rule, amount }: Measured): Ratio => multiply(amount, rule.measure.unit.exactFactor);
    if (compare(inBase(a), inBase(b)) <= 0) return null;
    const [partValue, wholeValue] = [inOneText(print(a.amount)), inOneText(print(b.amount))];
    const { part, whole } = relation;
    return issue("evaluation/part-over-whole", { part, partValue, whole, wholeValue }, ["observations"]);
  }
  const [aMet, bMet] = [a, b].map(({ rule, amount }) => codeOf(rule.marks, amount) !== notMetCode);
  if (aMet === bMet) return null;
  const [met, notMet] = aMet ? relation.indicators : ([...relation.indicators].reverse() as [string, string]);
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
