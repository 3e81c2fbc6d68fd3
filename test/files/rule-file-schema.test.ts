import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { headsOfUnits, laoCai2023 } from "../../src/lao-cai-2023.js";

const schema = JSON.parse(
  readFileSync(new URL("../../schema/rule-file.schema.json", import.meta.url), "utf8"),
);
const accepts = new Ajv2020({ strict: false }).compile(schema);
const asFile = (): Record<string, unknown> => JSON.parse(JSON.stringify(laoCai2023));

describe("the JSON Schema of rule files, as another validator reads it", () => {
  it("takes the rule set of Lào Cai, alone and with its policy", () => {
    expect(accepts(asFile())).toBe(true);
    expect(accepts({ ruleSet: asFile(), policies: [JSON.parse(JSON.stringify(headsOfUnits))] })).toBe(true);
  });

  it.each([
    ["an unknown key", { colour: "red" }],
    ["no id", { id: undefined }],
    ["rules that are no list", { rules: {} }],
    ["no rule at all", { rules: undefined }],
    ["null for the documents", { documents: null }],
  ])("refuses %s", (_name, change) => {
    expect(accepts(JSON.parse(JSON.stringify({ ...asFile(), ...change })))).toBe(false);
  });
});
