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

// The types: of the core of testing without any runner there, of the matchers beside the runner they are for.
const card =
  'import { evaluate } from "thidua";\nimport { laoCai2023 } from "thidua/lao-cai-2023";\nconst card = evaluate(laoCai2023, { "child-stunting": "25.9" });\n';
const met =
  'expect(card.get("child-stunting")).toBeMet();\n// @ts-expect-error there is no such matcher\nexpect(card).toBeMett();\n';
typeCheck("no runner", [], {
  skipLibCheck: false,
  lib: ["es2022"],
  text: `${card}import { boundaryCases, matchers } from "thidua/testing";\nimport { assertMet } from "thidua/testing/node";\nassertMet(card.get("child-stunting"));\nexport default [boundaryCases(laoCai2023).length, matchers];\n`,
});
typeCheck("vitest", ["vitest@4.1.12"], {
  skipLibCheck: true,
  lib: ["es2022", "dom"],
  text: `${card}import { expect } from "vitest";\nimport "thidua/testing/vitest";\n${met}`,
});
typeCheck("jest", ["@types/jest@30"], {
  skipLibCheck: true,
  lib: ["es2022", "dom"],
  types: ["jest"],
  text: `${card}import "thidua/testing/jest";\n${met}`,
});

function typeCheck(name, packages, { text, types = [], ...options }) {
  const folder = project(tarball, ["typescript@5.9.3", ...packages]);
  const compilerOptions = {
    noEmit: true,
    strict: true,
    target: "es2022",
    module: "nodenext",
    types,
    ...options,
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["use.mts"] }));
  writeFileSync(join(folder, "use.mts"), text);
  execFileSync("npx", ["tsc", "-p", "."], { cwd: folder, stdio: "inherit" });
  console.log(`${name}: the types compile`);
}
