import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseJson, parsePolicy, parseRuleFile, parseRuleSet, ruleFileJsonSchema } from "../../src/files.js";
import { contentHash } from "../../src/index.js";
import { headsOfUnits, laoCai2023 } from "../../src/lao-cai-2023.js";
import { DecimalLiteral } from "../../src/number/decimal-literal.js";

describe("JSON, read without losing a digit", () => {
  it("keeps numbers as they are written", () => {
    expect(parseJson("[25.900000000000000001, -0, 1e400]")).toEqual(
      ["25.900000000000000001", "-0", "1e400"].map((text) => new DecimalLiteral(text)),
    );
  });

  it.each(["{}", "[]", '"a\\u1EA1\\n"', "true", "null", ' { "a" : [ false , null ] } ', '{"":0}'])(
    "reads %s as the language does",
    (text) => {
      expect(parseJson(text, "number")).toEqual(JSON.parse(text));
    },
  );

  it.each([
    "",
    "nul",
    "[1,]",
    "{,}",
    '{"a"}',
    '{"a":1,}',
    "01",
    "1.",
    ".5",
    "+1",
    "NaN",
    "'a'",
    '"a',
    '"\n"',
    '"\\x"',
    "[1] 2",
    "{a:1}",
    "//",
    "\u00a01",
  ])("refuses %j as the language does", (text) => {
    expect(() => JSON.parse(text)).toThrow();
    expect(() => parseJson(text)).toThrow(/files\/json-syntax/);
  });
});

describe("rule files", () => {
  it("round-trip: the directive through JSON is the directive, hash and all", () => {
    const file = parseRuleFile(JSON.stringify({ $schema: "x", ...laoCai2023 }));
    expect(file.ruleSet).toEqual(laoCai2023);
    expect(contentHash(file.ruleSet)).toBe(contentHash(laoCai2023));
  });

  it("may hold policies beside the rule set", () => {
    const file = parseRuleFile(JSON.stringify({ ruleSet: laoCai2023, policies: [headsOfUnits] }));
    expect(file.policies).toEqual([headsOfUnits]);
  });

  it("name every fault of a policy with its path", () => {
    const bad = {
      ...headsOfUnits,
      bars: [{ ...headsOfUnits.bars[0], condition: { all: ["docters", { any: [] }] } }],
    };
    expect(() => parseRuleFile(JSON.stringify({ ruleSet: laoCai2023, policies: [bad] }))).toThrow(
      /rule\/unknown-reference at policies\.0\.bars\.0\.condition\.all\.0.*`doctors`[\s\S]*rule\/empty-list at policies\.0\.bars\.0\.condition\.all\.1\.any/,
    );
  });

  it.each([
    null,
    [],
    "x",
    5,
    {},
    { rules: [null] },
    { ...laoCai2023, rules: [{ ...laoCai2023.rules[0], id: "toString" }] },
  ])("anything else throws the library's error alone (%#)", (input) => {
    expect(() => parseRuleSet(input)).toThrow(expect.objectContaining({ name: "ThiduaError" }));
    expect(() => parsePolicy(laoCai2023 as never, input)).toThrow(
      expect.objectContaining({ name: "ThiduaError" }),
    );
  });

  it("a condition 10,000 deep is refused, not followed", () => {
    let condition: unknown = "doctors";
    for (let i = 0; i < 10_000; i += 1) condition = { not: condition };
    const bad = { ...headsOfUnits, bars: [{ ...headsOfUnits.bars[0], condition }] };
    expect(() => parsePolicy(laoCai2023 as never, bad)).toThrow(/rule\/too-deep/);
  });

  it("have a JSON Schema, and the shipped file is it", () => {
    const file = new URL("../../schema/rule-file.schema.json", import.meta.url);
    expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(JSON.parse(JSON.stringify(ruleFileJsonSchema())));
  });
});
