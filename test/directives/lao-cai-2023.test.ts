import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { evaluate, type IndicatorOf } from "../../src/index.js";
import { headsOfUnits, laoCai2023 } from "../../src/lao-cai-2023.js";
import { text } from "../../src/lao-cai-2023-text.js";
import { laoCaiCases } from "./lao-cai-2023.cases.js";
import { table } from "./lao-cai-2023.table.js";

const fold = (words: string): string => words.normalize("NFC").replace(/\s+/g, " ");
const law = fold(text);
const appendix = law.slice(law.indexOf("PHỤ LỤC TÓM TẮT"));
const signs = { ">=": "at-least", ">": "more-than", "<=": "at-most", "<": "less-than" };

/** A figure as the text writes it: 12.000 and 25,9. */
const asWritten = (bound: string): string => {
  const [whole = "", decimals] = bound.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ".");
  return decimals ? `${grouped},${decimals}` : grouped;
};

it("is the text as it was published", () => {
  const file = new URL("../../docs/directives/02-ct-ubnd-2023.vi.txt", import.meta.url);
  expect(text).toBe(readFileSync(file, "utf8"));
});

describe("the 35 targets are those of the appendix", () => {
  it("in its order, each in its bullet, with its sign, figure, unit, basis and direction", () => {
    const rules = laoCai2023.rules.map(({ id, source, target, unit, basis, direction }) => [
      id,
      source.place,
      target.comparator,
      target.comparator === "between" ? null : target.bound,
      unit,
      basis,
      direction,
    ]);
    expect(rules).toEqual(
      table.map(([id, bullet, sign, bound, unit, basis]) => [
        id,
        `appendix/${bullet}`,
        signs[sign],
        bound,
        unit,
        basis,
        sign === "<" || sign === "<=" ? "lower-is-better" : "higher-is-better",
      ]),
    );
  });

  it("fill the 21 bullets of the appendix", () => {
    const bullets = text
      .split("\n")
      .filter((line) => line.startsWith("- T") || line.startsWith("- G") || line.startsWith("- S"));
    const inAppendix = bullets.filter((line) => appendix.includes(fold(line)));
    expect(inAppendix).toHaveLength(21);
    for (const { id, source } of laoCai2023.rules) {
      const bullet = Number(source.place.split("/")[1]);
      expect(fold(inAppendix[bullet - 1] ?? ""), id).toContain(source.quote);
    }
  });

  it.each(table)("%s: bullet %i, %s %s", (id, _bullet, _sign, bound, _unit, _basis, below, at, above) => {
    const answer = (value: string): string => {
      const evaluation = evaluate(laoCai2023, { [id]: value }).get(id);
      return evaluation.exceeded ? "exceeded" : evaluation.outcome;
    };
    expect([answer(below[0]), answer(bound), answer(above[0])]).toEqual([below[1], at, above[1]]);
  });
});

describe("every word cited stands in the text", () => {
  const quotes = [
    ...laoCai2023.rules.map(({ id, source }) => [id, source.quote]),
    ...laoCai2023.rules.flatMap(({ id, rounding }) => (rounding ? [[id, rounding.source.quote]] : [])),
    ...headsOfUnits.bars.map(({ id, source }) => [id, source.quote]),
    ...(laoCai2023.milestones ?? []).map(({ id, source }) => [id, source.quote]),
    ...(laoCai2023.occasions ?? []).map(({ id, source }) => [id, source.quote]),
    ...(laoCai2023.excused ?? []).map(({ number, quote }) => [number, quote]),
  ] as [string, string][];

  it.each(quotes)("%s", (_, quote) => {
    expect(law).toContain(fold(quote));
  });

  it.each(table)("%s: its figure stands in its quote, with its comparing word", (id, _, sign, bound) => {
    const rule = laoCai2023.rules.find((one) => one.id === id);
    const quote = rule?.source.quote ?? "";
    expect(quote).toMatch(new RegExp(`(?<![\\d.,])${asWritten(bound).replace(".", "\\.")}(?![\\d]|[.,]\\d)`));
    const word = rule?.wording?.word ?? null;
    expect(word).toBe({ ">": bound === "90" ? ">" : "trên", "<": "dưới", ">=": null, "<=": null }[sign]);
    expect(quote).toContain(rule?.wording?.text);
    expect(rule?.wording?.text.startsWith(word ?? "")).toBe(true);
  });

  it("names the numbers of every base, as the text has them", () => {
    const bases = laoCai2023.documents[0]?.basedOn?.map(({ number }) => number) ?? [];
    expect(bases).toHaveLength(9);
    for (const number of bases) {
      expect(law).toContain(number === "19/CT-TTg" ? "19-CT- TTg" : number);
    }
  });
});

it("accounts for every number of the appendix: a target, or excused once", () => {
  const targets = table.map(([, , , bound]) => asWritten(bound));
  const excusedNumbers = (laoCai2023.excused ?? []).map(({ number }) => number);
  const written = appendix.match(/\d+(?:\/\d+)+|\d+(?:[.,]\d+)*|(?<!\S)một vạn(?!\S)/g) ?? [];
  expect([...written].sort()).toEqual([...targets, ...excusedNumbers].sort());
});

it("judges every hand-written case as it is written: bounds, units, rounding, scope", () => {
  for (const { observations, expect: outcomes = {}, assess: _, ...options } of laoCaiCases) {
    const card = evaluate(laoCai2023, observations, options);
    for (const [id, outcome] of Object.entries(outcomes)) {
      const indicator = id as IndicatorOf<typeof laoCai2023>;
      expect(card.get(indicator).outcome, JSON.stringify(observations)).toBe(outcome);
    }
  }
});

describe("readings", () => {
  it("72 of 127 communes are 56.7%, as the bullet says; 71 are not", () => {
    const share = (numerator: string) =>
      evaluate(laoCai2023, [{ indicator: "new-rural-communes-share", numerator, denominator: "127" }]).get(
        "new-rural-communes-share",
      );
    expect(share("72")).toMatchObject({ outcome: "met", rounded: "56.7", margin: "0" });
    expect(share("72").value).toMatchObject({ numerator: "7200", denominator: "127" });
    expect(share("71").outcome).toBe("not-met");
  });

  it("the cut of poverty takes % as percentage points, and the id percent as a mismatch", () => {
    const cut = (unit: string) =>
      evaluate(laoCai2023, [{ indicator: "poverty-reduction", value: "5.02", unit }]).get(
        "poverty-reduction",
      );
    expect(cut("%").outcome).toBe("met");
    expect(cut("điểm phần trăm").outcome).toBe("met");
    expect(cut("percent").issues[0]?.code).toBe("unit/mismatch");
  });

  it("certified workers over trained workers is a contradiction that turns no outcome", () => {
    const card = evaluate(laoCai2023, { "trained-workers": "68", "certified-workers": "70" });
    expect(card.issues.map(({ code }) => code)).toEqual(["evaluation/part-over-whole"]);
    expect(card.summary.met).toBe(2);
  });

  it("what adds up over the year, and what does not", () => {
    const of = (accumulation: string) =>
      laoCai2023.rules.filter((rule) => rule.accumulation === accumulation).map(({ id }) => id);
    expect(of("total")).toEqual([
      "state-budget-revenue",
      "industrial-output",
      "tourist-arrivals",
      "tourism-revenue",
      "retail-and-services-sales",
      "border-gate-trade",
    ]);
    expect(of("per-head")).toEqual(["grdp-per-capita", "product-value-per-hectare"]);
    expect(of("growth")).toEqual(["grdp-growth", "poverty-reduction"]);
    expect(of("rate")).toEqual([
      "natural-increase",
      "urban-waste-collection",
      "rural-waste-treatment",
      "online-dossiers",
      "case-resolution",
    ]);
    expect(of("state")).toHaveLength(20);
  });

  it("a growth, a cut of a rate and a natural increase may be below nothing; no share, count or amount may", () => {
    const below = laoCai2023.rules.filter(({ id }) => {
      const { issues } = evaluate(laoCai2023, { [id]: "-1" }).get(id);
      return issues.length === 0;
    });
    expect(below.map(({ id }) => id)).toEqual(["grdp-growth", "natural-increase", "poverty-reduction"]);
  });

  it("a share over 100 and half a commune are flagged", () => {
    const flags = (id: IndicatorOf<typeof laoCai2023>, value: string) =>
      evaluate(laoCai2023, { [id]: value })
        .get(id)
        .issues.map(({ code }) => code);
    expect(flags("forest-cover", "100.1")).toEqual(["evaluation/implausible"]);
    expect(flags("new-rural-communes", "72.5")).toEqual(["evaluation/implausible"]);
    expect(flags("grdp-growth", "-3")).toEqual([]);
  });

  it("every assumed direction has a note that says whose it is", () => {
    const assumed = laoCai2023.rules.filter(({ basis }) => basis === "assumed");
    expect(assumed.map(({ id }) => id)).toEqual(["natural-increase"]);
    expect(assumed[0]?.notes?.[0]?.text.en).toContain("library's own reading");
  });

  it("rounds nowhere but where the bullet says “tương ứng”", () => {
    const rounded = laoCai2023.rules.filter(({ rounding }) => rounding);
    expect(rounded.map(({ id, rounding }) => [id, rounding?.digits, rounding?.mode])).toEqual([
      ["new-rural-communes-share", 1, "half-up"],
    ]);
    expect(rounded[0]?.rounding?.source.quote).toContain("tương ứng");
  });

  it("no name or alias calls two indicators", () => {
    const called = laoCai2023.rules.flatMap(({ name, aliases = [] }) => [
      ...new Set([name.vi, ...aliases].map((one) => fold(one).toLowerCase())),
    ]);
    expect(called.filter((one, i) => called.indexOf(one) !== i)).toEqual([]);
  });
});
