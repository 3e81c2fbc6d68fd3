import { type ExactText, print } from "../number/print.js";
import { add, compare, divide, multiply, type Ratio, ratio } from "../number/ratio.js";
import type { Collected } from "../observation/collect.js";
import type { CompiledRule } from "./compile.js";

/** One area, or one period, of a sum. */
export interface Part {
  readonly name: string;
  readonly collected: Collected;
}

interface Total {
  readonly value: ExactText;
  readonly numerator: ExactText | null;
  readonly denominator: ExactText | null;
}

/** Amounts and counts, added up. */
export function plainTotal(parts: readonly Part[]): Total {
  const amounts = parts.flatMap(({ collected }) => (collected.quantity ? [collected.quantity] : []));
  const value = print(amounts.reduce(add, ratio(0n)));
  return { value, numerator: null, denominator: null };
}

/** Numerators with denominators: each part in proportion to its own denominator, never an average. */
export function ratioTotal({ measure: { unit } }: CompiledRule, all: readonly Part[]): Total {
  const parts = all.flatMap(({ collected }) => (collected.parts ? [collected.parts] : []));
  const pure = unit.kind === "rate" ? divide(ratio(1n), unit.exactFactor) : ratio(1n);
  const [first] = parts;
  const isOneUnit = parts.every(({ factor }) => first && compare(factor, first.factor) === 0);
  const one: Ratio = isOneUnit && first ? first.factor : pure;
  const numerators = parts.map(({ numerator, factor }) => multiply(numerator, divide(factor, one)));
  const numerator = numerators.reduce(add, ratio(0n));
  const denominator = parts.map((part) => part.denominator).reduce(add, ratio(0n));
  const value = print(multiply(divide(numerator, denominator), one));
  return { value, numerator: print(numerator), denominator: print(denominator) };
}

/** Whether a part is a ratio, or has no amount at all. */
export function isRatio({ parts, quantity }: Collected): boolean {
  return parts !== null || quantity === null;
}
