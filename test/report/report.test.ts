import { describe, expect, it } from "vitest";
import {
  assess,
  defineRuleSet,
  type Evaluation,
  evaluate,
  evaluateAll,
  outcomeWords,
  type Scorecard,
  targetWords,
} from "../../src/index.js";
import { headsOfUnits, laoCai2023 } from "../../src/lao-cai-2023.js";
import { shownWidth } from "../../src/report/table.js";
import {
  eligibilityMarkdown,
  eligibilityText,
  renderReport,
  reportFormats,
  scorecardMarkdown,
  scorecardsCsv,
  scorecardsHtml,
  scorecardsMarkdown,
  scorecardsSvg,
  scorecardsText,
  scorecardText,
} from "../../src/report.js";

const observations = [
  {
    indicator: "grdp-growth",
    value: "5.11",
    standing: "provisional",
    provenance: "Cục Thống kê",
    area: "lao-cai",
  },
  { indicator: "child-stunting", value: "25.9", area: "lao-cai" },
  { indicator: "trained-workers", value: "68", area: "lao-cai" },
  { indicator: "new-rural-communes-share", numerator: "72", denominator: "127", area: "lao-cai" },
  {
    indicator: "border-gate-trade",
    standing: "not-applicable",
    reason: "Không có cửa khẩu",
    area: "lao-cai",
  },
  { indicator: "forest-cover", value: "58,5", area: "lao-cai" },
  { indicator: "forest-covr", value: "58.5", area: "lao-cai" },
  { indicator: "doctors", value: "14", area: "sa-pa" },
] as const;
const cards = evaluateAll(laoCai2023, observations as never);
const [card, other] = cards as unknown as [Scorecard, Scorecard];
const golden = (name: string): string => new URL(`golden/${name}`, import.meta.url).pathname;

describe.each(["vi", "en"] as const)("a whole card, %s", (locale) => {
  const options = { locale, ...laoCai2023 };

  it.each(["txt", "md", "html", "csv", "svg"] as const)("as %s", async (format) => {
    await expect(renderReport([card], format, options)).toMatchFileSnapshot(
      golden(`card.${locale}.${format}`),
    );
  });

  it("many areas, and an answer on eligibility", async () => {
    const answer = assess(
      headsOfUnits,
      { role: "head", unit: { kind: "agency" }, assigned: ["child-stunting", "doctors"] },
      card as never,
    );
    const open = assess(
      headsOfUnits,
      { role: "head", unit: { kind: "agency" }, assigned: ["doctors"] },
      card as never,
    );
    const parts = [
      scorecardsText(cards, options),
      scorecardsMarkdown(cards, options),
      eligibilityText(answer, options),
      eligibilityText(open, options),
      eligibilityMarkdown(answer, options),
    ];
    await expect(`${parts.join("\n\n")}\n`).toMatchFileSnapshot(golden(`areas.${locale}.txt`));
  });
});

describe("a table for a terminal", () => {
  it("is aligned by what is shown, and cuts nothing but names", () => {
    const [, head = "", ...rows] = scorecardText(card, { locale: "vi" }).split("\n").slice(0, 37);
    const start = (line: string, word: string): number =>
      shownWidth(line.slice(0, line.lastIndexOf(`  ${word}`)));
    const starts = rows.map((line, i) => start(line, outcomeWords(card.evaluations[i] as Evaluation, "vi")));
    expect(rows).toHaveLength(35);
    expect(new Set([...starts, start(head, "Kết quả")]).size).toBe(1);
    for (const [i, { target, unit }] of card.evaluations.entries()) {
      expect(rows[i]).toContain(`  ${targetWords(target, unit, "vi")}  `);
    }
  });

  it("fits the width that is asked, as far as names can give way", () => {
    const width = (columns: number): number => {
      const lines = scorecardText(card, { locale: "en", width: columns, faults: false })
        .split("\n")
        .slice(1, 37);
      return Math.max(...lines.map(shownWidth));
    };
    expect(width(120)).toBeLessThanOrEqual(120);
    expect(width(1)).toBeGreaterThan(60);
    expect(width(1)).toBeLessThan(width(500));
  });

  it("is coloured only where that is asked, and aligned all the same", () => {
    const plain = scorecardText(card, { locale: "en" });
    const coloured = scorecardText(card, { locale: "en", colour: true });
    expect(plain).not.toContain("\u001b");
    expect(coloured).toContain("\u001b[31mnot met\u001b[0m");
    expect(coloured.replaceAll("\u001b", "").replaceAll(/\[(?:0|3[1-3]|90)m/g, "")).toBe(plain);
  });

  it("leaves out the faults where that is asked", () => {
    expect(scorecardText(card, { locale: "en" })).toContain(
      "! observations.6.indicator: `forest-covr` is no indicator",
    );
    expect(scorecardText(card, { locale: "en", faults: false })).not.toContain("forest-covr");
  });

  it.each([
    ["tỷ lệ", 5],
    ["tỷ lệ".normalize("NFD"), 5],
    ["\u001b[31mđạt\u001b[0m", 3],
    ["表", 2],
    ["a\u00adb", 2],
  ])("%j shows %i columns wide", (text, width) => {
    expect(shownWidth(text)).toBe(width);
  });

  it("a letter is as wide by itself as beside one that is twice as wide", () => {
    const letters = Array.from({ length: 0x2100 }, (_, code) => String.fromCharCode(code));
    expect(letters.filter((letter) => shownWidth(letter) !== shownWidth(`${letter}界`) - 2)).toEqual([]);
  });
});

describe("what comes from outside means itself", () => {
  const hostile = `<img src=x onerror="alert(1)">|*_[x](y)\`&amp;'`;
  const ruleSet = defineRuleSet({
    id: "hostile",
    version: "1.0.0",
    period: "2023",
    documents: [
      {
        id: "d",
        number: hostile,
        title: { vi: "v", en: "e" },
        issuer: { vi: "v", en: "e" },
        issued: "2023-01-01",
      },
    ],
    rules: [
      {
        id: "x",
        name: { vi: `=1+1\n${hostile}`, en: `\u001b[2J${hostile}` },
        unit: "percent",
        direction: "higher-is-better",
        target: { comparator: "at-least", bound: "5" },
        basis: "stated",
        source: { document: "d", place: hostile, quote: hostile },
      },
    ],
  });
  const bad = evaluate(ruleSet, [{ indicator: "x", value: "4", area: hostile }]);
  const told = evaluate(ruleSet, [{ indicator: "x", standing: "not-applicable", reason: "=cmd()\n</td>" }]);

  it.each(["vi", "en"] as const)("in HTML and SVG, %s", (locale) => {
    for (const markup of [
      scorecardsHtml([bad, told], { locale, ...ruleSet }),
      scorecardsSvg([bad], { locale }),
    ]) {
      expect(markup).not.toContain("<img");
      expect(markup).not.toContain("\u001b");
      const tags = [...markup.matchAll(/<\/?([a-z0-9]+)/g)].map(([, tag]) => tag);
      expect(tags).not.toContain("script");
      expect(markup.match(/&(?!amp;|lt;|gt;|quot;|#39;)/)).toBeNull();
    }
  });

  it("in Markdown, a row stays a row", () => {
    const lines = scorecardMarkdown(bad, { locale: "vi", ...ruleSet }).split("\n");
    expect(lines.filter((line) => line.startsWith("|"))).toHaveLength(3);
    const row = lines.find((line) => line.includes("img")) ?? "";
    expect(row).toContain('\\<img src=x onerror="alert(1)"\\>\\|\\*\\_\\[x\\](y)\\`\\&amp;\'');
    expect(lines[4]?.match(/(?<!\\)\|/g)).toHaveLength(8);
  });

  it("in CSV, a formula is text and a cell stays a cell", () => {
    const csv = scorecardsCsv([bad, told], { locale: "vi", ...ruleSet });
    expect(csv).toContain(`"'=1+1\n<img src=x onerror=""alert(1)"">`);
    expect(csv).toContain(`"'=cmd()\n</td>"`);
    expect(csv).toContain(",-1,");
  });

  it("in a terminal, nothing is steered", () => {
    const text = scorecardText(bad, { locale: "en" });
    expect(text).not.toContain("\u001b");
    expect(text).toContain("\\u{1b}[2J");
  });
});

it("every form is written, of none, one and many areas", () => {
  for (const format of reportFormats) {
    for (const some of [[], [card], [card, other]]) {
      expect(renderReport(some, format, { locale: "en" })).not.toMatch(/undefined|\[object|NaN/);
    }
  }
  expect(JSON.parse(renderReport([card], "json", { locale: "en" }))).toEqual([
    JSON.parse(JSON.stringify(card)),
  ]);
});
