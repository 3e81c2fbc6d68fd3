import type { FoldedText } from "./folded-text.js";
import { type UnitFound, unitAt } from "./unit-words.js";
import { readWrittenNumber, type WrittenNumber } from "./vietnamese-number.js";

/** The figures that stand at one place: a number, a fraction, or both ends of a range, with the unit behind. */
export interface Figures {
  /** One decimal text, or two. */
  readonly values: readonly string[];
  /** The denominator of a fraction. */
  readonly of: string | null;
  /** Whether there are two ends, and how they are said: "A - B", "từ A đến dưới B", "không dưới A và không quá B". */
  readonly ends: "one" | "range" | "band" | "between";
  /** Whether the upper of two ends is said not to pass: "đến dưới B". */
  readonly isHighStrict: boolean;
  /** The unit behind them; null where none is known. */
  readonly unit: string | null;
  /** Whether a number is written the English way. */
  readonly isEnglish: boolean;
  /** Where they end in the folded text, the unit included. */
  readonly end: number;
}

/** More digits than any figure of a directive has; what is longer is handed back unread. */
export const longestNumber = 60;
const number = /\d+(?:[.,]\d+)*/gy;
const separator =
  /\s*(?:-|–|—|−|÷|~|đến(?!\p{L})|tới(?!\p{L}))\s*(dưới(?!\p{L})\s*|không\s+quá\s*|cận\s*)?(?=\d)/uy;
const fractionBar = /\s*\/\s*(\d+(?:\.\d{3})*)(?![\d/])/y;

/** The digits that begin at a place, dots and commas between them included. */
export function digitsAt(low: string, at: number): string {
  number.lastIndex = at;
  return number.exec(low)?.[0] ?? "";
}

/** Reads the figures at a place; null where the digits are no number. */
export function figuresAt(folded: FoldedText, at: number): Figures | null {
  const digits = digitsAt(folded.low, at);
  const first = digits.length > longestNumber ? null : readWrittenNumber(digits);
  if (!first) return null;
  const end = at + digits.length;
  return (
    fractionAt(folded, digits, first, end) ?? rangeAt(folded, first, end) ?? singleAt(folded, first, end)
  );
}

/** "94/127 xã": a part of a whole, never more than it. */
function fractionAt(
  { text, low }: FoldedText,
  digits: string,
  first: WrittenNumber,
  end: number,
): Figures | null {
  if (!/^\d+$/.test(digits)) return null;
  fractionBar.lastIndex = end;
  const bar = fractionBar.exec(low);
  const whole = bar && readWrittenNumber(bar[1] ?? "");
  if (!bar || !whole || Number(whole.value) < Number(first.value)) return null;
  const after = end + bar[0].length;
  const unit = unitAt(text, low, after);
  return {
    values: [first.value],
    of: whole.value,
    ends: "one",
    isHighStrict: false,
    unit: unit?.unit ?? null,
    isEnglish: false,
    end: unit?.end ?? after,
  };
}

/** The other end of a range: a dash or "đến" and a number; the unit may stand at either, or at both. */
function rangeAt(folded: FoldedText, first: WrittenNumber, end: number): Figures | null {
  const { text, low } = folded;
  const unit = unitAt(text, low, end);
  return (unit && secondEnd(folded, first, unit.end, unit)) ?? secondEnd(folded, first, end, null);
}

function secondEnd(
  { text, low }: FoldedText,
  first: WrittenNumber,
  from: number,
  before: UnitFound | null,
): Figures | null {
  separator.lastIndex = from;
  const gap = separator.exec(low);
  if (!gap) return null;
  const at = from + gap[0].length;
  const digits = digitsAt(low, at);
  const second = digits.length > longestNumber ? null : readWrittenNumber(digits);
  if (!second) return null;
  const unit = unitAt(text, low, at + digits.length);
  const isHighStrict = /dưới/.test(gap[1] ?? "");
  return {
    values: [first.value, second.value],
    of: null,
    ends: isHighStrict ? "band" : "range",
    isHighStrict,
    unit: unit?.unit ?? before?.unit ?? null,
    isEnglish: first.isEnglish || second.isEnglish,
    end: unit?.end ?? at + digits.length,
  };
}

function singleAt({ text, low }: FoldedText, { value, isEnglish }: WrittenNumber, end: number): Figures {
  const unit = unitAt(text, low, end);
  const whole = unit && smallerPart(text, low, unit, value);
  const read = whole ?? { value, unit: unit?.unit ?? null, end: unit?.end ?? end };
  return {
    values: [read.value],
    of: null,
    ends: "one",
    isHighStrict: false,
    unit: read.unit,
    isEnglish,
    end: read.end,
  };
}

const scales: readonly (readonly [RegExp, number])[] = [
  [/^(?:nghìn|ngàn)\s+t[ỷỉ]/u, 12],
  [/^t[ỷỉ]/u, 9],
  [/^triệu/u, 6],
  [/^(?:nghìn|ngàn)/u, 3],
];
const smaller = /\s+(\d{1,3})\s+(triệu|nghìn|ngàn)\s+(đồng|usd)(?!\p{L})/uy;

/** "312 tỷ 75 triệu đồng": one amount in two parts, in the unit of the first. */
function smallerPart(
  text: string,
  low: string,
  { unit, end }: UnitFound,
  value: string,
): { value: string; unit: string; end: number } | null {
  smaller.lastIndex = end;
  const found = smaller.exec(low);
  if (!found || value.includes(".") || /đồng|usd/iu.test(unit)) return null;
  const places = scaleOf(unit.toLowerCase()) - scaleOf(found[2] ?? "");
  if (places <= 0) return null;
  const decimals = (found[1] ?? "").padStart(places, "0").replace(/0+$/, "");
  const stop = end + found[0].length;
  const currency = text.slice(stop - (found[3] ?? "").length, stop);
  return { value: decimals === "" ? value : `${value}.${decimals}`, unit: `${unit} ${currency}`, end: stop };
}

function scaleOf(words: string): number {
  return scales.find(([form]) => form.test(words))?.[1] ?? 0;
}
