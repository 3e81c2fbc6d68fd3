import { evaluate, evaluateAll } from "../evaluation/evaluate.js";
import { type Called, choice, textOption, type Verb } from "./arguments.js";
import { cardWriter } from "./card-writers.js";
import { evaluateGrouped } from "./evaluate-grouped.js";
import { exit, type Io } from "./io.js";
import { issueLine } from "./issue-lines.js";
import { fails, failureList, type Judging } from "./judging.js";
import { loadObservations, loadRules } from "./load.js";
import { progress } from "./progress.js";

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
    grouped: {
      type: "boolean",
      about: {
        en: "the rows of each area stand together: a CSV of any size, area by area; all is held without it",
        vi: "các dòng của mỗi địa bàn đứng liền nhau: đọc CSV mọi cỡ, lần lượt từng địa bàn; nếu không nêu thì giữ cả tệp",
      },
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

function runEvaluate(call: Called, io: Io): Promise<number> {
  const started = Date.now();
  const [rules = "", file = ""] = call.operands;
  const failOn = failureList(call);
  const options = {
    area: textOption(call, "area"),
    period: textOption(call, "period"),
    notation: choice(call, "notation", ["plain", "vi"]),
  };
  const judging = { file, ruleSet: loadRules(rules, io).ruleSet, options, failOn, started };
  return call.options["grouped"] === true
    ? evaluateGrouped(judging, call, io)
    : evaluateWhole(judging, call, io);
}

async function evaluateWhole(judging: Judging, call: Called, io: Io): Promise<number> {
  const { file, ruleSet, options, failOn, started } = judging;
  sayIfLarge(file, call, io);
  const { observations, issues: unread, locate } = loadObservations(file, ruleSet, io, options.area);
  const cards = options.area
    ? [evaluate(ruleSet, observations, options)]
    : evaluateAll(ruleSet, observations, options);
  // Taken one by one and let go: what a card hands out is many times its own size.
  const waiting = [...cards].reverse();
  const bar = progress(io, { total: waiting.length, started });
  const write = cardWriter(call, io, locate, ruleSet);
  let isNo = failOn.includes("issue") && unread.length > 0;
  for (let card = waiting.pop(); card; card = waiting.pop()) {
    if (io.isTerminal) bar.clear();
    write.card(card);
    isNo ||= fails(card, failOn);
    bar.to(cards.length - waiting.length);
    await io.drained();
  }
  bar.clear();
  write.end();
  for (const one of unread) io.err(`${issueLine(one, call.locale, locate(one))}\n`);
  return isNo ? exit.no : exit.done;
}

/** Bytes from which on it matters that all is held. */
const large = 64e6;

const largeWords = {
  en: (file: string, megabytes: number) =>
    `${file}: all of its ${megabytes} MB are held in memory; where the rows of each area stand together, --grouped reads it area by area`,
  vi: (file: string, megabytes: number) =>
    `${file}: giữ cả ${megabytes} MB trong bộ nhớ; nếu các dòng của mỗi địa bàn đứng liền nhau, --grouped đọc lần lượt từng địa bàn`,
} as const;

/** Without the promise that areas stand together all is held, and with a large sheet that may end badly. */
function sayIfLarge(file: string, call: Called, io: Io): void {
  const size = io.size(file);
  if (size === null || size < large || file.endsWith(".json")) return;
  io.err(`${largeWords[call.locale](file, Math.round(size / 1e6))}\n`);
}
