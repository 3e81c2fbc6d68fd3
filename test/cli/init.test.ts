import { expect, it } from "vitest";
import { parseRuleFile } from "../../src/files.js";
import { checkRuleSet, originOf } from "../../src/index.js";
import { mutationScore } from "../../src/testing.js";
import { thidua } from "./run-command.js";

const written = async (call: string, there: Record<string, string> = {}) => {
  const files: Record<string, string> = {};
  const write = (path: string, text: string): void => {
    files[path] = text;
  };
  return { ...(await thidua(call, there, { write })), files };
};

it("a new folder names its schema, has the text, remembers its base, and its cases find every wrong rule set", async () => {
  const { files } = await written("init yb --id yen-bai-2024");
  const text = files["yb/rules.json"] ?? "";
  expect(JSON.parse(text).$schema).toBe("./node_modules/thidua/schema/rule-file.schema.json");
  const { ruleSet, policies } = parseRuleFile(text);
  expect([ruleSet.id, ruleSet.adaptedFrom, policies[0]?.ruleSet]).toEqual([
    "yen-bai-2024",
    "lao-cai-2023@1.0.0",
    "yen-bai-2024",
  ]);
  expect(originOf(ruleSet, "doctors", "target")).toBe("lao-cai-2023@1.0.0");
  expect(checkRuleSet(ruleSet)).toEqual([]);
  const { failing, survivors } = mutationScore(
    ruleSet,
    JSON.parse(files["yb/cases.json"] ?? ""),
    policies[0],
  );
  expect([failing, survivors]).toEqual([[], []]);
  const check = await thidua("check yb/rules.json --text yb/directive.txt", files);
  expect(check.code).toBe(0);
  expect(check.out).toMatch(/35 rules, errors: 0/);
});

it("work that someone began is never written over", async () => {
  const { code, err, files } = await written("init yb --id x", { "yb/cases.json": "[]" });
  expect([code, files]).toEqual([2, {}]);
  expect(err).toContain("`yb/cases.json` is there already");
});
