import type { Cell } from "./cell.js";
import { isShortCell, shortValue } from "./cell.js";
import type { Compiled } from "./compile.js";
import type { Summary } from "./evaluation.js";
import {
  codeOf,
  exceededCode,
  metCode,
  notApplicableCode,
  notMetCode,
  placeOfShort,
  undeterminedCode,
} from "./threshold.js";

/** The code of one cell. */
export function codeOfCell(compiled: Compiled<string>, i: number, cell: Cell): number {
  if (cell === undefined) return undeterminedCode;
  if (isShortCell(cell)) return compiled.codes[placeOfShort(compiled, i, shortValue(cell))] as number;
  if (cell.state === "not-applicable") return notApplicableCode;
  const rule = compiled.rules[i];
  return cell.quantity && rule ? codeOf(rule.marks, cell.quantity) : undeterminedCode;
}

/** The counts of a card. */
export function summaryOfCells(compiled: Compiled<string>, cells: readonly Cell[]): Summary {
  const counts = [0, 0, 0, 0, 0];
  for (let i = 0; i < cells.length; i += 1) {
    const code = codeOfCell(compiled, i, cells[i]);
    counts[code] = (counts[code] as number) + 1;
  }
  return summaryOf(counts);
}

/** The counts of a card, of how often each code came up. */
export function summaryOf(counts: readonly number[]): Summary {
  // Place by place: an array that is taken apart is walked, which costs a tenth of a card.
  const undetermined = counts[undeterminedCode] as number;
  const notMet = counts[notMetCode] as number;
  const met = counts[metCode] as number;
  const exceeded = counts[exceededCode] as number;
  const notApplicable = counts[notApplicableCode] as number;
  return Object.freeze({
    targets: undetermined + notMet + met + exceeded + notApplicable,
    met: met + exceeded,
    exceeded,
    notMet,
    undetermined,
    notApplicable,
  });
}
