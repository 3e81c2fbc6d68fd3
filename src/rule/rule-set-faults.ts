import { asWritten, type Issue, type IssuePath, issue } from "../issue/issue.js";
import { readable } from "../issue/readable.js";
import { compare } from "../number/ratio.js";
import { quantityOf } from "../number/read-quantity.js";
import { isDay } from "../period/period.js";
import { unitCatalogue } from "../unit/unit-catalogue.js";
import { type UnitRegister, unitRegister } from "../unit/unit-register.js";
import { relationFaults } from "./relation-faults.js";
import type { Rule } from "./rule.js";
import type { Occasion, RuleSetDefinition } from "./rule-set.js";
import { ruleSetShape } from "./rule-set-shape.js";
import { faultsByShape } from "./shape.js";
import { duplicateIds, sourceFaults } from "./source-faults.js";
import { targetFaults } from "./target-faults.js";

/**
 * Every fault of a rule set; none where `defineRuleSet` would take it. Its form first; once that is right, each
 * text, then what they mean together, both in the order of the rule set. Never throws.
 */
export function ruleSetFaults(definition: unknown): readonly Issue[] {
  try {
    return faultsOf(definition);
  } catch (error) {
    return faultsOf(readable(definition, error));
  }
}

function faultsOf(definition: unknown): readonly Issue[] {
  const { form, texts } = faultsByShape(ruleSetShape, definition);
  return form.length > 0 ? form : [...texts, ...meaningFaults(definition as RuleSetDefinition)];
}

function meaningFaults(set: RuleSetDefinition): Issue[] {
  const units = unitRegister(set.units);
  const catalogued = unitCatalogue.map(({ id }) => id);
  return [
    ...effectiveFaults(set),
    ...duplicateIds(set.documents, ["documents"]),
    ...duplicateIds(set.units ?? [], ["units"], catalogued),
    ...duplicateIds(set.rules, ["rules"]),
    ...set.rules.flatMap((rule, i) => ruleFaults(set, rule, units, ["rules", i])),
    ...relationFaults(set, units),
    ...occasionFaults(set, set.milestones ?? [], "milestones"),
    ...occasionFaults(set, set.occasions ?? [], "occasions"),
    ...(set.targetsPart ? sourceFaults(set, set.targetsPart.document, ["targetsPart", "document"]) : []),
  ];
}

function effectiveFaults({ effective }: RuleSetDefinition): Issue[] {
  if (!effective) return [];
  const { from: lower, to: upper } = effective;
  if (upper === null || !isDay(lower) || !isDay(upper) || lower <= upper) return [];
  return [issue("rule/empty-interval", { lower, upper }, ["effective"])];
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

function plausibleFaults(
  { plausible: { from: lower = "", to: upper = "" } = {} }: Rule,
  path: IssuePath,
): Issue[] {
  const [from, to] = [quantityOf(lower), quantityOf(upper)];
  if (!from || !to || compare(from, to) <= 0) return [];
  return [issue("rule/empty-interval", { lower, upper }, [...path, "plausible"])];
}

function occasionFaults(set: RuleSetDefinition, occasions: readonly Occasion[], key: string): Issue[] {
  return [
    ...duplicateIds(occasions, [key]),
    ...occasions.flatMap(({ source }, i) =>
      sourceFaults(set, source.document, [key, i, "source", "document"]),
    ),
  ];
}
