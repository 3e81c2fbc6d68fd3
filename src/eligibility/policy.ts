import type { Condition } from "../evaluation/condition.js";
import type { Note, Source } from "../rule/rule.js";
import type { LocalText } from "../unit/unit-definition.js";

/** Whom a bar concerns; a list left out concerns everyone. */
export interface Subjects {
  /** Roles, such as `head`. */
  readonly roles?: readonly string[];
  /** Kinds of unit (đơn vị), such as `agency`. */
  readonly unitKinds?: readonly string[];
}

/** One ground on which a candidate is not considered (spec 6.1). */
export interface Bar<Id extends string = string> {
  /** Such as `unmet-assigned-target`. */
  readonly id: string;
  /** What it is called. */
  readonly name: LocalText;
  /** Whom it concerns. */
  readonly subjects: Subjects;
  /** Where it holds, the candidate is barred. */
  readonly condition: Condition<Id>;
  /** The law. */
  readonly source: Source;
  /** Readings, and whose. */
  readonly notes?: readonly Note[];
}

/** What a scorecard means for a candidate: a list of bars. */
export interface Policy<Id extends string = string> {
  /** Such as `heads-of-units`. */
  readonly id: string;
  /** What it is called. */
  readonly name: LocalText;
  /** The id of the rule set whose scorecards it reads. */
  readonly ruleSet: string;
  /** In the document's order; not empty. */
  readonly bars: readonly Bar<Id>[];
}

/** What `definePolicy` takes: a policy as a person writes it; the rule set is said beside it. */
export interface PolicyDefinition<Id extends string = string> extends Omit<Policy<Id>, "ruleSet"> {
  /** The id of the rule set; may be left out. */
  readonly ruleSet?: string;
}
