export { type Adaptation, adapt, type Override, originOf } from "./compare/adapt.js";
export { type Change, type Diff, diff, type RuleChange } from "./compare/diff.js";
export {
  type Impact,
  type ImpactOptions,
  impact,
  type OutcomeChange,
  type VerdictChange,
} from "./compare/impact.js";
export { assess } from "./eligibility/assess.js";
export { assessTable, type EligibilityTable, type VerdictCounts } from "./eligibility/assess-table.js";
export {
  type AssignedUnit,
  type Assignment,
  assessAll,
  assign,
} from "./eligibility/assign.js";
export type { AssignmentRow } from "./eligibility/assignment-row.js";
export { definePolicy } from "./eligibility/define-policy.js";
export type {
  BarState,
  Candidate,
  CandidateUnit,
  Eligibility,
  NotConcerned,
  Reason,
  Verdict,
} from "./eligibility/eligibility.js";
export type { Bar, Policy, PolicyDefinition, Subjects } from "./eligibility/policy.js";
export { policyFaults } from "./eligibility/policy-faults.js";
export { type VerdictCodes, verdictCodes, verdictOfCode } from "./eligibility/verdict-codes.js";
export type { Column, PreparedColumn } from "./evaluation/column.js";
export {
  type AllOf,
  type AnyOf,
  type AtLeastK,
  allAssigned,
  allOf,
  anyAssigned,
  anyOf,
  assigned,
  atLeastOf,
  type Condition,
  type Members,
  type Not,
  not,
} from "./evaluation/condition.js";
export { evaluate, evaluateAll } from "./evaluation/evaluate.js";
export { evaluateRows, type RowsOptions } from "./evaluation/evaluate-rows.js";
export { evaluateTable, type TableColumns, type TableOptions } from "./evaluation/evaluate-table.js";
export {
  type Evaluation,
  type FurtherLine,
  isJudged,
  isMet,
  isNotApplicable,
  isNotMet,
  isUndetermined,
  type Judged,
  type NotApplicable,
  type Outcome,
  type RuleSetReference,
  type Scorecard,
  type ScorecardJson,
  type Shortfall,
  type Summary,
  type Undetermined,
} from "./evaluation/evaluation.js";
export type { EvaluationTable, OutcomeCounts, TablePlace } from "./evaluation/evaluation-table.js";
export { type OutcomeCodes, outcomeCodes, outcomeOfCode } from "./evaluation/outcome-codes.js";
export { type IndicatorOutlook, type Outlook, outlook } from "./evaluation/outlook.js";
export { type ColumnOptions, prepareColumn } from "./evaluation/prepare-column.js";
export { type RollUpOptions, rollUp } from "./evaluation/roll-up.js";
export type { RollUp, Unmet } from "./evaluation/roll-up-result.js";
export {
  type Sum,
  type SumOptions,
  type SumOverAreasOptions,
  type SumOverPeriodsOptions,
  sumOverAreas,
  sumOverPeriods,
} from "./evaluation/sum.js";
export { type YearChange, type YearOnYear, yearOnYear } from "./evaluation/year-on-year.js";
export { describe, describeParts, type RuleParts } from "./explain/describe.js";
export {
  type EvaluationParts,
  type ExplainOptions,
  explain,
  explainParts,
  outcomeWords,
} from "./explain/explain.js";
export { explainEligibility, verdictWords } from "./explain/explain-eligibility.js";
export { localeDecimal, localeExact } from "./explain/locale-number.js";
export { targetWords } from "./explain/target-words.js";
export type { WordingOptions } from "./explain/unit-words.js";
export { describeIssue } from "./issue/describe-issue.js";
export type { Issue, IssuePath } from "./issue/issue.js";
export type { IssueCode, IssueDetails, MalformedReason } from "./issue/issue-details.js";
export { type Severity, severityOf } from "./issue/severity.js";
export { ThiduaError } from "./issue/thidua-error.js";
export type { IssueWords, Locale } from "./issue/words.js";
export { DecimalLiteral } from "./number/decimal-literal.js";
export type { ExactText, RatioText } from "./number/print.js";
export type { DecimalLike, Notation, QuantityInput } from "./number/read-quantity.js";
export type { RoundingMode } from "./number/round.js";
export { type Migrated, migrate } from "./observation/migrate.js";
export type {
  EvaluateOptions,
  Observation,
  ObservationRecord,
  Observations,
  Provenance,
  RatioInput,
  Standing,
} from "./observation/observation.js";
export type { UsedObservation } from "./observation/used-observation.js";
export { type Receipt, type ReceiptObservation, type ReceiptOutcome, receipt } from "./receipt/receipt.js";
export { type Replay, replay } from "./receipt/replay.js";
export { canonicalJson } from "./rule/canonical-json.js";
export { checkDefinition } from "./rule/check-definition.js";
export { type CheckOptions, checkRuleSet } from "./rule/check-rule-set.js";
export { contentHash } from "./rule/content-hash.js";
export { defineRuleSet } from "./rule/define-rule-set.js";
export {
  type Accumulation,
  type Adapted,
  type Basis,
  type Direction,
  indicator,
  type Lock,
  type Note,
  type PlausibleRange,
  type Rounding,
  type Rule,
  type Source,
  type Wording,
} from "./rule/rule.js";
export type {
  Citation,
  Dropped,
  EffectiveRange,
  ExcusedNumber,
  IndicatorOf,
  LegalDocument,
  Occasion,
  PartOf,
  Relation,
  RuleSet,
  RuleSetDefinition,
  SameTarget,
  TargetsPart,
} from "./rule/rule-set.js";
export { ruleSetFaults } from "./rule/rule-set-faults.js";
export { type InForceQuestion, type RuleSets, ruleSets } from "./rule/rule-sets.js";
export {
  atLeast,
  atMost,
  type BetweenTarget,
  between,
  type Comparator,
  type ExactTarget,
  exactly,
  type LowerTarget,
  lessThan,
  moreThan,
  type Target,
  type UpperTarget,
} from "./rule/target.js";
export { unitCatalogue } from "./unit/unit-catalogue.js";
export type { LocalText, UnitDefinition, UnitKind } from "./unit/unit-definition.js";
