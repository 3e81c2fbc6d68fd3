import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { describeIssue } from "../../src/issue/describe-issue.js";
import { type Issue, issue } from "../../src/issue/issue.js";
import { english } from "../../src/issue/words-en.js";
import { vietnamese } from "../../src/issue/words-vi.js";

/** One specimen of what any code may carry. */
const details = {
  received: "25,9",
  reason: "comma",
  expected: "percent",
  nearest: ["forest-cover", "doctors"],
  indicator: "doctors",
  area: "sa-pa",
  period: "2023",
  lacks: "numerator",
  values: ["13", "14"],
  paths: [],
  areas: ["a", "b"],
  key: "source",
  to: "document",
  cycle: ["a", "b", "a"],
  lower: "7",
  upper: "5",
  members: 3,
  limit: 100,
  supported: 1,
  quote: "dưới 25,9%",
  bound: "25.9",
  number: "19",
  context: "đạt 19 tiêu chí",
  value: "120",
  part: "certified-workers",
  partValue: "70",
  whole: "trained-workers",
  wholeValue: "68",
  met: "a",
  notMet: "b",
  unit: "percent",
  field: "role",
  file: "f.csv",
  line: 3,
  column: 5,
  found: "]",
  problem: "unknown option `--aera`",
  comparator: "at-least",
  words: "more-than",
  subject: "ct-02-2023",
  vi: "Hai số.",
  en: "Two numbers.",
};
const listed = new Set(["evaluation/parts-do-not-cover", "files/csv-missing-column"]);
const codes = Object.keys(english).sort() as (keyof typeof english)[];

it.each(["en", "vi"] as const)("every code has its words: %s", async (locale) => {
  const lines = codes.map((code) => {
    const { message, hint } = describeIssue(
      issue(code, { ...details, ...(listed.has(code) ? { received: ["a", "b"] } : {}) } as never) as Issue,
      locale,
    );
    expect(`${message}${hint}`, code).not.toMatch(/undefined|\[object|\n/);
    return `${code}\n  ${message}\n  ${hint}\n`;
  });
  await expect(lines.join("")).toMatchFileSnapshot(
    new URL(`golden/words.${locale}.txt`, import.meta.url).pathname,
  );
});

it("both languages know the codes that are documented, and no others", () => {
  const source = readFileSync(new URL("../../src/issue/issue-details.ts", import.meta.url), "utf8");
  const documented = [...source.matchAll(/^ {2}"([a-z]+\/[a-z0-9-]+)":/gm)].map(([, code]) => code).sort();
  expect(codes).toEqual(documented);
  expect(Object.keys(vietnamese).sort()).toEqual(documented);
});

it("a malformed number has a hint for each reason", () => {
  const reasons = [
    "empty",
    "blank",
    "comma",
    "percent-sign",
    "exponent",
    "underscore",
    "unicode-minus",
    "dot-without-digits",
    "dot-decimal",
    "dot-groups",
    "not-a-number",
    "wrong-type",
  ] as const;
  const hints = reasons.map(
    (reason) => describeIssue(issue("number/malformed", { received: "x", reason }) as Issue, "en").hint,
  );
  expect(new Set(hints).size).toBe(reasons.length);
});
