import type { Ratio } from "../number/ratio.js";
import { type Notation, readQuantity } from "../number/read-quantity.js";
import { plainFigure, shortOf } from "./cell.js";
import type { Column, PreparedColumn } from "./column.js";
import { readShort } from "./short-decimal.js";
import { shortDouble } from "./threshold.js";

/** A figure that no double tells exactly: a longer decimal, or a ratio, whose amount is a matter of its unit. */
export interface LongFigure {
  /** Of which area. */
  readonly place: number;
  /** Null for a ratio. */
  readonly amount: Ratio | null;
}

/**
 * A column as tables judge it: a double for each figure of at most 15 digits, which compares as the figure does (the
 * record 0301 in docs/decisions), NaN for every other, and the few of those that are figures beside.
 */
export class ReadColumn<I extends string = string> implements PreparedColumn<I> {
  readonly indicator: I;
  readonly length: number;
  readonly notation: Notation;
  /** As given: a single answer rests on it. */
  readonly given: Column;
  readonly doubles: Float64Array;
  readonly long: LongFigure[] = [];
  /** Places of what is there and cannot be read. */
  readonly unreadable: number[] = [];

  constructor(indicator: I, given: Column, notation: Notation) {
    this.indicator = indicator;
    this.length = given.length;
    this.notation = notation;
    this.given = given.slice();
    this.doubles = new Float64Array(given.length);
  }

  /** Reads all of it. */
  read(): this {
    this.readPart(0, this.length);
    return this;
  }

  /** Reads the figures of some areas; each is to be read once. */
  readPart(from: number, to: number): void {
    const { given, doubles } = this;
    if (Array.isArray(given) && this.notation === "plain") {
      for (let u = from; u < to; u += 1) {
        const figure: unknown = given[u];
        const value = typeof figure === "string" ? readShort(figure) : Number.NaN;
        doubles[u] = value;
        if (Number.isNaN(value) && figure !== null && figure !== undefined) this.#readOther(u, figure);
      }
      return;
    }
    for (let u = from; u < to; u += 1) {
      const figure: unknown = given[u];
      doubles[u] = Number.NaN;
      if (figure !== null && figure !== undefined) this.#readOther(u, figure);
    }
  }

  /** A number, or text that is no short decimal in plain notation: whatever is a short decimal after all, is one. */
  #readOther(place: number, figure: unknown): void {
    const value = shortOf(plainFigure(figure, this.notation));
    if (!Number.isNaN(value)) {
      this.doubles[place] = value;
      return;
    }
    const read = readQuantity(figure, this.notation);
    if (read.ok) {
      const short = shortDouble(read.quantity);
      if (short === null) this.long.push({ place, amount: read.quantity });
      else this.doubles[place] = short;
    } else if (typeof figure === "object") this.long.push({ place, amount: null });
    else this.unreadable.push(place);
  }
}
