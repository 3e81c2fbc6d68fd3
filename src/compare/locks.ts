import { type Issue, type IssuePath, issue } from "../issue/issue.js";
import { compare, type Ratio } from "../number/ratio.js";
import { type Measure, measureOf } from "../observation/measure.js";
import type { Adapted, Lock, Rule } from "../rule/rule.js";
import type { RuleSet } from "../rule/rule-set.js";
import { foldSpelling, type Unit, unitRegister } from "../unit/unit-register.js";
import { compareMeaning, inUnit, meaningOf, refusedPoint } from "./meaning.js";

const strength: Record<Lock, number> = { free: 0, "tighten-only": 1, locked: 2 };

/** A rule with its lock written out where the adaptation's own would be weaker: no second adaptation slips it. */
export function heldLock(rule: Rule, base: RuleSet<string>, own: Lock | undefined): Rule {
  const lock = lockOf(rule, base);
  return strength[lockOf(rule, { lock: own ?? base.lock })] < strength[lock] ? { ...rule, lock } : rule;
}

/** A rule that is left out accepts everything: under any lock, that is a loosening. */
export function forbiddenDrops(base: RuleSet<string>, drops: ReadonlyMap<string, unknown>): Issue[] {
  return base.rules
    .filter((rule) => drops.has(rule.id) && lockOf(rule, base) !== "free")
    .map((rule) => {
      const meaning = meaningOf(rule, base);
      const witness = said(refusedPoint(meaning), meaning.unit);
      const details = { indicator: rule.id, lock: lockOf(rule, base), change: "removed", witness };
      return issue("compare/forbidden-change", details, ["drop", rule.id]);
    });
}

/** Every change of a rule set that was made of a base which a lock of the base forbids (spec 8.2). */
export function forbiddenChanges(base: RuleSet<string>, made: RuleSet<string>): Issue[] {
  const units = [unitRegister(base.units), unitRegister(made.units)] as const;
  const ownWords = (made.units ?? []).flatMap(({ id, spellings }) => [id, ...spellings]);
  const is = new Map(made.rules.map((rule) => [rule.id, rule]));
  return base.rules.flatMap((old) => {
    const rule = is.get(old.id);
    const lock = lockOf(old, base);
    if (!rule || lock === "free") return [];
    const now = lockOf(rule, made);
    return [
      ...(strength[now] < strength[lock] ? [forbidden(rule.id, lock, `lock ${now}`, null)] : []),
      ...changedMeaning(old, rule, lock, base, made),
      ...changedUnits(measureOf(old, units[0]), measureOf(rule, units[1]), ownWords).map((word) =>
        forbidden(rule.id, lock, "unit", `1 ${word}`),
      ),
    ];
  });
}

function lockOf(rule: Rule, { lock }: { readonly lock?: Lock | undefined }): Lock {
  return rule.lock ?? lock ?? "free";
}

function changedMeaning(
  old: Rule,
  rule: Rule,
  lock: Lock,
  base: RuleSet<string>,
  made: RuleSet<string>,
): Issue[] {
  const [was, is] = [meaningOf(old, base), meaningOf(rule, made)];
  const { change, onlyBefore, onlyAfter } = compareMeaning(was, is);
  const witness = said(onlyAfter, is.unit) ?? said(onlyBefore, was.unit);
  const isSame = change === "equivalent";
  if (lock === "tighten-only") {
    return isSame || change === "tightened" ? [] : [forbidden(rule.id, lock, change, witness)];
  }
  // Whether a lock may be made stronger or lighter is looked at apart.
  const { fields } = rule.adapted as Adapted;
  if (isSame && fields.every((field) => field === "lock")) return [];
  return [forbidden(rule.id, lock, isSame ? "reworded" : change, witness)];
}

/** Words for units that are read as others than before: the bound stays, and what is observed grows or shrinks. */
function changedUnits(was: Measure, is: Measure, further: readonly string[]): string[] {
  const words = new Set([...was.ownWords.keys(), ...is.ownWords.keys(), ...further.map(foldSpelling)]);
  const readBy = ({ ownWords, units }: Measure, word: string): Unit | undefined =>
    ownWords.get(word) ?? units.find(word);
  return [...words].filter((word) => {
    const [before, after] = [readBy(was, word), readBy(is, word)];
    if (!before || before.dimension !== was.unit.dimension || !after) return false;
    return after.dimension === before.dimension && compare(after.exactFactor, before.exactFactor) !== 0;
  });
}

function said(value: Ratio | null, unit: Unit): string | null {
  return value && `${inUnit(value, unit)} ${unit.id}`;
}

function forbidden(indicator: string, lock: Lock, change: string, witness: string | null): Issue {
  const path: IssuePath = ["change", indicator];
  return issue("compare/forbidden-change", { indicator, lock, change, witness }, path);
}
