// The packed library in an empty project: runs in ESM and CJS, type-checks under strict with the libraries' own
// declarations looked at, on TypeScript 5.5 to 7, nodenext and bundler; and bundles for a browser.
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { judge, pack, project } from "./pack.mjs";

const compilers = ["5.5.4", "5.9.3", "6.0.3", "7.0.2"];
const tarball = pack();
const folder = project(tarball, [
  "@types/node@20.19.43",
  "decimal.js@10.6.0",
  ...compilers.map((version) => `typescript-${version.replaceAll(".", "-")}@npm:typescript@${version}`),
]);
const esm =
  'import { assess, evaluate, explain } from "thidua"; import { headsOfUnits, laoCai2023 } from "thidua/lao-cai-2023";';
const cjs =
  'const { assess, evaluate, explain } = require("thidua"); const { headsOfUnits, laoCai2023 } = require("thidua/lao-cai-2023");';
writeFileSync(join(folder, "run.mjs"), `${esm}${judge}console.log(text);`);
writeFileSync(join(folder, "run.cjs"), `${cjs}${judge}console.log(text);`);
const [a, b] = ["run.mjs", "run.cjs"].map((file) =>
  execFileSync("node", [file], { cwd: folder, encoding: "utf8" }),
);
if (a !== b || !a.includes('"not-considered"')) throw new Error("ESM and CJS print different cards");
console.log("ESM and CJS print one card");

const consumer = `
import { Decimal } from "decimal.js";
import { assess, defineRuleSet, evaluate, isMet, lessThan, ThiduaError } from "thidua";
import { readObservationsCsv } from "thidua/files";
import { headsOfUnits, laoCai2023 } from "thidua/lao-cai-2023";
import { text } from "thidua/lao-cai-2023/text";
import { scorecardText } from "thidua/report";
const card = evaluate(laoCai2023, { "child-stunting": new Decimal("25.9"), doctors: 14n });
const evaluation = card.get("child-stunting");
if (isMet(evaluation)) { const margin: string | { numerator: string } = evaluation.margin; console.log(margin); }
// @ts-expect-error a mistyped id does not compile
card.get("child-stuntin");
// @ts-expect-error nor does one in observations
evaluate(laoCai2023, { "child-stuntin": "25.9" });
assess(headsOfUnits, { role: "head", unit: { kind: "agency" }, assigned: ["doctors"] }, card).verdict satisfies string;
console.log(scorecardText(card, { locale: "vi" }), text.length, readObservationsCsv("indicator,value", laoCai2023), lessThan("1"), defineRuleSet, ThiduaError);
`;
for (const extension of ["mts", "cts"]) writeFileSync(join(folder, `consumer.${extension}`), consumer);
for (const version of compilers) {
  const tsc = join("node_modules", `typescript-${version.replaceAll(".", "-")}`, "bin", "tsc");
  for (const [module, resolution] of [
    ["nodenext", "nodenext"],
    ["esnext", "bundler"],
  ]) {
    const files = resolution === "bundler" ? ["consumer.mts"] : ["consumer.mts", "consumer.cts"];
    execFileSync(
      "node",
      [
        tsc,
        "--noEmit",
        "--strict",
        "--skipLibCheck",
        "false",
        "--target",
        "es2022",
        "--types",
        "node",
        "--module",
        module,
        "--moduleResolution",
        resolution,
        ...files,
      ],
      { cwd: folder, stdio: "inherit" },
    );
  }
  console.log(`TypeScript ${version}: no error`);
}
const bin = execFileSync(join("node_modules", ".bin", "thidua"), ["describe", "lao-cai-2023"], {
  cwd: folder,
  encoding: "utf8",
});
if (!bin.includes("child-stunting")) throw new Error("the bin does not describe");
mkdirSync(join(folder, "out"));
console.log("the bin runs");
