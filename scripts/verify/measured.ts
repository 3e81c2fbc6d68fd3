import { readFileSync, rmSync } from "node:fs";
import { run } from "./command.js";
import type { Part } from "./part.js";

const report = new URL("../../reports/mutation.json", import.meta.url);

/** Mutation testing of the engine; fails under the break threshold of stryker.config.json. */
export const mutation: Part = async () => {
  rmSync(report, { force: true });
  const { ok, output } = await run("npx", ["stryker", "run"], { NO_COLOR: "1" });
  return { ok, counts: mutantCounts() ?? {}, output };
};

/** Of the mutants that run at all: found by a failing test or by never ending, or not found. */
function mutantCounts() {
  let files: Record<string, { readonly mutants: readonly { readonly status: string }[] }>;
  try {
    files = JSON.parse(readFileSync(report, "utf8")).files;
  } catch {
    return null;
  }
  const statuses = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
  const count = (...of: readonly string[]) => statuses.filter((status) => of.includes(status)).length;
  const killed = count("Killed", "Timeout");
  const survived = count("Survived", "NoCoverage");
  return { mutants: killed + survived, killed, survived };
}

/** The benchmark's ratios, on a fresh build, within budget.json; every verdict of the contest is the oracle's. */
export const bench: Part = async () => {
  const built = await run("npm", ["run", "build", "--silent"]);
  if (!built.ok) return { ...built, counts: {} };
  const { ok, output } = await run("node", ["test/bench/bench.mjs", "--quick"]);
  return { ok, counts: ok ? budgetCounts() : {}, output };
};

function budgetCounts() {
  const file = new URL("../../test/bench/budget.json", import.meta.url);
  const { factor, ratios, imports, gzip } = JSON.parse(readFileSync(file, "utf8"));
  const figures = [ratios, imports, gzip].reduce((all, group) => all + Object.keys(group).length, 0);
  return { figures, factor };
}
