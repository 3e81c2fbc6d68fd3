export type { Issue, IssuePath } from "./issue/issue.js";
export type { IssueCode, IssueDetails, MalformedReason } from "./issue/issue-details.js";
export type { ExactText, RatioText } from "./number/print.js";
export type { DecimalLike, Notation, QuantityInput } from "./number/read-quantity.js";
export type { RoundingMode } from "./number/round.js";
