import { type Issue, issue } from "../issue/issue.js";
import type { Ratio } from "../number/ratio.js";
import { readQuantity } from "../number/read-quantity.js";
import type { Collected } from "../observation/collect.js";
import { implausible } from "./breaches.js";
import { type Cell, isShortCell, shortValue } from "./cell.js";
import type { CompiledRule, ShortRule } from "./compile.js";
import type { Evaluation } from "./evaluation.js";
import { judge } from "./judge.js";
import { judgeShort } from "./judge-short.js";

/** Whose card an answer stands on. */
export interface AnswerContext {
  readonly area: string | null;
  readonly period: string;
}

const noIssues: readonly Issue[] = Object.freeze([]);

/**
 * The answer on one rule in full: plain and frozen. `breaches` are the broken relations that touch it.
 */
export function answer<Id extends string>(
  compiled: CompiledRule<Id>,
  cell: Cell,
  context: AnswerContext,
  breaches: readonly Issue[],
): Evaluation<Id> {
  if (cell === undefined) return unanswered(compiled, missing(compiled.rule.id, context));
  if (!isShortCell(cell)) return ofCollected(compiled, cell, context, breaches);
  const short = compiled.short && ofShort(compiled, compiled.short, cell, breaches);
  return short ?? ofAmount(compiled, exactly(cell), null, breaches);
}

function ofShort<Id extends string>(
  { rule }: CompiledRule<Id>,
  short: ShortRule,
  cell: string | number,
  breaches: readonly Issue[],
): Evaluation<Id> | null {
  const value = shortValue(cell);
  if (value < short.from || value > short.to || (short.whole && !Number.isInteger(value))) return null;
  const judged = judgeShort(short, cell, value);
  if (!judged) return null;
  return Object.freeze({
    indicator: rule.id,
    name: rule.name,
    unit: rule.unit,
    target: rule.target,
    source: rule.source,
    outcome: judged.isMet ? "met" : "not-met",
    value: judged.value,
    rounded: null,
    margin: judged.margin,
    exceeded: judged.exceeded,
    achievement: judged.achievement,
    shortfall: judged.shortfall,
    provisional: false,
    reason: null,
    stretch: null,
    safety: null,
    issues: breaches.length === 0 ? noIssues : breaches,
  });
}

function ofCollected<Id extends string>(
  compiled: CompiledRule<Id>,
  cell: Collected,
  context: AnswerContext,
  breaches: readonly Issue[],
): Evaluation<Id> {
  if (cell.quantity) return ofAmount(compiled, cell.quantity, cell, breaches);
  if (cell.state === "not-applicable") return notApplicable(compiled, cell);
  const issues =
    cell.state === "missing" ? [...cell.issues, ...missing(compiled.rule.id, context)] : cell.issues;
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

function missing(indicator: string, { area, period }: AnswerContext): readonly Issue[] {
  return [issue("observation/missing", { indicator, area, period }, ["observations"])];
}

/** A cell that was found to be a short decimal reads as a quantity, whatever its rule. */
function exactly(cell: string | number): Ratio {
  const read = readQuantity(cell);
  return read.ok ? read.quantity : { n: 0n, d: 1n };
}
