import { asWritten, type Issue } from "../issue/issue.js";
import { type Collected, collect } from "../observation/collect.js";
import { isRecord, unknownIndicator } from "../observation/rows.js";
import type { Call } from "./call.js";
import type { Cell } from "./cell.js";
import type { Compiled, CompiledRule } from "./compile.js";
import { Card } from "./scorecard.js";
import { isShort, readShort } from "./short-decimal.js";
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
  const { ids, codes } = compiled;
  const isPlain = call.notation === "plain";
  const cells = new Array<Cell>(ids.length);
  const counts = [0, 0, 0, 0, 0];
  let known = 0;
  for (let i = 0; i < ids.length; i += 1) {
    const id = ids[i] as string;
    const input = record[id];
    if (input !== undefined || id in record) known += 1;
    const place = placeOfShort(compiled, i, shortOf(input, isPlain));
    let code = undeterminedCode;
    if (place >= 0) {
      cells[i] = input as string | number;
      code = codes[place] as number;
    } else if (input !== undefined && input !== null) {
      const cell = collected(call, i, input);
      cells[i] = cell;
      code = codeOfCell(compiled, i, cell);
    }
    counts[code] = (counts[code] as number) + 1;
  }
  const strays = strayKeys(compiled, record, known);
  return new Card(compiled, call.area, call.period.text, cells, summaryOf(counts), strays);
}

function shortOf(given: unknown, isPlain: boolean): number {
  if (typeof given === "string") return isPlain ? readShort(given) : Number.NaN;
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
  known: number,
): () => readonly Issue[] {
  if (Object.keys(record).length === known) return nothing;
  const stray = Object.keys(record).filter((key) => !compiled.index.has(key));
  return () => {
    const proposals = new Map<string, readonly string[]>();
    return stray.map((key) => unknownIndicator(key, compiled, proposals, ["observations", asWritten(key)]));
  };
}

const none: readonly Issue[] = Object.freeze([]);
const nothing = (): readonly Issue[] => none;
