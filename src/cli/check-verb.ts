import type { Issue } from "../issue/issue.js";
import { severityOf } from "../issue/severity.js";
import { ThiduaError } from "../issue/thidua-error.js";
import { audit } from "../reading/audit.js";
import { type Called, textOption, type Verb } from "./arguments.js";
import { exit, type Io } from "./io.js";
import { issueJson, issueLine } from "./issue-lines.js";
import { type LoadedRules, loadRules } from "./load.js";

export const checkVerb: Verb = {
  name: "check",
  about: "problems in a rule set; with --text, the audit against the directive's words",
  operands: ["RULES"],
  options: { text: { type: "string", value: "FILE", about: "the text of the directive" } },
  example: "thidua check rules.json --text directive.txt",
  run: runCheck,
};

function runCheck(call: Called, io: Io): number {
  const loaded = loadedOrFaults(call.operands[0] ?? "", io);
  const issues = isLoaded(loaded) ? findings(loaded, textOption(call, "text"), io) : loaded;
  const errors = issues.filter(({ code }) => severityOf(code) === "error");
  if (call.isJson) {
    const listed = issues.map((one) => ({ severity: severityOf(one.code), ...issueJson(one, call.locale) }));
    io.out(`${JSON.stringify({ issues: listed }, null, 2)}\n`);
    return errors.length > 0 ? exit.no : exit.done;
  }
  for (const one of issues) io.out(`${severityOf(one.code)}: ${issueLine(one, call.locale)}\n`);
  if (isLoaded(loaded)) {
    const { id, version, rules } = loaded.ruleSet;
    const words = call.locale === "vi" ? "quy tắc, số lỗi:" : "rules, errors:";
    io.out(`${id} ${version}: ${rules.length} ${words} ${errors.length}\n`);
  }
  return errors.length > 0 ? exit.no : exit.done;
}

function findings({ ruleSet }: LoadedRules, text: string | undefined, io: Io): readonly Issue[] {
  return text === undefined ? [] : audit(ruleSet, io.read(text));
}

function isLoaded(loaded: LoadedRules | readonly Issue[]): loaded is LoadedRules {
  return !Array.isArray(loaded);
}

/** A bad rule set is the answer of `check`, not a failure of the call; a file that cannot be read is one. */
function loadedOrFaults(argument: string, io: Io): LoadedRules | readonly Issue[] {
  try {
    return loadRules(argument, io);
  } catch (error) {
    const isAnswer =
      error instanceof ThiduaError && error.issues.every(({ code }) => !/^(files|cli)\//.test(code));
    if (isAnswer) return error.issues;
    throw error;
  }
}
