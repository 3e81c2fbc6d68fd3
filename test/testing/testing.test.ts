import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  assess,
  atLeast,
  atMost,
  between,
  defineRuleSet,
  evaluate,
  exactly,
  lessThan,
  moreThan,
  type RoundingMode,
  type Rule,
  type RuleSet,
  type Target,
} from "../../src/index.js";
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
import { judgeable, ruleOf, ruleSetOf } from "../laws/arbitraries.js";
import { holds } from "../laws/settings.js";

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

describe("boundary cases and fixtures of any rules", () => {
  const source = { document: "d", place: "1", quote: "x" };
  const setOf = (unit: string, target: Target, more: Partial<Rule> = {}): RuleSet<"a"> =>
    defineRuleSet(ruleSetOf([{ ...ruleOf("a", "percent", target), unit, ...more }])) as never;
  const rounding = (digits: number, mode: RoundingMode) => ({ rounding: { digits, mode, source } });
  const casesOf = (set: RuleSet<"a">) => boundaryCases(set).map((one) => `${one.value} ${one.expect}`);

  it.each<[string, RuleSet<"a">, string[]]>([
    ["exactly", setOf("percent", exactly("5")), ["4 not-met", "5 met", "6 not-met"]],
    [
      "between, a figure within for each end",
      setOf("percent", between(atLeast("5"), lessThan("8"))),
      ["4 not-met", "5 met", "6 met", "7 met", "8 not-met", "9 not-met"],
    ],
    [
      "ends so close that only their middle is within",
      setOf("percent", between(moreThan("5"), lessThan("6"))),
      ["4 not-met", "5 not-met", "6 not-met", "7 not-met", "5.5 met"],
    ],
    [
      "two ends that are one",
      setOf("percent", between(atLeast("5"), atMost("5"))),
      ["4 not-met", "5 met", "6 not-met"],
    ],
    [
      "a bound between two rounded figures has none on it",
      setOf("percent", atLeast("56.7"), rounding(0, "half-up")),
      ["56 not-met", "57 met"],
    ],
    [
      "a finer rounding",
      setOf("percent", lessThan("5"), rounding(1, "down")),
      ["4.9 met", "5 not-met", "5.1 not-met"],
    ],
    [
      "half a commune: the bound, and whole ones beside it",
      setOf("communes", atLeast("71.5")),
      ["71.4 not-met", "71 not-met", "71.5 met", "71.6 met", "72 met"],
    ],
    [
      "20 digits: a step that can still be read",
      setOf("dong", moreThan("99999999999999999999")),
      ["99999999999999999998 not-met", "99999999999999999999 not-met", "99999999999999999999.1 met"],
    ],
  ])("%s", (_, set, expected) => expect(casesOf(set)).toEqual(expected));

  it("whole figures are chosen for what comes whole", () => {
    const set = setOf("communes", atLeast("71.5"));
    expect([metBy(set), missedBy(set, "a")]).toEqual([{ a: "72" }, { a: "71" }]);
  });

  it("mutants that a rounding makes ask the same are none", () => {
    const made = mutants(setOf("percent", atLeast("56.7"), rounding(0, "half-up")));
    expect(made.map(({ mutation, ruleSet }) => [mutation, ruleSet.rules[0]?.target])).toEqual([
      ["bound-up", atLeast("57.7")],
      ["bound-down", atLeast("55.7")],
      ["direction", atMost("56.7")],
    ]);
  });

  it("generated rules of every kind are worth what their cases say, and every mutant is found", () => {
    holds(
      judgeable(1),
      ({ ruleSet }) => {
        const set = defineRuleSet(ruleSet) as RuleSet;
        const cases = boundaryCases(set);
        const ids = set.rules.map(({ id }) => id);
        for (const { indicator, value, expect: outcome } of cases)
          expect([value, evaluate(set, { [indicator]: value }).get(indicator).outcome]).toEqual([
            value,
            outcome,
          ]);
        // Between two bounds that differ by one in the 18th place lies no figure that can be read.
        const isMeetable = (id: string): boolean =>
          cases.some(({ indicator, expect: outcome }) => indicator === id && outcome === "met");
        const closest = set.rules.filter(({ id }) => !isMeetable(id)).map(({ target }) => gapOf(target));
        expect(closest.every((gap) => gap === 1n)).toBe(true);
        expect(evaluate(set, metBy(set)).summary.met).toBe(ids.length - closest.length);
        expect(evaluate(set, missedBy(set, ...ids)).summary.notMet).toBe(ids.length);
        const found = mutationScore(
          set,
          cases.map((one) => ({
            observations: { [one.indicator]: one.value },
            expect: { [one.indicator]: one.expect },
          })),
        );
        expect([
          found.failing,
          found.survivors.filter(({ mutation }) => mutation !== "rule-dropped"),
        ]).toEqual([[], []]);
      },
      200,
    );
  });
});

/** The distance of two ends, in units of the 18th place. */
function gapOf(target: Target): bigint {
  if (target.comparator !== "between") return 0n;
  const units = ({ bound }: { bound: string }): bigint => {
    const [whole = "", decimals = ""] = bound.split(".");
    return BigInt(whole + decimals.padEnd(18, "0"));
  };
  return units(target.upper) - units(target.lower);
}

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
    expect(() => expect("x").toBeMet()).toThrow(
      /expected an evaluation, such as `card.get\(id\)`, received string/,
    );
    expect(() => expect(null).toHaveMargin("0")).toThrow(/received null/);
    expect(() => expect([]).toBeNotMet()).toThrow(/received a list/);
    const head = { role: "head", unit: { kind: "agency" } };
    expect(assess(headsOfUnits, { ...head, assigned: ["doctors"] }, card)).toBeConsidered();
    expect(() => expect(assess(headsOfUnits, { ...head, assigned: "all" }, card)).toBeConsidered()).toThrow(
      /found not-considered/,
    );
  });
  it("say the value, the bound and the clause", () => {
    const law =
      "Source: ct-02-2023, appendix, item 9: “tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể chiều cao trên tuổi dưới 25,9%”";
    const stunting = "not met (observed 25.9%, asked less than 25.9%); exactly on the bound";
    const told = (check: () => void): string => {
      try {
        check();
      } catch (error) {
        return (error as Error).message;
      }
      return "nothing";
    };
    const failing = card.get("child-stunting");
    for (const message of [
      told(() => expect(failing).toBeMet()),
      told(() => expect(failing).not.toBeNotMet()),
      told(() => expect(failing).toBeUndetermined()),
      told(() => expect(failing).toHaveMargin("1")),
      told(() => assertMet(failing)),
    ]) {
      expect(message).toContain(stunting);
      expect(message).toContain(law);
    }
    expect(told(() => expect(failing).toHaveMargin(0 as never))).toMatch(
      /^expected the margin 0 as text \(a number was given\), found 0\n/,
    );
    const wrongCode = told(() => expect(card.get("forest-cover")).toBeUndetermined("number/malformed"));
    expect(wrongCode).toMatch(
      /^expected undetermined by number\/malformed, found observation\/missing\nForest cover/,
    );
    const head = { role: "head", unit: { kind: "agency" } };
    const verdict = (assigned: readonly ("child-stunting" | "forest-cover")[]): string =>
      told(() => expect(assess(headsOfUnits, { ...head, assigned }, card)).toBeConsidered());
    expect(verdict(["child-stunting"])).toContain("Không xét khen thưởng cho người đứng đầu");
    expect(verdict(["child-stunting"])).toContain(stunting);
    const open = verdict(["forest-cover"]);
    expect(open.startsWith("expected may-be-considered, found undetermined\n")).toBe(true);
    expect(open).toContain("Still needed: forest-cover.");
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
