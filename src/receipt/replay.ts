import { evaluate } from "../evaluation/evaluate.js";
import { asWritten, type Issue, issue } from "../issue/issue.js";
import { type ExactText, inOneText } from "../number/print.js";
import { isRecord } from "../observation/rows.js";
import { contentHash } from "../rule/content-hash.js";
import type { RuleSet } from "../rule/rule-set.js";
import { digestOf, type Receipt, type ReceiptObservation } from "./receipt.js";

/** What replaying a receipt gave. */
export interface Replay {
  /** Whether every outcome and margin is the same. */
  readonly ok: boolean;
  /** What is not; empty where all is. */
  readonly issues: readonly Issue[];
}

/**
 * Judges a receipt's observations again by the rule set that it names, and compares. A receipt that was changed, or
 * whose rule set is not among those given, is said to be so, and not replayed. Never throws for what a receipt may
 * hold.
 */
export function replay(receipt: unknown, ruleSets: readonly RuleSet<string>[]): Replay {
  if (!isReceipt(receipt)) return failed(issue("receipt/malformed", { received: asWritten(receipt) }));
  const expected = digestOf(receipt);
  if (expected !== receipt.digest) {
    return failed(
      issue("receipt/digest-mismatch", { expected, received: asWritten(receipt.digest) }, ["digest"]),
    );
  }
  const { id, version, hash } = receipt.ruleSet;
  const ruleSet = ruleSets.find(
    (set) => set.id === id && set.version === version && contentHash(set) === hash,
  );
  if (!ruleSet) {
    const details = { ruleSet: asWritten(`${id}@${version}`), hash: asWritten(hash) };
    return failed(issue("receipt/rule-set-unknown", details, ["ruleSet"]));
  }
  const issues = differences(receipt, ruleSet);
  return Object.freeze({ ok: issues.length === 0, issues: Object.freeze(issues) });
}

function failed(one: Issue): Replay {
  return Object.freeze({ ok: false, issues: Object.freeze([one]) });
}

function isReceipt(value: unknown): value is Receipt {
  return (
    isRecord(value) &&
    value["schemaVersion"] === 1 &&
    isRecord(value["ruleSet"]) &&
    typeof value["period"] === "string" &&
    (value["area"] === null || typeof value["area"] === "string") &&
    Array.isArray(value["observations"]) &&
    value["observations"].every(isRecord) &&
    Array.isArray(value["outcomes"]) &&
    value["outcomes"].every(isRecord)
  );
}

function differences(receipt: Receipt, ruleSet: RuleSet<string>): Issue[] {
  const rows = receipt.observations.map(({ reason, ...row }: ReceiptObservation) => ({
    ...row,
    ...(reason === null ? {} : { reason }),
  }));
  const area = receipt.area === null ? {} : { area: receipt.area };
  const card = evaluate(ruleSet, rows, { ...area, period: receipt.period });
  const recorded = new Map(receipt.outcomes.map((one) => [one.indicator, one]));
  const found = card.evaluations.flatMap(({ indicator, outcome, margin }): Issue[] => {
    const before = recorded.get(indicator);
    recorded.delete(indicator);
    const was = before ?? { outcome: "none", margin: null };
    return [
      ...differs(indicator, "outcome", was.outcome, outcome),
      ...differs(indicator, "margin", said(was.margin), said(margin)),
    ];
  });
  const extra = [...recorded.keys()].flatMap((indicator) =>
    differs(asWritten(indicator), "outcome", "recorded", "none"),
  );
  return [...found, ...extra];
}

function said(margin: ExactText | null): string {
  return margin === null ? "none" : inOneText(margin);
}

function differs(indicator: string, field: string, recorded: string, replayed: string): Issue[] {
  if (recorded === replayed) return [];
  return [
    issue("receipt/differs", { indicator, field, recorded: asWritten(recorded), replayed }, ["outcomes"]),
  ];
}
