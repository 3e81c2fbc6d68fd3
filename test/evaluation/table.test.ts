import { describe, expect, it } from "vitest";
import {
  defineRuleSet,
  type Evaluation,
  evaluate,
  evaluateTable,
  outcomeCodes,
  outcomeOfCode,
  prepareColumn,
  rollUp,
  type Scorecard,
} from "../../src/index.js";
import { laoCai2023 } from "../../src/lao-cai-2023.js";
import { ruleOf, ruleSetOf } from "../laws/arbitraries.js";
import { conditionOf } from "../laws/cards.js";
import { drawn } from "../laws/draw.js";
import { holds } from "../laws/settings.js";
import { oracle } from "../oracle/oracle.js";
import { generatedTables, recordOf } from "./tables.js";

const areasEach = 12;

describe("a table and evaluate", () => {
  it("answer alike on generated tables: codes, counts, roll-ups, and every answer in full (spec 1 to 5.1)", () => {
    holds(generatedTables(areasEach), ({ ruleSet, columns, notation }) => {
      const set = defineRuleSet(ruleSet);
      const table = evaluateTable(set, columns as never, { notation });
      const kept = evaluateTable(set, preparedOf(set, columns, notation), { notation, codes: true });
      expect(kept.codes).toEqual(table.codes);
      expect(kept.countsByArea).toEqual(table.countsByArea);
      const cards = Array.from({ length: table.count }, (_, u) => {
        return evaluate(set, recordOf(columns, u), { notation });
      });
      cards.forEach((card, u) => {
        expect(table.summaryOf(u)).toEqual(card.summary);
        expect(table.card(u).toJSON()).toEqual(card.toJSON());
        for (const { id } of set.rules) {
          expect(table.codesOf(id)[u]).toBe(codeOf(card.get(id)));
          expect(table.get(u, id)).toEqual(card.get(id));
        }
        expect(table.rollUpOf(u)).toBe(rollUp({ all: set.rules.map(({ id }) => id) }, card).outcome);
      });
      for (const { id } of set.rules) expect(table.summaryOfIndicator(id)).toEqual(countedOf(cards, id));
      const places = table.unreadable.map(({ area, indicator }) => `${area} ${indicator}`);
      expect(places.sort()).toEqual(unreadIn(cards).sort());
    });
  });

  it("and so does the oracle, which knows nothing of columns", () => {
    holds(generatedTables(areasEach), ({ ruleSet, columns, notation }) => {
      const table = evaluateTable(defineRuleSet(ruleSet), columns as never, { notation });
      for (let u = 0; u < table.count; u += 1) {
        const rows = Object.entries(recordOf(columns, u)).map(([indicator, figure]) =>
          rowOf(indicator, figure),
        );
        const { answers } = oracle(ruleSet, rows, { notation });
        const codes = table.indicators.map((id) => outcomeOfCode(table.codesOf(id)[u] as number));
        expect(codes).toEqual(answers.map(({ outcome }) => outcome));
      }
    });
  });

  it("answer every roll-up alike (spec 5.1)", () => {
    const ids = ["a", "b", "c", "d"];
    const set = defineRuleSet(
      ruleSetOf(ids.map((id) => ruleOf(id, "percent", { comparator: "at-least", bound: "1" }))),
    );
    const asked = drawn((draw) => {
      const figures = () => Array.from({ length: 6 }, () => draw.pick(["1", "0.5", null, "2", "x"]));
      return {
        condition: conditionOf(draw, false),
        columns: Object.fromEntries(ids.map((id) => [id, figures()])),
      };
    });
    holds(asked, ({ condition, columns }) => {
      const table = evaluateTable(set, columns as never, { rollUp: condition as never });
      for (let u = 0; u < 6; u += 1) {
        expect(table.rollUpOf(u)).toBe(rollUp(condition as never, table.card(u)).outcome);
      }
    });
  });
});

describe("a table", () => {
  const areas = ["sa-pa", "bac-ha", "muong-khuong"];
  const columns = { doctors: ["14", "13.9", null], "child-stunting": ["25.8", "25.9", "24"] } as const;
  const table = evaluateTable(laoCai2023, columns, { areas, rollUp: { all: ["doctors", "child-stunting"] } });

  it("tells counts by area and by indicator, and one roll-up an area", () => {
    expect([...table.rollUps]).toEqual([outcomeCodes.met, outcomeCodes.notMet, outcomeCodes.undetermined]);
    expect(table.summaryOf("sa-pa")).toEqual({
      targets: 35,
      met: 2,
      exceeded: 0,
      notMet: 0,
      undetermined: 33,
      notApplicable: 0,
    });
    expect(table.summaryOfIndicator("child-stunting")).toMatchObject({
      targets: 3,
      met: 2,
      exceeded: 0,
      notMet: 1,
    });
    expect([...table.codesOf("doctors")]).toEqual([2, 1, 0]);
    expect([...table.countsByArea.met]).toEqual([2, 0, 1]);
    expect(table.summary).toEqual({
      targets: 105,
      met: 3,
      exceeded: 0,
      notMet: 2,
      undetermined: 100,
      notApplicable: 0,
    });
    expect(table.codes).toHaveLength(105);
  });

  it("gives single answers for an area by its id or its place", () => {
    expect(table.get("bac-ha", "child-stunting").margin).toBe("0");
    expect(table.card(1).area).toBe("bac-ha");
    expect(table.card("muong-khuong").get("doctors").issues[0]?.code).toBe("observation/missing");
  });

  it("is of the figures as they were when it was judged", () => {
    const doctors = ["14", "13"];
    const own = evaluateTable(laoCai2023, { doctors });
    const numbers = Float64Array.of(14, 13);
    const ofNumbers = evaluateTable(laoCai2023, { doctors: numbers });
    doctors[0] = "1";
    numbers[0] = 1;
    expect([own.get(0, "doctors").value, ofNumbers.get(0, "doctors").value]).toEqual(["14", "14"]);
  });

  it("takes NaN in a column of numbers for a figure that cannot be read, not for a missing one (spec 1.3)", () => {
    const own = evaluateTable(laoCai2023, { doctors: Float64Array.of(14, Number.NaN, 0.1 + 0.2) });
    expect(own.unreadable).toEqual([1, 2].map((area) => ({ area, indicator: "doctors" })));
    expect(own.get(1, "doctors").issues[0]?.code).toBe("number/not-finite");
    expect(own.get(2, "doctors").issues[0]?.code).toBe("number/inexact");
  });

  it("compares figures of 16 digits and more exactly", () => {
    const figures = ["14.000000000000000", "13.9999999999999999", "14.0000000000000001", 14n];
    const own = evaluateTable(laoCai2023, { doctors: figures });
    expect([...own.codesOf("doctors")]).toEqual([2, 1, 3, 2]);
  });

  it("judges a prepared column again under other bounds", () => {
    const doctors = prepareColumn(laoCai2023, "doctors", ["13", "14", "13.00000000000000001"]);
    const rules = laoCai2023.rules.map((rule) =>
      rule.id === "doctors" ? { ...rule, target: { comparator: "at-least", bound: "13" } as const } : rule,
    );
    const looser = defineRuleSet({ ...laoCai2023, rules } as never) as typeof laoCai2023;
    expect([...evaluateTable(laoCai2023, { doctors }).codesOf("doctors")]).toEqual([1, 2, 1]);
    expect([...evaluateTable(looser, { doctors }).codesOf("doctors")]).toEqual([2, 3, 3]);
  });

  it("names a column that no indicator has, on itself and on every card", () => {
    const own = evaluateTable(laoCai2023, { docters: ["14"] } as never);
    expect(own.issues).toMatchObject([{ code: "observation/unknown-indicator", nearest: ["doctors"] }]);
    expect(own.card(0).issues[0]?.code).toBe("observation/unknown-indicator");
  });

  it("holds more rules and areas than are counted at once", () => {
    const ids = Array.from({ length: 1500 }, (_, i) => `r${i}`);
    const set = defineRuleSet(
      ruleSetOf(ids.map((id) => ruleOf(id, "percent", { comparator: "at-least", bound: "1" }))),
    );
    const column = Array.from({ length: 1100 }, (_, u) => (u % 3 === 0 ? "2" : u % 3 === 1 ? "0" : "1"));
    const own = evaluateTable(set, Object.fromEntries(ids.slice(1).map((id) => [id, column])));
    expect([0, 1, 1097, 1099].map((u) => own.summaryOf(u))).toMatchObject([
      { exceeded: 1499, met: 1499, notMet: 0, undetermined: 1 },
      { exceeded: 0, met: 0, notMet: 1499, undetermined: 1 },
      { exceeded: 0, met: 1499, notMet: 0, undetermined: 1 },
      { exceeded: 0, notMet: 1499, undetermined: 1 },
    ]);
    expect(own.summaryOfIndicator("r1499")).toMatchObject({
      exceeded: 367,
      met: 733,
      notMet: 367,
      undetermined: 0,
    });
    expect(own.summaryOfIndicator("r0")).toMatchObject({ undetermined: 1100, met: 0 });
  });

  it("may be empty", () => {
    expect(evaluateTable(laoCai2023, {}).count).toBe(0);
    expect([...evaluateTable(laoCai2023, {}, { areas: ["x"] }).rollUps]).toEqual([outcomeCodes.undetermined]);
  });
});

describe("what a table refuses", () => {
  const prepared = prepareColumn(laoCai2023, "doctors", ["1.000"], { notation: "vi" });
  const twice = evaluateTable(laoCai2023, { doctors: ["1", "2"] }, { areas: ["x", "x"] });
  it.each<[string, string, () => unknown]>([
    [
      "columns that differ in length",
      "observation/column-length",
      () => evaluateTable(laoCai2023, { doctors: ["1"], "forest-cover": [] }),
    ],
    [
      "areas that are not as many",
      "observation/column-length",
      () => evaluateTable(laoCai2023, { doctors: ["1"] }, { areas: ["a", "b"] }),
    ],
    [
      "text for a column",
      "observation/malformed",
      () => evaluateTable(laoCai2023, { doctors: "14" } as never),
    ],
    ["a list of columns", "observation/malformed", () => evaluateTable(laoCai2023, [["14"]] as never)],
    [
      "an area without an id",
      "observation/malformed",
      () => evaluateTable(laoCai2023, { doctors: ["1"] }, { areas: [""] }),
    ],
    [
      "a prepared column under another id",
      "observation/malformed",
      () => evaluateTable(laoCai2023, { "forest-cover": prepared } as never),
    ],
    [
      "a prepared column read in another notation",
      "observation/malformed",
      () => evaluateTable(laoCai2023, { doctors: prepared }),
    ],
    ["a period that is none", "period/malformed", () => evaluateTable(laoCai2023, {}, { period: "soon" })],
    [
      "a roll-up of unknown indicators",
      "rule/unknown-reference",
      () => evaluateTable(laoCai2023, {}, { rollUp: "docters" as never }),
    ],
    [
      "a roll-up of an assignment that is not there",
      "evaluation/assignment-missing",
      () => evaluateTable(laoCai2023, {}, { rollUp: { all: "assigned" } }),
    ],
    ["an unknown area", "evaluation/unknown-area", () => twice.card("y")],
    ["a place past the end", "evaluation/unknown-area", () => twice.card(2)],
    ["an id that two areas have", "observation/area-repeated", () => twice.card("x")],
    ["an unknown indicator", "evaluation/unknown-indicator", () => twice.codesOf("docters" as never)],
    [
      "to prepare a column of no indicator",
      "evaluation/unknown-indicator",
      () => prepareColumn(laoCai2023, "docters" as never, []),
    ],
    [
      "to prepare what is no column",
      "observation/malformed",
      () => prepareColumn(laoCai2023, "doctors", "14" as never),
    ],
  ])("%s: %s", (_, code, call) => {
    expect(call).toThrow(expect.objectContaining({ issues: [expect.objectContaining({ code })] }));
  });
});

function preparedOf(set: ReturnType<typeof defineRuleSet>, columns: object, notation: "plain" | "vi"): never {
  const made = Object.entries(columns).map(([id, figures]) => [
    id,
    prepareColumn(set, id, figures, { notation }),
  ]);
  return Object.fromEntries(made) as never;
}

function codeOf({ outcome, exceeded }: Evaluation): number {
  if (outcome === "met") return exceeded ? outcomeCodes.exceeded : outcomeCodes.met;
  return outcome === "not-met" ? outcomeCodes.notMet : outcomeCodes.undetermined;
}

function countedOf(cards: readonly Scorecard[], id: string): object {
  const answers = cards.map((card) => card.get(id));
  const count = (outcome: string): number => answers.filter((one) => one.outcome === outcome).length;
  return {
    targets: cards.length,
    met: count("met"),
    exceeded: answers.filter(({ exceeded }) => exceeded).length,
    notMet: count("not-met"),
    undetermined: count("undetermined"),
    notApplicable: 0,
  };
}

function unreadIn(cards: readonly Scorecard[]): string[] {
  return cards.flatMap((card, u) =>
    card.evaluations
      .filter(
        ({ outcome, issues }) => outcome === "undetermined" && issues[0]?.code !== "observation/missing",
      )
      .map(({ indicator }) => `${u} ${indicator}`),
  );
}

function rowOf(indicator: string, figure: unknown): Record<string, unknown> {
  const isRatio = typeof figure === "object" && figure !== null && "denominator" in figure;
  return isRatio ? { indicator, ...figure } : { indicator, value: figure };
}
