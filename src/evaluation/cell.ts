import type { Ratio } from "../number/ratio.js";
import { quantityOf } from "../number/read-quantity.js";
import type { Collected } from "../observation/collect.js";
import { canonicalText, decimalsIn, digitsIn, readShort } from "./short-decimal.js";

/**
 * What a scorecard keeps of an indicator's observations: a short decimal as it was given, which is nearly
 * always enough; nothing where none was given; else everything that was collected.
 */
export type Cell = GivenCell | undefined;

/** What is kept where something was given. */
export type GivenCell = string | number | Collected;

/** Whether a cell is a short decimal, as text or as a number. */
export function isShortCell(cell: Cell): cell is string | number {
  return typeof cell === "string" || typeof cell === "number";
}

/** The double that stands for a short decimal. */
export function shortValue(cell: string | number): number {
  return typeof cell === "string" ? readShort(cell) : cell;
}

/** The canonical text of a short decimal. */
export function shortText(cell: string | number): string {
  return canonicalText(cell, digitsIn(cell), decimalsIn(cell));
}

/** The exact amount of a cell in the indicator's unit; null where there is none. */
export function amountOf(cell: GivenCell): Ratio | null {
  return isShortCell(cell) ? quantityOf(cell) : cell.quantity;
}
