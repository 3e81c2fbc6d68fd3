import { headsOfUnits, laoCai2023 } from "../../src/lao-cai-2023.js";
import { mutationScore } from "../../src/testing.js";
import { laoCaiCases } from "../../test/directives/lao-cai-2023.cases.js";
import { unfoundPolicyMutants } from "../../test/directives/policy-mutants.js";
import { run, test } from "./command.js";
import type { Part } from "./part.js";
import { conformanceCounts, directiveCounts, smallScopeCounts } from "./static-counts.js";

/** Every roll-up there is to depth 3 over two indicators, against the oracle. */
export const smallScope: Part = async () => {
  const { ok, output } = await test("small-scope", ["test/laws/small-scope"]);
  return { ok, counts: ok ? smallScopeCounts() : {}, output };
};

/** The conformance suite, by the library. */
export const conformance: Part = async () => {
  const { ok, output, passed } = await test("conformance", ["test/conformance"]);
  const cases = passed.filter(({ name }) => /^\S+\.json /.test(name)).length;
  return { ok: ok && cases === conformanceCounts().cases, counts: { cases }, output };
};

/** The conformance suite, by the reading of the specification in Python. */
export const conformancePython: Part = async () => {
  const { ok, output } = await run("python3", ["conformance/run.py"]);
  const cases = Number(/^(\d+) passed, 0 failed$/m.exec(output)?.[1] ?? 0);
  return { ok: ok && cases === conformanceCounts().cases, counts: { cases }, output };
};

/** The directive's own cases: every one holds, and every way of being wrong by a little breaks one. */
export const directive: Part = () => {
  const { survivors, failing } = mutationScore(laoCai2023, laoCaiCases, headsOfUnits);
  const unfound = [...survivors.map(({ mutation, of }) => `${of}, ${mutation}`), ...unfoundPolicyMutants()];
  const { ruleMutants, policyMutants, ...cases } = directiveCounts();
  return Promise.resolve({
    ok: unfound.length === 0 && failing.length === 0,
    counts: {
      ...cases,
      ruleMutants,
      ruleMutantsKilled: ruleMutants - survivors.filter(({ mutation }) => mutation !== "bar-dropped").length,
      policyMutants,
      policyMutantsKilled: policyMutants - unfoundPolicyMutants().length,
    },
    output: [
      ...failing.map((i) => `does not hold: ${JSON.stringify(laoCaiCases[i])}\n`),
      ...unfound.map((mutant) => `not found by any case: ${mutant}\n`),
    ].join(""),
  });
};
