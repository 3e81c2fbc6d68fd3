import { describe, expect, it } from "vitest";
import { type Outcome, rollUp } from "../../src/index.js";
import { rollUp as rollUpOfOracle } from "../oracle/oracle.js";
import { cardOf, conditionOf, ids, outcomesOf } from "./cards.js";
import { drawn } from "./draw.js";
import { holds } from "./settings.js";
import { completions, stillNeeded } from "./still-needed.js";

const any = drawn((draw) => ({ outcomes: outcomesOf(draw), condition: conditionOf(draw, false) }));
const readOnce = drawn((draw) => ({ outcomes: outcomesOf(draw), condition: conditionOf(draw, true) }));

describe("roll-ups (spec 5.1 to 5.3)", () => {
  it("are as the oracle says, what is still needed too", () => {
    holds(any, ({ outcomes, condition }) => {
      const { outcome, stillNeeded: needed } = rollUp(condition as never, cardOf(outcomes));
      expect(outcome).toBe(rollUpOfOracle(condition, outcomes, []));
      expect(needed).toEqual(stillNeeded(condition, outcomes, []));
    });
  });

  it("say so where too few are left, and only there; k is never lowered", () => {
    const counts = drawn((draw) => ({ outcomes: outcomesOf(draw), k: draw.between(1, 4) }));
    holds(counts, ({ outcomes, k }) => {
      const { outcome, tooFew } = rollUp({ "at-least-k": k, of: ids }, cardOf(outcomes));
      const left = ids.filter((id) => outcomes[id] !== "not-applicable").length;
      expect(tooFew).toEqual(left > 0 && left < k ? { asked: k, left } : null);
      if (tooFew) expect(outcome).toBe("not-met");
    });
  });

  it("are sound: a decided answer holds for every completion of what is missing", () => {
    holds(any, ({ outcomes, condition }) => {
      const { outcome } = rollUp(condition as never, cardOf(outcomes));
      if (outcome === "undetermined") return;
      for (const completed of everyCompletion(outcomes))
        expect(rollUp(condition as never, cardOf(completed)).outcome).toBe(outcome);
    });
  });

  it("are precise where no indicator stands twice: an open answer has two completions that differ", () => {
    holds(readOnce, ({ outcomes, condition }) => {
      const { outcome } = rollUp(condition as never, cardOf(outcomes));
      const ends = everyCompletion(outcomes).map(
        (completed) => rollUp(condition as never, cardOf(completed)).outcome,
      );
      expect(new Set(ends).size).toBe(outcome === "undetermined" ? 2 : 1);
    });
  });
});

function everyCompletion(outcomes: Readonly<Record<string, Outcome>>) {
  return completions(
    outcomes,
    ids.filter((id) => outcomes[id] === "undetermined"),
  );
}
