// Writes the counts of the last verification, reports/verify.json, into the READMEs: npm run verify:readme
import { readFileSync, writeFileSync } from "node:fs";
import { markers, paragraph } from "./paragraph.js";
import { readReport } from "./report.js";

const report = readReport();
if (!report.ok) {
  process.stderr.write("The last verification failed; nothing is written.\n");
  process.exit(1);
}
const pages = [
  ["README.md", "en"],
  ["README.vi.md", "vi"],
] as const;
for (const [page, locale] of pages) {
  const file = new URL(`../../${page}`, import.meta.url);
  const text = readFileSync(file, "utf8");
  const [start, end] = markers.map((marker) => text.indexOf(marker)) as [number, number];
  if (start < 0 || end < start)
    throw new Error(`${page} has no place for the paragraph: ${markers.join(" … ")}`);
  const before = text.slice(0, start + markers[0].length);
  writeFileSync(file, `${before}\n${paragraph(report, locale)}\n${text.slice(end)}`);
}
