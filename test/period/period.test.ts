import { describe, expect, it } from "vitest";
import { inOneText, print } from "../../src/number/print.js";
import {
  dayAfter,
  daysOf,
  isDay,
  isWithin,
  monthsAfter,
  type Period,
  readPeriod,
} from "../../src/period/period.js";

function read(text: string): Period {
  const answer = readPeriod(text);
  if (!answer.ok) throw new Error(`${text} is no period`);
  return answer.period;
}

describe("a reporting period (spec 3.5)", () => {
  it.each([
    ["2023", "2023-01-01", "2023-12-31", 365],
    ["2024", "2024-01-01", "2024-12-31", 366],
    ["2023-H1", "2023-01-01", "2023-06-30", 181],
    ["2023-H2", "2023-07-01", "2023-12-31", 184],
    ["2023-Q1", "2023-01-01", "2023-03-31", 90],
    ["2023-Q3", "2023-07-01", "2023-09-30", 92],
    ["2023-06", "2023-06-01", "2023-06-30", 30],
    ["2023-06-15", "2023-06-15", "2023-06-15", 1],
    ["2023-01/2023-10", "2023-01-01", "2023-10-31", 304],
    ["2023-12-31/2024", "2023-12-31", "2024-12-31", 367],
    // The years 800 and 1600 were leap years, 900 was none.
    ["0800-02", "0800-02-01", "0800-02-29", 29],
    ["0900-02", "0900-02-01", "0900-02-28", 28],
  ])("%s covers %s to %s, both included", (text, start, end, days) => {
    expect(read(text)).toEqual({ text, start, end });
    expect(daysOf(read(text))).toBe(days);
  });

  it.each([
    "2023-13",
    "2023-13/2024-01",
    "2023-00/2023-02",
    "2023-H3",
    "2023-Q5",
    "2023-02-29",
    "2023-H1/2023-12",
    "2023-01/2023-Q3",
    "2023-02/2023-01",
    "2023/2024/2025",
    "0000",
    "0000/2023",
    "x2023",
    "2023x",
    "",
  ])("%j is none, and is named", (text) => {
    expect(readPeriod(text)).toEqual({
      ok: false,
      issue: { code: "period/malformed", path: [], received: text },
    });
  });

  it("lies within another where both its ends do", () => {
    const within = (inner: string, outer: string) => isWithin(read(inner), read(outer));
    expect(within("2023-Q1", "2023-H1")).toBe(true);
    expect(within("2023-H1", "2023-Q1")).toBe(false);
    expect(within("2023-H1", "2023-Q2")).toBe(false);
    expect(within("2023-Q1", "2023")).toBe(true);
  });
});

it("a day of the calendar is nothing more and nothing less", () => {
  expect(["2023-01-13", "2024-02-29", "0001-01-01"].filter((day) => !isDay(day))).toEqual([]);
  const others = ["2023-02-29", "2023-1-13", "2023-01-13x", "x2023-01-13", "2023-01", "today", "0000-01-01"];
  expect(others.filter(isDay)).toEqual([]);
});

it.each([
  ["2023-01-31", "2023-02-01"],
  ["2023-12-31", "2024-01-01"],
  ["2024-02-28", "2024-02-29"],
  ["0998-12-31", "0999-01-01"],
])("the day after %s is %s", (day, next) => expect(dayAfter(day)).toBe(next));

it.each([
  ["2023-06-30", "2023-12-31", "6"],
  ["2023-06-10", "2023-06-20", "1/3"],
  // Half of June, and 10 of the 31 days of July.
  ["2023-06-15", "2023-07-10", "51/62"],
  ["2022-12-31", "2023-01-31", "1"],
  ["0800-01-31", "0800-02-28", "28/29"],
  ["2023-06-20", "2023-06-20", "0"],
  ["2023-06-20", "2023-06-10", "0"],
  ["2023-06-20", "2023-05-31", "0"],
])("after %s, to %s and with it, there are %s months", (day, until, months) => {
  expect(inOneText(print(monthsAfter(day, until)))).toBe(months);
});
