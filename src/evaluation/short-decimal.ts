/**
 * Decimals of at most 15 digits, as doubles. Two such decimals that differ have doubles that differ, in the
 * same order, and `m / 10^k` is the double nearest to the decimal (the record 0301 in docs/decisions proves
 * it); so comparing these doubles compares the decimals. Anything longer is not read here.
 */

const powers = Float64Array.from({ length: 23 }, (_, k) => Number(`1e${k}`));
const tooLong = 1e15;
const longestText = 18;

/** Reads plain decimal text (spec 1.2) of at most 15 digits; NaN where it is longer, or is none. */
export function readShort(text: string): number {
  const length = text.length;
  if (length > longestText) return Number.NaN;
  const first = text.charCodeAt(0);
  let i = first === 45 || first === 43 ? 1 : 0;
  const start = i;
  let point = -1;
  let digits = 0;
  for (; i < length; i += 1) {
    const digit = text.charCodeAt(i) - 48;
    if (digit >= 0 && digit <= 9) digits = digits * 10 + digit;
    else if (digit === -2 && point < 0 && i > start) point = i;
    else return Number.NaN;
  }
  if (digits >= tooLong || point === length - 1 || start === length) return Number.NaN;
  const value = point < 0 ? digits : digits / (powers[length - 1 - point] as number);
  return first === 45 ? -value : value;
}

/** Whether a JavaScript number's shortest form has at most 15 digits and 6 decimals: most numbers in data. */
export function isShort(value: number): boolean {
  return decimalsOf(value) >= 0;
}

/** How many decimals a number has, up to 6; -1 where it is not a decimal of at most 15 digits with so many. */
export function decimalsOf(value: number): number {
  for (let k = 0; k <= 6; k += 1) {
    const scaled = Math.round(value * (powers[k] as number));
    if (Math.abs(scaled) >= tooLong) return -1;
    if (scaled / (powers[k] as number) === value) return k;
  }
  return -1;
}

/** How many decimals stand in a decimal text. */
export function decimalsIn(text: string): number {
  const point = text.indexOf(".");
  return point < 0 ? 0 : text.length - 1 - point;
}

/** The integer m of a double that was made as m / 10^k, m below 10^15: exact, for the error stays below 1/2. */
export function scaled(value: number, k: number): number {
  return Math.round(value * (powers[k] as number));
}

/** Ten to the power of k, 0 to 22: exact. */
export function power(k: number): number {
  return powers[k] as number;
}

/** Canonical text of n / 10^k, n a safe integer. */
export function textOf(n: number, k: number): string {
  let decimals = k;
  let rest = n;
  while (decimals > 0 && rest % 10 === 0) {
    rest /= 10;
    decimals -= 1;
  }
  if (decimals === 0) return String(rest === 0 ? 0 : rest);
  const magnitude = Math.abs(rest);
  const unit = powers[decimals] as number;
  const fraction = magnitude % unit;
  const whole = (magnitude - fraction) / unit;
  return `${rest < 0 ? "-" : ""}${whole}.${fractionText(fraction, decimals)}`;
}

const hundredths = Array.from({ length: 100 }, (_, i) => String(100 + i).slice(1));

function fractionText(fraction: number, decimals: number): string {
  if (decimals === 1) return String(fraction);
  if (decimals === 2) return hundredths[fraction] as string;
  // Not by adding a power of ten: past 15 places the sum would leave the integers that a double holds.
  return String(fraction).padStart(decimals, "0");
}
