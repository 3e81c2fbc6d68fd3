import type { Ratio } from "../number/ratio.js";
import { type Notation, plainText, quantityOf } from "../number/read-quantity.js";
import type { Collected } from "../observation/collect.js";
import type { UsedObservation } from "../observation/used-observation.js";
import { canonicalText, decimalsIn, digitsIn, isShort, readShort } from "./short-decimal.js";

/**
 * What a scorecard keeps of an indicator's observations: a short decimal as a number or as plain text, which is nearly
 * always enough; nothing where none was given; else everything that was collected.
 */
export type Cell = GivenCell | undefined;

/** What is kept where something was given. */
export type GivenCell = string | number | Collected;

/**
 * How a short decimal was given, where its cell does not say it: the Vietnamese text, or what a row says beside its value.
 */
export type GivenAs = string | Pick<UsedObservation, "value" | "notation" | "unit" | "period" | "provenance">;

/** A figure as a cell would keep it: Vietnamese text as plain text. */
export function plainFigure(given: unknown, notation: Notation): unknown {
  return notation === "vi" && typeof given === "string" ? plainText(given) : given;
}

/** The double of a short decimal, as a number or as plain text; NaN for everything else. */
export function shortOf(figure: unknown): number {
  if (typeof figure === "string") return readShort(figure);
  return typeof figure === "number" && isShort(figure) ? figure : Number.NaN;
}

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
