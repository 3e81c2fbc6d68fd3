import { nameOf } from "../compare/diff.js";
import type { Policy } from "../eligibility/policy.js";
import { ThiduaError } from "../issue/thidua-error.js";
import { adaptedRule } from "../rule/adapted-rule.js";
import type { RuleSet } from "../rule/rule-set.js";
import { type Called, textOption, usage, type Verb } from "./arguments.js";
import { casesOf, readme, testFile } from "./init-files.js";
import { exit, type Io } from "./io.js";
import { loadRules } from "./load.js";

export const initVerb: Verb = {
  name: "init",
  about: {
    en: "write a new province's folder: rules, policy, text, cases, a test, and what to do next",
    vi: "tạo thư mục cho tỉnh mới: quy tắc, chính sách, văn bản, ca kiểm thử và việc cần làm tiếp",
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
  const { ruleSet, policies, text } = loadRules(textOption(call, "from") ?? "lao-cai-2023", io);
  const own = ownRules(ruleSet, id);
  const files: Record<string, string> = {
    "rules.json": json({
      $schema: "./node_modules/thidua/schema/rule-file.schema.json",
      ruleSet: own,
      policies: policies.map((policy: Policy) => ({ ...policy, ruleSet: id })),
    }),
    ...(text === null ? {} : { "directive.txt": text }),
    "cases.json": json(casesOf(own, policies)),
    "rules.test.mjs": testFile,
    "README.md": readme(own, "en", text !== null),
    "README.vi.md": readme(own, "vi", text !== null),
    "package.json": json({
      private: true,
      type: "module",
      scripts: {
        test: "node --test",
        check: `thidua check rules.json${text === null ? "" : " --text directive.txt"}`,
      },
      dependencies: { thidua: "*" },
    }),
  };
  const there = Object.keys(files).find((name) => isThere(`${folder}/${name}`, io));
  if (there !== undefined) throw usage(`\`${folder}/${there}\` is there already`);
  for (const [name, content] of Object.entries(files)) io.write(`${folder}/${name}`, content);
  const written = Object.keys(files).map((name) => `${folder}/${name}`);
  if (call.isJson) io.out(`${JSON.stringify({ files: written }, null, 2)}\n`);
  else io.out(`${written.join("\n")}\n`);
  return exit.done;
}

/** The rules of the base under an id of their own; each remembers where it comes from. */
function ownRules(base: RuleSet, id: string): RuleSet {
  const from = nameOf(base);
  const rules = base.rules.map((rule) => adaptedRule(rule, {}, from));
  return { ...base, id, version: "0.1.0", adaptedFrom: from, rules };
}

function json(data: unknown): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}

/** Whether a file is there: work that someone began is never written over. */
function isThere(path: string, io: Io): boolean {
  try {
    io.read(path);
    return true;
  } catch (error) {
    if (!(error instanceof ThiduaError)) throw error;
    return error.issues.some(({ code }) => code === "files/not-utf8");
  }
}
