import { assess } from "../eligibility/assess.js";
import type { Policy } from "../eligibility/policy.js";
import { evaluate } from "../evaluation/evaluate.js";
import { explainEligibility } from "../explain/explain-eligibility.js";
import { nearest } from "../issue/nearest.js";
import { type Called, choice, textOption, usage, type Verb } from "./arguments.js";
import { exit, type Io } from "./io.js";
import { issueJson, issueLine } from "./issue-lines.js";
import { loadObservations, loadRules } from "./load.js";

export const assessVerb: Verb = {
  name: "assess",
  about: {
    en: "say whether a candidate may be considered for an award, and why",
    vi: "cho biết đối tượng có thể được xét khen thưởng hay không, và vì sao",
  },
  operands: ["RULES", "OBSERVATIONS"],
  options: {
    role: {
      type: "string",
      value: "ROLE",
      about: {
        en: "the candidate's role, such as head",
        vi: "vai trò của đối tượng, ví dụ head (người đứng đầu)",
      },
    },
    "unit-kind": {
      type: "string",
      value: "KIND",
      about: {
        en: "agency, unit, locality, enterprise",
        vi: "agency (cơ quan), unit (đơn vị), locality (địa phương), enterprise (doanh nghiệp)",
      },
    },
    "unit-id": { type: "string", value: "ID", about: { en: "which unit it is", vi: "mã của đơn vị" } },
    assigned: {
      type: "string",
      value: "IDS|all",
      about: {
        en: "the targets assigned to the unit, by comma",
        vi: "các chỉ tiêu giao cho đơn vị, cách nhau bằng dấu phẩy",
      },
    },
    policy: {
      type: "string",
      value: "ID",
      about: {
        en: "which policy; may be left out where there is one",
        vi: "chính sách nào; có thể bỏ qua nếu chỉ có một",
      },
    },
    area: {
      type: "string",
      value: "ID",
      about: { en: "whose figures count", vi: "số liệu của địa bàn nào" },
    },
    period: {
      type: "string",
      value: "PERIOD",
      about: {
        en: "the reporting period; the rule set's if left out",
        vi: "kỳ báo cáo; kỳ của bộ quy tắc nếu không nêu",
      },
    },
    notation: {
      type: "string",
      value: "vi",
      about: { en: "read numbers in text as 12.000,5", vi: "đọc số dạng chữ theo lối 12.000,5" },
    },
  },
  example:
    "thidua assess lao-cai-2023 figures.csv --role head --unit-kind agency --assigned doctors,child-stunting",
  run: runAssess,
};

function runAssess(call: Called, io: Io): number {
  const [rules = "", file = ""] = call.operands;
  const role = needed(call, "role");
  const kind = needed(call, "unit-kind");
  const unitId = textOption(call, "unit-id");
  const assigned = textOption(call, "assigned");
  const { ruleSet, policies } = loadRules(rules, io);
  const policy = policyOf(policies, textOption(call, "policy"));
  const {
    observations,
    issues: unread,
    locate,
  } = loadObservations(file, ruleSet, io, textOption(call, "area"));
  const card = evaluate(ruleSet, observations, {
    area: textOption(call, "area"),
    period: textOption(call, "period"),
    notation: choice(call, "notation", ["plain", "vi"]),
  });
  const ids = assigned === "all" ? ("all" as const) : assigned?.split(",").map((id) => id.trim());
  const candidate = {
    role,
    unit: { kind, ...(unitId === undefined ? {} : { id: unitId }) },
    ...(ids === undefined ? {} : { assigned: ids }),
  };
  const answer = assess(policy, candidate, card);
  for (const one of unread) io.err(`${issueLine(one, call.locale, locate(one))}\n`);
  if (call.isJson) {
    const inWords = (issues: typeof answer.issues): object[] =>
      issues.map((one) => issueJson(one, call.locale, locate(one)));
    const reasons = answer.reasons.map((reason) => ({ ...reason, issues: inWords(reason.issues) }));
    io.out(`${JSON.stringify({ ...answer, reasons, issues: inWords(answer.issues) }, null, 2)}\n`);
  } else {
    io.out(`${explainEligibility(answer, call.locale, ruleSet).join("\n")}\n`);
  }
  return exit.done;
}

function needed(call: Called, option: string): string {
  const given = textOption(call, option);
  if (given === undefined) throw usage(`\`thidua assess\` needs \`--${option}\``);
  return given;
}

function policyOf(policies: readonly Policy[], id: string | undefined): Policy {
  const ids = policies.map((policy) => policy.id);
  const found =
    id === undefined && policies.length === 1 ? policies[0] : policies.find((one) => one.id === id);
  if (found) return found;
  if (policies.length === 0) throw usage("the rule file holds no policy");
  if (id === undefined) throw usage("there are several policies: name one with `--policy`", ids);
  const near = nearest(id, ids);
  throw usage(`\`${id}\` is no policy of the rule set`, near.length > 0 ? near : ids);
}
