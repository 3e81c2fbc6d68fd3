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
  if (typeof input === "string") return notation === "vi" ? readVietnamese(input) : readPlain(input, input);
  if (typeof input === "number") return readNumber(input);
  if (typeof input === "bigint") return readBigint(input);
  if (input instanceof DecimalLiteral) return readPlain(input.text, input.text);
  if (isDecimalLike(input)) return readDecimal(input);
  return malformed(input, "wrong-type");
}

/** Whether a value is a decimal.js `Decimal`, of any copy of decimal.js. */
function isDecimalLike(input: unknown): input is DecimalLike {
  if (typeof input !== "object" || input === null) return false;
  const candidate = input as Record<string, unknown>;
  return candidate["toStringTag"] === "[object Decimal]";
}

const plainForm = /^([+-]?)(\d+)(?:\.(\d+))?$/;

function readPlain(text: string, written: unknown): ReadQuantity {
  const parts = plainForm.exec(text);
  if (parts === null) return malformed(written, whyNotPlain(text));
  return fromDigits(parts[1] === "-", parts[2] as string, parts[3] ?? "", written);
}

const vietnameseForm = /^([+-]?)(0|[1-9]\d{0,2}(?:\.\d{3})+|\d+)(?:,(\d+))?$/;

function readVietnamese(text: string): ReadQuantity {
  const parts = vietnameseForm.exec(text);
  if (parts === null) return malformed(text, whyNotVietnamese(text));
  return fromDigits(parts[1] === "-", (parts[2] as string).replaceAll(".", ""), parts[3] ?? "", text);
}

function readNumber(input: number): ReadQuantity {
  if (!Number.isFinite(input))
    return { ok: false, issue: issue("number/not-finite", { received: String(input) }) };
  const [mantissa = "", exponent = "0"] = String(Math.abs(input)).split("e");
  const [whole = "", decimals = ""] = mantissa.split(".");
  const significant = `${whole}${decimals}`.replace(/^0+/, "").replace(/0+$/, "");
  if (significant.length > mostSignificant) {
    return { ok: false, issue: issue("number/inexact", { received: String(input) }) };
  }
  const power = Number(exponent);
  // The shortest form of a number has a positive exponent from 1e21 on.
  if (power > 0) return outOfRange(input);
  const [left, right] = shiftRight(whole, decimals, -power);
  return fromDigits(input < 0, left, right, input);
}

function readBigint(input: bigint): ReadQuantity {
  const text = input.toString();
  return input < 0n ? fromDigits(true, text.slice(1), "", input) : fromDigits(false, text, "", input);
}

function readDecimal(input: DecimalLike): ReadQuantity {
  if (input.d === null || Number.isNaN(input.s)) {
    return { ok: false, issue: issue("number/not-finite", { received: String(input) }) };
  }
  // Far exponents are refused unprinted: toFixed of 1e9000000 would be nine million digits long.
  if (input.e >= mostWholeDigits || input.e < -mostDecimals) return outOfRange(String(input));
  const text = input.toFixed();
  return readPlain(text, text);
}

function fromDigits(negative: boolean, whole: string, decimals: string, written: unknown): ReadQuantity {
  const left = whole.replace(/^0+/, "");
  const right = dropTrailingZeros(decimals);
  if (left.length > mostWholeDigits || right.length > mostDecimals) return outOfRange(written);
  const magnitude = BigInt(`${left}${right}` || "0");
  return {
    ok: true,
    quantity: ratio(negative ? -magnitude : magnitude, 10n ** BigInt(right.length)),
  };
}

function dropTrailingZeros(digits: string): string {
  let end = digits.length;
  while (end > 0 && digits.charCodeAt(end - 1) === 48) end -= 1;
  return digits.slice(0, end);
}

/** The digits on either side of the point once it stands so many places further left. */
function shiftRight(whole: string, decimals: string, places: number): [string, string] {
  const padded = whole.padStart(places + whole.length, "0");
  const cut = padded.length - places;
  return [padded.slice(0, cut), padded.slice(cut) + decimals];
}

function outOfRange(input: unknown): ReadQuantity {
  return { ok: false, issue: issue("number/out-of-range", { received: asWritten(input) }) };
}

function malformed(input: unknown, reason: MalformedReason): ReadQuantity {
  return { ok: false, issue: issue("number/malformed", { received: asWritten(input), reason }) };
}

const anyForm: readonly (readonly [RegExp, MalformedReason])[] = [
  [/^$/, "empty"],
  [/\s/, "blank"],
  [/%/, "percent-sign"],
  [/[\u2212\u2010-\u2015\uFE63\uFF0D]/, "unicode-minus"],
  [/_/, "underscore"],
  [/^[+-]?[\d.,]+e[+-]?\d+$/i, "exponent"],
];

function whyNotPlain(text: string): MalformedReason {
  const known = anyForm.find(([form]) => form.test(text));
  if (known) return known[1];
  if (/^[+-]?[\d.]*,[\d.,]*$/.test(text)) return "comma";
  if (/^[+-]?(\d+\.|\.\d+)$/.test(text)) return "dot-without-digits";
  if (/^[+-]?\d{1,3}(\.\d{3}){2,}$/.test(text)) return "dot-groups";
  return "not-a-number";
}

function whyNotVietnamese(text: string): MalformedReason {
  const known = anyForm.find(([form]) => form.test(text));
  if (known) return known[1];
  if (/^[+-]?(\d+|\d{1,3}(,\d{3})+)?\.\d*$/.test(text)) return "dot-decimal";
  return "not-a-number";
}
