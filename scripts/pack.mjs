// Packs the library and hands back the path of the tarball, in a temporary folder of its own.
import { execFileSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export function pack() {
  const folder = mkdtempSync(join(tmpdir(), "thidua-pack-"));
  const out = execFileSync("npm", ["pack", "--json", "--pack-destination", folder], { encoding: "utf8" });
  return join(folder, JSON.parse(out)[0].filename);
}

/** An empty project with the tarball and further packages installed. */
export function project(tarball, packages = []) {
  const folder = mkdtempSync(join(tmpdir(), "thidua-consumer-"));
  execFileSync("npm", ["init", "-y"], { cwd: folder, stdio: "ignore" });
  const flags = ["install", "--no-audit", "--no-fund", "--loglevel=error", "--allow-scripts=all"];
  try {
    execFileSync("npm", [...flags, tarball, ...packages], {
      cwd: folder,
      stdio: ["ignore", "ignore", "pipe"],
    });
  } catch {
    execFileSync("npm", ["install", "--no-audit", "--no-fund", "--loglevel=error", tarball, ...packages], {
      cwd: folder,
      stdio: ["ignore", "ignore", "inherit"],
    });
  }
  return folder;
}

/** What every runtime must print alike: a whole card as JSON text. */
export const judge = `
const card = evaluate(laoCai2023, {
  "grdp-growth": "5.11", "child-stunting": "25.9", "new-rural-communes-share": { numerator: "72", denominator: "127" },
  "tourist-arrivals": "6.071", "forest-cover": "58,5", "doctors": 14,
}, { area: "lao-cai" });
const answer = assess(headsOfUnits, { role: "head", unit: { kind: "agency" }, assigned: ["child-stunting", "doctors"] }, card);
const text = JSON.stringify({ card, answer, words: card.evaluations.map((one) => explain(one, "vi")) });
`;
