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
  const trail: { id: string; next: number }[] = [];
  const onTrail = new Set<string>();
  let entering: string | null = start;
  while (true) {
    if (entering !== null) {
      if (onTrail.has(entering)) {
        const ids = trail.map(({ id }) => id);
        return [...ids.slice(ids.indexOf(entering)), entering];
      }
      if (!done.has(entering)) {
        trail.push({ id: entering, next: 0 });
        onTrail.add(entering);
        done.add(entering);
      }
      entering = null;
    }
    const last = trail.at(-1);
    if (!last) return null;
    entering = wholes.get(last.id)?.[last.next] ?? null;
    last.next += 1;
    if (entering === null) {
      trail.pop();
      onTrail.delete(last.id);
    }
  }
}
