// Builds the API reference and fails on any warning but one: the fields of a type written in place have their
// meaning in the comment of what they stand in.
import { spawnSync } from "node:child_process";

const { stdout, stderr, status } = spawnSync(
  "npx",
  ["typedoc", "--treatWarningsAsErrors", "false", "--treatValidationWarningsAsErrors", "false"],
  {
    encoding: "utf8",
  },
);
const lines = `${stdout}${stderr}`.split("\n");
const faults = lines.filter(
  (line) => /\[(warning|error)\]|warning\]|error\]/.test(line) && !/\.__type\.|Found 0 errors/.test(line),
);
for (const line of faults) console.log(line);
console.log(`${faults.length} warnings`);
process.exitCode = status || (faults.length > 0 ? 1 : 0);
