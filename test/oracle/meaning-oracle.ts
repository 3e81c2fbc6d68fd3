import type { Rule, Target } from "../../src/index.js";

/** What became of a target, as the specification says it (8.1), found by looking at points on BigInt fractions alone. */
export interface Found {
  readonly change: "same" | "tightened" | "loosened" | "incomparable";
  readonly loses: boolean;
  readonly gains: boolean;
}

/** A number of base units: n over d, d above zero. */
export type Fraction = readonly [n: bigint, d: bigint];

/** Spec 2.1: exact factors, written out here again by hand. */
const factors: Record<string, readonly [dimension: string, factor: Fraction]> = {
  fraction: ["share", [1n, 1n]],
  percent: ["share", [1n, 100n]],
  "per-mille": ["share", [1n, 1000n]],
  "million-dong": ["dong", [1_000_000n, 1n]],
  "billion-dong": ["dong", [1_000_000_000n, 1n]],
  communes: ["communes", [1n, 1n]],
  "percentage-points": ["points", [1n, 1n]],
};

/** Whether a rule accepts a number of base units: convert (2.2), round (3.4), compare (3.1). */
export function acceptsFraction({ target, unit, rounding }: Rule, [n, d]: Fraction): boolean {
  const [, [fn, fd]] = factors[unit] ?? ["", [1n, 1n]];
  const value: Fraction = [n * fd, d * fn];
  return meets(target, rounding ? rounded(value, rounding.digits, rounding.mode) : value);
}

/** A decimal text as a fraction of base units. */
export function inBase(text: string, unit: string): Fraction {
  const [, [fn, fd]] = factors[unit] ?? ["", [1n, 1n]];
  const [n, d] = fractionOf(text);
  return [n * fn, d * fd];
}

/** How the second rule stands to the first; null where their units are of two dimensions. */
export function compareByPoints(before: Rule, after: Rule): Found | null {
  if (factors[before.unit]?.[0] !== factors[after.unit]?.[0]) return null;
  let [loses, gains] = [false, false];
  for (const point of pointsAround([before, after])) {
    const [was, is] = [acceptsFraction(before, point), acceptsFraction(after, point)];
    loses ||= was && !is;
    gains ||= is && !was;
  }
  const change = loses && gains ? "incomparable" : loses ? "tightened" : gains ? "loosened" : "same";
  return { change, loses, gains };
}

/**
 * A rule changes its mind only at a bound, or within one step of its rounding beside it: so every half step there,
 * a hair before and after each, and far out.
 */
function pointsAround(rules: readonly Rule[]): Fraction[] {
  const hair: Fraction = [1n, 10n ** 40n];
  const near = rules.flatMap(({ target, unit, rounding }) => {
    const bounds =
      target.comparator === "between" ? [target.lower.bound, target.upper.bound] : [target.bound];
    const halfStep = inBase(`0.${"0".repeat(rounding?.digits ?? 0)}5`, unit);
    return bounds.flatMap((bound) => {
      const exact = inBase(bound, unit);
      const onGrid = rounding ? [exact, inBase(truncated(bound, rounding.digits), unit)] : [exact];
      return onGrid.flatMap((at) =>
        Array.from({ length: 13 }, (_, k) => plus(at, [BigInt(k - 6) * halfStep[0], halfStep[1]])),
      );
    });
  });
  const far: Fraction[] = [
    [10n ** 30n, 1n],
    [-(10n ** 30n), 1n],
  ];
  return [...near.flatMap((at) => [at, plus(at, hair), plus(at, [-hair[0], hair[1]])]), ...far];
}

function truncated(text: string, digits: number): string {
  const [whole = "0", decimals = ""] = text.split(".");
  return digits === 0 ? whole : `${whole}.${decimals.padEnd(digits, "0").slice(0, digits)}`;
}

function meets(target: Target, value: Fraction): boolean {
  switch (target.comparator) {
    case "at-least":
      return order(value, fractionOf(target.bound)) >= 0;
    case "more-than":
      return order(value, fractionOf(target.bound)) > 0;
    case "at-most":
      return order(value, fractionOf(target.bound)) <= 0;
    case "less-than":
      return order(value, fractionOf(target.bound)) < 0;
    case "exactly":
      return order(value, fractionOf(target.bound)) === 0;
    case "between":
      return meets(target.lower, value) && meets(target.upper, value);
  }
}

function rounded([n, d]: Fraction, digits: number, mode: string): Fraction {
  const scale = 10n ** BigInt(digits);
  const size = (n < 0n ? -n : n) * scale;
  const [whole, rest] = [size / d, size % d];
  const isNegative = n < 0n;
  const goesUp: Record<string, boolean> = {
    "half-up": rest * 2n >= d,
    "half-even": rest * 2n > d || (rest * 2n === d && whole % 2n === 1n),
    up: rest > 0n,
    down: false,
    ceiling: rest > 0n && !isNegative,
    floor: rest > 0n && isNegative,
  };
  const steps = whole + (goesUp[mode] ? 1n : 0n);
  return [isNegative ? -steps : steps, scale];
}

function fractionOf(text: string): Fraction {
  const [whole = "0", decimals = ""] = text.split(".");
  return [BigInt(`${whole}${decimals}`), 10n ** BigInt(decimals.length)];
}

function plus([a, b]: Fraction, [c, d]: Fraction): Fraction {
  return [a * d + c * b, b * d];
}

function order([a, b]: Fraction, [c, d]: Fraction): number {
  const difference = a * d - c * b;
  return difference === 0n ? 0 : difference > 0n ? 1 : -1;
}
