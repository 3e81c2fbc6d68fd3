import { describe, expect, it } from "vitest";
import {
  defineRuleSet,
  evaluateAll,
  evaluateRows,
  type Issue,
  type Observation,
  type Scorecard,
} from "../../src/index.js";
import { laoCai2023 } from "../../src/lao-cai-2023.js";
import { judgeable, type Row } from "../laws/arbitraries.js";
import { cases, holds } from "../laws/settings.js";

type Given = Observation<"doctors">;
const row = (area: string | null, value: string): Given => ({ indicator: "doctors", value, area });
const json = (cards: Iterable<Scorecard>): unknown[] => [...cards].map((card) => card.toJSON());

describe("rows and evaluateAll", () => {
  it("answer alike, held or area by area, awaited or not: every card in full, paths too", async () => {
    const cases: Row[][] = [];
    holds(judgeable(1), ({ ruleSet, tables }) => {
      const set = defineRuleSet(ruleSet);
      const { rows, options } = tables[0] ?? { rows: [], options: {} };
      const sorted = grouped(rows);
      cases.push(sorted);
      const expected = json(evaluateAll(set, sorted as never, options));
      expect(json(evaluateRows(set, sorted as never, options))).toEqual(expected);
      expect(json(evaluateRows(set, sorted as never, { ...options, grouped: true }))).toEqual(expected);
    });
    expect(cases.some((rows) => new Set(rows.map(({ area }) => area)).size > 1)).toBe(true);
  });

  it("and so do rows that are waited for", async () => {
    const rows = [row(null, "14"), row("a", "14"), row("b", "13"), row("b", "13.0")];
    async function* later(): AsyncGenerator<Given> {
      yield* rows;
    }
    const cards: Scorecard[] = [];
    for await (const card of evaluateRows(laoCai2023, later(), { grouped: true })) cards.push(card);
    expect(json(cards)).toEqual(json(evaluateAll(laoCai2023, rows)));
  });
});

describe("rows that promise to stand together", () => {
  const split = [row("a", "14"), row("b", "14"), row("a", "13"), row("a", "12"), row("c", "14")];

  it("are judged as soon as their area ends", () => {
    let taken = 0;
    function* counted(): Generator<Given> {
      for (const one of [row("a", "14"), row("b", "14"), row("c", "14")]) {
        taken += 1;
        yield one;
      }
    }
    const cards = evaluateRows(laoCai2023, counted(), { grouped: true });
    expect([cards.next().value?.area, taken]).toEqual(["a", 2]);
  });

  it("throw where an area returns, and judge it once", () => {
    const cards = evaluateRows(laoCai2023, split, { grouped: true });
    expect(cards.next().value?.area).toBe("a");
    expect(() => cards.next()).toThrow(
      expect.objectContaining({
        issues: [{ code: "observation/area-split", area: "a", path: ["observations", 2] }],
      }),
    );
  });

  it("or name the area once, leave its rows out, and go on", () => {
    const found: Issue[] = [];
    const onIssue = (one: Issue): number => found.push(one);
    const cards = [...evaluateRows(laoCai2023, split, { grouped: true, onIssue })];
    expect(cards.map(({ area }) => area)).toEqual(["a", "b", "c"]);
    expect(cards[0]?.get("doctors").outcome).toBe("met");
    expect(found).toMatchObject([{ code: "observation/area-split", area: "a" }]);
  });

  it("are every area's where they name none and come first; later they are refused", () => {
    const found: Issue[] = [];
    const rows = [row(null, "14"), row("a", "14"), row("b", "14"), row(null, "13")];
    const cards = evaluateRows(laoCai2023, rows, { grouped: true, onIssue: (one) => found.push(one) });
    expect([...cards].map((card) => card.get("doctors").outcome)).toEqual(["met", "met"]);
    expect(found).toEqual([{ code: "observation/area-unnamed", path: ["observations", 3] }]);
  });

  it("and are no observations at all: then that is told", () => {
    const found: Issue[] = [];
    const rows = [row("a", "14"), row("b", "14"), 7 as never, { value: "1" } as never];
    const cards = evaluateRows(laoCai2023, rows, { grouped: true, onIssue: (one) => found.push(one) });
    expect([...cards].map(({ issues }) => issues)).toEqual([[], []]);
    expect(found).toMatchObject([
      { code: "observation/malformed", received: "7", path: ["observations", 2] },
      { code: "observation/malformed", path: ["observations", 3, "indicator"] },
    ]);
  });

  it("what is wrong with those of no area is told of every area", () => {
    const rows = [{ indicator: "doctor", value: "1" } as never, row("a", "14"), row("b", "14")];
    const cards = [...evaluateRows(laoCai2023, rows, { grouped: true })];
    expect(cards.map(({ issues }) => issues.map(({ code }) => code))).toEqual([
      ["observation/unknown-indicator"],
      ["observation/unknown-indicator"],
    ]);
    expect(json(cards)).toEqual(json(evaluateAll(laoCai2023, rows)));
  });

  it("may be those of one area alone, wherever they stand", () => {
    const cards = [...evaluateRows(laoCai2023, split, { grouped: true, area: "a" })];
    expect(cards.map(({ area }) => area)).toEqual(["a"]);
    expect(cards[0]?.get("doctors").issues[0]?.code).toBe("observation/conflict");
  });

  it("may be none", () => {
    expect(json(evaluateRows(laoCai2023, [], { grouped: true }))).toEqual(json(evaluateAll(laoCai2023, [])));
  });

  const areas = Math.min(100_000, cases * 10);

  it(`tell ${areas} areas apart`, () => {
    function* many(): Generator<Given> {
      for (let i = 0; i < areas; i += 1) yield row(`xa-${i}`, "14");
    }
    let cards = 0;
    for (const _ of evaluateRows(laoCai2023, many(), { grouped: true })) cards += 1;
    expect(cards).toBe(areas);
  });
});

it("rows that promise nothing are held, and an area may return", () => {
  const rows = [row("a", "14"), row("b", "13"), row("a", "13")];
  const cards = [...evaluateRows(laoCai2023, rows)];
  expect(cards.map((card) => [card.area, card.outcomeOf("doctors")])).toEqual([
    ["a", "undetermined"],
    ["b", "not-met"],
  ]);
});

it.each([7, null, undefined, "rows", {}])("what is no list of rows is refused at once: %j", (rows) => {
  const fault = {
    code: "observation/malformed",
    expected: "a list of observations",
    received: typeof rows,
    path: ["rows"],
  };
  expect(() => evaluateRows(laoCai2023, rows as never)).toThrow(expect.objectContaining({ issues: [fault] }));
});

/** Rows of no area first, then area by area, in order of first appearance. */
function grouped(rows: readonly Row[]): Row[] {
  const areas = [...new Set(rows.map(({ area }) => area ?? null))];
  const order = [null, ...areas.filter((area) => area !== null)];
  return order.flatMap((area) => rows.filter((one) => (one["area"] ?? null) === area));
}
