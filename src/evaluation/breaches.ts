import { type Issue, type IssuePath, issue } from "../issue/issue.js";
import { inOneText, print } from "../number/print.js";
import { compare, isWhole, type Ratio } from "../number/ratio.js";
import type { Relation } from "../rule/rule-set.js";
import { amountOf, type Cell } from "./cell.js";
import type { Compiled, CompiledRule } from "./compile.js";
import { codeOf, notMetCode } from "./threshold.js";

/** A relation that the figures break, and the indicators that it touches (spec 4.10). */
export interface Breach {
  readonly issue: Issue;
  readonly indicators: readonly string[];
}

/** What is wrong between the figures of a card; a relation with a figure missing is silent. */
export function breachesOf(compiled: Compiled, cells: readonly Cell[]): readonly Breach[] {
  return (compiled.ruleSet.relations ?? []).flatMap((relation) => {
    const indicators = endsOf(relation);
    const [a, b] = indicators.map((id) => measured(compiled, cells, id));
    const found = a && b ? breach(relation, a, b) : null;
    return found ? [{ issue: found, indicators }] : [];
  });
}

interface Measured {
  readonly rule: CompiledRule;
  readonly amount: Ratio;
}

function endsOf(relation: Relation): readonly [string, string] {
  return relation.kind === "part-of" ? [relation.part, relation.whole] : relation.indicators;
}

function measured(compiled: Compiled, cells: readonly Cell[], id: string): Measured | null {
  const i = compiled.index.get(id);
  const rule = i === undefined ? undefined : compiled.rules[i];
  const amount = i === undefined ? null : amountOf(cells[i]);
  return rule && amount ? { rule, amount } : null;
}

function breach(relation: Relation, a: Measured, b: Measured): Issue | null {
  if (relation.kind === "part-of") {
    const inBase = ({ rule, amount }: Measured): Ratio => {
      const { n, d } = rule.measure.unit.exactFactor;
      return { n: amount.n * n, d: amount.d * d };
    };
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
  const value = inOneText(print(amount));
  const indicator = rule.id;
  const found: Issue[] = [];
  if (from && compare(amount, from) < 0) {
    const bound = inOneText(print(from));
    found.push(issue("evaluation/implausible", { indicator, value, expected: "at-least", bound }, path));
  }
  if (to && compare(amount, to) > 0) {
    const bound = inOneText(print(to));
    found.push(issue("evaluation/implausible", { indicator, value, expected: "at-most", bound }, path));
  }
  if (whole && !isWhole(amount)) {
    found.push(issue("evaluation/implausible", { indicator, value, expected: "whole", bound: null }, path));
  }
  return found;
}
