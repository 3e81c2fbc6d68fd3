// The example projects for vitest, jest and node:test, each in an empty project with the packed library.
import { execFileSync } from "node:child_process";
import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pack, project } from "./pack.mjs";

const tarball = pack();
const examples = new URL("../examples/testing/", import.meta.url).pathname;
const runners = [
  ["node", [], ["node", "--test"]],
  ["vitest", ["vitest@4.1.12"], ["npx", "vitest", "run"]],
  ["jest", ["jest@30"], ["npx", "jest"]],
];
for (const [name, packages, [program, ...args]] of runners) {
  const folder = project(tarball, packages);
  cpSync(join(examples, name), folder, { recursive: true });
  execFileSync(program, args, { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
  console.log(`${name}: the example project passes`);
}

// The types of thidua/testing without any runner there.
const bare = project(tarball, ["typescript@5.9.3"]);
writeFileSync(
  join(bare, "use.mts"),
  'import { boundaryCases, matchers } from "thidua/testing";\nimport { assertMet } from "thidua/testing/node";\nimport { laoCai2023 } from "thidua/lao-cai-2023";\nconsole.log(boundaryCases(laoCai2023).length, matchers, assertMet);\n',
);
const flags = ["--noEmit", "--strict", "--skipLibCheck", "false", "--lib", "es2022,dom", "--module", "nodenext", "--target", "es2022", "--types", ""];
execFileSync("npx", ["tsc", ...flags.slice(0, -2), "use.mts"], { cwd: bare, stdio: "inherit" });
console.log("thidua/testing type-checks without a runner");
