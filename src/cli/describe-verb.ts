import { describe, describeParts } from "../explain/describe.js";
import { sourceWords } from "../explain/source-words.js";
import type { Called, Verb } from "./arguments.js";
import { exit, type Io } from "./io.js";
import { loadRules } from "./load.js";

export const describeVerb: Verb = {
  name: "describe",
  about: { en: "every rule as a sentence, with its source", vi: "mỗi quy tắc thành một câu, kèm nguồn" },
  operands: ["RULES"],
  options: {},
  example: "thidua describe lao-cai-2023 --locale vi",
  run: runDescribe,
};

function runDescribe(call: Called, io: Io): number {
  const { ruleSet } = loadRules(call.operands[0] ?? "", io);
  if (call.isJson) {
    const rules = ruleSet.rules.map((rule) => ({
      indicator: rule.id,
      sentence: describe(rule, call.locale, ruleSet),
      ...describeParts(rule, call.locale, ruleSet),
    }));
    io.out(`${JSON.stringify({ schemaVersion: 1, ruleSet: ruleSet.id, rules }, null, 2)}\n`);
    return exit.done;
  }
  for (const rule of ruleSet.rules) {
    const source = sourceWords(rule.source, call.locale, ruleSet);
    io.out(`${rule.id}\n  ${describe(rule, call.locale, ruleSet)}\n  ${source}\n`);
    for (const note of rule.notes ?? []) io.out(`  ${note.text[call.locale]}\n`);
  }
  return exit.done;
}
