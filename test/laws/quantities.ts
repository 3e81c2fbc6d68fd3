import { Decimal } from "decimal.js";
import { compareScaled, decimalText, moved, type Scaled } from "./decimal.js";
import type { Draw } from "./draw.js";

/** One number in one of its many spellings. */
export function quantityOf(draw: Draw, exact: Scaled, notation: string): unknown {
  const text = decimalText(exact);
  const spelling = draw.below(8);
  if (spelling === 1 && significant(text) <= 15) return Number(text);
  if (spelling === 2 && exact.places === 0) return exact.digits;
  if (spelling === 3) return new Decimal(text);
  const zeros = spelling === 4 ? decimalText(moved(exact, draw.between(1, 3), 0n)) : text;
  const signed = spelling === 5 && compareScaled(exact, { digits: 0n, places: 0 }) >= 0 ? `+${zeros}` : zeros;
  const written = spelling === 6 && /^0(\.0+)?$/.test(signed) ? `-${signed}` : signed;
  return notation === "plain" ? inPlain(written, spelling === 7) : inVietnamese(written, spelling === 7);
}

function inPlain(text: string, hasZerosBefore: boolean): string {
  return hasZerosBefore ? text.replace(/^([+-]?)/, "$1000") : text;
}

function inVietnamese(text: string, isGrouped: boolean): string {
  const [whole = "", decimals] = text.split(".");
  const grouped = isGrouped && whole.length > 3 ? whole.replace(/\B(?=(\d{3})+$)/g, ".") : whole;
  return decimals === undefined ? grouped : `${grouped},${decimals}`;
}

function significant(text: string): number {
  return text.replace(/[-.]/g, "").replace(/^0+|0+$/g, "").length;
}
