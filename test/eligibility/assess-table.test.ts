import { describe, expect, it } from "vitest";
import {
  assess,
  assessTable,
  type Candidate,
  definePolicy,
  evaluateTable,
  verdictCodes,
  verdictOfCode,
} from "../../src/index.js";
import { headsOfUnits, laoCai2023 } from "../../src/lao-cai-2023.js";
import { conditionOf, fourRules, ids } from "../laws/cards.js";
import { type Draw, drawn } from "../laws/draw.js";
import { holds } from "../laws/settings.js";

const words = { vi: "x", en: "x" };
const source = { document: "d", place: "1", quote: "đạt 5%" };
const count = 5;

function policyOf(draw: Draw): Parameters<typeof definePolicy>[1] {
  const bars = Array.from({ length: draw.between(1, 3) }, (_, i) => ({
    id: `bar-${i}`,
    name: words,
    subjects: {
      ...(draw.below(3) === 0 ? { roles: [draw.pick(["head", "deputy"])] } : {}),
      ...(draw.below(3) === 0 ? { unitKinds: [draw.pick(["agency", "locality"])] } : {}),
    },
    condition: draw.below(3) === 0 ? { not: { all: "assigned" as const } } : conditionOf(draw, false),
    source,
  }));
  return { id: "p", name: words, bars } as never;
}

function candidateOf(draw: Draw): Candidate<never> {
  const assigned = draw.pick<unknown>(["all", undefined, ["a"], ["b", "c"]]);
  const unit = { kind: draw.pick(["agency", "locality"]), id: draw.pick(["x", "y"]) };
  return { role: draw.pick(["head", "deputy"]), unit, ...(assigned ? { assigned } : {}) } as never;
}

const cases = drawn((draw) => {
  const figure = (): unknown => draw.pick(["1", "0.99", null, "x", { numerator: "1", denominator: "99" }]);
  return {
    policy: policyOf(draw),
    columns: Object.fromEntries(ids.map((id) => [id, Array.from({ length: count }, figure)])),
    one: candidateOf(draw),
    each: Array.from({ length: count }, () => candidateOf(draw)),
  };
});

describe("a table of verdicts", () => {
  it("says of every area what assess says of its card: verdict, counts, and the whole answer (spec 6)", () => {
    const seen = new Set<string>();
    holds(cases, ({ policy: definition, columns, one, each }) => {
      const policy = definePolicy(fourRules, definition as never);
      const table = evaluateTable(fourRules, columns as never, { areas: ["p", "q", "r", "s", "t"] });
      for (const given of [one, each]) {
        const verdicts = assessTable(policy, given as never, table);
        const answers = Array.from({ length: count }, (_, u) =>
          assess(policy, (Array.isArray(given) ? given[u] : given) as never, table.card(u)),
        );
        answers.forEach((answer, u) => {
          seen.add(answer.verdict);
          expect(verdicts.get(u)).toEqual(answer);
          expect(verdictOfCode(verdicts.verdicts[u] as number)).toBe(answer.verdict);
          expect(verdicts.verdictOf(table.areas?.[u] ?? u)).toBe(answer.verdict);
        });
        const times = (verdict: string): number => answers.filter((one) => one.verdict === verdict).length;
        expect(verdicts.summary).toEqual({
          candidates: count,
          mayBeConsidered: times("may-be-considered"),
          undetermined: times("undetermined"),
          notConsidered: times("not-considered"),
        });
      }
    });
    expect(seen.size).toBe(3);
  });

  it("is of the directive's heads, a candidate for all", () => {
    const table = evaluateTable(laoCai2023, { doctors: ["14", "13.9", null] });
    const head = { role: "head", unit: { kind: "locality" }, assigned: ["doctors"] } as const;
    const { mayBeConsidered, notConsidered, undetermined } = verdictCodes;
    const { verdicts } = assessTable(headsOfUnits, head, table);
    expect([...verdicts]).toEqual([mayBeConsidered, notConsidered, undetermined]);
  });

  it("keeps what it was asked, whatever becomes of the candidates given", () => {
    const table = evaluateTable(laoCai2023, { doctors: ["13"], "forest-cover": ["60"] });
    const assigned: ("doctors" | "forest-cover")[] = ["doctors"];
    const verdicts = assessTable(headsOfUnits, { role: "head", unit: { kind: "locality" }, assigned }, table);
    assigned[0] = "forest-cover";
    expect([verdicts.verdictOf(0), verdicts.get(0).verdict]).toEqual(["not-considered", "not-considered"]);
  });

  it("refuses every fault of the candidates at once, a list of another length, and another rule set", () => {
    const table = evaluateTable(laoCai2023, { doctors: ["14", "13.9"] });
    const good = { role: "head", unit: { kind: "locality" }, assigned: ["doctors"] } as const;
    const issuesOf = (call: () => unknown): unknown => {
      try {
        return call();
      } catch (error) {
        return (error as { issues: object[] }).issues;
      }
    };
    const bad = { ...good, role: "haed" };
    expect(issuesOf(() => assessTable(headsOfUnits, [bad, { ...good, assigned: [] }], table))).toMatchObject([
      { code: "eligibility/bad-candidate", path: ["candidates", 0, "role"] },
      { code: "eligibility/assignment-empty", path: ["candidates", 1, "assigned"] },
    ]);
    expect(issuesOf(() => assessTable(headsOfUnits, [good], table))).toEqual([
      { code: "eligibility/candidate-count", expected: 2, received: 1, path: ["candidates"] },
    ]);
    expect(issuesOf(() => assessTable({ ...headsOfUnits, ruleSet: "another" }, good, table))).toMatchObject([
      { code: "eligibility/rule-set-mismatch", path: ["table"] },
    ]);
    expect(issuesOf(() => assessTable(headsOfUnits, good, table).get("x"))).toMatchObject([
      { code: "evaluation/unknown-area" },
    ]);
    const bars = headsOfUnits.bars.map((bar) => ({ ...bar, condition: { all: [] } }));
    const empty: typeof headsOfUnits = { ...headsOfUnits, bars };
    const emptyList = [{ code: "rule/empty-list", path: ["condition", "all"] }];
    expect(issuesOf(() => assessTable(empty, good, table))).toEqual(emptyList);
    expect(issuesOf(() => assess(empty, good, table.card(0)))).toEqual(emptyList);
  });
});
