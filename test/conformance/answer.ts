import { deepEqual } from "node:assert/strict";
import { Decimal } from "decimal.js";
import {
  assess,
  type Condition,
  definePolicy,
  type Evaluation,
  evaluate,
  type FurtherLine,
  type Observation,
  type ObservationRecord,
  type Rule,
  type RuleSet,
  rollUp,
  type Scorecard,
  sumOverAreas,
  sumOverPeriods,
  type Target,
  ThiduaError,
} from "../../src/index.js";
import { DecimalLiteral } from "../../src/number/decimal-literal.js";
import { printDecimal } from "../../src/number/print.js";
import { readQuantity } from "../../src/number/read-quantity.js";
import { type RoundingMode, round } from "../../src/number/round.js";
import { readPeriod, samePeriod } from "../../src/period/period.js";
import { completions } from "../laws/still-needed.js";
import { name, ruleSet, source } from "./case-rule-set.js";
import { lawKinds } from "./law-kinds.js";

/** A case of the suite; `input` has the form that docs/conformance.md gives for its kind. */
export interface Case {
  readonly id: string;
  readonly clause: string;
  readonly why: string;
  readonly kind: string;
  // biome-ignore lint/suspicious/noExplicitAny: each kind of case has an input of its own
  readonly input: any;
  readonly expect: unknown;
}

/** What the library says of a case's input, in the form of its `expect`. */
export function answer({ kind, input }: Case): unknown {
  try {
    return kinds[kind]?.(input);
  } catch (error) {
    if (!(error instanceof ThiduaError)) throw error;
    return { refused: unique(error.issues.map(({ code }) => code)) };
  }
}

// biome-ignore lint/suspicious/noExplicitAny: each kind of case has an input of its own
const kinds: Record<string, (input: any) => unknown> = {
  number: ({ given, notation }) => {
    const read = readQuantity(quantity(given), notation);
    return read.ok ? { value: printDecimal(read.quantity) } : { refused: [read.issue.code] };
  },
  round: ({ value, digits, mode }) => {
    const read = readQuantity(value);
    return read.ok && { value: printDecimal(round(read.quantity, digits, mode as RoundingMode)) };
  },
  period: ({ a, b }) => {
    const [first, second] = [readPeriod(a), readPeriod(b)];
    if (!first.ok) return { refused: [first.issue.code] };
    return second.ok ? { same: samePeriod(first.period, second.period) } : { refused: [second.issue.code] };
  },
  evaluate: evaluateCase,
  summary: (input) => evaluateSet(input).summary,
  "roll-up": ({ condition, outcomes, assigned }) => {
    const { outcome, decidedBy, stillNeeded, tooFew } = rollUp(condition as Condition, cardOf(outcomes), {
      assigned,
    });
    const decided = decidedBy.map(({ indicator }) => indicator);
    const members = (condition.of === "assigned" ? assigned : condition.of) ?? [];
    const left = (condition.of === "assigned" ? unique(members) : members).filter(
      (member: Condition) => rollUp(member, cardOf(outcomes), { assigned }).outcome !== "not-applicable",
    );
    const isOwn = left.length > 0 && left.length < condition["at-least-k"];
    return {
      outcome,
      decidedBy: [...decided].sort(),
      stillNeeded: [...stillNeeded].sort(),
      ...(tooFew && isOwn ? { tooFew } : {}),
    };
  },
  completions: ({ condition, outcomes, assigned }) => {
    const outcomeOf = (given: Readonly<Record<string, string>>) =>
      rollUp(condition as Condition, cardOf(given), { assigned }).outcome;
    const open = Object.keys(outcomes).filter((id) => outcomes[id] === "undetermined");
    return {
      outcome: outcomeOf(outcomes),
      completions: unique(completions(outcomes, open).map(outcomeOf)),
    };
  },
  sum: ({ rule, observations, over, areas, notation }) => {
    const set = ruleSet([rule], []);
    const rows = observations.map(observation) as Observation[];
    const sum =
      over === "areas"
        ? sumOverAreas(set, rows, { indicator: rule.id, areas, notation })
        : sumOverPeriods(set, rows, { indicator: rule.id, notation });
    const { outcome, value, provisional, issues } = sum;
    return outcome === "summed" ? { outcome, value, provisional } : { refused: sumCodes(issues) };
  },
  assess: ({ bars, candidate, outcomes }) => {
    const card = cardOf(outcomes);
    const named = bars.map((bar: object, i: number) => ({ ...bar, id: `bar-${i}`, name, source }));
    const policy = definePolicy(setOf(outcomes), { id: "p", name, bars: named });
    const { verdict, reasons } = assess(policy, candidate, card);
    const needed = reasons.flatMap(({ stillNeeded }) => stillNeeded);
    return { verdict, states: reasons.map(({ state }) => state), stillNeeded: unique(needed) };
  },
  verdict: verdictCase,
  ...lawKinds,
};

// biome-ignore lint/suspicious/noExplicitAny: as given in the file
function evaluateSet({ rules, observations, relations, area, period, notation }: any): Scorecard {
  const set = ruleSet(rules, relations ?? []);
  return evaluate(set, observations.map(observation), { area, period, notation });
}

// biome-ignore lint/suspicious/noExplicitAny: as given in the file
function verdictCase(input: any): unknown {
  const bars = input.bars.map((bar: { source: object }, i: number) => ({
    ...bar,
    id: `bar-${i}`,
    name,
    source: { document: "d", ...bar.source },
  }));
  const policy = definePolicy(ruleSet(input.rules, []), { id: "p", name, bars });
  const { verdict, provisional, issues, reasons } = assess(policy, input.candidate, evaluateSet(input));
  return {
    verdict,
    provisional,
    issues: unique(issues.map(({ code }) => code)),
    reasons: reasons.map((reason) => ({
      state: reason.state,
      notConcerned: reason.notConcerned,
      source: { place: reason.source.place, quote: reason.source.quote },
      decidedBy: reason.decidedBy.map(({ indicator }) => indicator).sort(),
      stillNeeded: [...reason.stillNeeded].sort(),
      unmet: Object.fromEntries(reason.unmet.map(({ indicator, shortfall }) => [indicator, shortfall])),
      provisional: reason.provisional,
      issues: unique(reason.issues.map(({ code }) => code)),
    })),
  };
}

// biome-ignore lint/suspicious/noExplicitAny: as given in the file
function evaluateCase({ rules, observations, relations, area, period, notation }: any): unknown {
  const set = ruleSet(rules, relations ?? []);
  const options = { area, period, notation };
  const rows: readonly Observation[] = observations.map(observation);
  const answer = cardAnswer(evaluate(set, rows, options), rules);
  const record = byIndicator(rows);
  // Values by indicator are read in another way: where a case can be put so, both must answer alike.
  if (record) deepEqual(cardAnswer(evaluate(set, record, options), rules), answer);
  return answer;
}

/** The short form of observations that give values or ratios and nothing else, one an indicator; else null. */
function byIndicator(rows: readonly Observation[]): ObservationRecord | null {
  const isShort = rows.every((row) => {
    const keys = Object.keys(row).filter((key) => key !== "indicator");
    const isValue = keys.every((key) => key === "value");
    return isValue || keys.every((key) => key === "numerator" || key === "denominator");
  });
  const ids = new Set(rows.map(({ indicator }) => indicator));
  if (!isShort || ids.size < rows.length) return null;
  const shortOf = ({ indicator, value, ...ratio }: Observation): unknown =>
    "numerator" in ratio || "denominator" in ratio ? ratio : value;
  return Object.fromEntries(rows.map((row) => [row.indicator, shortOf(row)])) as ObservationRecord;
}

/** What only some rules have: the value that was judged under a rounding, and each further line. */
function further(
  rule: Partial<Rule> | undefined,
  { rounded, stretch, safety }: Pick<Evaluation, "rounded" | "stretch" | "safety">,
): object {
  const line = (found: FurtherLine | null = null) =>
    found && { outcome: found.outcome, margin: found.margin };
  return {
    ...(rule?.rounding ? { rounded } : {}),
    ...(rule?.stretch ? { stretch: line(stretch) } : {}),
    ...(rule?.safety ? { safety: line(safety) } : {}),
  };
}

function cardAnswer(card: Scorecard, rules: readonly Partial<Rule>[]): unknown {
  const evaluations = Object.fromEntries(
    card.evaluations.map(
      ({
        indicator,
        outcome,
        value,
        margin,
        exceeded,
        achievement,
        shortfall,
        provisional,
        issues,
        ...rest
      }) => [
        indicator,
        {
          outcome,
          value,
          margin,
          exceeded,
          achievement,
          shortfall,
          provisional,
          ...further(
            rules.find(({ id }) => id === indicator),
            rest,
          ),
          issues: issues.map(({ code }) => code).sort(),
        },
      ],
    ),
  );
  const ofEvaluations = new Set(
    card.evaluations.flatMap(({ issues }) => issues).filter(({ code }) => !isBreach(code)),
  );
  const stray = card.issues.filter((issue) => !ofEvaluations.has(issue)).map(({ code }) => code);
  return { area: card.area, evaluations, stray: stray.sort() };
}

function isBreach(code: string): boolean {
  return code === "evaluation/part-over-whole" || code === "evaluation/same-target-disagrees";
}

/** A sum without a value is refused for its first reason; what its parts say stands beside. */
function sumCodes(issues: readonly { readonly code: string }[]): string[] {
  return unique(issues.map(({ code }) => code).filter((code) => code.startsWith("evaluation/")));
}

const one: Target = { comparator: "at-least", bound: "1" };

function setOf(outcomes: Readonly<Record<string, string>>): RuleSet {
  return ruleSet(
    Object.keys(outcomes).map((id) => ({ id, unit: "percent", target: one })),
    [],
  );
}

/** A card on which each indicator has the outcome asked for. */
function cardOf(outcomes: Readonly<Record<string, string>>): Scorecard {
  const rows = Object.entries(outcomes).map(([indicator, outcome]) => {
    if (outcome === "not-applicable") return { indicator, standing: "not-applicable" as const, reason: "x" };
    return { indicator, value: { met: "1", "not-met": "0" }[outcome] ?? null };
  });
  return evaluate(setOf(outcomes), rows);
}

function observation(row: Readonly<Record<string, unknown>>): Observation {
  const { value, numerator, denominator, ...rest } = row;
  const amounts = Object.entries({ value, numerator, denominator }).filter(
    ([, given]) => given !== undefined,
  );
  return { ...rest, ...Object.fromEntries(amounts.map(([key, given]) => [key, quantity(given)])) } as never;
}

/** Text is text; what JSON cannot say is tagged. */
function quantity(given: unknown): unknown {
  if (typeof given !== "object" || given === null || Array.isArray(given)) return given;
  const tagged = given as Record<string, string>;
  if (tagged["number"] !== undefined) return Number(tagged["number"]);
  if (tagged["bigint"] !== undefined) return BigInt(tagged["bigint"]);
  if (tagged["decimal"] !== undefined) return new Decimal(tagged["decimal"]);
  if (tagged["literal"] !== undefined) return new DecimalLiteral(tagged["literal"]);
  return "missing" in tagged ? undefined : {};
}

function unique(codes: readonly string[]): string[] {
  return [...new Set(codes)].sort();
}
