import type { Source } from "../rule/rule.js";

/** One target that a unit is answerable for. */
export interface AssignmentRow<Id extends string = string> {
  /** The unit's id, such as `so-y-te`: the area of its own figures. */
  readonly unit: string;
  /** Its kind, such as `agency`. */
  readonly kind: string;
  /** The target. */
  readonly indicator: Id;
  /** The unit's own bound, decimal text in the indicator's unit; the rule set's if left out. */
  readonly bound?: string | null;
  /** Of what its share is a share, decimal text above 0, such as its number of schools; unknown if left out. */
  readonly denominator?: string | null;
  /** The place in the law that gives the unit its bound; the rule's own if left out. */
  readonly source?: Source | null;
}
