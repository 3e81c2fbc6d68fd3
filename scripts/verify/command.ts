import { spawn } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import { root, workFolder } from "./report.js";

/** What a command came to, and all that it printed. */
export interface Ran {
  readonly ok: boolean;
  readonly output: string;
}

/** Runs a command in the project's folder; one that cannot be started has failed. */
export function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ran> {
  return new Promise((resolve) => {
    const stdio = ["ignore", "pipe", "pipe"] as const;
    const child = spawn(command, args, { cwd: root, env: { ...process.env, ...env }, stdio: [...stdio] });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (output += text));
    child.on("error", (error) => resolve({ ok: false, output: `${command}: ${error.message}\n` }));
    child.on("close", (code) => resolve({ ok: code === 0, output }));
  });
}

/** A test that passed: its file, and its name with the names of what it stands in. */
interface Passed {
  readonly file: string;
  readonly name: string;
}

/** A run of test files. */
export interface Tested extends Ran {
  readonly passed: readonly Passed[];
}

/** Runs test files, on `cases` generated cases from a seed; a run in which no test passes has failed. */
export async function test(
  name: string,
  files: readonly string[],
  { cases, seed }: { cases?: number; seed?: number } = {},
): Promise<Tested> {
  const file = join(workFolder(), `${name}.json`);
  rmSync(file, { force: true });
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const flags = ["--no-typecheck", "--test-timeout=0", "--max-workers=1"];
  const ran = await run("npx", ["vitest", "run", ...flags, ...reporters, ...files], {
    NO_COLOR: "1",
    ...(cases === undefined ? {} : { THIDUA_CASES: String(cases) }),
    ...(seed === undefined ? {} : { THIDUA_SEED: String(seed) }),
  });
  const passed = ran.ok ? passedIn(file) : [];
  return { ...ran, ok: ran.ok && passed.length > 0, passed };
}

interface TestFile {
  readonly name: string;
  readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
}

function passedIn(file: string): Passed[] {
  const { testResults } = JSON.parse(readFileSync(file, "utf8")) as { testResults: readonly TestFile[] };
  return testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === "passed")
      .map(({ fullName }) => ({ file: relative(root, name), name: fullName })),
  );
}
