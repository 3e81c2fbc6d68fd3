import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { markers, paragraph, sentence } from "../../scripts/verify/paragraph.js";
import { conformanceCounts, directiveCounts, smallScopeCounts } from "../../scripts/verify/static-counts.js";

const pages = [
  ["README.md", "en"],
  ["README.vi.md", "vi"],
] as const;

const known = [
  ["small-scope", smallScopeCounts()],
  ["conformance", conformanceCounts()],
  ["conformance-python", conformanceCounts()],
  ["directive", directiveCounts()],
] as const;

describe.each(pages)("%s promises what npm run verify showed", (page, locale) => {
  const text = readFileSync(new URL(`../../${page}`, import.meta.url), "utf8");
  const [start, end] = markers.map((marker) => text.indexOf(marker)) as [number, number];
  const promised = text.slice(start + markers[0].length, end).replace(/\s+/g, " ");

  it.each(known)("the counts of %s are those of the sources", (part, counts) => {
    expect(promised, "npm run verify, then npm run verify:readme").toContain(sentence(part, counts, locale));
  });
});

it("nothing is claimed of a part that was not run, or that failed", () => {
  const part = { counts: { cases: 3 }, seeds: [], seconds: 1 };
  const report = {
    schemaVersion: 1,
    ok: true,
    date: "2026-11-24",
    versions: { node: "20.19.0" },
    seconds: 3,
    parts: [
      { ...part, name: "conformance", ok: true },
      { ...part, name: "conformance-python", ok: null },
      { ...part, name: "bench", ok: false },
    ],
  } as const;
  const told = paragraph(report, "en").replace(/\s+/g, " ");
  expect(told).toMatch(/under Node 20\.19\.0: the library passed the 3 cases of the conformance suite\.$/);
});
