export { eligibilityMarkdown, eligibilityText } from "./report/eligibility-text.js";
export { releaseNotes } from "./report/release-notes.js";
export type { ReportOptions } from "./report/report-options.js";
export { scorecardsHtml } from "./report/scorecard-html.js";
export { scorecardMarkdown } from "./report/scorecard-markdown.js";
export { scorecardSvg } from "./report/scorecard-svg.js";
export { scorecardText } from "./report/scorecard-text.js";
export { scorecardsCsv } from "./report/scorecards-csv.js";
export { scorecardsMarkdown, scorecardsText } from "./report/scorecards-text.js";
