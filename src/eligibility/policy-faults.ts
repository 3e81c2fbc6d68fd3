import { conditionFaults } from "../evaluation/condition-faults.js";
import { asWritten, type Issue, issue } from "../issue/issue.js";
import type { RuleSet } from "../rule/rule-set.js";
import { id, localText, note, source } from "../rule/rule-set-shape.js";
import { faultsByShape, listOf, objectOf, words } from "../rule/shape.js";
import { duplicateIds, sourceFaults } from "../rule/source-faults.js";
import type { Policy } from "./policy.js";

const bar = objectOf(
  {
    id,
    name: localText,
    subjects: objectOf({}, { roles: listOf(words, 1), unitKinds: listOf(words, 1) }),
    condition: () => {},
    source,
  },
  { notes: listOf(note) },
);
const policyShape = objectOf({ id, name: localText, bars: listOf(bar, 1) }, { ruleSet: words });

/** Every fault of a policy over a rule set; none where `definePolicy` would take it. Never throws. */
export function policyFaults(ruleSet: RuleSet, policy: unknown): readonly Issue[] {
  const { form, texts } = faultsByShape(policyShape, policy);
  if (form.length > 0) return form;
  const read = policy as Policy;
  const known = new Set(ruleSet.rules.map(({ id }) => id));
  if (read.ruleSet !== undefined && read.ruleSet !== ruleSet.id) {
    const details = { expected: ruleSet.id, received: asWritten(read.ruleSet) };
    texts.push(issue("eligibility/rule-set-mismatch", details, ["ruleSet"]));
  }
  return [
    ...texts,
    ...duplicateIds(read.bars, ["bars"]),
    ...read.bars.flatMap((one, i) => [
      ...conditionFaults(one.condition, known, ["bars", i, "condition"]),
      ...sourceFaults(ruleSet, one.source.document, ["bars", i, "source", "document"]),
    ]),
  ];
}
