export { releaseNotes } from "./report/release-notes.js";
export { scorecardMarkdown } from "./report/scorecard-markdown.js";
export { type ReportOptions, scorecardText } from "./report/scorecard-text.js";
