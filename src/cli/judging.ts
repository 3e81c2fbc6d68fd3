import type { Scorecard } from "../evaluation/evaluation.js";
import type { EvaluateOptions } from "../observation/observation.js";
import type { RuleSet } from "../rule/rule-set.js";
import { type Called, textOption, usage } from "./arguments.js";

const failures = ["not-met", "undetermined", "issue"] as const;
type Failure = (typeof failures)[number];

/** What is judged, how, and when the answer is "no". */
export interface Judging {
  readonly file: string;
  readonly ruleSet: RuleSet;
  readonly options: EvaluateOptions;
  readonly failOn: readonly Failure[];
  /** When the work began, in milliseconds. */
  readonly started: number;
}

/** What a call fails on. @throws ThiduaError `cli/usage` */
export function failureList(call: Called): readonly Failure[] {
  const given = textOption(call, "fail-on");
  if (given === undefined) return [];
  return given.split(",").map((word) => {
    const found = failures.find((failure) => failure === word.trim());
    if (!found) throw usage(`\`${word}\` is nothing to fail on`, failures);
    return found;
  });
}

/** Whether a card makes the answer "no". */
export function fails({ summary, issues }: Scorecard, failOn: readonly Failure[]): boolean {
  return failOn.some((failure) => {
    if (failure === "not-met") return summary.notMet > 0;
    return failure === "undetermined" ? summary.undetermined > 0 : issues.length > 0;
  });
}
