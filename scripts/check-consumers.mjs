// The packed library in an empty project: runs in ESM and CJS, type-checks under strict with the libraries' own
// declarations looked at, on TypeScript 5.5 to 7, nodenext and bundler; and bundles for a browser.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { judge, judgeImports, pack, project } from "./pack.mjs";

const compilers = ["5.5.4", "5.9.3", "6.0.3", "7.0.2"];
const alias = (version) => `typescript-${version.replaceAll(".", "-")}`;
const folder = project(pack(), [
  "@types/node@20.19.43",
  "decimal.js@10.6.0",
  ...compilers.map((version) => `${alias(version)}@npm:typescript@${version}`),
]);
const run = (program, ...args) => execFileSync(program, args, { cwd: folder, encoding: "utf8" });

const cjs = judgeImports.replace(/import (\{[^}]+\}) from ("[^"]+");/g, "const $1 = require($2);");
writeFileSync(join(folder, "run.mjs"), `${judgeImports}${judge}console.log(text);`);
writeFileSync(join(folder, "run.cjs"), `${cjs}${judge}console.log(text);`);
const [a, b] = ["run.mjs", "run.cjs"].map((file) => run("node", file));
if (a !== b || !a.includes('"not-considered"')) throw new Error("ESM and CJS print different cards");
console.log("ESM and CJS print one card");

// Every entry loads in both formats; those of a test runner are looked at where the runner is.
const { exports } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
const entries = Object.keys(exports)
  .filter((path) => !/\.json$|\/(?:vitest|jest)$/.test(path))
  .map((path) => `thidua${path.slice(1)}`);
writeFileSync(
  join(folder, "load.cjs"),
  `(async () => { for (const name of ${JSON.stringify(entries)}) {
    const names = [Object.keys(require(name)), Object.keys(await import(name)).filter((key) => key !== "module.exports")];
    if (names[0].length === 0 || String(names[0].sort()) !== String(names[1].sort())) throw new Error(name + " exports " + JSON.stringify(names));
  } })();`,
);
run("node", "load.cjs");
console.log(`${entries.length} entries export the same names in ESM and CJS`);

const consumer = `
import { Decimal } from "decimal.js";
import { assess, defineRuleSet, evaluate, isMet, lessThan, ThiduaError } from "thidua";
import { readObservationsCsv } from "thidua/files";
import { headsOfUnits, laoCai2023 } from "thidua/lao-cai-2023";
import { text } from "thidua/lao-cai-2023/text";
import { readTargets } from "thidua/reading";
import { scorecardText } from "thidua/report";
const card = evaluate(laoCai2023, { "child-stunting": new Decimal("25.9"), doctors: 14n });
const evaluation = card.get("child-stunting");
if (isMet(evaluation)) { const margin: string | { numerator: string } = evaluation.margin; console.log(margin); }
// @ts-expect-error a mistyped id does not compile
card.get("child-stuntin");
// @ts-expect-error nor does one in observations
evaluate(laoCai2023, { "child-stuntin": "25.9" });
assess(headsOfUnits, { role: "head", unit: { kind: "agency" }, assigned: ["doctors"] }, card).verdict satisfies string;
console.log(scorecardText(card, { locale: "vi" }), text.length, readObservationsCsv("indicator,value", laoCai2023), lessThan("1"), defineRuleSet, ThiduaError, readTargets(text).targets);
`;
for (const extension of ["mts", "cts"]) writeFileSync(join(folder, `consumer.${extension}`), consumer);
// Without decimal.js and without Node's types: the core asks for neither.
writeFileSync(join(folder, "bare.mts"), `${judgeImports}${judge}text satisfies string;`);
const check = (version, module, moduleResolution, types, files) => {
  const compilerOptions = { noEmit: true, strict: true, skipLibCheck: false, target: "es2022", types };
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({ compilerOptions: { ...compilerOptions, module, moduleResolution }, files }),
  );
  const tsc = join("node_modules", alias(version), "bin", "tsc");
  execFileSync("node", [tsc, "-p", "tsconfig.json"], { cwd: folder, stdio: "inherit" });
};
for (const version of compilers) {
  check(version, "nodenext", "nodenext", ["node"], ["consumer.mts", "consumer.cts"]);
  check(version, "esnext", "bundler", ["node"], ["consumer.mts"]);
  check(version, "nodenext", "nodenext", [], ["bare.mts"]);
  console.log(`TypeScript ${version}: no error`);
}

const forBrowsers = entries.filter((name) => !name.endsWith("/node"));
const bundle = await build({
  stdin: {
    contents: forBrowsers.map((name, place) => `export * as e${place} from "${name}";`).join("\n"),
    resolveDir: folder,
  },
  bundle: true,
  format: "esm",
  platform: "browser",
  write: false,
  logLevel: "error",
});
console.log(
  `${forBrowsers.length} entries bundle for a browser, ${bundle.outputFiles[0].contents.length} bytes`,
);

const described = run(join("node_modules", ".bin", "thidua"), "describe", "lao-cai-2023");
if (!described.includes("child-stunting")) throw new Error("the bin does not describe");
console.log("the bin runs");
