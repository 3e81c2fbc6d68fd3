import type { Notation } from "../number/read-quantity.js";
import type { Provenance, Standing } from "./observation.js";

/** An observation that an answer rests on, as it was given, its value as text. */
export interface UsedObservation {
  /** As written, a number without an exponent; null for a ratio and for a declaration. */
  readonly value: string | null;
  /** As written; null without a ratio. */
  readonly numerator: string | null;
  /** As written; null without a ratio. */
  readonly denominator: string | null;
  /** How its numbers are written. */
  readonly notation: Notation;
  /** As written; null where it is the indicator's. */
  readonly unit: string | null;
  /** The reporting period as written; null where it is the evaluation's. */
  readonly period: string | null;
  /** How it stands. */
  readonly standing: Standing;
  /** Who published it; null where nobody said. */
  readonly provenance: Provenance | null;
}
