// The packed library judges one card alike, and gives one receipt, byte for byte, on Node 20, 22 and 24, on Bun and on Deno.
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { judge, judgeImports, pack, project } from "./pack.mjs";

const tarball = pack();
const script = `${judgeImports}${judge}console.log(text);`;
// Each runtime comes as an npm package with its binary inside.
const platform = `node-${process.platform === "win32" ? "win" : process.platform}-${process.arch}`;
const node = (version) => [
  `Node ${version}`,
  `${platform}@${version}`,
  (modules) => [join(modules, platform, "bin", "node")],
];
const runtimes = [
  node(20),
  node(22),
  node(24),
  ["Bun", "bun@1.4", (modules) => [join(modules, ".bin", "bun"), "run"]],
  [
    "Deno",
    "deno@2.9",
    (modules) => [join(modules, ".bin", "deno"), "run", "--allow-read", "--allow-env", "--no-remote"],
  ],
];
let first;
for (const [name, runtime, command] of runtimes) {
  const folder = project(tarball, [runtime]);
  writeFileSync(join(folder, "run.mjs"), script);
  const [program, ...rest] = command(join(folder, "node_modules"));
  const run = (...args) => execFileSync(program, args, { cwd: folder, encoding: "utf8" });
  const out = run(...rest, "run.mjs");
  first ??= out;
  if (out !== first || !out.includes('"not-considered"') || !out.includes('"replayed":true'))
    throw new Error(`${name} prints another card`);
  const [version] = run("--version").split("\n");
  console.log(`${name} (${version}): the same card and receipt, ${out.length} characters`);
}
