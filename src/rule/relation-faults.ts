import { type Issue, type IssuePath, issue } from "../issue/issue.js";
import type { UnitRegister } from "../unit/unit-register.js";
import type { PartOf, RuleSetDefinition } from "./rule-set.js";
import { unknownReference } from "./source-faults.js";

/** Faults of relations: ids that are not there, parts measured unlike their wholes, parts of themselves. */
export function relationFaults(set: RuleSetDefinition, units: UnitRegister): Issue[] {
  const relations = set.relations ?? [];
  const measured = new Map(set.rules.map(({ id, unit }) => [id, units.find(unit)]));
  const unknown = (id: string, path: IssuePath): Issue[] =>
    measured.has(id) ? [] : [unknownReference(id, "indicator", measured.keys(), path)];
  const found = relations.flatMap((relation, i): Issue[] => {
    const path = ["relations", i];
    if (relation.kind === "part-of") {
      const { part, whole } = relation;
      const [ofPart, ofWhole] = [measured.get(part), measured.get(whole)];
      if (ofPart && ofWhole && ofPart.dimension !== ofWhole.dimension) {
        return [issue("rule/unit-mismatch", { expected: ofWhole.id, received: ofPart.id }, path)];
      }
      return [...unknown(part, [...path, "part"]), ...unknown(whole, [...path, "whole"])];
    }
    const [first, second, ...more] = relation.indicators as readonly string[];
    if (more.length > 0 || first === second) {
      const expected = "two different indicators";
      return [issue("rule/malformed", { expected, received: relation.indicators.join(", ") }, path)];
    }
    return relation.indicators.flatMap((id, j) => unknown(id, [...path, "indicators", j]));
  });
  return found.length > 0 ? found : cycleFaults(relations.filter((relation) => relation.kind === "part-of"));
}

/** Every part that is, by way of its wholes, a part of itself: each cycle once. */
function cycleFaults(relations: readonly PartOf[]): Issue[] {
  const wholes = new Map<string, string[]>();
  for (const { part, whole } of relations) wholes.set(part, [...(wholes.get(part) ?? []), whole]);
  const done = new Set<string>();
  return [...wholes.keys()].flatMap((start) => {
    const cycle = cycleFrom(start, wholes, done);
    return cycle ? [issue("rule/cyclic-reference", { cycle }, ["relations"])] : [];
  });
}

/** Walks without recursion, so that a chain of any length is only long, never too deep. */
function cycleFrom(
  start: string,
  wholes: ReadonlyMap<string, readonly string[]>,
  done: Set<string>,
): readonly string[] | null {
  const trail: { readonly id: string; next: number }[] = [];
  const onTrail = new Set<string>();
  const enter = (id: string): void => {
    trail.push({ id, next: 0 });
    onTrail.add(id);
    done.add(id);
  };
  if (!done.has(start)) enter(start);
  for (let last = trail.at(-1); last; last = trail.at(-1)) {
    const to = wholes.get(last.id)?.[last.next];
    last.next += 1;
    if (to === undefined) {
      trail.pop();
      onTrail.delete(last.id);
    } else if (onTrail.has(to)) {
      const ids = trail.map(({ id }) => id);
      return [...ids.slice(ids.indexOf(to)), to];
    } else if (!done.has(to)) enter(to);
  }
  return null;
}
