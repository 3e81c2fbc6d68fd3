import { expect, it } from "vitest";
import {
  defineRuleSet,
  evaluate,
  isJudged,
  isMet,
  isNotApplicable,
  isNotMet,
  isUndetermined,
} from "../../src/index.js";
import { ruleOf, ruleSetOf } from "../laws/arbitraries.js";

const target = { comparator: "at-least", bound: "5" } as const;
const set = defineRuleSet(ruleSetOf(["a", "b", "c", "d"].map((id) => ruleOf(id, "percent", target))));
const { evaluations } = evaluate(set, [
  { indicator: "a", value: "6" },
  { indicator: "b", value: "4" },
  { indicator: "d", standing: "not-applicable", reason: "none here" },
] as never);

it.each([
  ["isMet", isMet, "a"],
  ["isNotMet", isNotMet, "b"],
  ["isUndetermined", isUndetermined, "c"],
  ["isNotApplicable", isNotApplicable, "d"],
  ["isJudged", isJudged, "ab"],
])("%s is true of its answers and of no other (spec 4.1)", (_, guard, ids) => {
  const found = evaluations.filter((one) => guard(one) === true).map(({ indicator }) => indicator);
  expect(found.join("")).toBe(ids);
  expect(evaluations.map((one) => typeof guard(one))).toEqual(evaluations.map(() => "boolean"));
});
