/**
 * Decimals of at most 15 digits, as doubles. Two such decimals that differ have doubles that differ, in the
 * same order, and `m / 10^k` is the double nearest to the decimal (the record 0301 in docs/decisions proves
 * it); so comparing these doubles compares the decimals. Anything longer is not read here.
 */

const powers = Float64Array.from({ length: 23 }, (_, k) => Number(`1e${k}`));
const tooLong = 1e15;
const longestText = 18;
/** A point, where zero is 0. */
const pointMark = -2;

/** So many characters hold no more digits than 32 bits do. */
const fewCharacters = 9;

/** Reads plain decimal text (spec 1.2) of at most 15 digits; NaN where it is longer, or is none. */
export function readShort(text: string): number {
  const length = text.length;
  if (length > fewCharacters) return readByCharacter(text);
  // The digits before the point and those after it, each in a loop that looks for nothing else: what most figures are.
  let digits = 0;
  let i = 0;
  let digit = 0;
  for (; i < length; i += 1) {
    digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) break;
    digits = (digits * 10 + digit) | 0;
  }
  if (i === length) return i === 0 ? Number.NaN : digits;
  if (digit !== pointMark || i === 0) return readByCharacter(text);
  const decimals = length - 1 - i;
  if (decimals === 0) return Number.NaN;
  for (i += 1; i < length; i += 1) {
    digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return Number.NaN;
    digits = (digits * 10 + digit) | 0;
  }
  return digits / (powers[decimals] as number);
}

/** The same of any text, with a sign or without: each character is asked for all that it may be. */
function readByCharacter(text: string): number {
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
    else if (digit === pointMark && point < 0 && i > start) point = i;
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
function decimalsOf(value: number): number {
  for (let k = 0; k <= 6; k += 1) {
    const scaled = Math.round(value * (powers[k] as number));
    if (Math.abs(scaled) >= tooLong) return -1;
    if (scaled / (powers[k] as number) === value) return k;
  }
  return -1;
}

/** How many decimals a short decimal is written with. */
export function decimalsIn(given: string | number): number {
  if (typeof given === "number") return decimalsOf(given);
  // From the end: a search by indexOf costs more than the few steps to the point.
  const length = given.length;
  for (let k = 0; k < length; k += 1) if (given.charCodeAt(length - 1 - k) === 46) return k;
  return 0;
}

/** The integer m of a short decimal that is written as m / 10^k. */
export function digitsIn(given: string | number): number {
  if (typeof given === "number") return scaled(given, decimalsOf(given));
  let digits = 0;
  for (let i = 0; i < given.length; i += 1) {
    const digit = given.charCodeAt(i) - 48;
    if (digit >= 0) digits = digits * 10 + digit;
  }
  return given.charCodeAt(0) === 45 ? -digits : digits;
}

/** The integer m of a double that was made as m / 10^k, m below 10^15: exact, for the error stays below 1/2. */
export function scaled(value: number, k: number): number {
  return Math.round(value * (powers[k] as number));
}

/** Ten to the power of k, 0 to 22: exact. */
export function power(k: number): number {
  return powers[k] as number;
}

/**
 * The integer part of a / b: a from 0 to 2^52, b a positive integer. The double of the quotient is less than 1 / b from it,
 * and no quotient that is not whole is as near as that to the next integer.
 */
export function quotient(a: number, b: number): number {
  return Math.floor(a / b);
}

/** Canonical text of n / 10^k, n an integer from -2^52 to 2^52. */
export function textOf(n: number, k: number): string {
  if (k === 2 && n >= 0 && n < fewHundredths) return hundredthsText(n);
  if (k <= 3 && n <= 0x7fffffff && n >= -0x7fffffff) return smallText(n | 0, power(k) | 0);
  const unit = power(k);
  const magnitude = Math.abs(n);
  const whole = quotient(magnitude, unit);
  // Not by adding a power of ten: past 15 places the sum would leave the integers that a double holds.
  const decimals = decimalsText(magnitude - whole * unit, k);
  return n < 0 ? `-${whole}${decimals}` : whole + decimals;
}

/** Texts from 0 to 163.83, kept once made: most percentages of plan. */
let hundredthTexts: string[] = [];
const fewHundredths = 16384;

function hundredthsText(n: number): string {
  if (hundredthTexts.length === 0) hundredthTexts = new Array(fewHundredths).fill("");
  const text = hundredthTexts[n] as string;
  if (text !== "") return text;
  const made = smallText(n, 100);
  hundredthTexts[n] = made;
  return made;
}

/** The same for 32 bits and at most three decimals, as most margins are: several times quicker. */
function smallText(n: number, unit: number): string {
  const magnitude = n < 0 ? -n : n;
  const whole = (magnitude / unit) | 0;
  const decimals = threes().last[(((magnitude - whole * unit) * 1000) / unit) | 0] as string;
  return n < 0 ? `-${whole}${decimals}` : whole + decimals;
}

/** A point and the decimals of `fraction / 10^k`, without the zeros that end them: by threes, which is twice as quick. */
function decimalsText(fraction: number, k: number): string {
  if (k > 9) return `.${String(fraction).padStart(k, "0")}`.replace(/\.?0*$/, "");
  const { all, last } = threes();
  const billionths = (fraction * power(9 - k)) | 0;
  const millions = (billionths / 1_000_000) | 0;
  const rest = billionths - millions * 1_000_000;
  if (rest === 0) return last[millions] as string;
  const thousands = (rest / 1000) | 0;
  const ones = rest - thousands * 1000;
  const end = last[ones === 0 ? thousands : ones] as string;
  return `.${all[millions]}${ones === 0 ? "" : all[thousands]}${end.slice(1)}`;
}

/** Every three digits: as they are, and after a point without the zeros that end them. */
interface Threes {
  readonly all: readonly string[];
  readonly last: readonly string[];
}

let madeThrees: Threes | undefined;

function threes(): Threes {
  if (madeThrees) return madeThrees;
  const all = Array.from({ length: 1000 }, (_, i) => String(1000 + i).slice(1));
  madeThrees = { all, last: all.map((digits) => `.${digits}`.replace(/\.?0*$/, "")) };
  return madeThrees;
}

/** Canonical text of a short decimal that is written as n / 10^k: mostly as it was given. */
export function canonicalText(given: string | number, n: number, k: number): string {
  return typeof given === "string" && isCanonical(given, k) && n !== 0 ? given : textOf(n, k);
}

/** Whether a decimal has no zero too many and no plus. */
function isCanonical(text: string, decimals: number): boolean {
  if (decimals > 0 && text.charCodeAt(text.length - 1) === 48) return false;
  const start = text.charCodeAt(0) === 45 ? 1 : 0;
  const first = text.charCodeAt(start);
  return (first > 48 && first <= 57) || (first === 48 && text.charCodeAt(start + 1) === 46);
}
