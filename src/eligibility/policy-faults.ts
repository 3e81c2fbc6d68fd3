import { conditionFaults } from "../evaluation/condition-faults.js";
import { asWritten, type Issue, type IssuePath, issue } from "../issue/issue.js";
import { isId } from "../rule/identifier.js";
import type { RuleSet } from "../rule/rule-set.js";
import { listOf, objectOf, oneOf, words } from "../rule/shape.js";
import { sourceFaults } from "../rule/source-faults.js";
import type { Policy } from "./policy.js";

const localText = objectOf({ vi: words, en: words });
const bar = objectOf(
  {
    id: words,
    name: localText,
    subjects: objectOf({}, { roles: listOf(words, 1), unitKinds: listOf(words, 1) }),
    condition: () => {},
    source: objectOf({ document: words, place: words, quote: words }),
  },
  {
    notes: listOf(
      objectOf({ kind: oneOf("reading", "discrepancy", "definition", "context"), text: localText }),
    ),
  },
);
const policyShape = objectOf({ id: words, name: localText, bars: listOf(bar, 1) }, { ruleSet: words });

/** Every fault of a policy over a rule set; none where `definePolicy` would take it. Never throws. */
export function policyFaults(ruleSet: RuleSet, policy: unknown): readonly Issue[] {
  const found: Issue[] = [];
  policyShape(policy, [], found);
  if (found.length > 0) return found;
  const read = policy as Policy;
  const known = new Set(ruleSet.rules.map(({ id }) => id));
  if (read.ruleSet !== undefined && read.ruleSet !== ruleSet.id) {
    const details = { expected: ruleSet.id, received: asWritten(read.ruleSet) };
    found.push(issue("eligibility/rule-set-mismatch", details, ["ruleSet"]));
  }
  return [
    ...found,
    ...idFaults([read], []),
    ...idFaults(read.bars, ["bars"]),
    ...read.bars.flatMap((one, i) => [
      ...conditionFaults(one.condition, known, ["bars", i, "condition"]),
      ...sourceFaults(ruleSet, one.source.document, ["bars", i, "source", "document"]),
    ]),
  ];
}

function idFaults(list: readonly { readonly id: string }[], path: IssuePath): Issue[] {
  const seen = new Set<string>();
  return list.flatMap(({ id }, i): Issue[] => {
    const here = path.length === 0 ? ["id"] : [...path, i, "id"];
    if (!isId(id)) return [issue("rule/bad-id", { received: asWritten(id) }, here)];
    if (seen.has(id)) return [issue("rule/duplicate-id", { received: asWritten(id) }, here)];
    seen.add(id);
    return [];
  });
}
