import { issue } from "../issue/issue.js";
import { ThiduaError } from "../issue/thidua-error.js";
import { type ExactText, exactOf, print } from "../number/print.js";
import { compare, divide, multiply, type Ratio, ratio, subtract } from "../number/ratio.js";
import { dayAfter, type Period } from "../period/period.js";
import type { RuleSet } from "../rule/rule-set.js";
import { convert, unitRegister } from "../unit/unit-register.js";
import { type CompiledRule, compile, periodOf } from "./compile.js";
import type { Scorecard } from "./evaluation.js";

/** One indicator of an area, this year and last: apart from outcomes, and never deciding eligibility. */
export interface YearChange<Id extends string = string> {
  /** The indicator. */
  readonly indicator: Id;
  /** The unit of the values: this year's. */
  readonly unit: string;
  /** Last year's value; null where there was none, and where its unit does not convert. */
  readonly before: ExactText | null;
  /** This year's value; null where there is none. */
  readonly after: ExactText | null;
  /** This year's less last year's; null where one is missing. Of two percentages, percentage points. */
  readonly change: ExactText | null;
  /** This year's in percent of last year's, for counts and amounts above zero; else null. */
  readonly percent: ExactText | null;
  /** Which way it went by the indicator's direction; null where it has none, or a value is missing. */
  readonly went: "better" | "worse" | "same" | null;
  /** Whether one of the two rests on a provisional figure. */
  readonly provisional: boolean;
}

/** One area's year against its last. */
export interface YearOnYear<Id extends string = string> {
  /** Whose; null where none was said. */
  readonly area: string | null;
  /** Last year's period. */
  readonly before: string;
  /** This year's. */
  readonly after: string;
  /** One for every rule of this year, in its order. */
  readonly indicators: readonly YearChange<Id>[];
}

/**
 * One area's year against its last, or the same part of both: each value, the change, and which way it went. A missing
 * value is never zero: nothing is said of it. Targets play no part, so the two years may have different ones; last
 * year's values are converted to this year's units.
 *
 * @param lastRuleSet - The rule set of last year's card, where it is another one.
 * @throws ThiduaError `period/mismatch` where the one period is not the other a year before, `observation/area-ambiguous`
 * where the cards are of two areas
 * @example
 * yearOnYear(rules, evaluate(rules, rows, { period: "2022" }), evaluate(rules, rows, { period: "2023" })).indicators
 */
export function yearOnYear<Id extends string>(
  ruleSet: RuleSet<Id>,
  last: Scorecard<string>,
  card: Scorecard<NoInfer<Id>>,
  lastRuleSet: RuleSet<string> = ruleSet as unknown as RuleSet,
): YearOnYear<Id> {
  refuseOthers(last, card);
  const was = compile(lastRuleSet);
  const units = unitRegister(ruleSet.units);
  const known = new Map(was.rules.map((rule) => [rule.rule.id as string, rule]));
  const indicators = compile(ruleSet).rules.map((rule): YearChange<Id> => {
    const { id, unit, direction } = rule.rule;
    const old = known.get(id);
    const before = old ? inThisYears(old, rule, last) : null;
    const after = observedIn(card, id);
    const { kind } = units.find(unit) ?? {};
    return Object.freeze({
      indicator: id,
      unit,
      before: before && print(before),
      after: after && print(after),
      ...compared(before, after, direction, kind !== "rate" && kind !== "points"),
      provisional: (old ? last.get(id).provisional : false) || card.get(id).provisional,
    });
  });
  const { area } = card;
  return Object.freeze({
    area,
    before: last.period,
    after: card.period,
    indicators: Object.freeze(indicators),
  });
}

function refuseOthers(last: Scorecard<string>, card: Scorecard<string>): void {
  if (last.area !== card.area) {
    const areas = [last.area, card.area].map((area) => area ?? "–");
    throw new ThiduaError([issue("observation/area-ambiguous", { areas }, ["card", "area"])]);
  }
  const [was, is] = [last.period, card.period].map((text) => periodOf(text, ["card", "period"])) as [
    Period,
    Period,
  ];
  if (yearBefore(is.start) === was.start && yearBefore(dayAfter(is.end)) === dayAfter(was.end)) return;
  const details = { expected: `${card.period}, a year before`, received: last.period };
  throw new ThiduaError([issue("period/mismatch", details, ["last", "period"])]);
}

/** The day with its year one less: compared as text alone, for 29 February has none. */
function yearBefore(day: string): string {
  return `${String(Number(day.slice(0, 4)) - 1).padStart(4, "0")}${day.slice(4)}`;
}

function inThisYears(old: CompiledRule, rule: CompiledRule, last: Scorecard<string>): Ratio | null {
  const value = observedIn(last, old.rule.id);
  const [from, to] = [old.measure.unit, rule.measure.unit];
  return value && from.dimension === to.dimension ? convert(value, from, to) : null;
}

/** The value as it was observed, before any rounding. */
function observedIn(card: Scorecard<string>, id: string): Ratio | null {
  const { value } = card.get(id);
  return value === null ? null : exactOf(value);
}

function compared(
  before: Ratio | null,
  after: Ratio | null,
  direction: string,
  isCounted: boolean,
): Pick<YearChange, "change" | "percent" | "went"> {
  if (!before || !after) return { change: null, percent: null, went: null };
  const hasShare = isCounted && before.n > 0n;
  return {
    change: print(subtract(after, before)),
    percent: hasShare ? print(divide(multiply(after, ratio(100n)), before)) : null,
    went: way(compare(after, before), direction),
  };
}

function way(order: number, direction: string): "better" | "worse" | "same" | null {
  if (order === 0) return "same";
  if (direction === "none") return null;
  return order > 0 === (direction === "higher-is-better") ? "better" : "worse";
}
