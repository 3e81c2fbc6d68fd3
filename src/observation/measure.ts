import { asWritten, type Issue, type IssuePath, issue } from "../issue/issue.js";
import type { Rule } from "../rule/rule.js";
import { foldSpelling, type Unit, type UnitRegister } from "../unit/unit-register.js";

/** In what an indicator is measured, and which words its observations may use for units. */
export interface Measure {
  /** The indicator's unit. */
  readonly unit: Unit;
  /** Every unit of the rule set. */
  readonly units: UnitRegister;
  /** What words mean for this indicator alone, before the register is asked. */
  readonly ownWords: ReadonlyMap<string, Unit>;
}

/** The measure of a rule; its units must be known, as `defineRuleSet` makes sure. */
export function measureOf(rule: Rule, units: UnitRegister): Measure {
  const unit = units.find(rule.unit) as Unit;
  const ownWords = new Map<string, Unit>();
  // A cut of a rate is in percentage points, whose usual spelling in directives is the bare sign (spec 2.4).
  if (unit.kind === "points" && rule.source.quote.includes("%")) ownWords.set("%", unit);
  for (const [spelling, id] of Object.entries(rule.unitSpellings ?? {})) {
    ownWords.set(foldSpelling(spelling), units.find(id) as Unit);
  }
  return { unit, units, ownWords };
}

/** The unit that a word names for an indicator, or the fault that kept it from being one (spec 2.2, 2.4). */
export function unitNamed(
  word: unknown,
  { unit, units, ownWords }: Measure,
  path: IssuePath,
): Unit | Issue<"unit/unknown" | "unit/mismatch"> {
  const named = typeof word === "string" ? (ownWords.get(foldSpelling(word)) ?? units.find(word)) : undefined;
  if (!named) {
    const near = typeof word === "string" ? units.nearest(word) : [];
    return issue("unit/unknown", { received: asWritten(word), nearest: near }, path);
  }
  if (named.dimension === unit.dimension) return named;
  return issue("unit/mismatch", { expected: unit.id, received: asWritten(word) }, path);
}
