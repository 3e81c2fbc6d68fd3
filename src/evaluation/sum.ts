import { asWritten, type Issue, issue } from "../issue/issue.js";
import { nearest } from "../issue/nearest.js";
import { ThiduaError } from "../issue/thidua-error.js";
import type { ExactText } from "../number/print.js";
import type { Notation } from "../number/read-quantity.js";
import { collect } from "../observation/collect.js";
import type { Observation } from "../observation/observation.js";
import { type KnownRow, sortRows } from "../observation/rows.js";
import { dayAfter, isWithin, type Period, readPeriod, samePeriod } from "../period/period.js";
import type { RuleSet } from "../rule/rule-set.js";
import { type Compiled, type CompiledRule, compile, periodOf } from "./compile.js";
import { isRatio, type Part, plainTotal, ratioTotal } from "./sum-total.js";

/** What is added up, and how its text is written. */
export interface SumOptions<Id extends string = string> {
  /** The indicator. */
  readonly indicator: Id;
  /** The reporting period; the rule set's if left out. */
  readonly period?: string | undefined;
  /** How text is written; `plain` if left out. */
  readonly notation?: Notation | undefined;
}

/** Over which areas. */
export interface SumOverAreasOptions<Id extends string = string> extends SumOptions<Id> {
  /** Every area that must be there; those that the observations name if left out. */
  readonly areas?: readonly string[] | undefined;
}

/** For which area. */
export interface SumOverPeriodsOptions<Id extends string = string> extends SumOptions<Id> {
  /** The area; where it is left out, the observations must name one at most. */
  readonly area?: string | undefined;
}

/** A sum: exact, or undetermined with the parts that are lacking named. */
export interface Sum<Id extends string = string> {
  /** What was added up. */
  readonly indicator: Id;
  /** `summed`, or `undetermined` with at least one issue. */
  readonly outcome: "summed" | "undetermined";
  /** In the indicator's unit; null where undetermined. Of ratios, the summed numerators over denominators. */
  readonly value: ExactText | null;
  /** The id of the unit. */
  readonly unit: string;
  /** Of parts that are ratios, added up as given where all name one unit, or none; else as pure numbers. Else null. */
  readonly numerator: ExactText | null;
  /** Of parts that are ratios; else null. */
  readonly denominator: ExactText | null;
  /** Whether a part is provisional. */
  readonly provisional: boolean;
  /** The areas, or the periods, that were added up, in order. */
  readonly parts: readonly string[];
  /** Why there is no sum. */
  readonly issues: readonly Issue[];
}

/**
 * Adds one indicator up over areas (spec 5.5): counts, amounts, and numerators with their denominators, exact.
 * Percentages are never summed nor averaged: without their numerators and denominators they are refused with
 * `evaluation/not-additive`, as amounts per head or per hectare are. An area whose figure is lacking leaves the sum undetermined, and is named; one
 * that declares the indicator not applicable adds nothing.
 *
 * @throws ThiduaError `evaluation/unknown-indicator`, `period/malformed`
 */
export function sumOverAreas<Id extends string>(
  ruleSet: RuleSet<Id>,
  observations: readonly Observation<NoInfer<Id>>[],
  options: SumOverAreasOptions<NoInfer<Id>>,
): Sum<Id> {
  const { compiled, rule, period } = asked<Id>(ruleSet, options);
  const { rows, areas } = sortRows(observations, compiled);
  const own = rows.filter(({ indicator }) => indicator === options.indicator);
  const names = [...new Set(options.areas ?? areas)];
  // A figure without an area is of the whole, and no part of it; one whose area cannot be read may be a part.
  const unplaced = own.flatMap(({ fault }) => (fault ? [fault] : []));
  if (unplaced.length > 0) return undetermined(rule, unplaced, names);
  const parts = names.map((name) => {
    const ofArea = own.filter(({ area }) => area === name);
    return { name, collected: collect(ofArea, contextOf(rule, period, options)) };
  });
  const isAdditive = addsUp(rule) && rule.rule.accumulation !== "per-head";
  if (parts.length > 0) return sumOf(rule, parts, isAdditive);
  const canAdd = isAdditive || addsUpAsRatio(rule);
  const lacks = canAdd ? partMissing(options.indicator, period.text) : notAdditive(rule);
  return undetermined(rule, [lacks], names);
}

/**
 * Adds one indicator's parts of the year up to the year (spec 5.5), for an indicator that accumulates: every
 * part must be there, and none may overlap another. A figure for the whole period itself is no part of it.
 *
 * @throws ThiduaError `evaluation/unknown-indicator`, `period/malformed`, `observation/area-ambiguous`
 */
export function sumOverPeriods<Id extends string>(
  ruleSet: RuleSet<Id>,
  observations: readonly Observation<NoInfer<Id>>[],
  options: SumOverPeriodsOptions<NoInfer<Id>>,
): Sum<Id> {
  const { compiled, rule, period } = asked<Id>(ruleSet, options);
  const { rows, areas } = sortRows(observations, compiled);
  if (options.area === undefined && areas.length > 1) {
    throw new ThiduaError([issue("observation/area-ambiguous", { areas }, ["observations"])]);
  }
  const own = rows.filter(
    ({ indicator, area, given }) =>
      indicator === options.indicator &&
      // A figure that names no period is of the whole.
      given["period"] !== undefined &&
      given["period"] !== null &&
      (area === null || options.area === undefined || area === options.area),
  );
  const isAdditive = addsUp(rule);
  if (rule.rule.accumulation !== "total" || !(isAdditive || addsUpAsRatio(rule)))
    return undetermined(rule, [notAdditive(rule)], []);
  const periods = partsWithin(own, period);
  if (!covers(periods, period)) {
    const received = periods.map(({ text }) => text);
    const details = { indicator: options.indicator, period: period.text, received };
    return undetermined(rule, [issue("evaluation/parts-do-not-cover", details, ["observations"])], received);
  }
  const parts = periods.map((part) => ({
    name: part.text,
    collected: collect(own, contextOf(rule, part, options)),
  }));
  return sumOf(rule, parts.map(withoutOtherPeriods), isAdditive);
}

/** Each part sees the others as figures of another period: that is no fault of a sum. */
function withoutOtherPeriods({ name, collected }: Part): Part {
  const issues = collected.issues.filter(({ code }) => code !== "period/mismatch");
  return { name, collected: { ...collected, issues } };
}

function asked<Id extends string>(
  ruleSet: RuleSet<Id>,
  options: SumOptions<Id>,
): { compiled: Compiled<Id>; rule: CompiledRule<Id>; period: Period } {
  const compiled = compile(ruleSet);
  const rule = compiled.rules[compiled.index.get(options.indicator) ?? -1];
  if (!rule) {
    const received = asWritten(options.indicator);
    const details = { received, nearest: nearest(received, compiled.index.keys()) };
    throw new ThiduaError([issue("evaluation/unknown-indicator", details, ["options", "indicator"])]);
  }
  const period =
    options.period === undefined ? compiled.period : periodOf(options.period, ["options", "period"]);
  return { compiled, rule, period };
}

function contextOf(rule: CompiledRule, period: Period, options: SumOptions): Parameters<typeof collect>[1] {
  const { measure } = rule;
  return { indicator: rule.rule.id, measure, period, notation: options.notation ?? "plain" };
}

/** Whether values of a rule add up at all: counts and amounts do, unless they are of a growth or per head. */
function addsUp({ rule, measure }: CompiledRule): boolean {
  const { kind } = measure.unit;
  const { accumulation } = rule;
  return (kind === "count" || kind === "amount") && accumulation !== "rate" && accumulation !== "growth";
}

/** Whether ratios of a rule add up by their parts: all do but changes of a rate, which are no part of anything. */
function addsUpAsRatio({ measure }: CompiledRule): boolean {
  return measure.unit.kind !== "points";
}

function sumOf<Id extends string>(
  rule: CompiledRule<Id>,
  parts: readonly Part[],
  isAdditive: boolean,
): Sum<Id> {
  const names = parts.map(({ name }) => name);
  const counting = parts.filter(({ collected }) => collected.state !== "not-applicable");
  const lacking = counting.filter(({ collected }) => !collected.quantity);
  const indicator = rule.rule.id;
  const refused =
    !isAdditive && !(addsUpAsRatio(rule) && counting.every(({ collected }) => isRatio(collected)));
  if (refused || counting.length === 0) {
    // Where nothing is there yet, numerators may still come; changes of a rate never add up.
    const issues = refused ? [notAdditive(rule)] : names.map((part) => partMissing(indicator, part));
    return undetermined(rule, issues, names);
  }
  if (lacking.length > 0) {
    const named = lacking.flatMap(({ name, collected }) => [
      partMissing(indicator, name),
      ...collected.issues,
    ]);
    return undetermined(rule, named, names);
  }
  const total = isAdditive ? plainTotal(counting) : ratioTotal(rule, counting);
  return Object.freeze({
    indicator,
    outcome: "summed" as const,
    unit: rule.rule.unit,
    ...total,
    provisional: counting.some(({ collected }) => collected.provisional),
    parts: Object.freeze(names),
    issues: Object.freeze([]),
  });
}

function notAdditive({ rule }: CompiledRule): Issue {
  return issue("evaluation/not-additive", { indicator: rule.id, unit: rule.unit }, ["options", "indicator"]);
}

function partMissing(indicator: string, part: string): Issue {
  return issue("evaluation/part-missing", { indicator, part }, ["observations"]);
}

function undetermined<Id extends string>(
  { rule }: CompiledRule<Id>,
  issues: readonly Issue[],
  parts: readonly string[],
): Sum<Id> {
  return Object.freeze({
    indicator: rule.id,
    outcome: "undetermined" as const,
    value: null,
    unit: rule.unit,
    numerator: null,
    denominator: null,
    provisional: false,
    parts: Object.freeze([...parts]),
    issues: Object.freeze([...issues]),
  });
}

/** The different periods inside the whole, in order of their days. */
function partsWithin(rows: readonly KnownRow[], whole: Period): readonly Period[] {
  const found: Period[] = [];
  for (const { given } of rows) {
    const read = readPeriod(given["period"]);
    if (!read.ok || !isWithin(read.period, whole) || samePeriod(read.period, whole)) continue;
    if (!found.some((one) => samePeriod(one, read.period))) found.push(read.period);
  }
  return found.sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : a.end < b.end ? -1 : 1));
}

/** Whether the periods follow on one another without gap or overlap, from the first day to the last. */
function covers(periods: readonly Period[], whole: Period): boolean {
  if (periods[0]?.start !== whole.start || periods.at(-1)?.end !== whole.end) return false;
  return periods.every((part, i) => i === 0 || part.start === dayAfter(periods[i - 1]?.end ?? ""));
}
