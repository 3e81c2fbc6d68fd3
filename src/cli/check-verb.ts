import type { Issue } from "../issue/issue.js";
import { ThiduaError } from "../issue/thidua-error.js";
import { isObject } from "../rule/shape.js";
import type { Called, Verb } from "./arguments.js";
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
  const issues = Array.isArray(loaded) ? loaded : [];
  if (call.isJson) {
    io.out(`${JSON.stringify({ issues: issues.map((one) => issueJson(one, call.locale)) }, null, 2)}\n`);
  } else if (isObject(loaded)) {
    const { ruleSet } = loaded as LoadedRules;
    const count = ruleSet.rules.length;
    io.out(
      `${ruleSet.id} ${ruleSet.version}: ${count} ${call.locale === "vi" ? "quy tắc, không có lỗi" : "rules, no fault"}\n`,
    );
  } else {
    for (const one of issues) io.out(`${issueLine(one, call.locale)}\n`);
  }
  return issues.length > 0 ? exit.no : exit.done;
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
