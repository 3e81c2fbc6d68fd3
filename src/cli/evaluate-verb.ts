import { evaluate, evaluateAll } from "../evaluation/evaluate.js";
import type { Scorecard } from "../evaluation/evaluation.js";
import { scorecardText } from "../report/scorecard-text.js";
import type { RuleSet } from "../rule/rule-set.js";
import { type Called, choice, textOption, usage, type Verb } from "./arguments.js";
import { exit, type Io } from "./io.js";
import { issueJson, issueLine, type Locate } from "./issue-lines.js";
import { loadObservations, loadRules } from "./load.js";
import { progress } from "./progress.js";

const failures = ["not-met", "undetermined", "issue"] as const;
type Failure = (typeof failures)[number];

export const evaluateVerb: Verb = {
  name: "evaluate",
  about: {
    en: "judge observations against every target: one scorecard an area",
    vi: "đánh giá số liệu theo từng chỉ tiêu: mỗi địa bàn một bảng kết quả",
  },
  operands: ["RULES", "OBSERVATIONS"],
  options: {
    area: {
      type: "string",
      value: "ID",
      about: { en: "judge this area alone", vi: "chỉ đánh giá địa bàn này" },
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
    "fail-on": {
      type: "string",
      value: "LIST",
      about: {
        en: "exit 1 on any of not-met,undetermined,issue",
        vi: "thoát với mã 1 khi có not-met,undetermined,issue",
      },
    },
  },
  example: "thidua evaluate lao-cai-2023 figures.csv --area lao-cai",
  run: runEvaluate,
};

function runEvaluate(call: Called, io: Io): number {
  const started = Date.now();
  const [rules = "", file = ""] = call.operands;
  const failOn = failureList(call);
  const options = {
    area: textOption(call, "area"),
    period: textOption(call, "period"),
    notation: choice(call, "notation", ["plain", "vi"]),
  };
  const { ruleSet } = loadRules(rules, io);
  const { observations, issues: unread, locate } = loadObservations(file, ruleSet, io);
  const cards = options.area
    ? [evaluate(ruleSet, observations, options)]
    : evaluateAll(ruleSet, observations, options);
  // Taken one by one and let go: what a card hands out is many times its own size.
  const waiting = [...cards].reverse();
  const bar = progress(io, waiting.length, started);
  const write = call.isJson ? jsonWriter(call, io, locate) : textWriter(call, io, locate, ruleSet);
  let isNo = failOn.includes("issue") && unread.length > 0;
  for (let card = waiting.pop(); card; card = waiting.pop()) {
    if (io.isTerminal) bar.clear();
    write.card(card);
    isNo ||= fails(card, failOn);
    bar.step();
  }
  bar.clear();
  write.end();
  for (const one of unread) io.err(`${issueLine(one, call.locale, locate(one))}\n`);
  return isNo ? exit.no : exit.done;
}

interface CardWriter {
  readonly card: (card: Scorecard) => void;
  readonly end: () => void;
}

function jsonWriter(call: Called, io: Io, locate: Locate): CardWriter {
  let before = "[\n";
  return {
    card: (card) => {
      io.out(`${before}${JSON.stringify(cardJson(card, call, locate), null, 1)}`);
      before = ",\n";
    },
    end: () => io.out("\n]\n"),
  };
}

function textWriter(call: Called, io: Io, locate: Locate, ruleSet: RuleSet): CardWriter {
  const colour = io.isTerminal && !io.env["NO_COLOR"];
  let before = "";
  return {
    card: (card) => {
      const lines = card.issues.map((one) => `! ${issueLine(one, call.locale, locate(one))}\n`);
      io.out(
        `${before}${scorecardText(card, { ...ruleSet, locale: call.locale, colour, faults: false })}\n${lines.join("")}`,
      );
      before = "\n";
    },
    end: () => {},
  };
}

function cardJson(card: Scorecard, call: Called, locate: Locate): object {
  const json = card.toJSON();
  const inWords = (issues: typeof json.issues): object[] =>
    issues.map((one) => issueJson(one, call.locale, locate(one)));
  const evaluations = json.evaluations.map((evaluation) => ({
    ...evaluation,
    issues: inWords(evaluation.issues),
  }));
  return { ...json, evaluations, issues: inWords(json.issues) };
}

function failureList(call: Called): readonly Failure[] {
  const given = textOption(call, "fail-on");
  if (given === undefined) return [];
  return given.split(",").map((word) => {
    const found = failures.find((failure) => failure === word.trim());
    if (!found) throw usage(`\`${word}\` is nothing to fail on`, failures);
    return found;
  });
}

function fails({ summary, issues }: Scorecard, failOn: readonly Failure[]): boolean {
  return failOn.some((failure) => {
    if (failure === "not-met") return summary.notMet > 0;
    return failure === "undetermined" ? summary.undetermined > 0 : issues.length > 0;
  });
}
