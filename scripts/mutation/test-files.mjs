import { readdirSync } from "node:fs";

// Of the tests, those that hold the engine by themselves, in the order in which they are run: a mutant's run ends at
// the first that fails, so the narrow ones come first. What starts processes, reads texts or prints is left out.
const order = [
  "number/",
  "unit/",
  "period/",
  "rule/",
  "observation/",
  "eligibility/",
  "compare/hand-worked",
  "evaluation/hand-worked",
  "evaluation/faults",
  "evaluation/outlook",
  "evaluation/sum",
  "issue/describe-issue",
  "conformance/",
  "directives/",
  "receipt/",
  "compare/",
  "laws/",
  "evaluation/",
];
const leftOut = ["laws/4-2-hostile-files.law.test.ts", "laws/long-texts.test.ts"];

/** The test files that mutants are shown to, from the root of the project, the narrow ones first. */
export function testFiles() {
  const found = readdirSync("test", { recursive: true })
    .map((name) => String(name).replaceAll("\\", "/"))
    .filter((name) => name.endsWith(".test.ts") && !leftOut.includes(name))
    .map((name) => ({ name, rank: order.findIndex((start) => name.startsWith(start)) }))
    .filter(({ rank }) => rank >= 0);
  found.sort((a, b) => a.rank - b.rank || (a.name < b.name ? -1 : 1));
  return found.map(({ name }) => `test/${name}`);
}
