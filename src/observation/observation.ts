import type { Notation, QuantityInput } from "../number/read-quantity.js";

/** How an observation stands: judged as it is, judged and said to be provisional, or declared not to apply. */
export type Standing = "final" | "provisional" | "not-applicable";

/** Who published an observation, where, when: kept and handed back, never judged. */
export type Provenance = string | Readonly<Record<string, string>>;

/** One value of one indicator, for one area and one reporting period. */
export interface Observation<Id extends string = string> {
  /** The indicator's id. */
  readonly indicator: Id;
  /** The value, in `unit`. Text in the declared notation, a number, a bigint, a Decimal; missing if null. */
  readonly value?: QuantityInput | null | undefined;
  /** Of a ratio, instead of a value. */
  readonly numerator?: QuantityInput | null | undefined;
  /** Of a ratio; above zero. */
  readonly denominator?: QuantityInput | null | undefined;
  /** Whose it is; the evaluation's if left out. */
  readonly area?: string | null | undefined;
  /** The reporting period, such as `2023-Q3`; the evaluation's if left out. */
  readonly period?: string | null | undefined;
  /** An id or a spelling of a unit; the indicator's if left out. */
  readonly unit?: string | null | undefined;
  /** `final` if left out. */
  readonly standing?: Standing | null | undefined;
  /** Why the indicator does not apply; required with `not-applicable`. */
  readonly reason?: string | null | undefined;
  /** Who published it. */
  readonly provenance?: Provenance | null | undefined;
}

/** A ratio of two numbers, compared by cross-multiplication (spec 1.5). */
export interface RatioInput {
  /** Above the line. */
  readonly numerator: QuantityInput;
  /** Below the line, above zero. */
  readonly denominator: QuantityInput;
}

/** Values by indicator, for one area: the short form. Null and undefined are missing. */
export type ObservationRecord<Id extends string = string> = {
  readonly [I in Id]?: QuantityInput | RatioInput | null | undefined;
};

/** What is judged: values by indicator, or a list of observations in any order. */
export type Observations<Id extends string = string> = ObservationRecord<Id> | readonly Observation<Id>[];

/** Whose observations are judged, for which period, and how their text is written. */
export interface EvaluateOptions {
  /** The area's id; where it is left out and the observations name one, that one. */
  readonly area?: string | undefined;
  /** The reporting period; the rule set's if left out. */
  readonly period?: string | undefined;
  /** How text is written; `plain` if left out. */
  readonly notation?: Notation | undefined;
}

/** Every field that an observation may have. */
export const observationFields: readonly string[] = [
  "indicator",
  "value",
  "numerator",
  "denominator",
  "area",
  "period",
  "unit",
  "standing",
  "reason",
  "provenance",
];
