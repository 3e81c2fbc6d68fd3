import fc from "fast-check";
import { drawn } from "../../laws/draw.js";
import { answer, type Case } from "../answer.js";
import { kinds } from "./kinds.js";

/**
 * Cases that nobody wrote, with what the library says of them: for another implementation to be held against. Rule
 * sets that the library refuses are left out, for what a rule set may hold is not of the suite.
 *
 * @param count - How many are asked for; as many of each kind, within one.
 * @param seed - What they are drawn from.
 */
export function drawnCases(count: number, seed: number): Case[] {
  const each = Math.ceil(count / Object.keys(kinds).length);
  const drawnOfKinds = Object.entries(kinds).flatMap(([kind, input], i) => {
    const cases: Case[] = [];
    for (let turn = i * 1_000_000; cases.length < each; turn += 1) {
      // As a file would hold it: without what is undefined.
      const [given] = fc.sample(drawn(input, 400), { numRuns: 1, seed: seed + turn });
      const found = asked(`${kind}-${turn}`, kind, JSON.parse(JSON.stringify(given)));
      if (found) cases.push(found);
    }
    return cases;
  });
  return drawnOfKinds.slice(0, count);
}

function asked(id: string, kind: string, input: unknown): Case | null {
  const bare = { id, clause: "1-9", why: "drawn", kind, input };
  const expect = answer({ ...bare, expect: null });
  return isRefusedAsRuleSet(kind, expect) ? null : { ...bare, expect };
}

function isRefusedAsRuleSet(kind: string, found: unknown): boolean {
  const codes = (found as { refused?: readonly string[] } | undefined)?.refused ?? [];
  return kind !== "roll-up" && codes.some((code) => code.startsWith("rule/") || code === "unit/unknown");
}
