// What answers weigh while they are kept, and their inputs apart: heap after a full collection, a unit.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { peers } from "./peers.mjs";
import { recordsOf, rulesOf, workload } from "./workload.mjs";

process.once("message", ({ dist }) => {
  weigh(dist).then(
    (answer) => process.send(answer, () => process.exit(0)),
    (error) => {
      console.error(error);
      process.exit(1);
    },
  );
});

async function weigh(dist) {
  const load = (entry) => import(pathToFileURL(join(dist, entry)).href);
  const { evaluate } = await load("index.js");
  const { laoCai2023 } = await load("lao-cai-2023.js");
  const rules = rulesOf(laoCai2023);
  const keys = rules.map(({ id }) => id);
  const records = recordsOf(workload(rules, 10_000, 5).units, keys, true);
  const card = (record) => evaluate(laoCai2023, record);
  const read = (record) => {
    const made = card(record);
    for (const key of keys) made.get(key);
    return made;
  };
  const counted = (record) => {
    const made = card(record);
    return made.summary.met >= 0 ? made : null;
  };
  return [
    {
      title: "a record itself, parsed from JSON",
      bytes: kept(records, (one) => JSON.parse(JSON.stringify(one))),
    },
    { title: "a scorecard, its summary read (holds its record's figures)", bytes: kept(records, counted) },
    { title: "a scorecard, all 35 evaluations read in full", bytes: kept(records.slice(0, 2000), read) },
    { title: "json-rules-engine, its results", bytes: await rulesEngine(rules, records.slice(0, 1000)) },
  ];
}

function kept(records, make) {
  records.slice(0, 200).map(make);
  const before = heap();
  const held = records.map(make);
  const bytes = (heap() - before) / records.length;
  return held.length > 0 ? Math.round(bytes) : 0;
}

async function rulesEngine(rules, records) {
  const { make } = peers.find(({ id }) => id === "json-rules-engine");
  const { answerOf } = await make(rules);
  const numbers = records.map((record) =>
    Object.fromEntries(Object.entries(record).map(([key, text]) => [key, Number(text)])),
  );
  const before = heap();
  const held = [];
  for (const one of numbers) {
    const { results, failureResults } = await answerOf(one);
    held.push(results, failureResults);
  }
  const bytes = (heap() - before) / records.length;
  return held.length > 0 ? Math.round(bytes) : 0;
}

function heap() {
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
