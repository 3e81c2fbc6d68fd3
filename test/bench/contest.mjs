// One size of the contest, in a process of its own: node --expose-gc contest.mjs, asked and answered by message.

import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { engines, textRead } from "./engine.mjs";
import { builtLibrary } from "./library.mjs";
import { limits } from "./limits.mjs";
import { peers } from "./peers.mjs";
import { race, warmUp } from "./race.mjs";
import { tables } from "./tables.mjs";
import { code, distinctWorkload, longFigures, rulesOf, verdictsOf, workload } from "./workload.mjs";

const seed = 20230113;
const longSeed = 2023;

process.once("message", (question) => {
  contest(question).then(
    (answer) => process.send(answer, () => process.exit(0)),
    (error) => {
      console.error(error);
      process.exit(1);
    },
  );
});

async function contest({ dist, size, rounds, sample, warm, peerPass, only, withPeers }) {
  const { laoCai2023 } = await import(pathToFileURL(join(dist, "lao-cai-2023.js")).href);
  const rules = rulesOf(laoCai2023);
  const work = workload(rules, size, seed);
  const distinct = distinctWorkload(rules, work);
  const workOf = ({ isDistinct = false }) => (isDistinct ? distinct : work);
  const long = longFigures(rules, 200, longSeed);
  const library = await builtLibrary(dist);
  const wanted = [
    ...limits.map((one) => ({ ...one, group: "limit" })),
    ...engines.map((one) => ({ ...one, group: "thidua" })),
    ...tables.map((one) => ({ ...one, group: "table" })),
    ...(withPeers ? peers.map((one) => ({ ...one, group: "peer", shapes: "many" })) : []),
  ].filter(({ id }) => !only || id === "v" || id === "ii" || only.includes(id));
  try {
    const contestants = [];
    for (const one of wanted) {
      const copy = one.group === "thidua" || one.group === "table" ? await library.copy() : null;
      const made = await one.make(rules, copy);
      if (!made) continue;
      contestants.push(await ready({ ...one, ...made }, workOf(one), rules, { warm, peerPass }));
    }
    const raced = await race(contestants, { rounds, sample, base: "v" });
    const answers = [];
    for (const [i, contestant] of contestants.entries()) {
      const { title, group, gives, shapes, name = null, isInexact = false } = contestant;
      answers.push({
        title,
        group,
        gives,
        shapes,
        name,
        isInexact,
        ...raced[i],
        ...(await checked(contestant, workOf(contestant), long)),
      });
    }
    return { size, seed, longSeed, answers, verdicts: tally(work.verdicts), read: textRead() };
  } finally {
    library.close();
  }
}

/** A contestant with its inputs: a slow peer gets only as many of the units as fill a pass. */
async function ready(contestant, work, rules, { warm, peerPass }) {
  const own = { ...contestant };
  const give = (count) => {
    own.count = count;
    own.units = count === work.count ? work.units : work.units.slice(0, count);
    own.inputs = contestant.take(own.units);
    own.verdicts = new Uint8Array(count);
    own.expected = verdictsOf(work.expected.subarray(0, count * rules.length), rules.length);
  };
  give(own.group === "peer" ? Math.min(work.count, 200) : work.count);
  own.cost = await warmUp(own, warm);
  if (own.group === "peer") {
    const fitting = Math.ceil(((peerPass * 1000) / own.cost) * own.count);
    give(Math.max(own.count, Math.min(work.count, fitting)));
    own.cost = await warmUp(own, 0);
  }
  return own;
}

/** What single outcomes are wrong or left open against the oracle: of the workload, and of the long figures. */
async function checked(contestant, work, long) {
  if (!contestant.outcomes) return { checks: null };
  const count = Math.min(contestant.count, 1000);
  const width = work.expected.length / work.count;
  const check = async (units, expected) => {
    const given = await contestant.outcomes(contestant.take(units));
    return compared(given, expected.subarray(0, units.length * width), contestant.tellsExceeded ?? false);
  };
  return {
    checks: {
      workload: await check(work.units.slice(0, count), work.expected),
      long: await check(long.units, long.expected),
    },
  };
}

/** Outcomes that differ: left open though there is a figure, or wrong. */
function compared(given, expected, tellsExceeded) {
  let [open, wrong] = [0, 0];
  for (let i = 0; i < expected.length; i += 1) {
    const right = tellsExceeded ? expected[i] : Math.min(expected[i], code.met);
    const answer = tellsExceeded ? given[i] : Math.min(given[i], code.met);
    if (answer === right) continue;
    if (answer === code.undetermined) open += 1;
    else wrong += 1;
  }
  return { of: expected.length, open, wrong };
}

function tally(verdicts) {
  const counts = [0, 0, 0];
  for (const one of verdicts) counts[one] += 1;
  const [undetermined, barred, eligible] = counts;
  return { eligible, barred, undetermined };
}
