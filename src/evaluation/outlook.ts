import { issue } from "../issue/issue.js";
import { ThiduaError } from "../issue/thidua-error.js";
import { type ExactText, exactOf, print } from "../number/print.js";
import { divide, multiply, type Ratio, ratio, subtract } from "../number/ratio.js";
import { daysOf, isDay, isWithin, monthsAfter, readPeriod } from "../period/period.js";
import { accepts, type End } from "../rule/accepted-set.js";
import type { RuleSet } from "../rule/rule-set.js";
import { type CompiledRule, compile, periodOf } from "./compile.js";
import type { Evaluation, Scorecard } from "./evaluation.js";

/** How a total stands part of the way through its period: apart from outcomes, and never deciding eligibility. */
export interface IndicatorOutlook<Id extends string = string> {
  /** The indicator. */
  readonly indicator: Id;
  /** The total so far, in the indicator's unit. */
  readonly soFar: ExactText;
  /** What a straight line to the bound would have reached by now. */
  readonly expected: ExactText;
  /** The total so far less that; below zero is behind the line. */
  readonly ahead: ExactText;
  /**
   * What is still needed in each calendar month that is left, a part of one counted by its days, to reach the bound:
   * `"0"` where it is reached, null where no day is left.
   */
  readonly neededPerMonth: ExactText | null;
  /** `met` or `not-met` where no later figure can change it, for a total that cannot fall; else null. */
  readonly certain: "met" | "not-met" | null;
  /** Whether the total so far rests on a provisional figure (spec 4.5). */
  readonly provisional: boolean;
}

/** An outlook on the whole period. */
export interface Outlook<Id extends string = string> {
  /** Whose; null where none was said. */
  readonly area: string | null;
  /** The whole period. */
  readonly period: string;
  /** The last day that the figures cover. */
  readonly asOf: string;
  /** Days gone of the days of the period. */
  readonly elapsed: { readonly days: number; readonly of: number };
  /** For each indicator that accumulates and has a figure, in the rule set's order; may be empty. */
  readonly indicators: readonly IndicatorOutlook<Id>[];
}

/**
 * How totals stand within the year: from a scorecard of its first part (evaluated with `period: "2023-01/2023-09"`),
 * what a straight line would expect, the pace still needed, and what is already certain. Not an outcome, and nothing
 * for a policy. Months or quarters are added up to the part first, by `sumOverPeriods`.
 *
 * @throws ThiduaError `period/mismatch` where the card's period does not begin with the rule set's and end within it
 * @example
 * outlook(laoCai2023, evaluate(laoCai2023, observations, { period: "2023-01/2023-09" })).indicators
 */
export function outlook<Id extends string>(
  ruleSet: RuleSet<Id>,
  card: Scorecard<NoInfer<Id>>,
  { asOf }: { readonly asOf?: string } = {},
): Outlook<Id> {
  const compiled = compile(ruleSet);
  const whole = compiled.period;
  const part = periodOf(card.period, ["card", "period"]);
  const last = asOf ?? part.end;
  const elapsed = isDay(last) ? readPeriod(`${whole.start}/${last}`) : null;
  if (
    part.start !== whole.start ||
    !isWithin(part, whole) ||
    !elapsed?.ok ||
    last < part.end ||
    last > whole.end
  ) {
    const details = { expected: `the first part of ${whole.text}`, received: `${card.period} as of ${last}` };
    throw new ThiduaError([issue("period/mismatch", details, ["card", "period"])]);
  }
  const share = ratio(BigInt(daysOf(elapsed.period)), BigInt(daysOf(whole)));
  const months = monthsAfter(last, whole.end);
  const indicators = compiled.rules.flatMap((rule) => {
    const found =
      rule.rule.accumulation === "total"
        ? indicatorOutlook(rule, card.get(rule.rule.id), share, months)
        : null;
    return found ? [found] : [];
  });
  return Object.freeze({
    area: card.area,
    period: whole.text,
    asOf: last,
    elapsed: Object.freeze({ days: daysOf(elapsed.period), of: daysOf(whole) }),
    indicators: Object.freeze(indicators),
  });
}

function indicatorOutlook<Id extends string>(
  rule: CompiledRule<Id>,
  { value, provisional }: Evaluation<Id>,
  share: Ratio,
  months: Ratio,
): IndicatorOutlook<Id> | null {
  const soFar = value === null ? null : exactOf(value);
  if (!soFar) return null;
  const { value: bound } = (rule.accepted.lower ?? rule.accepted.upper) as End;
  const expected = multiply(bound, share);
  const missing = subtract(bound, soFar);
  const pace = missing.n <= 0n ? ratio(0n) : months.n > 0n ? divide(missing, months) : null;
  return Object.freeze({
    indicator: rule.rule.id,
    soFar: print(soFar),
    expected: print(expected),
    ahead: print(subtract(soFar, expected)),
    neededPerMonth: pace && print(pace),
    certain: certainty(rule, soFar),
    provisional,
  });
}

/** A total that cannot fall has passed a lower bound for good, and an upper one for ill. */
function certainty({ meets, plausible }: CompiledRule, soFar: Ratio): "met" | "not-met" | null {
  const cannotFall = plausible.from !== null && plausible.from.n >= 0n;
  if (!cannotFall) return null;
  const isOver = !accepts({ lower: null, upper: meets.upper }, soFar);
  if (isOver) return "not-met";
  return meets.upper === null && accepts(meets, soFar) ? "met" : null;
}
