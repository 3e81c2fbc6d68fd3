import type { RuleSet } from "../rule/rule-set.js";
import { unitRegister } from "../unit/unit-register.js";
import { boundaryCases, comesWhole } from "./boundary-cases.js";

/** Values by indicator, as text. */
export type Fixture<Id extends string = string> = { readonly [I in Id]?: string };

/** Figures that meet every target, on the bound where it passes, else one unit of its last place beyond it. */
export function metBy<Id extends string>(ruleSet: RuleSet<Id>): Fixture<Id> {
  return chosen(
    ruleSet,
    "met",
    ruleSet.rules.map(({ id }) => id),
  );
}

/** Figures that meet every target but the named ones, which are missed by the least that a bound of its places shows. */
export function missedBy<Id extends string>(
  ruleSet: RuleSet<Id>,
  ...missed: readonly NoInfer<Id>[]
): Fixture<Id> {
  return { ...metBy(ruleSet), ...chosen(ruleSet, "not-met", missed) };
}

/** The same figures without some: nobody reported them. */
export function without<Id extends string>(
  fixture: Fixture<Id>,
  ...missing: readonly NoInfer<Id>[]
): Fixture<Id> {
  const kept = Object.entries(fixture).filter(([id]) => !missing.includes(id as Id));
  return Object.fromEntries(kept) as Fixture<Id>;
}

function chosen<Id extends string>(
  ruleSet: RuleSet<Id>,
  expect: "met" | "not-met",
  ids: readonly Id[],
): Fixture<Id> {
  const cases = boundaryCases(ruleSet).filter((one) => one.expect === expect);
  const units = unitRegister(ruleSet.units);
  const whole = new Set<string>(
    ruleSet.rules.filter((rule) => comesWhole(rule, units.find(rule.unit))).map(({ id }) => id),
  );
  const found = ids.flatMap((id) => {
    const all = cases.filter(({ indicator }) => indicator === id);
    // Half a commune is no figure that an app would report.
    const wholes = whole.has(id) ? all.filter(({ value }) => !value.includes(".")) : [];
    const own = wholes.length > 0 ? wholes : all;
    const best = own.find(({ where }) => where === "at") ?? own[0];
    return best ? [[id, best.value] as const] : [];
  });
  return Object.fromEntries(found) as Fixture<Id>;
}
