import type { Cell } from "./cell.js";
import { isShortCell, shortValue } from "./cell.js";
import type { Compiled } from "./compile.js";
import type { Summary } from "./evaluation.js";
import { codeOf, notApplicableCode, placeOfShort, undeterminedCode } from "./threshold.js";

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
  const [undetermined = 0, notMet = 0, met = 0, exceeded = 0, notApplicable = 0] = counts;
  return Object.freeze({
    targets: undetermined + notMet + met + exceeded + notApplicable,
    met: met + exceeded,
    exceeded,
    notMet,
    undetermined,
    notApplicable,
  });
}
