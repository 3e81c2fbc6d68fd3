import type { IssueCode } from "./issue-details.js";

/** How grave a finding about a rule set is: an error is wrong, a warning may be, a note is only to be known. */
export type Severity = "error" | "warning" | "note";

const lighter: Partial<Record<IssueCode, Severity>> = {
  "rule/noted-discrepancy": "note",
  "rule/always-met": "warning",
  "rule/redundant": "warning",
  "rule/assumed-without-note": "warning",
  "rule/bound-not-whole": "warning",
  "rule/expired": "warning",
  "eligibility/assignment-sum": "warning",
  "eligibility/assignment-part-over-whole": "warning",
  "eligibility/assignment-share": "warning",
};

/** How grave a finding is; an error where nothing else is said. */
export function severityOf(code: IssueCode): Severity {
  return lighter[code] ?? "error";
}
