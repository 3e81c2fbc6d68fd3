// Runs the engine against the oracle on many generated tables, and every law on a tenth as many.
//
//     tsx scripts/verify-laws.ts [CASES]      1,000,000 if left out
//
// A progress line for each run goes to stderr; stdout ends in one line of JSON. Exit 1 if a law is broken: the
// output of that run, with its seed and its least case, is printed whole.
import { spawn } from "node:child_process";

const wanted = Number(process.argv[2] ?? 1_000_000);
const chunk = Math.min(100_000, wanted);
const started = Date.now();

interface Run {
  readonly files: string;
  readonly cases: number;
  readonly seed: number;
}

const chunks = Array.from({ length: Math.ceil(wanted / chunk) }, (_, i): Run => {
  return { files: "test/laws/differential", cases: Math.min(chunk, wanted - i * chunk), seed: seedOf(i) };
});
const laws: Run = { files: "test/laws", cases: Math.max(chunk, 1000), seed: seedOf(chunks.length) };
const queue: Run[] = [laws, ...chunks.slice(1)];
const total = queue.length;
let done = 0;
let failed = 0;

await Promise.all([worker(), worker()]);

const seeds = [laws, ...chunks.slice(1)].map(({ seed }) => seed);
const seconds = Math.round((Date.now() - started) / 1000);
process.stdout.write(
  `${JSON.stringify({ differentialCases: wanted, seeds, failedRuns: failed, seconds })}\n`,
);
process.exitCode = failed > 0 ? 1 : 0;

/** Any seeds will do, so long as they differ and are printed. */
function seedOf(i: number): number {
  return (started + i * 7919) % 2 ** 31;
}

async function worker(): Promise<void> {
  for (let run = queue.shift(); run; run = queue.shift()) {
    const { ok, output } = await vitest(run);
    done += 1;
    if (!ok) {
      failed += 1;
      process.stderr.write(output);
    }
    const { files, cases, seed } = run;
    const verdict = ok ? "hold" : "BROKEN";
    process.stderr.write(`${done}/${total} ${files}, ${cases} cases, seed ${seed}: ${verdict}\n`);
  }
}

function vitest({ files, cases, seed }: Run): Promise<{ ok: boolean; output: string }> {
  const args = ["vitest", "run", "--no-typecheck", "--test-timeout=0", "--max-workers=1", files];
  const env = { ...process.env, THIDUA_CASES: String(cases), THIDUA_SEED: String(seed) };
  return new Promise((resolve) => {
    const child = spawn("npx", args, { env, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (output += text));
    child.on("close", (code) => resolve({ ok: code === 0, output }));
  });
}
