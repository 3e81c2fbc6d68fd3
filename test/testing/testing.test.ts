import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assess, evaluate } from "../../src/index.js";
import { headsOfUnits, laoCai2023 } from "../../src/lao-cai-2023.js";
import {
  arbitraryObservations,
  boundaryCases,
  coverage,
  metBy,
  missedBy,
  mutants,
  mutationScore,
  without,
} from "../../src/testing.js";
import {
  assertConsidered,
  assertMargin,
  assertMet,
  assertNotMet,
  assertUndetermined,
} from "../../src/testing-node.js";
import "../../src/testing-vitest.js";
import { laoCaiCases } from "../directives/lao-cai-2023.cases.js";
import { table } from "../directives/lao-cai-2023.table.js";

describe("boundary cases", () => {
  const cases = boundaryCases(laoCai2023);
  it("are three a bound, and worth what the text says", () => {
    expect(cases).toHaveLength(105);
    for (const [id, , sign, bound] of table) {
      const own = cases.filter(({ indicator }) => indicator === id);
      expect(
        own.map(({ expect: outcome }) => outcome === "met"),
        id,
      ).toEqual(
        {
          ">=": [false, true, true],
          ">": [false, false, true],
          "<=": [true, true, false],
          "<": [true, false, false],
        }[sign],
      );
      expect(own[1]?.value).toBe(bound);
    }
  });
  it("are what the engine says", () => {
    for (const { indicator, value, expect: outcome } of cases)
      expect(evaluate(laoCai2023, { [indicator]: value }).get(indicator).outcome).toBe(outcome);
  });
});

describe("mutation of the directive's rules", () => {
  it("makes five wrong rule sets a rule, and one a bar", () => {
    expect(mutants(laoCai2023, headsOfUnits)).toHaveLength(35 * 5 + 1);
  });
  it("every one of them is found by the cases that were typed from the text", () => {
    const score = mutationScore(laoCai2023, laoCaiCases, headsOfUnits);
    expect(score.failing).toEqual([]);
    expect(score.survivors.map(({ mutation, of }) => `${of}: ${mutation}`)).toEqual([]);
    expect(score.percent).toBe(100);
  });
  it("cases that test nothing find nothing", () => {
    expect(mutationScore(laoCai2023, []).killed).toBe(0);
    const one = mutationScore(laoCai2023, [{ observations: { doctors: "14" }, expect: { doctors: "met" } }]);
    expect(one.killed).toBe(3);
  });
});

describe("fixtures and coverage", () => {
  it("meet all, miss the named, leave some out", () => {
    expect(evaluate(laoCai2023, metBy(laoCai2023)).summary).toMatchObject({ met: 35, undetermined: 0 });
    const missed = evaluate(laoCai2023, missedBy(laoCai2023, "doctors", "case-resolution"));
    expect(missed.summary).toMatchObject({ met: 33, notMet: 2 });
    expect(evaluate(laoCai2023, without(metBy(laoCai2023), "doctors")).get("doctors")).toBeUndetermined(
      "observation/missing",
    );
  });
  it("say which bounds no figure lay on both sides of", () => {
    const [all, none] = [evaluate(laoCai2023, metBy(laoCai2023)), evaluate(laoCai2023, {})];
    expect(coverage(laoCai2023, [all, none]).uncovered).toHaveLength(35);
    const cards = boundaryCases(laoCai2023).map(({ indicator, value }) =>
      evaluate(laoCai2023, { [indicator]: value }),
    );
    expect(coverage(laoCai2023, cards).uncovered).toEqual([]);
  });
  it("generated observations never make the engine throw, and are of every kind", () => {
    const outcomes = new Set<string>();
    fc.assert(
      fc.property(arbitraryObservations(fc, laoCai2023) as fc.Arbitrary<never[]>, (observations) => {
        const { evaluations, summary } = evaluate(laoCai2023, observations);
        for (const { outcome } of evaluations) outcomes.add(outcome);
        expect(summary.met + summary.notMet + summary.undetermined + summary.notApplicable).toBe(35);
      }),
      { numRuns: 200 },
    );
    expect([...outcomes].sort()).toEqual(["met", "not-applicable", "not-met", "undetermined"]);
  });
});

describe("matchers", () => {
  const card = evaluate(laoCai2023, { doctors: "14", "child-stunting": "25.9" });
  it("pass and fail with a reason", () => {
    expect(card.get("doctors")).toBeMet();
    expect(card.get("doctors")).toHaveMargin("0");
    expect(card.get("child-stunting")).toBeNotMet();
    expect(card.get("child-stunting")).not.toBeMet();
    expect(card.get("forest-cover")).toBeUndetermined();
    expect(() => expect(card.get("child-stunting")).toBeMet()).toThrow(
      /expected met, found not-met\nStunting/,
    );
    expect(() => expect(card.get("forest-cover")).toBeUndetermined("unit/mismatch")).toThrow(
      /undetermined by unit\/mismatch, found observation\/missing/,
    );
    expect(() => expect("x").toBeMet()).toThrow(/expected an evaluation, received string/);
    const head = { role: "head", unit: { kind: "agency" } };
    expect(assess(headsOfUnits, { ...head, assigned: ["doctors"] }, card)).toBeConsidered();
    expect(() => expect(assess(headsOfUnits, { ...head, assigned: "all" }, card)).toBeConsidered()).toThrow(
      /found not-considered/,
    );
  });
  it("as plain assertions", () => {
    assertMet(card.get("doctors"));
    assertMargin(card.get("doctors"), "0");
    assertNotMet(card.get("child-stunting"));
    assertUndetermined(card.get("forest-cover"), "observation/missing");
    expect(() => assertMet(card.get("child-stunting"))).toThrow(
      expect.objectContaining({ code: "ERR_ASSERTION", name: "AssertionError" }),
    );
    expect(() => assertConsidered({} as never)).toThrow(/expected an answer of assess/);
  });
});
