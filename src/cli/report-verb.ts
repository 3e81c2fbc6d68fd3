import { evaluateAll } from "../evaluation/evaluate.js";
import type { Scorecard } from "../evaluation/evaluation.js";
import { nearest } from "../issue/nearest.js";
import type { ReportOptions } from "../report/report-options.js";
import { scorecardsHtml } from "../report/scorecard-html.js";
import { scorecardMarkdown } from "../report/scorecard-markdown.js";
import { scorecardSvg } from "../report/scorecard-svg.js";
import { scorecardsCsv } from "../report/scorecards-csv.js";
import { type Called, choice, textOption, usage, type Verb } from "./arguments.js";
import { exit, type Io } from "./io.js";
import { issueLine } from "./issue-lines.js";
import { loadObservations, loadRules } from "./load.js";

const endings = [".md", ".html", ".svg", ".csv", ".json"];

export const reportVerb: Verb = {
  name: "report",
  about: {
    en: "write scorecards to a file: .md, .html, .svg, .csv or .json by its ending",
    vi: "ghi phiếu đánh giá ra tệp: .md, .html, .svg, .csv hay .json theo đuôi tệp",
  },
  operands: ["RULES", "OBSERVATIONS"],
  options: {
    to: {
      type: "string",
      value: "FILE",
      about: {
        en: "where to; the ending decides the form",
        vi: "ghi vào đâu; đuôi tệp quyết định định dạng",
      },
    },
    area: { type: "string", value: "ID", about: { en: "this area alone", vi: "chỉ địa bàn này" } },
    period: {
      type: "string",
      value: "PERIOD",
      about: {
        en: "the reporting period; the rule set's if left out",
        vi: "kỳ báo cáo; nếu không nêu thì theo bộ quy tắc",
      },
    },
    notation: {
      type: "string",
      value: "vi",
      about: { en: "read numbers in text as 12.000,5", vi: "đọc số trong văn bản theo kiểu 12.000,5" },
    },
  },
  example: "thidua report lao-cai-2023 figures.csv --to card.html --locale vi",
  run: runReport,
};

function runReport(call: Called, io: Io): number {
  const [rules = "", file = ""] = call.operands;
  const to = textOption(call, "to");
  if (to === undefined) throw usage("`thidua report` needs `--to`: FILE");
  const ending = /\.[a-z]+$/i.exec(to)?.[0].toLowerCase() ?? "";
  if (!endings.includes(ending)) {
    const near = nearest(ending, endings);
    throw usage(`\`${to}\` ends in no form that is known`, near.length > 0 ? near : endings);
  }
  const { ruleSet } = loadRules(rules, io);
  const {
    observations,
    issues: unread,
    locate,
  } = loadObservations(file, ruleSet, io, textOption(call, "area"));
  const cards = evaluateAll(ruleSet, observations, {
    area: textOption(call, "area"),
    period: textOption(call, "period"),
    notation: choice(call, "notation", ["plain", "vi"]),
  });
  if (ending === ".svg" && cards.length > 1) {
    throw usage("a picture holds one area: name it with `--area`");
  }
  io.write(to, written(ending, cards, { ...ruleSet, locale: call.locale }));
  for (const one of unread) io.err(`${issueLine(one, call.locale, locate(one))}\n`);
  if (call.isJson) io.out(`${JSON.stringify({ file: to, scorecards: cards.length })}\n`);
  else io.err(`${to}: ${cards.length}\n`);
  return exit.done;
}

function written(ending: string, cards: readonly Scorecard[], options: ReportOptions): string {
  if (ending === ".md") return cards.map((card) => scorecardMarkdown(card, options)).join("\n");
  if (ending === ".html") return scorecardsHtml(cards, options);
  if (ending === ".svg") return cards.map((card) => scorecardSvg(card, options)).join("\n");
  return ending === ".csv" ? scorecardsCsv(cards) : `${JSON.stringify(cards, null, 2)}\n`;
}
