import type { LegalDocument } from "../rule/rule-set.js";
import type { LocalText, UnitDefinition } from "../unit/unit-definition.js";

/** What wording can make use of beside the data. A rule set is one: `explain(evaluation, "vi", ruleSet)`. */
export interface WordingOptions {
  /** The `units` of the rule set; the catalogue is always known. */
  readonly units?: readonly UnitDefinition[] | undefined;
  /** The documents, so that they are called by their official numbers and not by their ids. */
  readonly documents?: readonly Pick<LegalDocument, "id" | "number">[] | undefined;
  /** The rules, so that indicators are called by their names where only ids are at hand. */
  readonly rules?: readonly { readonly id: string; readonly name: LocalText }[] | undefined;
}
