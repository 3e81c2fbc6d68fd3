import { type Issue, issue } from "../issue/issue.js";
import { type Ratio, ratio } from "../number/ratio.js";
import { quantityOf } from "../number/read-quantity.js";
import type { Collected } from "../observation/collect.js";
import { implausible } from "./breaches.js";
import { type Cell, isShortCell } from "./cell.js";
import type { AnswerHead, CompiledRule } from "./compile.js";
import type { Evaluation, Outcome } from "./evaluation.js";
import { type Judgement, judge } from "./judge.js";
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
  const short = compiled.short && judgeShort(compiled.head, compiled.short, cell, breaches);
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
  const { head } = compiled;
  if (cell.state === "not-applicable") {
    const issues = Object.freeze([...cell.issues]);
    return evaluation(head, "not-applicable", nothingJudged, false, cell.reason, issues);
  }
  const own = cell.state === "missing" ? missing(head.indicator, area, period) : [];
  const issues = Object.freeze([...cell.issues, ...own]);
  return evaluation(head, "undetermined", nothingJudged, false, null, issues);
}

function ofAmount<Id extends string>(
  compiled: CompiledRule<Id>,
  amount: Ratio,
  cell: Collected | null,
  breaches: readonly Issue[],
): Evaluation<Id> {
  const { head } = compiled;
  const judged = judge(compiled, amount, cell?.counts ?? null);
  const path = cell?.path ?? ["observations", head.indicator];
  const issues = [...(cell?.issues ?? []), ...implausible(compiled, amount, path), ...breaches];
  const provisional = cell?.provisional ?? false;
  return evaluation(head, judged.outcome, judged, provisional, null, Object.freeze(issues));
}

/** One literal for all answers, so that code which reads them meets one shape. `issues` must be frozen. */
function evaluation<Id extends string>(
  head: AnswerHead<Id>,
  outcome: Outcome,
  judged: Judgement | typeof nothingJudged,
  provisional: boolean,
  reason: string | null,
  issues: readonly Issue[],
): Evaluation<Id> {
  return Object.freeze({
    indicator: head.indicator,
    name: head.name,
    unit: head.unit,
    target: head.target,
    source: head.source,
    outcome,
    value: judged.value,
    rounded: judged.rounded,
    margin: judged.margin,
    exceeded: judged.exceeded,
    achievement: judged.achievement,
    shortfall: judged.shortfall,
    provisional,
    reason,
    stretch: judged.stretch,
    safety: judged.safety,
    issues,
  }) as Evaluation<Id>;
}

const nothingJudged = {
  value: null,
  rounded: null,
  margin: null,
  exceeded: false,
  achievement: null,
  shortfall: null,
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
  const told = before?.issues[0] as Issue<"observation/missing"> | undefined;
  if (told?.area === area && told.period === period) return before as Evaluation<Id>;
  const issues = missing(compiled.head.indicator, area, period);
  const made = evaluation(compiled.head, "undetermined", nothingJudged, false, null, issues);
  lastOfNothing.set(compiled, made);
  return made;
}

function missing(indicator: string, area: string | null, period: string): readonly Issue[] {
  return Object.freeze([issue("observation/missing", { indicator, area, period }, ["observations"])]);
}

/** A cell that was found to be a short decimal reads as a quantity, whatever its rule. */
function exactly(cell: string | number): Ratio {
  return quantityOf(cell) ?? ratio(0n);
}
