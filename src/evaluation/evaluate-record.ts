import { asWritten, type Issue } from "../issue/issue.js";
import { type Collected, collect } from "../observation/collect.js";
import { isRecord, unknownIndicator } from "../observation/rows.js";
import type { Call } from "./call.js";
import { type Cell, type GivenAs, plainFigure, shortOf } from "./cell.js";
import type { Compiled, CompiledRule } from "./compile.js";
import { Card } from "./scorecard.js";
import { codeOfCell, summaryOf } from "./summary.js";
import { placeOfShort, undeterminedCode } from "./threshold.js";

/**
 * Judges values by indicator: the way most figures take. A short decimal is compared as a double and kept as
 * it was given; everything else is collected like any other observation.
 */
export function evaluateRecord<Id extends string>(
  call: Call<Id>,
  record: Readonly<Record<string, unknown>>,
): Card<Id> {
  const { compiled } = call;
  const { ids, index } = compiled;
  const cells = new Array<Cell>(ids.length);
  const givenAs = call.notation === "vi" ? new Array<GivenAs | undefined>(ids.length) : null;
  const counts = [0, 0, 0, 0, 0];
  let seen = 0;
  let next = 0;
  let hasStrays = false;
  // Its keys one after the other, mostly in the rule set's order: half the cost of asking for each id.
  for (const key in record) {
    const place = ids[next] === key ? next : index.get(key);
    if (place === undefined) {
      hasStrays = true;
      continue;
    }
    const code = judgeInto(cells, givenAs, call, place, record[key]);
    counts[code] = (counts[code] as number) + 1;
    seen += 1;
    next = place + 1;
  }
  if (seen < ids.length) judgeHidden(cells, givenAs, counts, call, record, ids.length - seen);
  const strays = hasStrays ? strayKeys(compiled, record) : nothing;
  return new Card(compiled, call.area, call.period.text, cells, summaryOf(counts), strays, givenAs);
}

/** Keeps what was given of one indicator as a cell, and tells its code. */
function judgeInto<Id extends string>(
  cells: Cell[],
  givenAs: (GivenAs | undefined)[] | null,
  call: Call<Id>,
  i: number,
  given: unknown,
): number {
  const { compiled } = call;
  const figure = plainFigure(given, call.notation);
  const place = placeOfShort(compiled, i, shortOf(figure));
  if (place >= 0) {
    cells[i] = figure as string | number;
    if (givenAs && typeof given === "string") givenAs[i] = given;
    return compiled.codes[place] as number;
  }
  if (given === undefined || given === null) return undeterminedCode;
  const cell = collected(call, i, given);
  cells[i] = cell;
  return codeOfCell(compiled, i, cell);
}

/** What has no enumerable key is missing, unless the record answers to the id all the same: a getter of a class. */
function judgeHidden<Id extends string>(
  cells: Cell[],
  givenAs: (GivenAs | undefined)[] | null,
  counts: number[],
  call: Call<Id>,
  record: Readonly<Record<string, unknown>>,
  missing: number,
): void {
  const { ids } = call.compiled;
  counts[undeterminedCode] = (counts[undeterminedCode] as number) + missing;
  // With no prototype of its own to answer for it: as `JSON.parse` and literals make records.
  const isPlain = Object.getPrototypeOf(record) === Object.prototype;
  for (let i = 0; i < ids.length; i += 1) {
    const id = ids[i] as string;
    if (cells[i] !== undefined || (isPlain && !Object.hasOwn(record, id))) continue;
    const code = judgeInto(cells, givenAs, call, i, record[id]);
    counts[undeterminedCode] = (counts[undeterminedCode] as number) - 1;
    counts[code] = (counts[code] as number) + 1;
  }
}

/** A value that is no short decimal: a longer one, a Decimal, a ratio, or a fault. */
function collected<Id extends string>(call: Call<Id>, i: number, given: unknown): Collected {
  const { rule, measure } = call.compiled.rules[i] as CompiledRule<Id>;
  const path = ["observations", rule.id];
  const row = isRatio(given) ? given : { value: given };
  const context = { indicator: rule.id, measure, period: call.period, notation: call.notation };
  return collect([{ given: row, path, fault: null, isBare: true }], context);
}

/** `{ numerator, denominator }` and nothing else (spec 1.5). */
function isRatio(given: unknown): given is Readonly<Record<string, unknown>> {
  if (!isRecord(given)) return false;
  const keys = Object.keys(given);
  return keys.length > 0 && keys.every((key) => key === "numerator" || key === "denominator");
}

/** Keys that are no indicator's id; a missing value under one is as much a mistyped id as any other. */
function strayKeys(
  compiled: Compiled<string>,
  record: Readonly<Record<string, unknown>>,
): () => readonly Issue[] {
  const stray = Object.keys(record).filter((key) => !compiled.index.has(key));
  return () => {
    const proposals = new Map<string, readonly string[]>();
    return stray.map((key) => unknownIndicator(key, compiled, proposals, ["observations", asWritten(key)]));
  };
}

const none: readonly Issue[] = Object.freeze([]);
const nothing = (): readonly Issue[] => none;
