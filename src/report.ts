export { scorecardMarkdown } from "./report/scorecard-markdown.js";
export { type ReportOptions, scorecardText } from "./report/scorecard-text.js";
