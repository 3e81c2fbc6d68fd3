import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { drawnCases } from "../../test/conformance/drawn/drawn-cases.js";
import { run, test } from "./command.js";
import type { Part } from "./part.js";
import { workFolder } from "./report.js";

const most = 50_000;

/** The engine against the oracle on generated tables, in runs of at most 50,000, each with a seed of its own. */
export const oracle: Part = async ({ cases, seed, tell }) => {
  const runs = Array.from({ length: Math.ceil(cases / most) }, (_, i) => {
    return { cases: Math.min(most, cases - i * most), seed: (seed + i * 7919) % 2 ** 31 };
  });
  const queue = [...runs];
  const failures: string[] = [];
  let agreed = 0;
  const worker = async (i: number) => {
    for (let run = queue.shift(); run; run = queue.shift()) {
      const { ok, output } = await test(`oracle-${i}`, ["test/laws/differential"], run);
      if (ok) agreed += run.cases;
      else failures.push(output);
      const broken = ok ? "" : ": BROKEN";
      tell(`${agreed.toLocaleString("en")} of ${cases.toLocaleString("en")}, seed ${run.seed}${broken}`);
    }
  };
  await Promise.all([worker(0), worker(1)]);
  return {
    ok: failures.length === 0,
    counts: { tables: agreed },
    seeds: runs.map((run) => run.seed),
    output: failures.join("\n"),
  };
};

/** Every law over generated data, each on a hundredth of the oracle's cases, 1,000 at least; cases once found too. */
export const laws: Part = async ({ cases, seed }) => {
  const casesEach = Math.max(1000, Math.ceil(cases / 100));
  const { ok, output, passed } = await test("laws", lawFiles(), { cases: casesEach * 10, seed });
  const foundCases = passed.filter(({ file }) => file.includes("found-cases")).length;
  const held = passed.filter(({ file }) => /\/\d.*\.law\./.test(file)).length;
  return { ok: ok && held > 0, counts: { laws: held, casesEach, foundCases }, seeds: [seed], output };
};

/** Drawn cases of the conformance suite, a hundredth of the oracle's, 1,000 at least: the library's answers in Python. */
export const drawn: Part = async ({ cases, seed }) => {
  const asked = drawnCases(Math.max(1000, Math.ceil(cases / 100)), seed);
  const file = join(workFolder(), "drawn-cases.json");
  writeFileSync(file, JSON.stringify({ cases: asked }));
  const { ok, output } = await run("python3", ["conformance/run.py", file]);
  const alike = Number(/^(\d+) passed, 0 failed$/m.exec(output)?.[1] ?? 0);
  return { ok: ok && alike === asked.length, counts: { cases: alike }, seeds: [seed], output };
};

/** The files named after a clause, the found cases, and texts so long that only a hang would show. */
function lawFiles(): string[] {
  const files = readdirSync(new URL("../../test/laws/", import.meta.url));
  return files
    .filter((file) => /^(\d.*\.law|found-cases\.law|long-texts)\.test\.ts$/.test(file))
    .map((file) => `test/laws/${file}`);
}
