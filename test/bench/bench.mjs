// npm run bench: the whole benchmark, and docs/performance.md of it. With --quick (a minute): thidua and the
// limits alone, held against budget.json, nothing written.
import { execFileSync, fork } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { overBudget } from "./budget.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "../..");

const { values: options } = parseArgs({
  options: {
    quick: { type: "boolean", default: false },
    only: { type: "string" },
    sizes: { type: "string" },
    dist: { type: "string", default: join(root, "dist") },
    "dry-run": { type: "boolean", default: false },
  },
});
const dist = resolve(options.dist);
const only = options.only?.split(",");

if (!existsSync(join(dist, "index.js"))) {
  console.error("There is no build to measure: npm run build makes it.");
  process.exit(2);
}
if (!options.quick && !existsSync(join(here, "node_modules/json-rules-engine"))) {
  console.error("Installing the engines that thidua is measured against, in test/bench …");
  const flags = ["install", "--no-save", "--no-audit", "--no-fund", "--loglevel=error"];
  execFileSync("npm", flags, { cwd: here, stdio: "inherit" });
}
process.exitCode = options.quick ? await quick() : await full();

async function quick() {
  const question = { size: 10_000, rounds: 5, sample: 20, warm: 500, peerPass: 0, withPeers: false };
  const contest = await asked("contest.mjs", { ...question, dist, only });
  printContest(contest);
  const { importCosts, bundleSizes } = await import("./costs.mjs");
  const imports = importCosts(dist, here, 3, ["decimal.js", "thidua"]);
  const bundles = await bundleSizes(dist, here, ["thidua: evaluate and one directive"]);
  const budget = JSON.parse(readFileSync(join(here, "budget.json"), "utf8"));
  const lines = overBudget(budget, { contest, imports, bundles });
  for (const line of lines) console.error(line);
  console.log(lines.length === 0 ? "Within the budget of test/bench/budget.json." : "Over the budget.");
  return lines.length === 0 ? 0 : 1;
}

async function full() {
  const sizes = options.sizes?.split(",").map(Number) ?? [1000, 10_000, 100_000];
  const contests = [];
  for (const size of sizes) {
    console.error(`${size} units …`);
    const rounds = size > 10_000 ? 5 : 11;
    const question = { size, rounds, sample: 25, warm: 1000, peerPass: 50, withPeers: true };
    const contest = await asked("contest.mjs", { ...question, dist, only });
    printContest(contest);
    contests.push(contest);
  }
  if (only) return 0;
  console.error("memory, imports, bundles …");
  const memory = await asked("memory.mjs", { dist });
  const { importCosts, bundleSizes } = await import("./costs.mjs");
  const imports = importCosts(dist, here, 11);
  const bundles = await bundleSizes(dist, here);
  const { page } = await import("./page.mjs");
  const budget = JSON.parse(readFileSync(join(here, "budget.json"), "utf8"));
  const text = page({ contests, memory, imports, bundles, budget, here, root });
  if (options["dry-run"]) console.log(text);
  else {
    writeFileSync(join(root, "docs/performance.md"), text);
    console.error("docs/performance.md is written.");
  }
  return 0;
}

/** Asks a script of this folder, in a process of its own. */
function asked(script, question) {
  const child = fork(join(here, script), { execArgv: ["--expose-gc", "--max-old-space-size=6000"] });
  return new Promise((answered, failed) => {
    child.once("message", answered);
    child.once("error", failed);
    child.once("exit", (code) => {
      if (code !== 0) failed(new Error(`${script} ended with ${code}`));
    });
    child.send(question);
  });
}

function printContest({ size, answers }) {
  console.log(`\n${size} units: microseconds a unit, times (v) with lowest and highest, wrong verdicts`);
  for (const { title, microseconds, ratio, wrong, count } of answers) {
    const spread = `${ratio.low.toFixed(2)}–${ratio.high.toFixed(2)}`;
    const figures = [microseconds.median.toFixed(3).padStart(9), ratio.median.toFixed(2).padStart(8)];
    console.log(`${title.padEnd(62)} ${figures.join(" ")}  (${spread})  ${wrong} of ${count}`);
  }
}
