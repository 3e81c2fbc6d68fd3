import { describe, expect, it } from "vitest";
import { parseRuleSet } from "../../src/files.js";
import { contentHash, defineRuleSet, evaluate, type Outcome, receipt, replay } from "../../src/index.js";
import { judgeable } from "./arbitraries.js";
import { holds } from "./settings.js";

describe("receipts (spec 9.1)", () => {
  it("a rule set is the same, to its hash, after a way through JSON", () => {
    holds(judgeable(1), ({ ruleSet }) => {
      const set = defineRuleSet(ruleSet);
      const read = parseRuleSet(JSON.parse(JSON.stringify(set)));
      expect(read).toEqual(set);
      expect(contentHash(read)).toBe(contentHash(set as never));
    });
  });

  it("replaying gives the same outcomes and margins; a receipt with one outcome turned is found out", () => {
    holds(judgeable(1), ({ ruleSet, tables }) => {
      const [{ rows, options }] = tables as [(typeof tables)[0]];
      const set = defineRuleSet(ruleSet);
      const card = evaluate(set, rows as never, options);
      // A figure that was refused decides nothing and is in no receipt: it is missing when replayed.
      const made = receipt(card);
      const judged = made.outcomes.filter(({ outcome }) => outcome !== "undetermined");
      const told = replay(JSON.parse(JSON.stringify(made)), [set]).issues;
      expect(told).toEqual([]);
      for (const { indicator } of judged) {
        const outcomes = made.outcomes.map((one) =>
          one.indicator === indicator ? { ...one, outcome: turned(one.outcome) } : one,
        );
        expect(replay({ ...made, outcomes }, [set]).issues.map(({ code }) => code)).toEqual([
          "receipt/digest-mismatch",
        ]);
      }
    });
  });
});

function turned(outcome: Outcome): Outcome {
  return outcome === "met" ? "not-met" : "met";
}
