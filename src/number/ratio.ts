/**
 * An exact number: an integer over a positive integer. Every outcome, margin and sum is computed on these;
 * nothing is ever rounded on the way (spec 1.1, 1.7).
 */
export interface Ratio {
  readonly n: bigint;
  /** Above zero. */
  readonly d: bigint;
}

/** A ratio in lowest terms with a positive denominator. `d` must not be zero. */
export function ratio(n: bigint, d: bigint = 1n): Ratio {
  if (d === 1n) return { n, d };
  const sign = d < 0n ? -1n : 1n;
  const g = gcd(n < 0n ? -n : n, d < 0n ? -d : d) * sign;
  return { n: n / g, d: d / g };
}

export function add(a: Ratio, b: Ratio): Ratio {
  return ratio(a.n * b.d + b.n * a.d, a.d * b.d);
}

export function subtract(a: Ratio, b: Ratio): Ratio {
  return ratio(a.n * b.d - b.n * a.d, a.d * b.d);
}

export function multiply(a: Ratio, b: Ratio): Ratio {
  return ratio(a.n * b.n, a.d * b.d);
}

/** `b` must not be zero. */
export function divide(a: Ratio, b: Ratio): Ratio {
  return ratio(a.n * b.d, a.d * b.n);
}

export function negate(a: Ratio): Ratio {
  return { n: -a.n, d: a.d };
}

export function absolute(a: Ratio): Ratio {
  return a.n < 0n ? negate(a) : a;
}

/** By cross-multiplication (spec 1.5). */
export function compare(a: Ratio, b: Ratio): -1 | 0 | 1 {
  const left = a.n * b.d;
  const right = b.n * a.d;
  if (left < right) return -1;
  return left > right ? 1 : 0;
}

export function isWhole(a: Ratio): boolean {
  return a.n % a.d === 0n;
}

/** The largest integer at or below. */
export function floor(a: Ratio): bigint {
  const q = a.n / a.d;
  return a.n < 0n && a.n % a.d !== 0n ? q - 1n : q;
}

/** The smallest integer at or above. */
export function ceiling(a: Ratio): bigint {
  return -floor(negate(a));
}

/** Above zero, as one of the two is. */
function gcd(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}
