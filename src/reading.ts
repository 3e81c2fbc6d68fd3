export { audit } from "./reading/audit.js";
export type { WrittenComparator } from "./reading/before-number.js";
export type { Change } from "./reading/change.js";
export { type Draft, draftRuleSet, type OpenQuestion } from "./reading/draft-rule-set.js";
export type { QualifierKind } from "./reading/qualifiers.js";
export type { Leftover, ReadQualifier, ReadTarget, Span } from "./reading/read-target.js";
export { type ReadTargets, readTargets } from "./reading/read-targets.js";
