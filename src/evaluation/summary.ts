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
  undeterminedCode,
} from "./threshold.js";

/** The code of one cell. */
export function codeOfCell(compiled: Compiled<string>, i: number, cell: Cell): number {
  if (cell === undefined) return undeterminedCode;
  if (isShortCell(cell)) return codeOfShort(compiled, i, shortValue(cell));
  if (cell.state === "not-applicable") return notApplicableCode;
  const rule = compiled.rules[i];
  return cell.quantity && rule ? codeOf(rule.marks, cell.quantity) : undeterminedCode;
}

/** The code of a short decimal under a rule whose marks are short too. */
export function codeOfShort({ low, high, codes }: Compiled<string>, i: number, value: number): number {
  const below = low[i] as number;
  const above = high[i] as number;
  const at = 5 * i;
  if (value <= below) return codes[value < below ? at : at + 1] as number;
  if (value < above) return codes[at + 2] as number;
  return codes[value > above ? at + 4 : at + 3] as number;
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
export function summaryOf(counts: ArrayLike<number>): Summary {
  const of = (code: number): number => counts[code] as number;
  const exceeded = of(exceededCode);
  return Object.freeze({
    targets: of(undeterminedCode) + of(notMetCode) + of(metCode) + exceeded + of(notApplicableCode),
    met: of(metCode) + exceeded,
    exceeded,
    notMet: of(notMetCode),
    undetermined: of(undeterminedCode),
    notApplicable: of(notApplicableCode),
  });
}
