import { describe, expect, it } from "vitest";
import { defineRuleSet, type Evaluation, evaluate, type RuleSetDefinition } from "../../src/index.js";
import { oracle } from "../oracle/oracle.js";
import { judgeable, type Row, type Table } from "./arbitraries.js";
import { exactText } from "./decimal.js";
import { cases, holds } from "./settings.js";

const tablesEach = 5;

describe("the engine and the oracle", () => {
  it(`answer alike on ${cases} generated tables of observations (spec 1 to 4)`, () => {
    let compared = 0;
    holds(
      judgeable(tablesEach),
      ({ ruleSet, tables }) => {
        for (const table of tables) {
          expect(byEngine(ruleSet, table)).toEqual(byOracle(ruleSet, table));
          compared += 1;
        }
      },
      Math.ceil(cases / tablesEach),
    );
    expect(compared).toBeGreaterThanOrEqual(cases);
  });
});

function byEngine(ruleSet: RuleSetDefinition, { rows, options }: Table): unknown {
  const card = evaluate(defineRuleSet(ruleSet), rows as never, options);
  const { area, evaluations, issues } = card;
  return { area, evaluations: evaluations.map(seen), issues: issues.map(({ code }) => code).sort() };
}

function seen(evaluation: Evaluation): unknown {
  const { indicator, outcome, value, rounded, margin, exceeded, achievement, shortfall, provisional } =
    evaluation;
  const codes = evaluation.issues.map(({ code }) => code).sort();
  return {
    indicator,
    outcome,
    value,
    rounded,
    margin,
    exceeded,
    achievement,
    shortfall,
    provisional,
    codes,
  };
}

function byOracle(ruleSet: RuleSetDefinition, { rows, options }: Table): unknown {
  const { area, answers, codes } = oracle(ruleSet, rows as readonly Row[], options);
  const evaluations = answers.map(({ base: _, ...answer }) => ({
    ...(printed(answer) as object),
    codes: answer.codes.sort(),
  }));
  return { area, evaluations, issues: codes.sort() };
}

type Exact = { readonly n: bigint; readonly d: bigint };

/** Every exact number of an answer, printed. */
function printed(answer: unknown): unknown {
  if (typeof answer !== "object" || answer === null || Array.isArray(answer)) return answer;
  if ("n" in answer && "d" in answer) return exactText(answer as Exact);
  return Object.fromEntries(Object.entries(answer).map(([key, one]) => [key, printed(one)]));
}
