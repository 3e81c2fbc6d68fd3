// Contestants in one process, each timed once a round, in an order that turns: what disturbs the machine disturbs
// them all. The clock is the CPU time of the process, all threads; a full collection stands before each sample.

/** What a pass over the inputs costs, in microseconds of CPU. */
async function timed(contestant, passes) {
  const before = process.cpuUsage();
  for (let i = 0; i < passes; i += 1) {
    const pending = contestant.judge(contestant.inputs, contestant.verdicts);
    if (pending) await pending;
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / passes;
}

/** Runs a contestant until the compiler has had its say; gives the cost of its last pass. */
export async function warmUp(contestant, milliseconds) {
  let spent = 0;
  let cost = 0;
  for (let i = 0; i < 3 || spent < milliseconds * 1000; i += 1) {
    cost = await timed(contestant, 1);
    spent += cost;
    if (spent > milliseconds * 20_000) break;
  }
  return cost;
}

/**
 * Races contestants: for each, microseconds a unit and the ratio to `base`, as medians with the lowest and the
 * highest. The base is timed again after every few contestants; a ratio is to the mean of the two samples of it
 * that stand around. `wrong` is the most verdicts that any of its passes got wrong.
 */
export async function race(contestants, { rounds, sample, base }) {
  const baseline = contestants.find(({ id }) => id === base);
  const entries = contestants.map((contestant) => ({ contestant, costs: [], ratios: [], wrong: 0 }));
  const others = entries.filter(({ contestant }) => contestant !== baseline);
  const own = entries.find(({ contestant }) => contestant === baseline);
  for (let round = 0; round < rounds; round += 1) {
    const turn = (round * blockLength) % others.length;
    const order = [...others.slice(turn), ...others.slice(0, turn)];
    let before = await sampled(own, sample);
    for (let i = 0; i < order.length; i += blockLength) {
      const block = order.slice(i, i + blockLength);
      const costs = [];
      for (const entry of block) costs.push(await sampled(entry, sample));
      const after = await sampled(own, sample);
      block.forEach((entry, j) => {
        entry.ratios.push((2 * costs[j]) / (before + after));
      });
      own.ratios.push((2 * after) / (before + after));
      before = after;
    }
  }
  return entries.map(({ contestant, costs, ratios, wrong }) => ({
    id: contestant.id,
    count: contestant.count,
    wrong,
    microseconds: spread(costs),
    ratio: spread(ratios),
  }));
}

const blockLength = 3;

/** One sample of a contestant, in microseconds of CPU a unit. */
async function sampled(entry, sample) {
  const { contestant } = entry;
  contestant.verdicts.fill(255);
  globalThis.gc();
  const cost = await timed(contestant, Math.max(1, Math.round((sample * 1000) / contestant.cost)));
  entry.wrong = Math.max(entry.wrong, differences(contestant.verdicts, contestant.expected));
  entry.costs.push(cost / contestant.count);
  return cost / contestant.count;
}

/**
 * Where a contestant keeps its last answers, as an application would. Where none is alive, the collection before
 * each sample takes the shapes of the answers with it, and what was compiled for them: three times the cost.
 */
export function lastAnswers() {
  return new Array(8).fill(null);
}

/** In how many places two lists differ. */
export function differences(given, expected) {
  let count = 0;
  for (let i = 0; i < expected.length; i += 1) if (given[i] !== expected[i]) count += 1;
  return count;
}

/** The median, the lowest and the highest of some figures. */
export function spread(figures) {
  const sorted = [...figures].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const median = sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  return { median, low: sorted[0], high: sorted.at(-1) };
}
