export { audit } from "./reading/audit.js";
export type { WrittenComparator } from "./reading/before-number.js";
export type { Change } from "./reading/change.js";
export { type Draft, draftRuleSet, type OpenQuestion } from "./reading/draft-rule-set.js";
export type { QualifierKind } from "./reading/qualifiers.js";
export {
  type Leftover,
  type ReadQualifier,
  type ReadTarget,
  type ReadTargets,
  readTargets,
  type Span,
} from "./reading/read-targets.js";
