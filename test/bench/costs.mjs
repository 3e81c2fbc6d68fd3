// What an application pays before it judges anything: the import of each entry, and its share of a bundle.
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { spread } from "./race.mjs";

/**
 * CPU time and heap of each import, each in a fresh process of a project that has them all installed, by name and in
 * turns; the ratio is to decimal.js of the same turn.
 */
export function importCosts(dist, here, rounds, only = null) {
  const entries = [
    ["nothing", "data:text/javascript,"],
    ...["decimal.js", "thidua", "thidua/lao-cai-2023", "thidua/report", "thidua/reading", "thidua/files"],
    ...["json-logic-engine", "json-rules-engine", "ajv", "zod"],
  ]
    .map((entry) => (Array.isArray(entry) ? entry : [entry, entry]))
    .filter(([title]) => !only || only.includes(title));
  const project = installed(dist, here);
  try {
    return timed(entries, project, rounds);
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
}

/** A project with thidua as it is published, and the others. */
function installed(dist, here) {
  const project = mkdtempSync(join(tmpdir(), "thidua-import-"));
  const modules = join(project, "node_modules");
  mkdirSync(join(modules, "thidua"), { recursive: true });
  cpSync(join(here, "../../package.json"), join(modules, "thidua/package.json"));
  cpSync(dist, join(modules, "thidua/dist"), { recursive: true });
  for (const name of ["decimal.js", "json-logic-engine", "json-rules-engine", "ajv", "zod"]) {
    const [found] = [here, join(here, "../..")]
      .map((folder) => join(folder, "node_modules", name))
      .filter((folder) => existsSync(folder));
    // Linked, so that each finds its own dependencies.
    if (found) symlinkSync(found, join(modules, name));
  }
  return project;
}

function timed(entries, project, rounds) {
  const measured = entries.map(([title, specifier]) => ({ title, specifier, costs: [], heaps: [] }));
  for (let round = 0; round < rounds; round += 1) {
    for (const one of measured) {
      const script = `globalThis.gc(); const before = process.memoryUsage().heapUsed; const start = process.cpuUsage();
await import(${JSON.stringify(one.specifier)});
const { user, system } = process.cpuUsage(start); globalThis.gc();
console.log(JSON.stringify([user + system, process.memoryUsage().heapUsed - before]));`;
      const output = execFileSync(
        process.execPath,
        ["--expose-gc", "--input-type=module", "--eval", script],
        { cwd: project, encoding: "utf8" },
      );
      const [cost, heap] = JSON.parse(output);
      one.costs.push(cost);
      one.heaps.push(heap);
    }
  }
  const base = measured.find(({ title }) => title === "decimal.js");
  return measured.map(({ title, costs, heaps }) => ({
    title,
    milliseconds: spread(costs).median / 1000,
    ratio: spread(costs.map((cost, round) => cost / base.costs[round])),
    heap: spread(heaps).median,
  }));
}

/** Minified bundles of one typical use each, for a browser, in bytes. */
export async function bundleSizes(dist, here, only = null) {
  const from = (entry) => JSON.stringify(join(dist, entry));
  const uses = [
    [
      "thidua: evaluate and one directive",
      `import { evaluate } from ${from("index.js")}; import { laoCai2023 } from ${from("lao-cai-2023.js")};
      console.log(evaluate(laoCai2023, {}).summary);`,
    ],
    ["thidua: evaluate alone", `import { evaluate } from ${from("index.js")}; console.log(evaluate);`],
    ["thidua: the whole core", `export * from ${from("index.js")};`],
    ["decimal.js", `import Decimal from "decimal.js"; console.log(new Decimal(1));`],
    ["json-logic-engine", `import { LogicEngine } from "json-logic-engine"; console.log(new LogicEngine());`],
    ["json-rules-engine", `import { Engine } from "json-rules-engine"; console.log(new Engine());`],
    ["ajv", `import Ajv from "ajv"; console.log(new Ajv());`],
    ["@marcbachmann/cel-js", `import { parse } from "@marcbachmann/cel-js"; console.log(parse("1"));`],
  ].filter(([title]) => !only || only.includes(title));
  const sizes = [];
  for (const [title, contents] of uses) {
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: here },
      bundle: true,
      minify: true,
      format: "esm",
      platform: "browser",
      charset: "utf8",
      logLevel: "error",
      write: false,
    });
    const [{ contents: bytes }] = outputFiles;
    sizes.push({ title, bytes: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length });
  }
  return sizes;
}
