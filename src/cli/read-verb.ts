import { issue } from "../issue/issue.js";
import { ThiduaError } from "../issue/thidua-error.js";
import { draftRuleSet } from "../reading/draft-rule-set.js";
import { type ReadTargets, readTargets } from "../reading/read-targets.js";
import type { LegalDocument } from "../rule/rule-set.js";
import { type Called, textOption, type Verb } from "./arguments.js";
import { exit, type Io } from "./io.js";

export const readVerb: Verb = {
  name: "read",
  about: "draft rules from Vietnamese target text",
  operands: ["TEXT"],
  options: {
    draft: { type: "string", value: "FILE", about: "write a rule file to go on from" },
    number: { type: "string", value: "NUMBER", about: "the document's number, for the draft" },
    issued: { type: "string", value: "YYYY-MM-DD", about: "the day it was issued, for the draft" },
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
  else io.out(`${asLines(read).join("\n")}\n`);
  for (const line of questions) io.err(`${line}\n`);
  return exit.done;
}

function asLines({ targets, leftovers }: ReadTargets): string[] {
  const lines = targets.map(({ name, comparator, values, unit, change, direction }) => {
    const way = change === "none" ? "" : ` (${change})`;
    return `${comparator.padEnd(9)} ${values.join(" – ")} ${unit}${way}  ${direction ?? "direction unknown"}  ${name}`;
  });
  const left = leftovers.map(({ text, reason }) => `left over (${reason}): ${text.replace(/\s+/g, " ")}`);
  return [...lines, ...left, `${targets.length} targets, ${leftovers.length} left over`];
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
  const dated =
    textOption(call, "issued") === undefined ? ["? --issued was not given: the draft has 2000-01-01"] : [];
  return [`${ruleSet.rules.length} rules written to ${path}; to be decided:`, ...asked, ...dated];
}
