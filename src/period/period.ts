import { addDays } from "date-fns/addDays";
import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import { getDaysInMonth } from "date-fns/getDaysInMonth";
import { asWritten, type Issue, issue } from "../issue/issue.js";
import { add, type Ratio, ratio } from "../number/ratio.js";

/** A reporting period: the days it covers, both ends included, and the text it was read from. */
export interface Period {
  /** As written, such as `2023`, `2023-H1`, `2023-Q3`, `2023-06`, `2023-01/2023-10`. */
  readonly text: string;
  /** The first day, `YYYY-MM-DD`. */
  readonly start: string;
  /** The last day, `YYYY-MM-DD`. */
  readonly end: string;
}

/** A period that was read, or the fault that kept it from being read. */
export type ReadPeriod =
  | { readonly ok: true; readonly period: Period }
  | { readonly ok: false; readonly issue: Issue<"period/malformed"> };

/** Reads a reporting period (spec 3.5). Never guesses, never throws, knows no clock. */
export function readPeriod(input: unknown): ReadPeriod {
  const period = typeof input === "string" ? parse(input) : null;
  if (period) return { ok: true, period };
  return { ok: false, issue: issue("period/malformed", { received: asWritten(input) }) };
}

/** Whether two periods cover the same days (spec 3.5): `2023` and `2023-01/2023-12` do. */
export function samePeriod(a: Period, b: Period): boolean {
  return a.start === b.start && a.end === b.end;
}

/** How many days a period covers, both ends included. */
export function daysOf(period: Period): number {
  return differenceInCalendarDays(dateOf(period.end), dateOf(period.start)) + 1;
}

/** Whether one period lies wholly within another. */
export function isWithin(inner: Period, outer: Period): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** A calendar day as a local date at noon, for date-fns: its hour, unlike midnight, exists everywhere. */
function dateOf(day: string): Date {
  const date = new Date(2000, 0, 1, 12);
  date.setFullYear(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)));
  return date;
}

/** The next day, `YYYY-MM-DD`. */
export function dayAfter(day: string): string {
  const next = addDays(dateOf(day), 1);
  const year = String(next.getFullYear()).padStart(4, "0");
  return `${year}-${two(next.getMonth() + 1)}-${two(next.getDate())}`;
}

/** Whether a text is a day of the calendar, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  return text.length === 10 && spanOf(text) !== null;
}

interface Span {
  readonly start: string;
  readonly end: string;
}

function parse(text: string): Period | null {
  const [first = "", second, ...more] = text.split("/");
  if (more.length > 0) return null;
  const start = second === undefined ? spanOf(first) : rangeEnd(first);
  const end = second === undefined ? start : rangeEnd(second);
  if (!start || !end || start.start > end.end) return null;
  return Object.freeze({ text, start: start.start, end: end.end });
}

/** The ends of a range are years, months or days. */
function rangeEnd(text: string): Span | null {
  return /[HQ]/.test(text) ? null : spanOf(text);
}

function spanOf(text: string): Span | null {
  const parts = /^(?!0000)(\d{4})(?:-(?:H([12])|Q([1-4])|(\d{2})(?:-(\d{2}))?))?$/.exec(text);
  if (!parts) return null;
  const [, year = "", half, quarter, month, day] = parts;
  const [every, nth] = half ? [6, half] : quarter ? [3, quarter] : month ? [1, month] : [12, 1];
  const last = every * Number(nth);
  const days = daysInMonth(year, last);
  if (day) return within(Number(day), days) ? { start: text, end: text } : null;
  if (days === 0) return null;
  return { start: `${year}-${two(last - every + 1)}-01`, end: `${year}-${two(last)}-${two(days)}` };
}

function daysInMonth(year: string, month: number): number {
  return within(month, 12) ? getDaysInMonth(dateOf(`${year}-${two(month)}-01`)) : 0;
}

function within(value: number, most: number): boolean {
  return value >= 1 && value <= most;
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}

/**
 * The calendar months after a day, to another day and with it: a whole month is 1, a part of one its days over the
 * month's. None where the second day is not after the first.
 */
export function monthsAfter(day: string, until: string): Ratio {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  const [lastYear, lastMonth, lastDate] = until.split("-").map(Number) as [number, number, number];
  let sum = ratio(0n);
  for (let at = year * 12 + month - 1; at <= lastYear * 12 + lastMonth - 1; at += 1) {
    const days = daysInMonth(String(Math.floor(at / 12)).padStart(4, "0"), (at % 12) + 1);
    const from = at === year * 12 + month - 1 ? date : 0;
    const to = at === lastYear * 12 + lastMonth - 1 ? lastDate : days;
    if (to > from) sum = add(sum, ratio(BigInt(to - from), BigInt(days)));
  }
  return sum;
}
