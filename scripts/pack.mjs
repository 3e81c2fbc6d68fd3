// Packs the library and installs the tarball in empty projects, each in a temporary folder that goes with the process.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Packs the library as `npm publish` would, and hands back the path of the tarball. */
export function pack() {
  const folder = temporary("thidua-pack-");
  const out = execFileSync("npm", ["pack", "--json", "--pack-destination", folder], { encoding: "utf8" });
  return join(folder, JSON.parse(out)[0].filename);
}

/** An empty project with the tarball and further packages installed; hands back its folder. */
export function project(tarball, packages = []) {
  const folder = temporary("thidua-consumer-");
  execFileSync("npm", ["init", "-y"], { cwd: folder, stdio: "ignore" });
  const args = ["install", "--no-audit", "--no-fund", "--loglevel=error", tarball, ...packages];
  // An install that hangs, as one from a registry may, is begun again.
  for (let left = 2; ; left -= 1) {
    const { status, error, stderr } = spawnSync("npm", args, {
      cwd: folder,
      stdio: ["ignore", "ignore", "pipe"],
      encoding: "utf8",
      timeout: 120_000,
      killSignal: "SIGKILL",
    });
    if (status === 0) return folder;
    const reason = `npm does not install ${packages.join(" ")}: ${error?.message ?? stderr}`;
    if (left === 0) throw new Error(reason);
    console.log(`${reason}, once more`);
  }
}

/** What every runtime must print alike: a whole card, a verdict, the words for both and a receipt, as JSON text. */
export const judge = `
const card = evaluate(laoCai2023, {
  "grdp-growth": "5.11", "child-stunting": "25.9", "new-rural-communes-share": { numerator: "72", denominator: "127" },
  "tourist-arrivals": "6.071", "forest-cover": "58,5", "doctors": 14,
}, { area: "lao-cai" });
const answer = assess(headsOfUnits, { role: "head", unit: { kind: "agency" }, assigned: ["child-stunting", "doctors"] }, card);
const proof = receipt(card);
const { ok } = replay(JSON.parse(JSON.stringify(proof)), [laoCai2023]);
const words = card.evaluations.map((one) => explain(one, "vi"));
const text = JSON.stringify({ card, answer, words, receipt: canonicalJson(proof), replayed: ok });
`;

/** The imports that `judge` needs, as an ES module writes them. */
export const judgeImports =
  'import { assess, canonicalJson, evaluate, explain, receipt, replay } from "thidua"; import { headsOfUnits, laoCai2023 } from "thidua/lao-cai-2023";';

const folders = [];
process.on("exit", () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function temporary(prefix) {
  const folder = mkdtempSync(join(tmpdir(), prefix));
  folders.push(folder);
  return folder;
}
