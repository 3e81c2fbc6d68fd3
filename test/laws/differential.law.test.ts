import { describe, expect, it } from "vitest";
import {
  defineRuleSet,
  type EvaluateOptions,
  type Evaluation,
  evaluate,
  evaluateAll,
  type RuleSet,
  type RuleSetDefinition,
  type Scorecard,
} from "../../src/index.js";
import { oracle } from "../oracle/oracle.js";
import { judgeable, type Row } from "./arbitraries.js";
import { exactText } from "./decimal.js";
import { cases, holds } from "./settings.js";

const tablesEach = 5;

describe("the engine and the oracle", () => {
  it(`answer alike on ${cases} generated tables, as rows, as values by indicator, and area by area (spec 1 to 4)`, () => {
    let compared = 0;
    holds(
      judgeable(tablesEach),
      ({ ruleSet, tables }) => {
        const set = defineRuleSet(ruleSet);
        for (const { rows, options } of tables) {
          expect(seen(evaluate(set, rows as never, options))).toEqual(expected(ruleSet, rows, options));
          expectByIndicator(set, ruleSet, rows, options);
          expectByArea(set, ruleSet, rows, options);
          compared += 1;
        }
      },
      Math.ceil(cases / tablesEach),
    );
    expect(compared).toBeGreaterThanOrEqual(cases);
  });
});

/** The first row of each indicator, its amount alone: the short form has nothing else. */
function expectByIndicator(
  set: RuleSet,
  ruleSet: RuleSetDefinition,
  rows: readonly Row[],
  { notation }: EvaluateOptions,
): void {
  const firsts = rows.filter(
    (row, i) => rows.findIndex(({ indicator }) => indicator === row.indicator) === i,
  );
  const amounts = firsts.map(({ indicator, value, numerator, denominator }): [string, Row] => {
    const isRatio = value === undefined && numerator !== undefined && denominator !== undefined;
    return [indicator, isRatio ? { indicator, numerator, denominator } : { indicator, value }];
  });
  const record = amounts.map(([id, { value, numerator, denominator }]) => {
    return [id, numerator === undefined ? value : { numerator, denominator }] as const;
  });
  const options = notation ? { notation } : {};
  const card = evaluate(set, Object.fromEntries(record) as never, options);
  expect(seen(card)).toEqual(
    expected(
      ruleSet,
      amounts.map(([, row]) => row),
      options,
    ),
  );
}

function expectByArea(
  set: RuleSet,
  ruleSet: RuleSetDefinition,
  rows: readonly Row[],
  { notation }: EvaluateOptions,
): void {
  const areas = [...new Set(rows.flatMap(({ area }) => (typeof area === "string" ? [area] : [])))];
  const cards = evaluateAll(set, rows as never, notation ? { notation } : {});
  const each = areas.length === 0 ? [{}] : areas.map((area) => ({ area }));
  const wanted = each.map((area) => expected(ruleSet, rows, { ...area, ...(notation ? { notation } : {}) }));
  expect(cards.map(seen)).toEqual(wanted);
}

/** Everything that the oracle says too; summary and outcomes first, for they are told without the answers. */
function seen(card: Scorecard): unknown {
  const { summary, area } = card;
  const outcomes = card.indicators.map((id) => card.outcomeOf(id));
  const codes = card.issues.map(({ code }) => code).sort();
  const evaluations = card.evaluations.map(answer);
  expect(card.indicators.map((id) => card.outcomeOf(id))).toEqual(outcomes);
  return { summary, area, outcomes, evaluations, issues: codes };
}

function answer(evaluation: Evaluation): unknown {
  const { indicator, outcome, value, rounded, margin, exceeded, achievement, shortfall, provisional } =
    evaluation;
  const codes = evaluation.issues.map(({ code }) => code).sort();
  const what = { indicator, outcome, value, rounded, margin, exceeded };
  return { ...what, achievement, shortfall, provisional, codes };
}

function expected(ruleSet: RuleSetDefinition, rows: readonly Row[], options: EvaluateOptions): unknown {
  const { area, answers, codes } = oracle(ruleSet, rows, options);
  const evaluations = answers.map(({ base: _, ...answer }) => ({
    ...(printed(answer) as object),
    codes: answer.codes.sort(),
  }));
  const count = (outcome: string) => answers.filter((one) => one.outcome === outcome).length;
  const summary = {
    targets: answers.length,
    met: count("met"),
    exceeded: answers.filter(({ exceeded }) => exceeded).length,
    notMet: count("not-met"),
    undetermined: count("undetermined"),
    notApplicable: count("not-applicable"),
  };
  return {
    summary,
    area,
    outcomes: answers.map(({ outcome }) => outcome),
    evaluations,
    issues: codes.sort(),
  };
}

type Exact = { readonly n: bigint; readonly d: bigint };

/** Every exact number of an answer, printed. */
function printed(answer: unknown): unknown {
  if (typeof answer !== "object" || answer === null || Array.isArray(answer)) return answer;
  if ("n" in answer && "d" in answer) return exactText(answer as Exact);
  return Object.fromEntries(Object.entries(answer).map(([key, one]) => [key, printed(one)]));
}
