import { issue } from "../issue/issue.js";
import { ThiduaError } from "../issue/thidua-error.js";
import type { Locale } from "../issue/words.js";
import { draftRuleSet } from "../reading/draft-rule-set.js";
import { type ReadTargets, readTargets } from "../reading/read-targets.js";
import type { LegalDocument } from "../rule/rule-set.js";
import { type Called, textOption, type Verb } from "./arguments.js";
import { exit, type Io } from "./io.js";

export const readVerb: Verb = {
  name: "read",
  about: {
    en: "draft rules from Vietnamese target text",
    vi: "dự thảo quy tắc từ văn bản chỉ tiêu tiếng Việt",
  },
  operands: ["TEXT"],
  options: {
    draft: {
      type: "string",
      value: "FILE",
      about: { en: "write a rule file to go on from", vi: "ghi ra tệp quy tắc để làm tiếp" },
    },
    number: {
      type: "string",
      value: "NUMBER",
      about: { en: "the document's number, for the draft", vi: "số văn bản, cho dự thảo" },
    },
    issued: {
      type: "string",
      value: "YYYY-MM-DD",
      about: { en: "the day it was issued, for the draft", vi: "ngày ban hành, cho dự thảo" },
    },
  },
  example: "thidua read directive.txt --draft rules.json --number 02/CT-UBND --issued 2023-01-13",
  run: runRead,
};

function runRead(call: Called, io: Io): number {
  const [file = ""] = call.operands;
  const text = io.read(file);
  const read = readTargets(text);
  const draft = textOption(call, "draft");
  const questions = draft === undefined ? [] : writeDraft(draft, read, call, io);
  if (call.isJson) io.out(`${JSON.stringify(read, null, 2)}\n`);
  else io.out(`${asLines(read, call.locale).join("\n")}\n`);
  for (const line of questions) io.err(`${line}\n`);
  return exit.done;
}

function asLines({ targets, leftovers }: ReadTargets, locale: Locale): string[] {
  const said = words[locale];
  const lines = targets.map(({ name, comparator, values, unit, change, direction }) => {
    const way = change === "none" ? "" : ` (${change})`;
    return `${comparator.padEnd(9)} ${values.join(" – ")} ${unit}${way}  ${direction ?? said.unknown}  ${name}`;
  });
  const left = leftovers.map(({ text, reason }) => `${said.left} (${reason}): ${text.replace(/\s+/g, " ")}`);
  return [...lines, ...left, said.count(targets.length, leftovers.length)];
}

const words: Readonly<Record<Locale, ReadWords>> = {
  en: {
    unknown: "direction unknown",
    left: "left over",
    count: (targets, left) => `${targets} targets, ${left} left over`,
    written: (rules, path) => `${rules} rules written to ${path}; to be decided:`,
    undated: "--issued was not given: the draft has 2000-01-01",
  },
  vi: {
    unknown: "chưa rõ chiều",
    left: "còn lại",
    count: (targets, left) => `${targets} chỉ tiêu, ${left} đoạn còn lại`,
    written: (rules, path) => `đã ghi ${rules} quy tắc vào ${path}; cần quyết định:`,
    undated: "chưa nêu --issued: dự thảo ghi 2000-01-01",
  },
};

interface ReadWords {
  readonly unknown: string;
  readonly left: string;
  readonly count: (targets: number, left: number) => string;
  readonly written: (rules: number, path: string) => string;
  readonly undated: string;
}

/** Writes the draft, and says what a person must decide. */
function writeDraft(path: string, { targets }: ReadTargets, call: Called, io: Io): string[] {
  const number = textOption(call, "number") ?? "?";
  const document: LegalDocument = {
    id: "directive",
    number,
    title: { vi: `Văn bản ${number}`, en: `Document ${number}` },
    issuer: { vi: "?", en: "?" },
    issued: textOption(call, "issued") ?? "2000-01-01",
  };
  const { definition, ruleSet, questions } = draftRuleSet(targets, document);
  if (!ruleSet) {
    const problem = "no target could be drafted from the text";
    throw new ThiduaError([issue("cli/usage", { problem, nearest: [] })]);
  }
  io.write(path, `${JSON.stringify(definition, null, 2)}\n`);
  const asked = questions.map(({ kind, rule, quote, about }) => `? ${rule ?? kind}: ${about} “${quote}”`);
  const dated = textOption(call, "issued") === undefined ? [`? ${words[call.locale].undated}`] : [];
  return [words[call.locale].written(ruleSet.rules.length, path), ...asked, ...dated];
}
