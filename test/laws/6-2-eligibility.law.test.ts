import { describe, expect, it } from "vitest";
import { assess, type Bar, type Candidate, type Condition, definePolicy } from "../../src/index.js";
import { assess as assessOfOracle } from "../oracle/oracle.js";
import { cardOf, conditionOf, fourRules, ids, type Outcomes, outcomesOf } from "./cards.js";
import { type Draw, drawn } from "./draw.js";
import { holds } from "./settings.js";
import { completions } from "./still-needed.js";

const words = { vi: "x", en: "x" };
const source = { document: "d", place: "1", quote: "đạt 5%" };
const cases = drawn((draw) => ({
  bars: barsOf(draw),
  candidate: candidateOf(draw),
  outcomes: outcomesOf(draw),
}));

describe("eligibility (spec 6.1, 6.2, 6.5)", () => {
  it("is as the oracle says, bar by bar", () => {
    holds(cases, ({ bars, candidate, outcomes }) => {
      const expected = assessOfOracle(bars, candidate, outcomes);
      const { verdict, reasons } = answer(bars, candidate, outcomes);
      expect({ verdict, states: reasons.map(({ state }) => state) }).toEqual(expected);
    });
  });

  it("is never decided by what is missing: a decided verdict holds however that comes out", () => {
    holds(cases, ({ bars, candidate, outcomes }) => {
      const { verdict } = answer(bars, candidate, outcomes);
      if (verdict === "undetermined") return;
      const open = ids.filter((id) => outcomes[id] === "undetermined");
      for (const completed of completions(outcomes, open))
        expect(answer(bars, candidate, completed).verdict).toBe(verdict);
    });
  });

  it("rests on the figures it names: every other may take any value, or go missing (spec 5.3, 6.4)", () => {
    const changed = drawn((draw) => ({
      bars: barsOf(draw),
      candidate: candidateOf(draw),
      outcomes: outcomesOf(draw),
      others: outcomesOf(draw),
    }));
    let freed = 0;
    holds(changed, ({ bars, candidate, outcomes, others }) => {
      const { verdict, reasons } = answer(bars, candidate, outcomes);
      if (verdict === "undetermined") return;
      const resting = reasons.filter(({ state }) => state === "barred" || verdict === "may-be-considered");
      const named = resting.flatMap(({ decidedBy }) => decidedBy.map(({ indicator }) => indicator));
      const free = ids.filter(
        (id) => !named.includes(id) && ![outcomes[id], others[id]].includes("not-applicable"),
      );
      freed += free.length;
      const other = { ...outcomes, ...Object.fromEntries(free.map((id) => [id, others[id]])) } as Outcomes;
      expect(answer(bars, candidate, other).verdict).toBe(verdict);
    });
    expect(freed).toBeGreaterThan(0);
  });

  it("names the law for every bar, and never says that an award is granted", () => {
    holds(cases, ({ bars, candidate, outcomes }) => {
      const { verdict, reasons } = answer(bars, candidate, outcomes);
      expect(reasons.map((reason) => reason.source)).toEqual(bars.map((bar) => bar.source));
      expect(["not-considered", "undetermined", "may-be-considered"]).toContain(verdict);
      for (const { state, decidedBy } of reasons)
        if (state === "barred") expect(decidedBy.length).toBeGreaterThan(0);
    });
  });
});

function answer(bars: readonly Bar[], candidate: Candidate, outcomes: Outcomes) {
  const policy = definePolicy(fourRules, { id: "p", name: words, bars: bars as never });
  return assess(policy, candidate as never, cardOf(outcomes) as never);
}

function barsOf(draw: Draw): Bar[] {
  return Array.from({ length: draw.between(1, 3) }, (_, i) => {
    const ofUnit: Condition = draw.pick([{ not: { all: "assigned" } }, { not: { any: "assigned" } }]);
    const roles = draw.pick([{ roles: ["head"] }, {}, { roles: ["deputy", "head"] }]);
    const unitKinds = draw.pick([{}, { unitKinds: ["agency", "locality"] }]);
    const condition = draw.chance(50) ? ofUnit : conditionOf(draw, false);
    return { id: `b${i}`, name: words, subjects: { ...roles, ...unitKinds }, condition, source };
  });
}

function candidateOf(draw: Draw): Candidate {
  const unit = { kind: draw.pick(["agency", "enterprise"]) };
  const role = draw.pick(["head", "staff"]);
  if (draw.chance(15)) return { role, unit };
  const assigned = ids.filter(() => draw.chance(60));
  return { role, unit, assigned: assigned.length === 0 || draw.chance(20) ? "all" : assigned };
}
