import type { Issue } from "../issue/issue.js";
import type { ExactText } from "../number/print.js";
import type { UsedObservation } from "../observation/used-observation.js";
import type { Source } from "../rule/rule.js";
import type { Target } from "../rule/target.js";
import type { LocalText } from "../unit/unit-definition.js";

/** The four answers (spec 4.1). */
export type Outcome = "met" | "not-met" | "undetermined" | "not-applicable";

/** What a not-met target lacks (spec 4.9). */
export interface Shortfall {
  /** The least change that meets the target, in the indicator's unit; whole for a numerator. */
  readonly by: ExactText;
  /** Which way. */
  readonly toward: "up" | "down";
  /** `at` if exactly that change meets the target, `past` if it is only a limit. */
  readonly reach: "at" | "past";
  /** What changes: the value, or the numerator with the denominator kept. */
  readonly of: "value" | "numerator";
}

/** How a value stands to a further line of its rule, which never changes the outcome (spec 3.6). */
export interface FurtherLine {
  /** The line. */
  readonly target: Target;
  /** Whether the value reaches it. */
  readonly outcome: "met" | "not-met";
  /** The signed distance from it in the good direction, in the indicator's unit. */
  readonly margin: ExactText;
}

interface Answer<Id extends string> {
  /** The indicator's id. */
  readonly indicator: Id;
  /** The indicator's name. */
  readonly name: LocalText;
  /** The id of the unit of value, margin and shortfall. */
  readonly unit: string;
  /** What was asked. */
  readonly target: Target;
  /** The law. */
  readonly source: Source;
  /** Faults and set-aside observations, in a fixed order; may be empty. */
  readonly issues: readonly Issue[];
}

/** A target that was judged. */
export interface Judged<Id extends string = string> extends Answer<Id> {
  /** `met` or `not-met`. */
  readonly outcome: "met" | "not-met";
  /** The observed value after conversion, before any rounding. */
  readonly value: ExactText;
  /** The value that was judged where the rule rounds; null where it does not. */
  readonly rounded: ExactText | null;
  /** The exact signed distance from the bound in the good direction (spec 4.6). */
  readonly margin: ExactText;
  /** Vượt (spec 4.7). */
  readonly exceeded: boolean;
  /** Percent of plan, two places at most (spec 4.8); null where no source defines it. */
  readonly achievement: string | null;
  /** What a not-met target lacks; null when met. */
  readonly shortfall: Shortfall | null;
  /** Whether it rests on a provisional figure. */
  readonly provisional: boolean;
  /** Null: it applies. */
  readonly reason: null;
  /** The more ambitious line, or null. */
  readonly stretch: FurtherLine | null;
  /** The line not to fall behind, or null. */
  readonly safety: FurtherLine | null;
}

/** Fields of an answer where nothing was judged. */
interface NothingJudged<Id extends string> extends Answer<Id> {
  /** Null: nothing was judged. */
  readonly value: null;
  /** Null: nothing was judged. */
  readonly rounded: null;
  /** Null: nothing was judged. */
  readonly margin: null;
  /** False: nothing was judged. */
  readonly exceeded: false;
  /** Null: nothing was judged. */
  readonly achievement: null;
  /** Null: nothing was judged. */
  readonly shortfall: null;
  /** False: nothing was judged. */
  readonly provisional: false;
  /** Null: nothing was judged. */
  readonly stretch: null;
  /** Null: nothing was judged. */
  readonly safety: null;
}

/** A target that cannot be answered: its figure is missing, cannot be read, or contradicts itself. */
export interface Undetermined<Id extends string = string> extends NothingJudged<Id> {
  /** Neither met nor failed. */
  readonly outcome: "undetermined";
  /** Null: nothing was declared. */
  readonly reason: null;
}

/** A target that was declared not to apply, with a reason. */
export interface NotApplicable<Id extends string = string> extends NothingJudged<Id> {
  /** Declared, never inferred from absence. */
  readonly outcome: "not-applicable";
  /** The declared reason. */
  readonly reason: string;
}

/** The answer on one rule, told apart by `outcome`; every case has the same fields. */
export type Evaluation<Id extends string = string> = Judged<Id> | Undetermined<Id> | NotApplicable<Id>;

/** How many targets got which answer; the four outcomes add up to `targets`. */
export interface Summary {
  /** How many rules there are. */
  readonly targets: number;
  /** How many are met. */
  readonly met: number;
  /** How many of those are exceeded. */
  readonly exceeded: number;
  /** How many are not met. */
  readonly notMet: number;
  /** How many cannot be answered. */
  readonly undetermined: number;
  /** How many do not apply. */
  readonly notApplicable: number;
}

/** Which rule set judged. */
export interface RuleSetReference {
  /** Its id. */
  readonly id: string;
  /** Its version. */
  readonly version: string;
  /** SHA-256 of its canonical JSON, 64 hexadecimal digits. */
  readonly hash: string;
}

/** A scorecard as JSON. */
export interface ScorecardJson<Id extends string = string> {
  /** The version of this form: 1. */
  readonly schemaVersion: 1;
  /** Which rule set judged. */
  readonly ruleSet: RuleSetReference;
  /** Whose it is; null where none was said. */
  readonly area: string | null;
  /** The reporting period, as written. */
  readonly period: string;
  /** One for every rule, in the rule set's order. */
  readonly evaluations: readonly Evaluation<Id>[];
  /** The counts. */
  readonly summary: Summary;
  /** Every fault of what was given; a figure that nobody gave is none. */
  readonly issues: readonly Issue[];
}

/** The evaluations of one area: a read-only view. What it hands out is plain, frozen, JSON-safe. */
export interface Scorecard<Id extends string = string> {
  /** Which rule set judged; its hash is made when first read. */
  readonly ruleSet: RuleSetReference;
  /** Whose it is; null where none was said. */
  readonly area: string | null;
  /** The reporting period, as written. */
  readonly period: string;
  /** The ids of the rule set's indicators, in its order. */
  readonly indicators: readonly Id[];
  /** One for every rule, in the rule set's order. */
  readonly evaluations: readonly Evaluation<Id>[];
  /** The counts. */
  readonly summary: Summary;
  /**
   * Every fault of what was given, in a fixed order: unknown indicators, what could not be read or was set
   * aside, contradictions. A figure that nobody gave is no fault; it stands on its evaluation alone.
   */
  readonly issues: readonly Issue[];
  /** The answer on one indicator. @throws ThiduaError `evaluation/unknown-indicator` */
  get(indicator: Id): Evaluation<Id>;
  /**
   * The outcome of `get(indicator)` without the answer around it, two to three times quicker.
   * @throws ThiduaError `evaluation/unknown-indicator`
   */
  outcomeOf(indicator: Id): Outcome;
  /**
   * What the answer on one indicator rests on, as it was given: equal observations all stand here; none where
   * nothing usable was given. @throws ThiduaError `evaluation/unknown-indicator`
   */
  observationsOf(indicator: Id): readonly UsedObservation[];
  /** The whole card as plain JSON. */
  toJSON(): ScorecardJson<Id>;
}

/** Whether a target is met. */
export function isMet<Id extends string>(
  evaluation: Evaluation<Id>,
): evaluation is Judged<Id> & { outcome: "met" } {
  return evaluation.outcome === "met";
}

/** Whether a target was judged and is not met; never true of a missing figure. */
export function isNotMet<Id extends string>(
  evaluation: Evaluation<Id>,
): evaluation is Judged<Id> & { outcome: "not-met" } {
  return evaluation.outcome === "not-met";
}

/** Whether a target cannot be answered. */
export function isUndetermined<Id extends string>(
  evaluation: Evaluation<Id>,
): evaluation is Undetermined<Id> {
  return evaluation.outcome === "undetermined";
}

/** Whether a target was declared not to apply. */
export function isNotApplicable<Id extends string>(
  evaluation: Evaluation<Id>,
): evaluation is NotApplicable<Id> {
  return evaluation.outcome === "not-applicable";
}

/** Whether a target was judged at all. */
export function isJudged<Id extends string>(evaluation: Evaluation<Id>): evaluation is Judged<Id> {
  return evaluation.outcome === "met" || evaluation.outcome === "not-met";
}
