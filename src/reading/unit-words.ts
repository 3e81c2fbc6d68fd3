import { countedWords } from "./counted-words.js";

/** A unit that stands in a text. */
export interface UnitFound {
  /** As written, blanks folded; `‰` for `%0`, `USD` for `đô la Mỹ (USD)`. */
  readonly unit: string;
  /** Where it ends in the folded text. */
  readonly end: number;
}

const wordEnd = "(?![\\p{L}\\d])";
const rate =
  /\s*(?:%0(?!\d)|%o(?!\p{L})|‰|0\/00|%|điểm\s*%|(?:điểm\s+)?phần\s+trăm(?![\p{L}\d])|phần\s+nghìn(?![\p{L}\d]))/uy;
const perPeople = new RegExp(
  `\\s+trên\\s+(?:10{1,2}[. ]?000|1[. ]?000|(?:1|một)\\s+vạn)\\s+(?:người\\s+)?dân${wordEnd}`,
  "uy",
);
const scale = new RegExp(`\\s*(?:(?:nghìn|ngàn)\\s+t[ỷỉ]|trăm|nghìn|ngàn|vạn|triệu|t[ỷỉ])${wordEnd}`, "uy");
const shortMoney = new RegExp(
  `\\s*(?:(?:nghìn\\s+)?t[ỷỉ]|triệu|tr|nghìn|ngàn)\\s*\\.?\\s*đ(?:ồng)?${wordEnd}|đ${wordEnd}`,
  "uy",
);
const money = new RegExp(
  `\\s*(?:đồng|vnđ|vnd|đô\\s*-?\\s*la(?:\\s+mỹ)?(?:\\s*\\(\\s*usd\\s*\\))?|usd)${wordEnd}`,
  "uy",
);
const number = /\s*(?:số\s+)?/uy;
const slash = /\s*\/\s*(?:\d{1,3}(?:[. ]?000)*\s*)?(?:(?:vạn|nghìn|ngàn|triệu)\s+)?/uy;
const farmed = /\s+canh\s+tác(?![\p{L}\d])/uy;

/** What stands behind the slash of a unit, besides what is counted: `/năm`, `/ha`. */
const perWords: readonly string[] = [
  "năm học",
  "năm",
  "tháng",
  "quý",
  "ngày đêm",
  "ngày",
  "tuần",
  "giờ",
  "phút",
  "kỳ",
  "mùa",
  "nhiệm kỳ",
  "cặp",
  "nữ",
  "trẻ sống",
];

const firstWord = /[\p{L}\d²³]+/uy;
const countedForms = byFirstWord(countedWords);
const perForms = byFirstWord([...countedWords, ...perWords]);

/** The unit that stands at a place of a folded text, blanks before it allowed; null where none is known. */
export function unitAt(text: string, low: string, at: number): UnitFound | null {
  const bare = rateAt(low, at) ?? amountAt(low, at);
  if (bare === null) return null;
  const end = perAt(low, bare);
  return { unit: tidy(text.slice(at, end)), end };
}

function rateAt(low: string, at: number): number | null {
  return endOf(rate, low, at) ?? endOf(perPeople, low, at);
}

/** "nghìn tỷ đồng", "triệu lượt", "xã", or a scale alone: "5 tỷ". */
function amountAt(low: string, at: number): number | null {
  const short = endOf(shortMoney, low, at);
  if (short !== null) return short;
  const scaled = endOf(scale, low, at);
  const from = scaled ?? at;
  const thing = endOf(money, low, from) ?? countedAt(countedForms, low, from);
  return thing ?? scaled;
}

/** The end of what is counted at a place; of several names the longest. */
function countedAt(forms: ReadonlyMap<string, readonly RegExp[]>, low: string, at: number): number | null {
  const from = endOf(number, low, at) ?? at;
  for (const form of forms.get(firstWordAt(low, from)) ?? []) {
    const end = endOf(form, low, from);
    if (end !== null) return end;
  }
  return null;
}

/** "/người/năm", "/10.000 dân", "/vạn dân": as far as every word behind a slash is known. */
function perAt(low: string, at: number): number {
  let end = at;
  for (let slashes = 0; slashes < mostSlashes; slashes += 1) {
    const from = endOf(slash, low, end);
    const word = from === null ? null : countedAt(perForms, low, from);
    if (word === null) break;
    end = endOf(farmed, low, word) ?? word;
  }
  return end;
}

/** No unit of a directive has more ("triệu đồng/người/năm"), and a hostile text may have a million. */
const mostSlashes = 4;

function firstWordAt(low: string, at: number): string {
  firstWord.lastIndex = at;
  return firstWord.exec(low)?.[0] ?? "";
}

function byFirstWord(words: readonly string[]): ReadonlyMap<string, readonly RegExp[]> {
  const forms = new Map<string, RegExp[]>();
  for (const word of [...words].sort((a, b) => b.length - a.length)) {
    const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll(" ", "\\s+");
    const form = new RegExp(escaped + wordEnd, "uy");
    const first = firstWordAt(word, 0);
    forms.set(first, [...(forms.get(first) ?? []), form]);
  }
  return forms;
}

function endOf(form: RegExp, low: string, at: number): number | null {
  form.lastIndex = at;
  const found = form.exec(low)?.[0];
  return found === undefined ? null : at + found.length;
}

const longestCell = 40;
const mayHoldCell = /[%‰|(/\p{Lu}]/u;
const cellStart = /(?<![\p{L}\d/])[\p{L}%‰]/gu;
const behindCell = /^[\s|:]*(?:\)[\s|:]*)?(?:[≥≤><]=?|=)?[\s|]*(?:(?:tăng|giảm)\s*)?$/u;

/**
 * The unit that a row of a table has in the cell before its number (`% ≥`, `| Giường |`, `Căn`), or a name in
 * brackets at its end: "Thu ngân sách (tỷ đồng): 12.000".
 */
export function unitJustBefore(text: string, low: string, from: number, at: number): string | null {
  const start = Math.max(from, at - longestCell);
  if (!mayHoldCell.test(text.slice(start, at))) return null;
  for (const { index } of low.slice(start, at).matchAll(cellStart)) {
    const found = unitAt(text, low, start + index);
    if (!found || found.end > at) continue;
    const behind = low.slice(found.end, at);
    if (behindCell.test(behind) && isCell(text, low, start, start + index, at)) return found.unit;
  }
  return null;
}

/** In running text a unit stands behind its number; a cell of a table begins with a capital, or stands apart. */
function isCell(text: string, low: string, start: number, index: number, at: number): boolean {
  const window = low.slice(start, at);
  return (
    /^(?:[%‰\p{Lu}]|(?:m2|m²|m3|km2|km|kg)\/)/u.test(text.slice(index, index + 4)) ||
    window.includes("|") ||
    /\(\s*$/u.test(low.slice(start, index))
  );
}

function tidy(unit: string): string {
  return unit
    .trim()
    .replace(/\s+/g, " ")
    .replace(/\s*\/\s*/g, "/")
    .replace(/^số /iu, "")
    .replace(/^(?:%0|%o|0\/00)/iu, "‰")
    .replace(/đô\s*-?\s*la( mỹ)?(\s*\(\s*usd\s*\))?/iu, "USD")
    .replace(/usd/iu, "USD");
}
