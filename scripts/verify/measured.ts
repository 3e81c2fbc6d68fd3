import { readFileSync, rmSync } from "node:fs";
import { run } from "./command.js";
import { mutationReport, mutationScores, totalScore } from "./mutation-scores.js";
import type { Part } from "./part.js";

/** Mutation testing of rooms of the engine; fails under the break threshold of stryker.config.json. */
export const mutation: Part = async ({ rooms, tell }) => {
  rmSync(mutationReport, { force: true });
  const mutate = rooms.map((room) => `src/${room}/**/*.ts`).join(",");
  const { ok, output } = await run("npx", ["stryker", "run", "--mutate", mutate], { NO_COLOR: "1" });
  const scores = mutationScores();
  for (const [room, { killed, timeout, mutants }] of scores)
    tell(`${room}: ${killed + timeout} of ${mutants}`);
  const { mutants, killed, timeout, survived } = totalScore(scores.values());
  const counts = { rooms: scores.size, mutants, killed: killed + timeout, survived };
  return { ok: ok && mutants > 0, counts, output };
};

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
