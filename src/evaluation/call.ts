import type { Notation } from "../number/read-quantity.js";
import type { Period } from "../period/period.js";
import type { Compiled } from "./compile.js";

/** For whom and when, with everything read. */
export interface Call<Id extends string> {
  readonly compiled: Compiled<Id>;
  readonly area: string | null;
  readonly period: Period;
  readonly notation: Notation;
}
