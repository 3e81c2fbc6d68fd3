// docs/performance.md, of the figures of one run.
import { readFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";

/** The page as Markdown. Every figure in it comes from the run; nothing is carried over from an earlier one. */
export function page({ contests, memory, imports, bundles, budget, here, root }) {
  const middle = contests.find(({ size }) => size === 10_000) ?? contests[0];
  return `# Performance

Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}; ${machine()}. Not edited by hand.

${method(middle)}

## thidua

Times (v), the exact scan written by hand: the median of the rounds, with the lowest and the highest at ${middle.size} units
in brackets. *Asked* is the figure of the design.

${contestTable(contests, middle, ["thidua", "table"], budget.ratios)}

Microseconds of CPU a unit of 35 figures: growth is linear but for the memory that the records themselves need.

${growthTable(contests)}

## Limits

What can be had by writing these 35 comparisons by hand and nothing else: no scorecard, no reasons, no faults told apart.

${contestTable(contests, middle, ["limit"], {})}

## Peers

On the same units, records as JSON has them (a missing figure is a missing key: thousands of shapes). Engines that
compare doubles get numbers, made before the clock starts; a missing figure is told apart by each one's own means. A slow
engine gets as many of the units as fill a pass. *Gives* is what the engine itself hands back.

${contestTable(contests, middle, ["peer"], {})}

${comparedWithPeers(middle)}

## Memory, kept

Heap after a full collection, bytes a unit.

${table(
  ["what", "bytes a unit"],
  memory.map(({ title, bytes }) => [title, String(bytes)]),
)}

## Import

CPU time of \`import()\` in a fresh process, in turns; the ratio is to decimal.js. ${askedImport(budget)}

${table(
  ["import", "milliseconds", "× decimal.js", "heap, kB"],
  imports.map(({ title, milliseconds, ratio, heap }) => [
    title,
    milliseconds.toFixed(1),
    withSpread(ratio),
    (heap / 1000).toFixed(0),
  ]),
)}

## Bundles

One typical use each, esbuild, minified, for a browser. ${askedBundle(budget)}

${table(
  ["use", "kB", "kB gzip"],
  bundles.map(({ title, bytes, gzip }) => [title, (bytes / 1000).toFixed(1), (gzip / 1000).toFixed(1)]),
)}

## Versions

${versions(here, root)}
`;
}

function method({ seed, verdicts, answers, size }) {
  const { eligible, barred, undetermined } = verdicts;
  const judged = answers.find(({ id }) => id === "v").checks;
  return `The workload: the 35 rules of \`thidua/lao-cai-2023\`; units with a figure for each as decimal text of two decimals, with
or without trailing zeros; 5% missing, 5% exactly on the bound, 40% of the units good ones; seed ${seed}. Of ${size} units
${eligible} meet all targets, ${barred} miss one, ${undetermined} are undetermined. The right answers are reckoned apart, in whole hundredths;
each pass of each contestant is held against them, and *wrong verdicts* counts what differed in its worst pass. *Wrong
outcomes* are of ${judged.workload.of} single outcomes of the workload, *wrong on long figures* of ${judged.long.of} figures of 16 to 23 digits,
a hair from the bound or on it. Two decimals repeat, and what repeats may come cheaper; rows with *every figure distinct* take the
same units with each figure lowered by a hair of its unit's own, in four to six further decimals (counts that come whole stay).

All contestants of one size run in one process, one sample each a round, in an order that turns; (v) again after every
third. A sample fills 25 ms of CPU time, all threads counted, and stands after a full collection; each contestant keeps its last
eight answers, as an application would. Each of thidua's rows has a copy of the library of its own.`;
}

function contestTable(contests, middle, groups, asked) {
  const rows = middle.answers.filter(({ group }) => groups.includes(group));
  const hasAsked = Object.keys(asked).length > 0;
  const heads = contests.map(({ size }) => size.toLocaleString("en"));
  const head = [
    "",
    "gives",
    ...heads,
    ...(hasAsked ? ["asked"] : []),
    "wrong verdicts",
    "wrong outcomes",
    "wrong on long figures",
  ];
  return table(
    head,
    rows.map((row) => [
      row.title,
      row.gives,
      ...contests.map((contest) => ratioIn(contest, row.id, contest === middle)),
      ...(hasAsked ? [asked[row.id] === undefined ? "" : String(asked[row.id])] : []),
      `${row.wrong} of ${row.count}`,
      wrongOf(row.checks?.workload),
      row.checks?.long ? wrongOf(row.checks.long) : "–",
    ]),
  );
}

function ratioIn({ answers }, id, isFull) {
  const found = answers.find((answer) => answer.id === id);
  if (!found) return "–";
  return isFull ? withSpread(found.ratio) : inFigures(found.ratio.median);
}

function wrongOf(check) {
  if (!check) return "–";
  return check.open > 0 ? `${check.wrong}, and ${check.open} left open` : String(check.wrong);
}

function growthTable(contests) {
  const ids = contests[0].answers.filter(
    ({ group, id }) => group !== "peer" && (group !== "limit" || id === "v"),
  );
  return table(
    ["", ...contests.map(({ size }) => `${size.toLocaleString("en")} units`)],
    ids.map(({ id, title }) => [
      title,
      ...contests.map(({ answers }) => inFigures(answers.find((one) => one.id === id).microseconds.median)),
    ]),
  );
}

function comparedWithPeers({ answers }) {
  const ratioOf = (id) => answers.find((one) => one.id === id).ratio.median;
  const peers = answers.filter(({ group }) => group === "peer");
  const rows = peers.map(({ title, gives, ratio }) => [
    title,
    gives,
    ...["told-many", "outcomes-many", "details-many"].map(
      (id) => `${(ratio.median / ratioOf(id)).toFixed(1)} ×`,
    ),
  ]);
  return `The time of each against thidua's on the same records: all 35 outcomes told (\`outcomeOf\`), all 35 answers made and
their outcomes read (\`get\`), every margin and % of plan read.

${table(["", "gives", "told", "read", "details"], rows)}`;
}

function askedImport({ imports }) {
  return `Asked: thidua within ${imports.thidua} times decimal.js.`;
}

function askedBundle({ gzip }) {
  const [[, bytes]] = Object.entries(gzip);
  return `Asked: evaluate and one directive within ${bytes / 1000} kB gzip.`;
}

function machine() {
  const [{ model }] = cpus();
  return `${model.trim()}, ${cpus().length} threads; Node ${process.versions.node}, V8 ${process.versions.v8}, ${process.platform}`;
}

function versions(here, root) {
  const { dependencies } = JSON.parse(readFileSync(join(here, "package.json"), "utf8"));
  const own = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const peers = Object.entries(dependencies).map(([name, version]) => `${name} ${version}`);
  return `thidua ${own.version}; ${peers.join(", ")}.`;
}

const withSpread = (ratio) => `${inFigures(ratio.median)} (${inFigures(ratio.low)}–${inFigures(ratio.high)})`;

const inFigures = (figure) => (figure < 10 ? figure.toFixed(2) : figure.toFixed(figure < 100 ? 1 : 0));

function table(head, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  const align = head.map((_, i) => (i === 0 ? "---" : "---:"));
  return [line(head), line(align), ...rows.map(line)].join("\n");
}
