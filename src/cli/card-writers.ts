import type { Scorecard } from "../evaluation/evaluation.js";
import { scorecardText } from "../report/scorecard-text.js";
import type { RuleSet } from "../rule/rule-set.js";
import type { Called } from "./arguments.js";
import type { Io } from "./io.js";
import { issueJson, issueLine, type Locate } from "./issue-lines.js";

/** Writes scorecards to standard output, one by one. */
export interface CardWriter {
  readonly card: (card: Scorecard) => void;
  /** What stands behind the last card. */
  readonly end: () => void;
}

/** The writer that a call asks for: text, or one JSON document. */
export function cardWriter(call: Called, io: Io, locate: Locate, ruleSet: RuleSet): CardWriter {
  return call.isJson ? jsonWriter(call, io, locate) : textWriter(call, io, locate, ruleSet);
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
  const evaluations = json.evaluations.map((evaluation) =>
    evaluation.issues.length === 0 ? evaluation : { ...evaluation, issues: inWords(evaluation.issues) },
  );
  return { ...json, evaluations, issues: inWords(json.issues) };
}
