import type { Eligibility } from "../eligibility/eligibility.js";
import { explainEligibility } from "../explain/explain-eligibility.js";
import { plainMarkdown } from "./markdown.js";
import type { ReportOptions } from "./report-options.js";

const colours: Record<Eligibility["verdict"], number> = {
  "not-considered": 31,
  undetermined: 33,
  "may-be-considered": 32,
};

/** An answer on eligibility for a terminal: the verdict, then every bar with the law and what decided. */
export function eligibilityText(eligibility: Eligibility, options: ReportOptions): string {
  const [verdict = "", ...reasons] = explainEligibility(eligibility, options.locale, options);
  const head = options.colour ? `\u001b[${colours[eligibility.verdict]}m${verdict}\u001b[0m` : verdict;
  return [head, ...reasons.map((line) => `- ${line}`)].join("\n");
}

/** An answer on eligibility as Markdown: the verdict, then every bar with the law and what decided. */
export function eligibilityMarkdown(eligibility: Eligibility, options: ReportOptions): string {
  const [verdict = "", ...reasons] = explainEligibility(eligibility, options.locale, options);
  return [`**${plainMarkdown(verdict)}**`, "", ...reasons.map((line) => `- ${plainMarkdown(line)}`), ""].join(
    "\n",
  );
}
