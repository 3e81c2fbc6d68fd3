import { at, type Issue } from "../issue/issue.js";
import { nearest } from "../issue/nearest.js";
import { ThiduaError } from "../issue/thidua-error.js";
import { quantityOf } from "../number/read-quantity.js";
import { type Measure, measureOf } from "../observation/measure.js";
import { type Period, readPeriod } from "../period/period.js";
import { type AcceptedSet, acceptedBeforeRounding, acceptedSet } from "../rule/accepted-set.js";
import { checkedRuleSet } from "../rule/define-rule-set.js";
import type { Rule, Source } from "../rule/rule.js";
import type { Relation, RuleSet } from "../rule/rule-set.js";
import type { Target } from "../rule/target.js";
import type { LocalText } from "../unit/unit-definition.js";
import { unitRegister } from "../unit/unit-register.js";
import { type PlausibleRange, type ShortRule, shortRule } from "./short-rule.js";
import { type Marks, marksOf } from "./threshold.js";

/** What every answer on a rule begins with: of one shape whatever else the rule has, which makes it quick to copy. */
export interface AnswerHead<Id extends string = string> {
  readonly indicator: Id;
  readonly name: LocalText;
  readonly unit: string;
  readonly target: Target;
  readonly source: Source;
}

/** A rule with everything read that judging it needs. */
export interface CompiledRule<Id extends string = string> {
  readonly rule: Rule<Id>;
  readonly head: AnswerHead<Id>;
  readonly measure: Measure;
  readonly marks: Marks;
  /** The values that the target accepts, as it stands. */
  readonly accepted: AcceptedSet;
  /** The values before rounding that meet it. */
  readonly meets: AcceptedSet;
  /** What values the indicator can take; null ends are open. */
  readonly plausible: PlausibleRange;
  /** For targets that need no exact detour: one bound, no rounding, no further line. Else null. */
  readonly short: ShortRule | null;
  /** Whether a relation of the rule set names it. */
  readonly isRelated: boolean;
}

/** A relation with the places of its two indicators. */
export interface CompiledRelation {
  readonly relation: Relation;
  readonly places: readonly [number, number];
  readonly indicators: readonly [string, string];
}

/** A rule set, ready to judge. */
export interface Compiled<Id extends string = string> {
  readonly ruleSet: RuleSet<Id>;
  readonly ids: readonly Id[];
  readonly index: ReadonlyMap<string, number>;
  /** The ids whose id, name or alias is nearest to a word; a proposal, never taken. */
  propose(word: string): readonly string[];
  readonly rules: readonly CompiledRule<Id>[];
  readonly relations: readonly CompiledRelation[];
  readonly period: Period;
  /** The marks of each rule as doubles, NaN where they are longer: a value then goes the exact way. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** Five codes a rule. */
  readonly codes: Uint8Array;
}

const compiledSets = new WeakMap<object, Compiled>();

/**
 * Makes a rule set ready, once: the answer is kept as long as the rule set is, and keeps no rule set alive.
 *
 * @throws ThiduaError for a rule set that `defineRuleSet` would refuse.
 */
export function compile<Id extends string>(ruleSet: RuleSet<Id>): Compiled<Id> {
  const before = compiledSets.get(ruleSet);
  if (before) return before as unknown as Compiled<Id>;
  const compiled = compiledOf(checkedRuleSet(ruleSet));
  // One that came unchecked may still change; it is read anew each time.
  if (compiled.ruleSet === ruleSet) compiledSets.set(ruleSet, compiled as unknown as Compiled);
  return compiled;
}

function compiledOf<Id extends string>(ruleSet: RuleSet<Id>): Compiled<Id> {
  const units = unitRegister(ruleSet.units);
  const ids = Object.freeze(ruleSet.rules.map(({ id }) => id));
  const relations = (ruleSet.relations ?? []).map((relation): CompiledRelation => {
    const indicators =
      relation.kind === "part-of" ? ([relation.part, relation.whole] as const) : relation.indicators;
    const [a, b] = indicators;
    return { relation, indicators, places: [ids.indexOf(a as Id), ids.indexOf(b as Id)] };
  });
  const related = new Set(relations.flatMap(({ indicators }) => indicators));
  const rules = ruleSet.rules.map((rule) => compileRule(rule, measureOf(rule, units), related.has(rule.id)));
  return {
    ruleSet,
    ids,
    index: new Map(ids.map((id, i) => [id, i])),
    propose: (word) => proposals(word, ruleSet.rules),
    rules,
    relations,
    period: periodOf(ruleSet.period, ["period"]),
    low: Float64Array.from(rules, ({ marks }) => marks.doubles?.low ?? Number.NaN),
    high: Float64Array.from(rules, ({ marks }) => marks.doubles?.high ?? Number.NaN),
    codes: Uint8Array.from(rules.flatMap(({ marks }) => marks.codes)),
  };
}

function proposals(word: string, rules: readonly Rule[]): readonly string[] {
  const named = new Map<string, string>();
  for (const { id, name, aliases = [] } of rules) {
    for (const known of [id, name.vi, name.en, ...aliases]) if (!named.has(known)) named.set(known, id);
  }
  return [...new Set(nearest(word, named.keys()).map((known) => named.get(known) ?? known))];
}

/** A period that must be one. @throws ThiduaError `period/malformed` */
export function periodOf(text: unknown, path: readonly string[]): Period {
  const read = readPeriod(text);
  if (read.ok) return read.period;
  throw new ThiduaError([at(path, read.issue) as Issue]);
}

function compileRule<Id extends string>(
  rule: Rule<Id>,
  measure: Measure,
  isRelated: boolean,
): CompiledRule<Id> {
  const accepted = acceptedSet(rule.target);
  const plausible: PlausibleRange = {
    from: quantityOf(rule.plausible?.from),
    to: quantityOf(rule.plausible?.to),
    whole: rule.plausible?.whole ?? false,
  };
  const meets = acceptedBeforeRounding(accepted, rule.rounding) ?? accepted;
  const [stated, edge] = [accepted.lower ?? accepted.upper, meets.lower ?? meets.upper];
  const { id: indicator, name, unit, target, source } = rule;
  return {
    rule,
    head: { indicator, name, unit, target, source },
    measure,
    marks: marksOf(rule.target.comparator, accepted, rule.rounding),
    accepted,
    meets,
    plausible,
    short: shortRule(rule, measure.unit.whole ?? false, stated, edge, plausible),
    isRelated,
  };
}
