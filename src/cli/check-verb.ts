import { at, type Issue } from "../issue/issue.js";
import { severityOf } from "../issue/severity.js";
import { isDay } from "../period/period.js";
import { audit } from "../reading/audit.js";
import { checkDefinition } from "../rule/check-definition.js";
import { checkRuleSet } from "../rule/check-rule-set.js";
import type { RuleSet } from "../rule/rule-set.js";
import { type Called, textOption, usage, type Verb } from "./arguments.js";
import { exit, type Io } from "./io.js";
import { issueJson, issueLine, type Locate } from "./issue-lines.js";
import { loadDefinition, loadRules } from "./load.js";
import { LocatedError } from "./located-error.js";

export const checkVerb: Verb = {
  name: "check",
  about: {
    en: "problems in a rule set; with --text, the audit against the directive's words",
    vi: "lỗi của bộ quy tắc; với --text, đối chiếu với câu chữ của chỉ thị",
  },
  operands: ["RULES"],
  options: {
    text: {
      type: "string",
      value: "FILE",
      about: { en: "the text of the directive", vi: "văn bản của chỉ thị" },
    },
    "as-of": {
      type: "string",
      value: "YYYY-MM-DD",
      about: { en: "look at dates too, as on that day", vi: "xét cả ngày tháng, tại ngày đó" },
    },
  },
  example: "thidua check rules.json --text directive.txt",
  run: runCheck,
};

function runCheck(call: Called, io: Io): number {
  const { ruleSet, issues, locate } = findings(call, io);
  const errors = issues.filter(({ code }) => severityOf(code) === "error");
  if (call.isJson) {
    const listed = issues.map((one) => ({
      severity: severityOf(one.code),
      ...issueJson(one, call.locale, locate(one)),
    }));
    io.out(`${JSON.stringify({ issues: listed }, null, 2)}\n`);
    return errors.length > 0 ? exit.no : exit.done;
  }
  for (const one of issues) {
    io.out(`${severityOf(one.code)}: ${issueLine(one, call.locale, locate(one))}\n`);
  }
  if (ruleSet) {
    const { id, version, rules } = ruleSet;
    const words = call.locale === "vi" ? "quy tắc, số lỗi:" : "rules, errors:";
    io.out(`${id} ${version}: ${rules.length} ${words} ${errors.length}\n`);
  }
  return errors.length > 0 ? exit.no : exit.done;
}

interface Findings {
  /** Null where the file holds none that can be taken. */
  readonly ruleSet: RuleSet | null;
  readonly issues: readonly Issue[];
  readonly locate: Locate;
}

/** A bad rule set is the answer of `check`, not a failure of the call; a file that cannot be read is one. */
function findings(call: Called, io: Io): Findings {
  const text = textOption(call, "text");
  const [file = ""] = call.operands;
  const asOf = dayOption(call, "as-of");
  try {
    const { ruleSet, locate } = loadRules(file, io);
    const own = checkRuleSet(ruleSet, { asOf });
    const audited = text === undefined ? [] : audit(ruleSet, io.read(text));
    return { ruleSet, issues: [...own, ...audited], locate };
  } catch (error) {
    if (!(error instanceof LocatedError) || error.issues.some(({ code }) => code.startsWith("files/"))) {
      throw error;
    }
    return {
      ruleSet: null,
      issues: [...error.issues, ...further(error.issues, file, io, asOf)],
      locate: error.locate,
    };
  }
}

/** What is found in the rules that have no fault, so that one slip does not hide another. */
function further(found: readonly Issue[], file: string, io: Io, asOf: string | undefined): Issue[] {
  const { definition, path } = loadDefinition(file, io);
  const known = new Set(found.map((one) => `${one.code} ${one.path.join("\0")}`));
  return checkDefinition(definition, { asOf })
    .map((one) => at(path, one))
    .filter((one) => !known.has(`${one.code} ${one.path.join("\0")}`));
}

function dayOption(call: Called, option: string): string | undefined {
  const day = textOption(call, option);
  if (day === undefined || isDay(day)) return day;
  throw usage(`\`${day}\` is no value of \`--${option}\``, ["YYYY-MM-DD"]);
}
