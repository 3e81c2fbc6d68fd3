import { headsOfUnits } from "../directives/lao-cai-2023/policy.js";
import { laoCai2023 } from "../directives/lao-cai-2023/rule-set.js";
import { text } from "../directives/lao-cai-2023/text.js";
import type { Policy } from "../eligibility/policy.js";
import type { RuleSet } from "../rule/rule-set.js";

/** A directive of the package. */
export interface Directive {
  readonly ruleSet: RuleSet;
  readonly policies: readonly Policy[];
  /** The texts of its documents, by id. */
  readonly text: string;
}

/** The directives of the package, by the id of their rule sets: a new one is one line here. */
export const directives: ReadonlyMap<string, Directive> = new Map([
  [laoCai2023.id, { ruleSet: laoCai2023, policies: [headsOfUnits], text }],
]);
