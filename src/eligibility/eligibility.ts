import type { Evaluation } from "../evaluation/evaluation.js";
import type { Unmet } from "../evaluation/roll-up-result.js";
import type { Issue } from "../issue/issue.js";
import type { Source } from "../rule/rule.js";
import type { LocalText } from "../unit/unit-definition.js";

/** The agency, unit, locality or enterprise that a candidate belongs to: the directive's đơn vị. */
export interface CandidateUnit {
  /** Such as `agency`, `unit`, `locality`, `enterprise`. */
  readonly kind: string;
  /** Such as `so-y-te`. */
  readonly id?: string;
}

/** Whose eligibility is asked. */
export interface Candidate<Id extends string = string> {
  /** Such as `head`. */
  readonly role: string;
  /** The unit. */
  readonly unit: CandidateUnit;
  /** The targets assigned to that unit: ids, or `"all"`; left out, the answer may stay undetermined. */
  readonly assigned?: readonly Id[] | "all";
}

/** What one bar says of a candidate (spec 6.1). */
export type BarState = "barred" | "clear" | "undetermined" | "not-concerned";

/** Why a bar does not concern a candidate. */
export type NotConcerned = "role" | "unit-kind" | "not-applicable";

/** One bar's answer, with the law and the evaluations that decided. */
export interface Reason<Id extends string = string> {
  /** The bar's id. */
  readonly bar: string;
  /** What it is called. */
  readonly name: LocalText;
  /** What it says. */
  readonly state: BarState;
  /** The law. */
  readonly source: Source;
  /** The evaluations that decided; empty when undetermined or not concerned. */
  readonly decidedBy: readonly Evaluation<Id>[];
  /** If undetermined, exactly the indicators whose observations can still change it. */
  readonly stillNeeded: readonly Id[];
  /** If barred, the unmet targets with what would meet them. */
  readonly unmet: readonly Unmet<Id>[];
  /** Why it does not concern the candidate; else null. */
  readonly notConcerned: NotConcerned | null;
  /** Whether it rests on a provisional figure. */
  readonly provisional: boolean;
  /** A missing assignment; breaches that touch the evaluations it rests on. */
  readonly issues: readonly Issue[];
}

/** Whether a candidate may be considered; the library never says that an award is granted (spec 6.2). */
export type Verdict = "not-considered" | "undetermined" | "may-be-considered";

/** The answer for one candidate: plain, frozen, JSON-safe. */
export interface Eligibility<Id extends string = string> {
  /** The version of this form: 1. */
  readonly schemaVersion: 1;
  /** The answer. */
  readonly verdict: Verdict;
  /** Whether it rests on a provisional figure. */
  readonly provisional: boolean;
  /** One for every bar, in the policy's order. */
  readonly reasons: readonly Reason<Id>[];
  /** The policy's id. */
  readonly policy: string;
  /** Faults that touch the verdict. */
  readonly issues: readonly Issue[];
}
