import { readdirSync } from "node:fs";

// Of the tests, those that hold the engine by themselves, in the order in which they are run: a mutant's run ends at
// the first that fails, so the narrow ones come first. What starts processes, reads texts or prints is left out.
const order = [
  ...["number/", "unit/", "period/", "rule/", "observation/", "eligibility/", "compare/", "evaluation/"],
  ...["issue/describe-issue", "conformance/", "directives/", "receipt/", "laws/"],
];
const late = ["compare/diff.test.ts", "evaluation/table.test.ts"];
const leftOut = ["laws/4-2-hostile-files.law.test.ts", "laws/long-texts.test.ts"];

/** The test files that mutants are shown to, from the root of the project, the narrow ones first. */
export function testFiles() {
  const found = readdirSync("test", { recursive: true })
    .map((name) => String(name).replaceAll("\\", "/"))
    .filter((name) => name.endsWith(".test.ts") && !leftOut.includes(name))
    .filter((name) => rankOf(name) >= 0);
  found.sort((a, b) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1));
  return found.map((name) => `test/${name}`);
}

function rankOf(name) {
  return late.includes(name) ? order.length : order.findIndex((start) => name.startsWith(start));
}
