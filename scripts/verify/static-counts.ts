import { readdirSync, readFileSync } from "node:fs";
import { laoCai2023 } from "../../src/lao-cai-2023.js";
import { mutants } from "../../src/testing.js";
import { laoCaiCases } from "../../test/directives/lao-cai-2023.cases.js";
import { policyMutants } from "../../test/directives/policy-mutants.js";
import { cards, trees } from "../../test/laws/small-scope.js";

/** How many cases the conformance suite has. */
export function conformanceCounts(): { readonly cases: number } {
  const folder = new URL("../../conformance/", import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
  const counts = files.map((name): number => {
    return JSON.parse(readFileSync(new URL(name, folder), "utf8")).cases.length;
  });
  return { cases: counts.reduce((all, one) => all + one, 0) };
}

/** Every roll-up of the small scope: a condition on a card. */
export function smallScopeCounts(): { readonly rollUps: number } {
  return { rollUps: trees.length * cards.length };
}

/** What the directive is tested by, and how many ways of being wrong by a little it has. */
export function directiveCounts() {
  return {
    targets: laoCai2023.rules.length,
    cases: laoCaiCases.length,
    casesOfThePolicy: laoCaiCases.filter((one) => one.assess !== undefined).length,
    ruleMutants: mutants(laoCai2023).length,
    policyMutants: policyMutants.length,
  };
}
