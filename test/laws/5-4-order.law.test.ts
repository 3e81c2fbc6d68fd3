import { describe, expect, it } from "vitest";
import {
  type Condition,
  defineRuleSet,
  evaluate,
  type Issue,
  rollUp,
  type Scorecard,
} from "../../src/index.js";
import { judgeable } from "./arbitraries.js";
import { cardOf, conditionOf, outcomesOf, shuffled } from "./cards.js";
import { Draw, drawn } from "./draw.js";
import { holds } from "./settings.js";

describe("order (spec 5.4)", () => {
  it("of rules and of observations changes no answer and hides no fault", () => {
    holds(judgeable(1), ({ ruleSet, tables }) => {
      const [{ rows, options }] = tables as [(typeof tables)[0]];
      const draw = new Draw(rows.map((_, i) => i * 7 + rows.length));
      const rules = shuffled(draw, ruleSet.rules);
      const plain = evaluate(defineRuleSet(ruleSet), rows as never, options);
      const other = evaluate(defineRuleSet({ ...ruleSet, rules }), shuffled(draw, rows) as never, options);
      expect(answers(other)).toEqual(answers(plain));
      expect(other.summary).toEqual(plain.summary);
    });
  });

  it("of a condition's members changes nothing", () => {
    const cases = drawn((draw) => {
      const condition = conditionOf(draw, false);
      return { outcomes: outcomesOf(draw), condition, turned: turned(condition) };
    });
    holds(cases, ({ outcomes, condition, turned }) => {
      const card = cardOf(outcomes);
      expect(rollUp(turned as never, card)).toEqual(rollUp(condition as never, card));
    });
  });
});

/** Everything but where faults stand in the input, and in what order they are told. */
function answers(card: Scorecard): unknown {
  const codes = (issues: readonly Issue[]) => issues.map(({ code }) => code).sort();
  const each = card.evaluations.map(({ issues, ...answer }) => [
    answer.indicator,
    { ...answer, codes: codes(issues) },
  ]);
  return { area: card.area, issues: codes(card.issues), each: Object.fromEntries(each) };
}

/** The same condition, its members from last to first. */
function turned(condition: Condition): Condition {
  if (typeof condition === "string") return condition;
  if ("not" in condition) return { not: turned(condition.not) };
  const back = (members: "assigned" | readonly Condition[]) =>
    members === "assigned" ? members : members.map(turned).reverse();
  if ("all" in condition) return { all: back(condition.all) };
  if ("any" in condition) return { any: back(condition.any) };
  return { ...condition, of: back(condition.of) };
}
