// Shows why the answers can be believed, part by part: npm run verify
//
//     --cases N        generated tables that the engine and the oracle are both asked; 1,000,000 if left out
//     --seed N         what they are generated from; another every time if left out
//     --only A,B       these parts alone
//     --skip A,B       all parts but these
//     --rooms A,B      mutation testing in these rooms of the engine alone
//
// A line for each part goes to stderr, a table of counts to stdout, the same to reports/verify.json. Exit 1 if a
// part fails: what it printed is printed whole. npm run verify:readme writes the counts into the READMEs.
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { conformance, conformancePython, directive, smallScope } from "./verify/fixed.js";
import { drawn, laws, oracle } from "./verify/generated.js";
import { bench, mutation } from "./verify/measured.js";
import { engineRooms } from "./verify/mutation-scores.js";
import type { Found, Part } from "./verify/part.js";
import { type PartName, type PartReport, partNames, table, writeReport } from "./verify/report.js";

const parts: Readonly<Record<PartName, Part>> = {
  oracle,
  laws,
  "small-scope": smallScope,
  conformance,
  "conformance-python": conformancePython,
  "conformance-drawn": drawn,
  directive,
  mutation,
  bench,
};

const started = Date.now();
const { wanted, cases, seed, rooms } = asked();
const reports: PartReport[] = [];
for (const name of partNames) reports.push(wanted.includes(name) ? await verified(name) : notRun(name));

const report = {
  schemaVersion: 1,
  ok: reports.every(({ ok }) => ok !== false),
  date: new Date(started).toISOString().slice(0, 10),
  versions: versions(),
  seconds: secondsSince(started),
  parts: reports,
} as const;
writeReport(report);
process.stdout.write(table(report));
process.exitCode = report.ok ? 0 : 1;

async function verified(name: PartName): Promise<PartReport> {
  const begun = Date.now();
  const tell = (progress: string): void => void process.stderr.write(`${name}: ${progress}\n`);
  tell("…");
  const { ok, counts, seeds = [], output } = await found(parts[name], tell);
  const seconds = secondsSince(begun);
  if (!ok) process.stderr.write(output);
  tell(`${ok ? "holds" : "FAILED"}, ${seconds} s${seeds.length > 0 ? `, seed ${seeds[0]}` : ""}`);
  return { name, ok, counts, seeds, seconds };
}

async function found(part: Part, tell: (progress: string) => void): Promise<Found> {
  try {
    return await part({ cases, seed, rooms, tell });
  } catch (error) {
    return { ok: false, counts: {}, output: `${error instanceof Error ? error.stack : error}\n` };
  }
}

function notRun(name: PartName): PartReport {
  return { name, ok: null, counts: {}, seeds: [], seconds: 0 };
}

function asked() {
  const { values } = parseArgs({
    options: {
      cases: { type: "string", default: "1000000" },
      seed: { type: "string", default: String(started % 2 ** 31) },
      only: { type: "string" },
      skip: { type: "string", default: "" },
      rooms: { type: "string", default: engineRooms.join(",") },
    },
  });
  const only = values.only?.split(",") ?? partNames;
  const skip = values.skip.split(",").filter(Boolean);
  const unknown = [...only, ...skip].filter((name) => !partNames.includes(name as PartName));
  const rooms = values.rooms.split(",");
  const noRooms = rooms.filter((room) => !engineRooms.some((known) => known === room));
  const numbers = [values.cases, values.seed].filter((text) => !/^[1-9]\d*$/.test(text));
  if (unknown.length > 0) stop(`no such part: ${unknown.join(", ")}; there are ${partNames.join(", ")}`);
  if (noRooms.length > 0) stop(`no such room: ${noRooms.join(", ")}; there are ${engineRooms.join(", ")}`);
  if (numbers.length > 0) stop(`not a whole number: ${numbers.join(", ")}`);
  const wanted = partNames.filter((name) => only.includes(name) && !skip.includes(name));
  return { wanted, cases: Number(values.cases), seed: Number(values.seed), rooms };
}

function stop(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}

function versions() {
  const read = (path: string): string => {
    return JSON.parse(readFileSync(new URL(`../${path}package.json`, import.meta.url), "utf8")).version;
  };
  const tools = ["typescript", "vitest", "fast-check", "@stryker-mutator/core"];
  return {
    thidua: read(""),
    node: process.versions.node,
    ...Object.fromEntries(tools.map((tool) => [tool, read(`node_modules/${tool}/`)])),
  };
}

function secondsSince(time: number): number {
  return Math.round((Date.now() - time) / 1000);
}
