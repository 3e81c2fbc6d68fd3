import type { Issue } from "../issue/issue.js";
import type { Evaluation, Outcome, RuleSetReference, Scorecard, Summary } from "./evaluation.js";

/** How often each outcome came up, for every area or every indicator one number; the order is the table's. */
export interface OutcomeCounts {
  /** Met, exceeded ones among them. */
  readonly met: Uint32Array;
  /** Met and exceeded (vượt). */
  readonly exceeded: Uint32Array;
  /** Judged, and not met. */
  readonly notMet: Uint32Array;
  /** Missing, or not to be read. */
  readonly undetermined: Uint32Array;
}

/** A place in a table. */
export interface TablePlace<Id extends string = string> {
  /** The area, by its place in the columns, from 0. */
  readonly area: number;
  /** The indicator. */
  readonly indicator: Id;
}

/**
 * The evaluations of many areas under one rule set: counts and roll-ups at once, every single answer when it is asked
 * for. An area is named by its place in the columns, from 0, or by its id where the call gave ids. Lists of numbers are
 * the table's own: writing into one changes what the table says from then on.
 */
export interface EvaluationTable<Id extends string = string> {
  /** Which rule set judged; its hash is made when first read. */
  readonly ruleSet: RuleSetReference;
  /** The reporting period, as written. */
  readonly period: string;
  /** How many areas there are. */
  readonly count: number;
  /** The ids of the areas; null where the call gave none. */
  readonly areas: readonly string[] | null;
  /** The rule set's indicators, in its order. */
  readonly indicators: readonly Id[];
  /** The counts of all answers together. */
  readonly summary: Summary;
  /** The counts of each area, by its place. */
  readonly countsByArea: OutcomeCounts;
  /** The counts of each indicator, in the order of `indicators`. */
  readonly countsByIndicator: OutcomeCounts;
  /** The answer of the roll-up for each area, by its place, as `outcomeCodes` has them. */
  readonly rollUps: Uint8Array;
  /**
   * Every answer, as `outcomeCodes` has them: all areas of the first indicator, then all of the second. Made when first
   * read, unless the call asked for them.
   */
  readonly codes: Uint8Array;
  /** Columns of indicators that the rule set does not know. */
  readonly issues: readonly Issue[];
  /** Where a figure stands that cannot be read: each is undetermined, and `get` names its fault. */
  readonly unreadable: readonly TablePlace<Id>[];
  /** The place of an area in the columns. @throws ThiduaError `evaluation/unknown-area`, `observation/area-repeated` */
  placeOf(area: number | string): number;
  /** The counts of one area. @throws ThiduaError `evaluation/unknown-area`, `observation/area-repeated` */
  summaryOf(area: number | string): Summary;
  /** The counts of one indicator. @throws ThiduaError `evaluation/unknown-indicator` */
  summaryOfIndicator(indicator: Id): Summary;
  /** The answer of the roll-up for one area. @throws ThiduaError as `summaryOf` */
  rollUpOf(area: number | string): Outcome;
  /** The codes of one indicator, by the place of the area. @throws ThiduaError `evaluation/unknown-indicator` */
  codesOf(indicator: Id): Uint8Array;
  /** One answer in full, as `evaluate` gives it for the figures of the area. @throws ThiduaError for either */
  get(area: number | string, indicator: Id): Evaluation<Id>;
  /** The scorecard of one area, as `evaluate` gives it for its figures. @throws ThiduaError as `summaryOf` */
  card(area: number | string): Scorecard<Id>;
}
