import { describe } from "../explain/describe.js";
import type { RuleSet } from "../rule/rule-set.js";
import { boundsOf } from "../rule/target.js";
import { type Called, textOption, usage, type Verb } from "./arguments.js";
import { exit, type Io } from "./io.js";
import { loadRules } from "./load.js";

export const initVerb: Verb = {
  name: "init",
  about: {
    en: "write a new province's folder: rules, policy, cases, a test, and what to do next",
    vi: "tạo thư mục cho tỉnh mới: quy tắc, chính sách, ca kiểm thử và việc cần làm tiếp",
  },
  operands: ["FOLDER"],
  options: {
    from: {
      type: "string",
      value: "RULES",
      about: {
        en: "the rule set to begin with; lao-cai-2023 if left out",
        vi: "bộ quy tắc để bắt đầu; lao-cai-2023 nếu không nêu",
      },
    },
    id: {
      type: "string",
      value: "ID",
      about: {
        en: "the id of the new rule set, such as yen-bai-2024",
        vi: "mã của bộ quy tắc mới, ví dụ yen-bai-2024",
      },
    },
  },
  example: "thidua init yen-bai-2024 --id yen-bai-2024",
  run: runInit,
};

function runInit(call: Called, io: Io): number {
  const [folder = ""] = call.operands;
  const id = textOption(call, "id") ?? folder.split(/[/\\]/).at(-1) ?? "";
  if (!/^[A-Za-z0-9][A-Za-z0-9._:-]*$/.test(id))
    throw usage(`\`${id}\` cannot be an id; name one with \`--id\``);
  const { ruleSet, policies } = loadRules(textOption(call, "from") ?? "lao-cai-2023", io);
  const own: RuleSet = { ...ruleSet, id, version: "0.1.0", adaptedFrom: `${ruleSet.id}@${ruleSet.version}` };
  const files: Record<string, string> = {
    "rules.json": `${JSON.stringify({ ruleSet: own, policies: policies.map((policy) => ({ ...policy, ruleSet: id })) }, null, 2)}\n`,
    "cases.json": `${JSON.stringify(casesOf(own), null, 2)}\n`,
    "rules.test.mjs": testFile,
    "README.md": readme(id, own),
    "package.json": `${JSON.stringify({ private: true, type: "module", scripts: { test: "node --test" }, dependencies: { thidua: "*" } }, null, 2)}\n`,
  };
  for (const [name, text] of Object.entries(files)) io.write(`${folder}/${name}`, text);
  const written = Object.keys(files).map((name) => `${folder}/${name}`);
  if (call.isJson) io.out(`${JSON.stringify({ files: written }, null, 2)}\n`);
  else io.out(`${written.join("\n")}\n`);
  return exit.done;
}

/** For each bound, what the figure on it is worth, by the comparator: to be compared with the text by a person. */
function casesOf({ rules }: RuleSet): object[] {
  return rules.flatMap(({ id, target, rounding }) => {
    if (rounding || target.comparator === "between") return [];
    const [bound = "0"] = boundsOf(target);
    const isMet = target.comparator !== "more-than" && target.comparator !== "less-than";
    return [{ observations: { [id]: bound }, expect: { [id]: isMet ? "met" : "not-met" } }];
  });
}

const testFile = `import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { evaluate } from "thidua";
import { parseRuleFile } from "thidua/files";

const read = (name) => readFileSync(new URL(name, import.meta.url), "utf8");
const { ruleSet } = parseRuleFile(read("rules.json"));

for (const { observations, expect } of JSON.parse(read("cases.json"))) {
  test(JSON.stringify(observations), () => {
    const card = evaluate(ruleSet, observations);
    for (const [id, outcome] of Object.entries(expect)) assert.equal(card.get(id).outcome, outcome, id);
  });
}
`;

function readme(id: string, { rules, adaptedFrom }: RuleSet): string {
  return `# ${id}

Rules of an emulation directive for [thidua](https://www.npmjs.com/package/thidua), begun from \`${adaptedFrom}\`.

1. \`npm install && npm test\` passes as written.
2. In \`rules.json\`, put your own document under \`documents\`, and for each rule its bound, comparator, place and quote.
3. Save the directive's text as \`directive.txt\`, and run \`npx thidua check rules.json --text directive.txt\` until it finds
   nothing that you do not mean.
4. In \`cases.json\`, type what figures below, at and above each bound are worth, from the text.

## The rules so far

${rules.map((rule) => `- ${describe(rule, "en")}`).join("\n")}
`;
}
