import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { describeIssue } from "../../src/issue/describe-issue.js";
import { type Issue, issue } from "../../src/issue/issue.js";
import type { IssueCode } from "../../src/issue/issue-details.js";
import { oneLine } from "../../src/issue/one-line.js";
import { ThiduaError } from "../../src/issue/thidua-error.js";
import { quoted } from "../../src/issue/words.js";
import { english } from "../../src/issue/words-en.js";
import { vietnamese } from "../../src/issue/words-vi.js";
import { specimens } from "./specimens.js";

const codes = Object.keys(english).sort() as IssueCode[];
const sources = new URL("../../src/", import.meta.url);
const specimensOf = (code: IssueCode): Issue[] =>
  (specimens[code] ?? []).map((details) => issue(code, details as never) as Issue);

describe.each(["en", "vi"] as const)("every fault in words, %s", (locale) => {
  it("reads as in the golden file", async () => {
    const lines = codes.flatMap((code) => [
      `${code}\n`,
      ...specimensOf(code).map((one) => {
        const { message, hint } = describeIssue(one, locale);
        return `  ${message}\n    ${hint}\n`;
      }),
    ]);
    await expect(lines.join("")).toMatchFileSnapshot(
      new URL(`golden/words.${locale}.txt`, import.meta.url).pathname,
    );
  });

  it.each(codes)(
    "%s has a specimen, one line, the words of the input, and a hint that says what to do",
    (code) => {
      expect(specimensOf(code), "add one to specimens.ts").not.toEqual([]);
      for (const one of specimensOf(code)) {
        const { message, hint } = describeIssue(one, locale);
        expect(`${message}${hint}`).not.toMatch(/undefined`? |\[object|[\n\r]/);
        expect(message).not.toMatch(/[.!]$/);
        expect(hint).toMatch(/[.?]$/);
        if ("received" in one && typeof one.received === "string" && !/^(?:undefined)?$/.test(one.received))
          expect(message).toContain(`\`${one.received}\``);
        if ("nearest" in one && one.nearest.length > 0) expect(hint).toContain(`\`${one.nearest[0]}\``);
      }
    },
  );

  it("a malformed number has a hint of its own for each reason", () => {
    const hints = specimensOf("number/malformed").map((one) => describeIssue(one, locale).hint);
    expect(new Set(hints).size).toBe(13);
  });

  it("no two codes share a message", () => {
    const shared = codes.flatMap(specimensOf).map((one) => describeIssue(one, locale).message);
    const twice = shared.filter((message, i) => shared.indexOf(message) !== i);
    // An unknown id reads the same wherever it is named.
    expect(twice.filter((message) => !/forest-covr|xyz/.test(message))).toEqual([]);
  });
});

it("both languages know the codes that are documented, and no others", () => {
  const source = readFileSync(new URL("issue/issue-details.ts", sources), "utf8");
  const documented = [...source.matchAll(/^ {2}"([a-z]+\/[a-z0-9-]+)":/gm)].map(([, code]) => code).sort();
  expect(codes).toEqual(documented);
  expect(Object.keys(vietnamese).sort()).toEqual(documented);
});

it("what the input holds neither breaks the line nor steers a terminal", () => {
  const hostile = issue("observation/unknown-indicator", {
    received: "a\nb\u001b[2J\u202ec\u2028",
    nearest: [],
  });
  expect(describeIssue(hostile as Issue, "en").message).toBe(
    "`a\\nb\\u{1b}[2J\\u{202e}c\\u{2028}` is no indicator of the rule set",
  );
  expect(oneLine("tỷ lệ 25,9% “trên tuổi”\u00a0\u00ad")).toBe("tỷ lệ 25,9% “trên tuổi”\u00a0\u00ad");
});

it("of a long list the first twelve are quoted, and how many there are is said", () => {
  const many = Array.from({ length: 1000 }, (_, i) => String(i));
  expect(quoted(many)).toMatch(/^`0`, .*, `11`, … \(1000\)$/);
  expect(quoted(["a", "b", "c"], " or ")).toBe("`a`, `b` or `c`");
  expect([quoted(["a"]), quoted([])]).toEqual(["`a`", ""]);
});

it("the error that is thrown has a line for each fault, code and path first", () => {
  const error = new ThiduaError([
    issue("rule/empty-interval", { lower: "7", upper: "5" }, ["rules", 3, "target"]) as Issue,
    issue("rule/empty-list", {}) as Issue,
  ]);
  expect(error.message.split("\n")).toEqual([
    expect.stringMatching(
      /^rule\/empty-interval at rules\.3\.target: nothing lies between `7` and `5` as asked\. Put /,
    ),
    "rule/empty-list: a roll-up without members. List at least one member.",
  ]);
});
