import { asWritten, type Issue, type IssuePath, issue } from "../issue/issue.js";
import { compare } from "../number/ratio.js";
import { readQuantity } from "../number/read-quantity.js";
import { isDay, readPeriod } from "../period/period.js";
import { unitCatalogue } from "../unit/unit-catalogue.js";
import { type UnitRegister, unitRegister } from "../unit/unit-register.js";
import { isId } from "./identifier.js";
import { relationFaults } from "./relation-faults.js";
import type { Rule } from "./rule.js";
import type { Occasion, RuleSetDefinition } from "./rule-set.js";
import { ruleSetShape } from "./rule-set-shape.js";
import { sourceFaults } from "./source-faults.js";
import { targetFaults } from "./target-faults.js";

const semanticVersion = /^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?$/;

/**
 * Every fault of a rule set, in the order of its text; none where `defineRuleSet` would take it. Its form
 * first: what its words mean is looked at once all of them are there. Never throws.
 */
export function ruleSetFaults(definition: unknown): readonly Issue[] {
  const found: Issue[] = [];
  ruleSetShape(definition, [], found);
  return found.length > 0 ? found : meaningFaults(definition as RuleSetDefinition);
}

function meaningFaults(set: RuleSetDefinition): Issue[] {
  const units = unitRegister(set.units);
  return [
    ...headFaults(set),
    ...idFaults(set.documents, ["documents"]),
    ...set.documents.flatMap((document, i) => dayFaults(document.issued, ["documents", i, "issued"])),
    ...ownUnitFaults(set),
    ...idFaults(set.rules, ["rules"]),
    ...set.rules.flatMap((rule, i) => ruleFaults(set, rule, units, ["rules", i])),
    ...relationFaults(set, units),
    ...occasionFaults(set, set.milestones ?? [], "milestones"),
    ...occasionFaults(set, set.occasions ?? [], "occasions"),
    ...(set.targetsPart ? sourceFaults(set, set.targetsPart.document, ["targetsPart", "document"]) : []),
  ];
}

function headFaults(set: RuleSetDefinition): Issue[] {
  const found: Issue[] = [];
  if (set.schemaVersion !== undefined && set.schemaVersion !== 1) {
    const received = asWritten(set.schemaVersion);
    found.push(issue("rule/unknown-schema-version", { received, supported: 1 }, ["schemaVersion"]));
  }
  if (!isId(set.id)) found.push(issue("rule/bad-id", { received: asWritten(set.id) }, ["id"]));
  if (!semanticVersion.test(set.version)) {
    const expected = "a semantic version such as 1.0.0";
    found.push(issue("rule/malformed", { expected, received: asWritten(set.version) }, ["version"]));
  }
  const period = readPeriod(set.period);
  if (!period.ok) found.push(issue("period/malformed", { received: period.issue.received }, ["period"]));
  return [...found, ...effectiveFaults(set)];
}

function effectiveFaults({ effective }: RuleSetDefinition): Issue[] {
  if (!effective) return [];
  const { from, to } = effective;
  const found = dayFaults(from, ["effective", "from"]);
  if (to === null) return found;
  found.push(...dayFaults(to, ["effective", "to"]));
  if (found.length === 0 && from > to) {
    found.push(issue("rule/empty-interval", { lower: from, upper: to }, ["effective"]));
  }
  return found;
}

/** Ids of one list: well formed, and each once. */
function idFaults(list: readonly { readonly id: string }[], path: IssuePath): Issue[] {
  const seen = new Set<string>();
  return list.flatMap(({ id }, i): Issue[] => {
    const here = [...path, i, "id"];
    if (!isId(id)) return [issue("rule/bad-id", { received: asWritten(id) }, here)];
    if (seen.has(id)) return [issue("rule/duplicate-id", { received: asWritten(id) }, here)];
    seen.add(id);
    return [];
  });
}

function dayFaults(day: string, path: IssuePath): Issue[] {
  if (isDay(day)) return [];
  return [issue("rule/malformed", { expected: "a day such as 2023-01-13", received: asWritten(day) }, path)];
}

function ownUnitFaults({ units = [] }: RuleSetDefinition): Issue[] {
  const catalogued = new Set(unitCatalogue.map(({ id }) => id));
  const factors = units.flatMap(({ factor }, i) => {
    const read = readQuantity(factor);
    if (read.ok && read.quantity.n > 0n) return [];
    return [issue("rule/bad-bound", { received: asWritten(factor) }, ["units", i, "factor"])];
  });
  const taken = units.flatMap(({ id }, i) =>
    catalogued.has(id) ? [issue("rule/duplicate-id", { received: id }, ["units", i, "id"])] : [],
  );
  return [...idFaults(units, ["units"]), ...taken, ...factors];
}

function ruleFaults(set: RuleSetDefinition, rule: Rule, units: UnitRegister, path: IssuePath): Issue[] {
  return [
    ...unitFaults(rule, units, path),
    ...targetFaults(rule, path),
    ...plausibleFaults(rule, path),
    ...sourceFaults(set, rule.source.document, [...path, "source", "document"]),
    ...(rule.rounding
      ? sourceFaults(set, rule.rounding.source.document, [...path, "rounding", "source", "document"])
      : []),
  ];
}

function unitFaults(rule: Rule, units: UnitRegister, path: IssuePath): Issue[] {
  const unit = units.find(rule.unit);
  if (!unit) return [unknownUnit(rule.unit, units, [...path, "unit"])];
  return Object.entries(rule.unitSpellings ?? {}).flatMap(([spelling, id]) => {
    const here = [...path, "unitSpellings", asWritten(spelling)];
    const meant = units.find(id);
    if (!meant) return [unknownUnit(id, units, here)];
    if (meant.dimension === unit.dimension) return [];
    return [issue("rule/unit-mismatch", { expected: unit.id, received: meant.id }, here)];
  });
}

function unknownUnit(word: string, units: UnitRegister, path: IssuePath): Issue {
  return issue("unit/unknown", { received: asWritten(word), nearest: units.nearest(word) }, path);
}

function plausibleFaults({ plausible }: Rule, path: IssuePath): Issue[] {
  if (!plausible) return [];
  const ends = (["from", "to"] as const).map((end) => {
    const text = plausible[end];
    return { end, text, read: text === undefined ? null : readQuantity(text) };
  });
  const bad: Issue[] = ends.flatMap(({ end, text, read }) =>
    read && !read.ok
      ? [issue("rule/bad-bound", { received: asWritten(text) }, [...path, "plausible", end])]
      : [],
  );
  const [from, to] = ends.map(({ read }) => (read?.ok ? read.quantity : null));
  if (from && to && compare(from, to) > 0) {
    const { from: lower = "", to: upper = "" } = plausible;
    bad.push(issue("rule/empty-interval", { lower, upper }, [...path, "plausible"]));
  }
  return bad;
}

function occasionFaults(set: RuleSetDefinition, occasions: readonly Occasion[], key: string): Issue[] {
  return [
    ...idFaults(occasions, [key]),
    ...occasions.flatMap((occasion, i) => [
      ...(occasion.on === null ? [] : dayFaults(occasion.on, [key, i, "on"])),
      ...(occasion.since === undefined ? [] : dayFaults(occasion.since, [key, i, "since"])),
      ...sourceFaults(set, occasion.source.document, [key, i, "source", "document"]),
    ]),
  ];
}
