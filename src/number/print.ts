import { type Ratio, ratio } from "./ratio.js";
import { round } from "./round.js";

/** An exact ratio that does not end as a decimal: reduced, with a decimal of ten places for display only. */
export interface RatioText {
  /** An integer as text. */
  readonly numerator: string;
  /** A positive integer as text. */
  readonly denominator: string;
  /** Ten places, rounded half-up: inexact, never to be computed with. */
  readonly decimal: string;
}

/** An exact number as it is handed out: canonical decimal text (`"25.9"`), or a ratio where there is none. */
export type ExactText = string | RatioText;

const displayPlaces = 10;

/** The canonical text of an exact number (spec 4.6): no trailing zeros, no `+`, no `-0`. */
export function print(value: Ratio): ExactText {
  return printDecimal(value) ?? printRatio(value);
}

/** Canonical decimal text, or null where the number does not end as a decimal. */
export function printDecimal(value: Ratio): string | null {
  const reduced = ratio(value.n, value.d);
  const places = decimalPlaces(reduced.d);
  return places === null ? null : placed((reduced.n * 10n ** BigInt(places)) / reduced.d, places);
}

function printRatio(value: Ratio): RatioText {
  const reduced = ratio(value.n, value.d);
  return Object.freeze({
    numerator: reduced.n.toString(),
    denominator: reduced.d.toString(),
    decimal: printPlaces(value, displayPlaces),
  });
}

/** Decimal text of exactly so many places, rounded half-up: for display. */
function printPlaces(value: Ratio, places: number): string {
  const rounded = round(value, places, "half-up");
  return placed((rounded.n * 10n ** BigInt(places)) / rounded.d, places);
}

function placed(digits: bigint, places: number): string {
  if (places === 0) return digits.toString();
  const sign = digits < 0n ? "-" : "";
  const text = (digits < 0n ? -digits : digits).toString().padStart(places + 1, "0");
  return `${sign}${text.slice(0, -places)}.${text.slice(-places)}`;
}

/** How many places a reduced denominator needs as a decimal: the greater power of 2 or 5 in it; else null. */
function decimalPlaces(denominator: bigint): number | null {
  const [withoutTwo, twos] = divideOut(denominator, 2n);
  const [rest, fives] = divideOut(withoutTwo, 5n);
  return rest === 1n ? Math.max(twos, fives) : null;
}

function divideOut(value: bigint, factor: bigint): [bigint, number] {
  let times = 0;
  while (value % factor === 0n) {
    value /= factor;
    times += 1;
  }
  return [value, times];
}

/** An exact number in one text: decimal, or `numerator/denominator`. */
export function inOneText(value: ExactText): string {
  return typeof value === "string" ? value : `${value.numerator}/${value.denominator}`;
}

/** The exact number that a printed one says. */
export function exactOf(printed: ExactText): Ratio {
  if (typeof printed !== "string") return ratio(BigInt(printed.numerator), BigInt(printed.denominator));
  const [, decimals = ""] = printed.split(".");
  return ratio(BigInt(printed.replace(".", "")), 10n ** BigInt(decimals.length));
}
