// What an application pays before it judges anything: the import of each entry, and its share of a bundle.
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { spread } from "./race.mjs";

/** CPU time and heap of each import, each in a fresh process, in turns; the ratio is to decimal.js of the same turn. */
export function importCosts(dist, here, rounds, only = null) {
  const from = (entry) => pathToFileURL(join(dist, entry)).href;
  const entries = [
    ["nothing", "data:text/javascript,"],
    ["decimal.js", "decimal.js"],
    ["thidua", from("index.js")],
    ["thidua/lao-cai-2023", from("lao-cai-2023.js")],
    ["thidua/report", from("report.js")],
    ["thidua/reading", from("reading.js")],
    ["thidua/files", from("files.js")],
    ["json-logic-engine", "json-logic-engine"],
    ["json-rules-engine", "json-rules-engine"],
    ["ajv", "ajv"],
    ["zod", "zod"],
  ].filter(([title]) => !only || only.includes(title));
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
        { cwd: here, encoding: "utf8" },
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
