import { describe, expect, it } from "vitest";
import { conditionCodes } from "../../src/evaluation/condition-codes.js";
import { type Condition, outcomeCodes, rollUp, type ThiduaError } from "../../src/index.js";
import { cardOf, conditionOf, type ids, outcomesOf } from "../laws/cards.js";
import { drawn } from "../laws/draw.js";
import { holds } from "../laws/settings.js";

const letters = ["u", "n", "m", "x", "-"];
/** Two indicators with every pair of codes, in the order of `outcomeCodes`: areas 0 to 24. */
const pairs: Readonly<Record<string, Uint8Array>> = {
  a: Uint8Array.from({ length: 25 }, (_, u) => Math.floor(u / 5)),
  b: Uint8Array.from({ length: 25 }, (_, u) => u % 5),
};

/** The answers on every pair, five to a word: undetermined, not met, met, not applicable. */
function answersOn(condition: Condition, assigned: readonly string[] | null = null): string {
  const codeAt = conditionCodes(condition, assigned, (id) => pairs[id] as Uint8Array);
  const answers = Array.from({ length: 25 }, (_, u) => letters[codeAt(u)]).join("");
  return (answers.match(/.{5}/g) ?? []).join(" ");
}

describe("a condition over the codes of a table (spec 5.1)", () => {
  // Rows: a is undetermined, not met, met, exceeded, not applicable. Letters of a row: the same of b.
  it.each<[string, Condition, string]>([
    ["a", "a", "uuuuu nnnnn mmmmm mmmmm -----"],
    ["not", { not: "a" }, "uuuuu mmmmm nnnnn nnnnn -----"],
    ["all", { all: ["a", "b"] }, "unuuu nnnnn unmmm unmmm unmm-"],
    ["any", { any: ["a", "b"] }, "uummu unmmn mmmmm mmmmm unmm-"],
    ["one of two", { "at-least-k": 1, of: ["a", "b"] }, "uummu unmmn mmmmm mmmmm unmm-"],
    ["two of two", { "at-least-k": 2, of: ["a", "b"] }, "unuun nnnnn unmmn unmmn nnnn-"],
  ])("%s", (_, condition, answers) => expect(answersOn(condition)).toBe(answers));

  it("asks what was assigned", () => {
    expect(answersOn({ all: "assigned" }, ["a", "b"])).toBe(answersOn({ all: ["a", "b"] }));
    expect(answersOn({ any: "assigned" }, ["b"])).toBe(answersOn("b"));
  });

  it.each([[null], [[]]])("and refuses where that is %j", (assigned) => {
    const missing = { code: "evaluation/assignment-missing", path: ["options", "assigned"] };
    expect(issuesOf(() => answersOn({ all: "assigned" }, assigned))).toEqual([missing]);
  });

  it("answers as `rollUp` does over a card", () => {
    const asked = drawn((draw) => ({ condition: conditionOf(draw, false), outcomes: outcomesOf(draw) }));
    const { undetermined, notMet, met, notApplicable } = outcomeCodes;
    const codes = { undetermined, "not-met": notMet, met, "not-applicable": notApplicable };
    holds(asked, ({ condition, outcomes }) => {
      const codesOf = (id: string) => Uint8Array.of(codes[outcomes[id] ?? "undetermined"]);
      const expected = rollUp(condition as Condition<(typeof ids)[number]>, cardOf(outcomes)).outcome;
      expect(conditionCodes(condition, null, codesOf)(0)).toBe(codes[expected]);
    });
  });
});

function issuesOf(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    return (error as ThiduaError).issues;
  }
}
