import { type Issue, issue } from "../issue/issue.js";
import { type Ratio, ratio } from "../number/ratio.js";
import { quantityOf } from "../number/read-quantity.js";
import type { Collected } from "../observation/collect.js";
import { implausible } from "./breaches.js";
import { type Cell, isShortCell } from "./cell.js";
import type { CompiledRule } from "./compile.js";
import type { Evaluation } from "./evaluation.js";
import { judge } from "./judge.js";
import { judgeShort } from "./judge-short.js";

/**
 * The answer on one rule in full: plain and frozen. `breaches` are the broken relations that touch it.
 */
export function answer<Id extends string>(
  compiled: CompiledRule<Id>,
  cell: Cell,
  area: string | null,
  period: string,
  breaches: readonly Issue[],
): Evaluation<Id> {
  if (cell === undefined) return ofNothing(compiled, area, period);
  if (!isShortCell(cell)) return ofCollected(compiled, cell, area, period, breaches);
  const short = compiled.short && judgeShort(compiled.rule, compiled.short, cell, breaches);
  return short ?? ofAmount(compiled, exactly(cell), null, breaches);
}

function ofCollected<Id extends string>(
  compiled: CompiledRule<Id>,
  cell: Collected,
  area: string | null,
  period: string,
  breaches: readonly Issue[],
): Evaluation<Id> {
  if (cell.quantity) return ofAmount(compiled, cell.quantity, cell, breaches);
  if (cell.state === "not-applicable") return notApplicable(compiled, cell);
  const issues =
    cell.state === "missing" ? [...cell.issues, ...missing(compiled.rule.id, area, period)] : cell.issues;
  return unanswered(compiled, issues);
}

function ofAmount<Id extends string>(
  compiled: CompiledRule<Id>,
  amount: Ratio,
  cell: Collected | null,
  breaches: readonly Issue[],
): Evaluation<Id> {
  const { rule } = compiled;
  const judged = judge(compiled, amount, cell?.counts ?? null);
  return Object.freeze({
    indicator: rule.id,
    name: rule.name,
    unit: rule.unit,
    target: rule.target,
    source: rule.source,
    outcome: judged.outcome,
    value: judged.value,
    rounded: judged.rounded,
    margin: judged.margin,
    exceeded: judged.exceeded,
    achievement: judged.achievement,
    shortfall: judged.shortfall,
    provisional: cell?.provisional ?? false,
    reason: null,
    stretch: judged.stretch,
    safety: judged.safety,
    issues: Object.freeze([
      ...(cell?.issues ?? []),
      ...implausible(compiled, amount, cell?.path ?? ["observations", rule.id]),
      ...breaches,
    ]),
  });
}

function unanswered<Id extends string>({ rule }: CompiledRule<Id>, issues: readonly Issue[]): Evaluation<Id> {
  return Object.freeze({
    indicator: rule.id,
    name: rule.name,
    unit: rule.unit,
    target: rule.target,
    source: rule.source,
    outcome: "undetermined",
    ...nothingJudged,
    reason: null,
    issues: Object.freeze([...issues]),
  });
}

function notApplicable<Id extends string>({ rule }: CompiledRule<Id>, cell: Collected): Evaluation<Id> {
  return Object.freeze({
    indicator: rule.id,
    name: rule.name,
    unit: rule.unit,
    target: rule.target,
    source: rule.source,
    outcome: "not-applicable",
    ...nothingJudged,
    reason: cell.reason ?? "",
    issues: Object.freeze([...cell.issues]),
  });
}

const nothingJudged = {
  value: null,
  rounded: null,
  margin: null,
  exceeded: false,
  achievement: null,
  shortfall: null,
  provisional: false,
  stretch: null,
  safety: null,
} as const;

const lastOfNothing = new WeakMap<CompiledRule, Evaluation>();

/** A figure that nobody gave. Cards that follow each other mostly have the same area and period: none, and the year. */
function ofNothing<Id extends string>(
  compiled: CompiledRule<Id>,
  area: string | null,
  period: string,
): Evaluation<Id> {
  const before = lastOfNothing.get(compiled) as Evaluation<Id> | undefined;
  const [one] = before?.issues ?? [];
  if (before && one?.code === "observation/missing" && one.area === area && one.period === period) {
    return before;
  }
  const made = unanswered(compiled, missing(compiled.rule.id, area, period));
  lastOfNothing.set(compiled, made);
  return made;
}

function missing(indicator: string, area: string | null, period: string): readonly Issue[] {
  return [issue("observation/missing", { indicator, area, period }, ["observations"])];
}

/** A cell that was found to be a short decimal reads as a quantity, whatever its rule. */
function exactly(cell: string | number): Ratio {
  return quantityOf(cell) ?? ratio(0n);
}
