import { type Issue, type IssuePath, issue } from "../issue/issue.js";
import { inOneText, print } from "../number/print.js";
import { ceiling, floor, isWhole } from "../number/ratio.js";
import { readQuantity } from "../number/read-quantity.js";
import { unitRegister } from "../unit/unit-register.js";
import { type AcceptedSet, acceptedSet, accepts, type End, intersection, isEmpty } from "./accepted-set.js";
import { dateFindings } from "./check-dates.js";
import { relationFindings } from "./check-relations.js";
import { type CheckedRule, checkedRule } from "./checked-rule.js";
import type { RuleSet } from "./rule-set.js";
import { boundsOf, type Target } from "./target.js";

/** What `checkRuleSet` may look at besides the rules. */
export interface CheckOptions {
  /** The day on which the rule set is to be used, `YYYY-MM-DD`; whether it is in force is looked at only where given. */
  readonly asOf?: string | undefined;
}

/**
 * What is wrong, or odd, in a rule set that loads: targets that cannot be met or always are, rules that contradict
 * each other or imply one another, by way of any chain of parts, bounds that their unit cannot express or their quote
 * does not have, dates. Each with its culprits and a witness; `severityOf` says how grave each is. The time grows as
 * the number of rules does.
 *
 * @example
 * checkRuleSet(rules, { asOf: "2024-01-01" }).map(({ code }) => code)
 */
export function checkRuleSet(ruleSet: RuleSet<string>, { asOf }: CheckOptions = {}): readonly Issue[] {
  const units = unitRegister(ruleSet.units);
  const known = new Map(
    ruleSet.rules.map((rule, i) => [rule.id, checkedRule(rule, units, ["rules", i])] as const),
  );
  return Object.freeze([
    ...[...known.values()].flatMap((one) => [
      ...possibility(one),
      ...furtherLines(one),
      ...wholeness(one),
      ...quoted(one),
      ...assumption(one),
    ]),
    ...relationFindings(ruleSet, known),
    ...dateFindings(ruleSet, asOf),
  ]);
}

function possibility({ rule, accepted, possible, isImpossible, path }: CheckedRule): Issue[] {
  const here = [...path, "target"];
  if (isImpossible) return [impossible(rule.id, rule.target, possible, here)];
  if (!covers(accepted, possible)) return [];
  return [issue("rule/always-met", { indicator: rule.id, bound: boundsOf(rule.target).join(" – ") }, here)];
}

/** A further line that nobody can reach is a slip too; one that everybody reaches decides nothing, as it should. */
function furtherLines({ rule, possible, path }: CheckedRule): Issue[] {
  return (["stretch", "safety"] as const).flatMap((line) => {
    const target = rule[line];
    const isOpen = !target || !isEmpty(intersection(acceptedSet(target), possible));
    return isOpen ? [] : [impossible(rule.id, target, possible, [...path, line])];
  });
}

function impossible(indicator: string, target: Target, possible: AcceptedSet, path: IssuePath): Issue {
  const limit = [possible.lower, possible.upper].flatMap((end) => (end ? [text(end)] : [])).join(" – ");
  return issue("rule/impossible-target", { indicator, bound: boundsOf(target).join(" – "), limit }, path);
}

/** More than 72 communes is at least 73: words of the text, to be known. */
function wholeness({ rule, unit, path }: CheckedRule): Issue[] {
  if (!unit.whole && !rule.plausible?.whole) return [];
  const { lower, upper } = acceptedSet(rule.target);
  const found = (asked: string, end: End, whole: string): Issue => {
    const details = { indicator: rule.id, bound: `${asked} ${text(end)}`, whole };
    return issue("rule/bound-not-whole", details, [...path, "target"]);
  };
  return [
    ...(lower && !isPlain(lower)
      ? [found(lower.inclusive ? "at-least" : "more-than", lower, lowestWhole(lower))]
      : []),
    ...(upper && !isPlain(upper)
      ? [found(upper.inclusive ? "at-most" : "less-than", upper, highestWhole(upper))]
      : []),
  ];
}

/** A whole bound that is included says itself what it asks. */
function isPlain({ value, inclusive }: End): boolean {
  return inclusive && isWhole(value);
}

function lowestWhole({ value, inclusive }: End): string {
  return `at-least ${inclusive ? ceiling(value) : floor(value) + 1n}`;
}

function highestWhole({ value, inclusive }: End): string {
  return `at-most ${inclusive ? floor(value) : ceiling(value) - 1n}`;
}

/** Each bound stands in the quote, in plain or in Vietnamese notation, digit for digit (spec 7.1). */
function quoted({ rule, path }: CheckedRule): Issue[] {
  const written = [...rule.source.quote.matchAll(/\d+(?:[.,]\d+)*/g)];
  const values = new Set(
    written.flatMap(([number]) =>
      (["vi", "plain"] as const).flatMap((notation) => {
        const read = readQuantity(number, notation);
        return read.ok ? [inOneText(print(read.quantity))] : [];
      }),
    ),
  );
  return boundsOf(rule.target)
    .filter((bound) => !values.has(bound.replace("-", "")))
    .map((bound) => {
      const details = { indicator: rule.id, bound, quote: rule.source.quote };
      return issue("rule/bound-not-in-quote", details, [...path, "target"]);
    });
}

/** An assumed direction needs a note that says whose reading it is (spec 3.3). */
function assumption({ rule, path }: CheckedRule): Issue[] {
  const isTold = rule.basis !== "assumed" || rule.notes?.some(({ kind }) => kind === "reading");
  if (isTold) return [];
  return [issue("rule/assumed-without-note", { indicator: rule.id }, [...path, "basis"])];
}

/** Whether a set accepts everything that is possible. */
function covers(accepted: AcceptedSet, possible: AcceptedSet): boolean {
  const low =
    !accepted.lower ||
    (possible.lower !== null && accepts({ lower: accepted.lower, upper: null }, possible.lower.value));
  const high =
    !accepted.upper ||
    (possible.upper !== null && accepts({ lower: null, upper: accepted.upper }, possible.upper.value));
  return low && high;
}

function text({ value }: End): string {
  return inOneText(print(value));
}
