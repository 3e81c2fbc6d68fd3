import { asWritten, type Issue, issue } from "../issue/issue.js";
import { readable } from "../issue/readable.js";
import { ThiduaError, throwIfAny } from "../issue/thidua-error.js";
import { collect, type Row } from "../observation/collect.js";
import { type EvaluateOptions, type Observations, observationFields } from "../observation/observation.js";
import { isAbsent } from "../observation/read-amount.js";
import { isRecord, type KnownRow, type RowIssue, sortRows } from "../observation/rows.js";
import type { RuleSet } from "../rule/rule-set.js";
import type { Call } from "./call.js";
import { type Cell, type GivenAs, plainFigure, shortOf } from "./cell.js";
import { type CompiledRule, compile, periodOf } from "./compile.js";
import { evaluateRecord } from "./evaluate-record.js";
import type { Scorecard } from "./evaluation.js";
import { isPlausible } from "./judge-short.js";
import { Card } from "./scorecard.js";
import { summaryOfCells } from "./summary.js";
import { placeOfShort } from "./threshold.js";

/**
 * Judges the observations of one area against a rule set: a scorecard with an answer for every rule. Bad
 * observations are returned with the answers they touch; they stop nothing. Synchronous and pure: no clock,
 * no locale, and the input is left as it was.
 *
 * @throws ThiduaError for what the call itself gets wrong: `observation/area-ambiguous`,
 * `observation/malformed`, `period/malformed`; and for a bad rule set.
 */
export function evaluate<Id extends string>(
  ruleSet: RuleSet<Id>,
  observations: Observations<NoInfer<Id>>,
  options: EvaluateOptions = {},
): Scorecard<Id> {
  try {
    return cardOfOne(ruleSet, observations, options);
  } catch (error) {
    const [given, said] = readable([observations, options] as const, error, observationFields);
    return cardOfOne(ruleSet, given, said);
  }
}

function cardOfOne<Id extends string>(
  ruleSet: RuleSet<Id>,
  observations: Observations<Id>,
  options: EvaluateOptions,
): Scorecard<Id> {
  const call = callOf(ruleSet, options);
  if (!Array.isArray(observations)) return evaluateRecord(call, recordOf(observations));
  const sorted = sortRows(observations, call.compiled);
  const { areas } = sorted;
  if (call.area === null && areas.length > 1) {
    throw new ThiduaError([issue("observation/area-ambiguous", { areas }, ["observations"])]);
  }
  const area = call.area ?? areas[0] ?? null;
  return cardOf(call, area, sorted.rows, sorted.issues);
}

/**
 * Judges observations of many areas: a scorecard for each area, in the order in which they first appear; one
 * with area null where none is named. An observation that names no area is every area's.
 *
 * @throws ThiduaError as `evaluate` does, but for `observation/area-ambiguous`.
 */
export function evaluateAll<Id extends string>(
  ruleSet: RuleSet<Id>,
  observations: Observations<NoInfer<Id>>,
  options: EvaluateOptions = {},
): readonly Scorecard<Id>[] {
  try {
    return cardsOfAll(ruleSet, observations, options);
  } catch (error) {
    const [given, said] = readable([observations, options] as const, error, observationFields);
    return cardsOfAll(ruleSet, given, said);
  }
}

function cardsOfAll<Id extends string>(
  ruleSet: RuleSet<Id>,
  observations: Observations<Id>,
  options: EvaluateOptions,
): readonly Scorecard<Id>[] {
  const call = callOf(ruleSet, options);
  if (!Array.isArray(observations)) return Object.freeze([evaluateRecord(call, recordOf(observations))]);
  const { rows, issues, areas } = sortRows(observations, call.compiled);
  if (call.area !== null || areas.length < 2) {
    return Object.freeze([cardOf(call, call.area ?? areas[0] ?? null, rows, issues)]);
  }
  const ownRows = byArea(rows, areas);
  const ownIssues = byArea(issues, areas);
  const cards = areas.map((area) => cardOf(call, area, ownRows(area), ownIssues(area)));
  return Object.freeze(cards);
}

/** A call with its options read. @throws ThiduaError as `evaluate` does */
export function callOf<Id extends string>(ruleSet: RuleSet<Id>, options: EvaluateOptions): Call<Id> {
  const compiled = compile(ruleSet);
  if (!isRecord(options as unknown)) {
    const details = { expected: "options", received: asWritten(options) };
    throw new ThiduaError([issue("observation/malformed", details, ["options"])]);
  }
  const { area, period, notation } = options;
  const found: Issue[] = [];
  if (area !== undefined && area !== null && (typeof area !== "string" || area === "")) {
    found.push(malformed("an area's id", area, "area"));
  }
  if (notation !== undefined && notation !== "plain" && notation !== "vi") {
    found.push(malformed("plain or vi", notation, "notation"));
  }
  throwIfAny(found);
  return {
    compiled,
    area: area ?? null,
    period: period === undefined ? compiled.period : periodOf(period, ["options", "period"]),
    notation: notation ?? "plain",
  };
}

function malformed(expected: string, received: unknown, option: string): Issue {
  return issue("observation/malformed", { expected, received: asWritten(received) }, ["options", option]);
}

/** Values by indicator. A list-like thing, a date or a promise would answer every id with nothing, so it is refused. */
function recordOf(observations: unknown): Readonly<Record<string, unknown>> {
  if (isRecord(observations)) {
    const prototype = Object.getPrototypeOf(observations);
    if (prototype === Object.prototype || prototype === null) return observations;
    const isPlain = Object.prototype.toString.call(observations) === "[object Object]";
    if (isPlain && !(Symbol.iterator in observations) && !("then" in observations)) return observations;
  }
  const expected = "values by indicator, or a list of observations";
  const details = { expected, received: asWritten(observations) };
  throw new ThiduaError([issue("observation/malformed", details, ["observations"])]);
}

/** The card of one area, of the observations that are its own or every area's. */
export function cardOf<Id extends string>(
  call: Call<Id>,
  area: string | null,
  rows: readonly KnownRow[],
  issues: readonly RowIssue[],
): Scorecard<Id> {
  const { compiled, period, notation } = call;
  const own = new Map<string, Row[]>();
  for (const row of rows) {
    if (row.area !== null && row.area !== area) continue;
    const list = own.get(row.indicator);
    if (list) list.push(row);
    else own.set(row.indicator, [row]);
  }
  const givenAs = new Array<GivenAs | undefined>(compiled.rules.length);
  const cells = compiled.rules.map(({ rule, measure }, i): Cell => {
    const list = own.get(rule.id);
    if (!list) return undefined;
    const context = { indicator: rule.id, measure, period, notation };
    return plainCell(call, i, list, givenAs) ?? collect(list, context);
  });
  const strays = issues.flatMap((one) => (one.area === null || one.area === area ? [one.issue] : []));
  const summary = summaryOfCells(compiled, cells);
  return new Card(compiled, area, period.text, cells, summary, () => strays, givenAs);
}

/**
 * One final row in the indicator's own unit and of the period asked for, with a short decimal: it answers as its figure by
 * itself does, unless that is not plausible.
 */
function plainCell<Id extends string>(
  { compiled, notation, period: asked }: Call<Id>,
  i: number,
  [row, other]: readonly Row[],
  givenAs: (GivenAs | undefined)[],
): string | number | null {
  const { short, rule, measure } = compiled.rules[i] as CompiledRule;
  if (!row || other || row.fault || !short) return null;
  try {
    const { value, numerator, denominator, unit, period, standing, provenance } = row.given;
    const ownUnit = measure.ownWords.size === 0 ? rule.unit : null;
    const isAlone = isAbsent(numerator) && isAbsent(denominator) && isEither(standing, "final");
    if (!isAlone || !isEither(unit, ownUnit) || !isEither(period, asked.text)) return null;
    if (!isAbsent(provenance) && typeof provenance !== "string") return null;
    const figure = plainFigure(value, notation);
    const double = shortOf(figure);
    if (placeOfShort(compiled, i, double) < 0 || !isPlausible(short, double)) return null;
    givenAs[i] = {
      value: String(value),
      notation: typeof value === "string" ? notation : "plain",
      unit: unit ?? null,
      period: period ?? null,
      provenance: provenance ?? null,
    };
    return figure as string | number;
  } catch {
    // A getter that throws: `collect` says which field it is.
    return null;
  }
}

/** Whether a field is left out, or says what holds without it. */
function isEither(given: unknown, said: string | null): given is string | null | undefined {
  return isAbsent(given) || given === said;
}

/** Items by area, in order; those that name none are every area's. */
function byArea<T extends { readonly area: string | null }>(
  items: readonly T[],
  areas: readonly string[],
): (area: string) => readonly T[] {
  const lists = new Map<string, T[]>(areas.map((area) => [area, []]));
  const listOf = (area: string): T[] => lists.get(area) as T[];
  for (const item of items) {
    if (item.area !== null) listOf(item.area).push(item);
    else for (const list of lists.values()) list.push(item);
  }
  return listOf;
}
