import type { Evaluation, Outcome, Shortfall } from "./evaluation.js";

/** A target that is not met, with what it lacks. */
export interface Unmet<Id extends string = string> {
  /** The indicator. */
  readonly indicator: Id;
  /** What it lacks. */
  readonly shortfall: Shortfall | null;
}

/** The answer of a condition over a scorecard. */
export interface RollUp<Id extends string = string> {
  /** `met` where the condition holds. */
  readonly outcome: Outcome;
  /** The evaluations that decided; empty when undetermined. In the rule set's order. */
  readonly decidedBy: readonly Evaluation<Id>[];
  /** If undetermined, exactly the indicators whose observations can still change it; else empty. */
  readonly stillNeeded: readonly Id[];
  /** The unmet targets among those that decided, with what they lack. */
  readonly unmet: readonly Unmet<Id>[];
  /** Whether an evaluation that decided is provisional. */
  readonly provisional: boolean;
  /** Members asked for and left, where fewer than k were left (spec 5.1): of several the one that lacks most; else null. */
  readonly tooFew: { readonly asked: number; readonly left: number } | null;
}
