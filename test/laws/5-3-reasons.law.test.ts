import { describe, expect, it } from "vitest";
import { allOf, type Outcome, rollUp } from "../../src/index.js";
import { cardOf, conditionOf, ids, outcomesOf } from "./cards.js";
import { drawn } from "./draw.js";
import { holds } from "./settings.js";

describe("reasons (spec 5.3, 5.4)", () => {
  it("are faithful: figures that are not named among them may take any other value, or go missing", () => {
    const cases = drawn((draw) => {
      const [outcomes, others] = [outcomesOf(draw), outcomesOf(draw)];
      return { outcomes, others, condition: conditionOf(draw, draw.chance(50)) };
    });
    let changed = 0;
    holds(cases, ({ outcomes, others, condition }) => {
      const { outcome, decidedBy, stillNeeded } = rollUp(condition as never, cardOf(outcomes));
      const named = new Set([...decidedBy.map(({ indicator }) => indicator), ...stillNeeded]);
      // A declaration is not a figure: what drops out by one stays out.
      const isFigure = (each: Outcome | undefined) => each !== "not-applicable";
      const free = ids.filter((id) => !named.has(id) && isFigure(outcomes[id]) && isFigure(others[id]));
      const other = { ...outcomes, ...Object.fromEntries(free.map((id) => [id, others[id] as Outcome])) };
      changed += free.length;
      if (outcome !== "undetermined") expect(rollUp(condition as never, cardOf(other)).outcome).toBe(outcome);
    });
    expect(changed).toBeGreaterThan(0);
  });

  it("hide no failure: every target that is not met stands among the unmet, with what it lacks", () => {
    holds(drawn(outcomesOf), (outcomes) => {
      const { unmet, outcome } = rollUp(allOf(...ids), cardOf(outcomes));
      const failing = ids.filter((id) => outcomes[id] === "not-met");
      expect(unmet.map(({ indicator }) => indicator)).toEqual(failing);
      expect(outcome === "not-met").toBe(failing.length > 0);
      for (const { shortfall } of unmet) expect(shortfall?.by).toBe("0.01");
    });
  });
});
