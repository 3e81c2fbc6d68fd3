import { nearest } from "../issue/nearest.js";
import { ThiduaError } from "../issue/thidua-error.js";
import type { Locale } from "../issue/words.js";
import { readCall, usage, type Verb } from "./arguments.js";
import { assessVerb } from "./assess-verb.js";
import { checkVerb } from "./check-verb.js";
import { describeVerb } from "./describe-verb.js";
import { diffVerb } from "./diff-verb.js";
import { evaluateVerb } from "./evaluate-verb.js";
import { commandHelp, verbHelp } from "./help.js";
import { initVerb } from "./init-verb.js";
import { exit, type Io } from "./io.js";
import { issueJson, issueLine, type Locate } from "./issue-lines.js";
import { LocatedError } from "./located-error.js";
import { readVerb } from "./read-verb.js";
import { reportVerb } from "./report-verb.js";
import { version } from "./version.js";
import { withYaml } from "./yaml-file.js";

/** What the command does: a new verb is a file and a line here. */
const verbs: readonly Verb[] = [
  evaluateVerb,
  assessVerb,
  describeVerb,
  checkVerb,
  readVerb,
  diffVerb,
  reportVerb,
  initVerb,
];

/** Runs the command and hands back its exit code; never throws for what a user can get wrong. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  try {
    return await run(argv, io);
  } catch (error) {
    if (!(error instanceof ThiduaError)) throw error;
    const locale = localeOf(argv);
    const locate: Locate = error instanceof LocatedError ? error.locate : () => null;
    if (argv.includes("--json")) {
      const issues = error.issues.map((one) => issueJson(one, locale, locate(one)));
      io.out(`${JSON.stringify({ issues }, null, 2)}\n`);
    } else {
      for (const one of error.issues) io.err(`thidua: ${issueLine(one, locale, locate(one))}\n`);
    }
    return exit.bad;
  }
}

async function run(argv: readonly string[], io: Io): Promise<number> {
  const { name, rest } = splitCall(argv);
  if (name === "--version" || name === "-v") {
    io.out(`${version}\n`);
    return exit.done;
  }
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    (name === undefined ? io.err : io.out)(commandHelp(verbs, localeOf(argv)));
    return name === undefined ? exit.bad : exit.done;
  }
  const verb = verbs.find((one) => one.name === name);
  if (!verb) {
    const names = [...verbs.map((one) => one.name), "--help", "--version"];
    throw usage(`\`${name}\` is nothing that thidua does`, nearest(name, names));
  }
  const call = readCall(verb, rest);
  if (call.options["help"] === true) {
    io.out(verbHelp(verb, call.locale));
    return exit.done;
  }
  return verb.run(call, await withYaml(rest, io));
}

/** The language of a call that may not be readable as a whole. */
export function localeOf(argv: readonly string[]): Locale {
  const isSaid = argv.some(
    (word, i) => word === "--locale=vi" || (word === "vi" && argv[i - 1] === "--locale"),
  );
  return isSaid ? "vi" : "en";
}

/** The verb, or an option in its place, and the words beside it: the language may be said before the verb. */
function splitCall(argv: readonly string[]): { name: string | undefined; rest: readonly string[] } {
  const at = argv[0] === "--locale" ? 2 : argv[0]?.startsWith("--locale=") ? 1 : 0;
  const rest = [...argv.slice(0, at), ...argv.slice(at + 1)];
  return { name: argv[at], rest: rest.map((word) => (word === "-h" ? "--help" : word)) };
}
