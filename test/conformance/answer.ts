import { Decimal } from "decimal.js";
import { expect } from "vitest";
import {
  assess,
  type Condition,
  definePolicy,
  defineRuleSet,
  evaluate,
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
  "roll-up": ({ condition, outcomes, assigned }) => {
    const { outcome, decidedBy, stillNeeded } = rollUp(condition as Condition, cardOf(outcomes), {
      assigned,
    });
    const decided = decidedBy.map(({ indicator }) => indicator);
    return { outcome, decidedBy: [...decided].sort(), stillNeeded: [...stillNeeded].sort() };
  },
  sum: ({ rule, observations, over, areas }) => {
    const set = ruleSet([rule], []);
    const rows = observations.map(observation) as Observation[];
    const sum =
      over === "areas"
        ? sumOverAreas(set, rows, { indicator: rule.id, areas })
        : sumOverPeriods(set, rows, { indicator: rule.id });
    const { outcome, value, provisional, issues } = sum;
    return outcome === "summed" ? { outcome, value, provisional } : { refused: sumCodes(issues) };
  },
  assess: ({ bars, candidate, outcomes }) => {
    const card = cardOf(outcomes);
    const named = bars.map((bar: object, i: number) => ({ ...bar, id: `bar-${i}`, name: text, source }));
    const policy = definePolicy(setOf(outcomes), { id: "p", name: text, bars: named });
    const { verdict, reasons } = assess(policy, candidate, card);
    const needed = reasons.flatMap(({ stillNeeded }) => stillNeeded);
    return { verdict, states: reasons.map(({ state }) => state), stillNeeded: unique(needed) };
  },
};

// biome-ignore lint/suspicious/noExplicitAny: as given in the file
function evaluateCase({ rules, observations, relations, area, period, notation }: any): unknown {
  const set = ruleSet(rules, relations ?? []);
  const options = { area, period, notation };
  const rows: readonly Observation[] = observations.map(observation);
  const answer = cardAnswer(evaluate(set, rows, options));
  const record = byIndicator(rows);
  // Values by indicator are read in another way: where a case can be put so, both must answer alike.
  if (record) expect(cardAnswer(evaluate(set, record, options))).toEqual(answer);
  return answer;
}

/** The short form of observations that give values and nothing else, one an indicator; else null. */
function byIndicator(rows: readonly Observation[]): ObservationRecord | null {
  const isShort = rows.every((row) =>
    Object.keys(row).every((key) => key === "indicator" || key === "value"),
  );
  const ids = new Set(rows.map(({ indicator }) => indicator));
  if (!isShort || ids.size < rows.length) return null;
  return Object.fromEntries(rows.map(({ indicator, value }) => [indicator, value]));
}

function cardAnswer(card: Scorecard): unknown {
  const evaluations = Object.fromEntries(
    card.evaluations.map(
      ({ indicator, outcome, value, margin, exceeded, achievement, shortfall, provisional, issues }) => [
        indicator,
        {
          outcome,
          value,
          margin,
          exceeded,
          achievement,
          shortfall,
          provisional,
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

const text = { vi: "x", en: "x" };
const source = { document: "d", place: "1", quote: "x" };

function ruleSet(rules: readonly object[], relations: readonly never[]): RuleSet {
  return defineRuleSet({
    id: "case",
    version: "1.0.0",
    period: "2023",
    documents: [{ id: "d", number: "1", title: text, issuer: text, issued: "2023-01-13" }],
    rules: rules.map((rule) => {
      const { quote, rounding, ...rest } = rule as { quote?: string; rounding?: object };
      return {
        name: text,
        direction: "none",
        basis: "stated",
        source: { ...source, quote: quote ?? "x" },
        ...(rounding ? { rounding: { ...rounding, source } } : {}),
        ...rest,
      } as Rule;
    }),
    relations,
  });
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
