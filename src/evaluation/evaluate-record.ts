import { asWritten, type Issue } from "../issue/issue.js";
import type { Notation } from "../number/read-quantity.js";
import { type Collected, collect } from "../observation/collect.js";
import { isRecord, unknownIndicator } from "../observation/rows.js";
import type { Call } from "./call.js";
import type { Cell } from "./cell.js";
import type { Compiled, CompiledRule } from "./compile.js";
import { Card } from "./scorecard.js";
import { isShort, readShort } from "./short-decimal.js";
import { codeOfCell, codeOfShort, summaryOf } from "./summary.js";
import { exceededCode, metCode, notMetCode } from "./threshold.js";

/**
 * Judges values by indicator: the way most figures take. A short decimal is compared as a double and kept as
 * it was given; everything else is collected like any other observation.
 */
export function evaluateRecord<Id extends string>(
  call: Call<Id>,
  record: Readonly<Record<string, unknown>>,
): Card<Id> {
  const { compiled, notation } = call;
  const { ids, low } = compiled;
  const cells = new Array<Cell>(ids.length);
  let [undetermined, notMet, met, exceeded, given] = [0, 0, 0, 0, 0];
  for (let i = 0; i < ids.length; i += 1) {
    const input = record[ids[i] as string];
    if (input !== undefined) given += 1;
    const value = shortOf(input, notation);
    let code: number;
    // A longer decimal is NaN here, and so is a longer mark.
    if (Number.isNaN(value + (low[i] as number))) {
      const cell = input === undefined || input === null ? undefined : collected(call, i, input);
      cells[i] = cell;
      code = codeOfCell(compiled, i, cell);
    } else {
      cells[i] = input as string | number;
      code = codeOfShort(compiled, i, value);
    }
    if (code === notMetCode) notMet += 1;
    else if (code === metCode) met += 1;
    else if (code === exceededCode) exceeded += 1;
    else undetermined += 1;
  }
  return new Card({
    compiled,
    area: call.area,
    period: call.period.text,
    cells,
    summary: summaryOf([undetermined, notMet, met, exceeded, 0]),
    strays: strayKeys(compiled, record, given),
  });
}

function shortOf(given: unknown, notation: Notation): number {
  if (typeof given === "string") return notation === "plain" ? readShort(given) : Number.NaN;
  return typeof given === "number" && isShort(given) ? given : Number.NaN;
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
  given: number,
): () => readonly Issue[] {
  let keys = 0;
  for (const _ in record) keys += 1;
  if (keys === given) return nothing;
  const stray = Object.keys(record).filter((key) => !compiled.index.has(key));
  return () => {
    const proposals = new Map<string, readonly string[]>();
    return stray.map((key) => unknownIndicator(key, compiled, proposals, ["observations", asWritten(key)]));
  };
}

const none: readonly Issue[] = Object.freeze([]);
const nothing = (): readonly Issue[] => none;
