import { asWritten, type Issue, issue } from "../issue/issue.js";
import type { MalformedReason } from "../issue/issue-details.js";
import { DecimalLiteral } from "./decimal-literal.js";
import { type Ratio, ratio } from "./ratio.js";

/** How text is written: `plain` is `12000.5`; `vi` is `12.000,5` (spec 1.6). Never guessed. */
export type Notation = "plain" | "vi";

/**
 * What decimal.js makes, by shape: the ESM and the CJS build of decimal.js are two classes, and a consumer
 * may hold either.
 */
export interface DecimalLike {
  /** Sign, -1 or 1; NaN for NaN. */
  readonly s: number;
  /** Exponent of the first digit, base 10. */
  readonly e: number;
  /** Digits, seven to a word; null for NaN and the infinities. */
  readonly d: readonly number[] | null;
  /** All digits, without an exponent. */
  toFixed(): string;
}

/** A quantity as callers may give it: text, a number, a bigint, a decimal.js `Decimal`. */
export type QuantityInput = string | number | bigint | DecimalLike | DecimalLiteral;

/** The faults of reading one number. */
type NumberIssue = Issue<"number/malformed" | "number/out-of-range" | "number/inexact" | "number/not-finite">;

/** A number that was read, or the fault that kept it from being read. */
export type ReadQuantity =
  | { readonly ok: true; readonly quantity: Ratio }
  | { readonly ok: false; readonly issue: NumberIssue };

const mostWholeDigits = 20;
const mostDecimals = 18;
const mostSignificant = 15;

/**
 * Reads one exact number (spec 1.2 to 1.6). Never rounds, never guesses, never throws.
 * The caller has already set aside what is missing.
 */
export function readQuantity(input: unknown, notation: Notation = "plain"): ReadQuantity {
  if (typeof input === "string") return notation === "vi" ? readVietnamese(input) : readPlain(input);
  if (typeof input === "number") return readNumber(input);
  if (typeof input === "bigint") return readPlain(String(input));
  try {
    if (input instanceof DecimalLiteral) return readPlain(input.text);
    if (isDecimalLike(input)) return readDecimal(input);
  } catch {
    // A proxy that refuses, or a getter that throws, is no number.
  }
  return malformed(input, "wrong-type");
}

/** A quantity of any kind as it was written, for a fault to carry; shortened as `asWritten` does. */
export function quantityAsWritten(input: unknown): string {
  return asWritten(input instanceof DecimalLiteral || isDecimalLike(input) ? String(input) : input);
}

/** The exact number alone; null where `readQuantity` names a fault. */
export function quantityOf(input: unknown): Ratio | null {
  const read = readQuantity(input);
  return read.ok ? read.quantity : null;
}

/** Whether a value is a decimal.js `Decimal`, of any copy of decimal.js. */
function isDecimalLike(input: unknown): input is DecimalLike {
  if (typeof input !== "object" || input === null) return false;
  const candidate = input as Record<string, unknown>;
  // Data that only calls itself a Decimal, as JSON may, cannot print its digits.
  return candidate["toStringTag"] === "[object Decimal]" && typeof candidate["toFixed"] === "function";
}

const plainForm = /^([+-]?)(\d+)(?:\.(\d+))?$/;

function readPlain(text: string): ReadQuantity {
  const [, sign, whole = "", decimals = ""] = plainForm.exec(text) ?? [];
  return sign === undefined ? malformed(text, whyNot(text, plainFaults)) : exact(text, sign, whole, decimals);
}

const vietnameseForm = /^([+-]?)(0|[1-9]\d{0,2}(?:\.\d{3})+|\d+)(?:,(\d+))?$/;

/**
 * Vietnamese text (spec 1.6) as plain text says it; what is none comes out as no plain text either. Only groups need
 * the form: without a dot the two notations differ by the comma alone.
 */
export function plainText(text: string): string {
  if (!text.includes(".")) return text.replace(",", ".");
  return vietnameseForm.test(text) ? text.replaceAll(".", "").replace(",", ".") : "";
}

function readVietnamese(text: string): ReadQuantity {
  const [, sign, whole = "", decimals = ""] = vietnameseForm.exec(text) ?? [];
  if (sign === undefined) return malformed(text, whyNot(text, vietnameseFaults));
  return exact(text, sign, whole.replaceAll(".", ""), decimals);
}

function readNumber(input: number): ReadQuantity {
  const text = String(input);
  const [, sign, whole = "", decimals = "", exponent = 0] = /(-?)(\d+)\.?(\d*)(?:e(.+))?/.exec(text) ?? [];
  if (sign === undefined) return { ok: false, issue: issue("number/not-finite", { received: text }) };
  const significant = `${whole}${decimals}`.replace(/^0+/, "").replace(/0+$/, "");
  if (significant.length > mostSignificant) {
    return { ok: false, issue: issue("number/inexact", { received: text }) };
  }
  return exact(text, sign, whole, decimals, Number(exponent));
}

function readDecimal(input: DecimalLike): ReadQuantity {
  if (input.d === null || Number.isNaN(input.s)) {
    return { ok: false, issue: issue("number/not-finite", { received: String(input) }) };
  }
  // Far exponents are refused unprinted: toFixed of 1e9000000 would be nine million digits long.
  const isFar = input.e >= mostWholeDigits || input.e < -mostDecimals;
  return isFar ? outOfRange(String(input)) : readPlain(input.toFixed());
}

/** The number of these digits, times ten to the exponent. */
function exact(text: string, sign: string, whole: string, decimals: string, exponent = 0): ReadQuantity {
  const right = dropTrailingZeros(decimals);
  const digits = `${whole}${right}`.replace(/^0+/, "");
  const places = right.length - exponent;
  if (digits.length - places > mostWholeDigits || places > mostDecimals) return outOfRange(text);
  return { ok: true, quantity: ratio(BigInt(`${sign}${digits || 0}`), 10n ** BigInt(places)) };
}

function dropTrailingZeros(digits: string): string {
  let end = digits.length;
  while (end > 0 && digits.charCodeAt(end - 1) === 48) end -= 1;
  return digits.slice(0, end);
}

function outOfRange(text: string): ReadQuantity {
  return { ok: false, issue: issue("number/out-of-range", { received: asWritten(text) }) };
}

function malformed(input: unknown, reason: MalformedReason): ReadQuantity {
  return { ok: false, issue: issue("number/malformed", { received: asWritten(input), reason }) };
}

/** Texts that are no numbers, and why; the first that fits says it. */
type Faults = readonly (readonly [RegExp, MalformedReason])[];

const anyFaults: Faults = [
  [/^$/, "empty"],
  [/%/, "percent-sign"],
  [/\s/, "blank"],
  [/[\u2212\u2010-\u2015\uFE63\uFF0D]/, "unicode-minus"],
  [/_/, "underscore"],
  [/^[+-]?[\d.,]+e[+-]?\d+$/i, "exponent"],
];
const plainFaults: Faults = [
  ...anyFaults,
  [/^[+-]?[\d.]*,[\d.,]*$/, "comma"],
  [/^[+-]?(\d+\.|\.\d+)$/, "dot-without-digits"],
  [/^[+-]?\d{1,3}(\.\d{3}){2,}$/, "dot-groups"],
];
const vietnameseFaults: Faults = [...anyFaults, [/^[+-]?(\d+|\d{1,3}(,\d{3})+)?\.\d*$/, "dot-decimal"]];

/** A figure with words around it, `14 bác sĩ`; each is looked for by itself, in time that grows as the text does. */
function hasWords(text: string): boolean {
  return /\d/.test(text) && /\p{L}{2}/u.test(text);
}

function whyNot(text: string, faults: Faults): MalformedReason {
  if (hasWords(text)) return "words";
  return faults.find(([form]) => form.test(text))?.[1] ?? "not-a-number";
}
