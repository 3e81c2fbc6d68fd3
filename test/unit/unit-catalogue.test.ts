import { describe, expect, it } from "vitest";
import { unitCatalogue } from "../../src/index.js";
import { printDecimal } from "../../src/number/print.js";
import { ratio } from "../../src/number/ratio.js";
import { convert, type Unit, unitRegister } from "../../src/unit/unit-register.js";

/** Two units of one dimension, and how many of the second are in one of the first: from general knowledge. */
const known: readonly (readonly [one: string, others: string, count: string])[] = [
  ["fraction", "percent", "100"],
  ["fraction", "per-mille", "1000"],
  ["per-1000-people", "per-10000-people", "10"],
  ["per-1000-people", "per-100000-people", "100"],
  ["thousand-dong", "dong", "1000"],
  ["million-dong", "dong", "1000000"],
  ["billion-dong", "million-dong", "1000"],
  ["trillion-dong", "billion-dong", "1000"],
  ["million-dong-per-hectare", "dong-per-hectare", "1000000"],
  ["billion-dong-per-hectare", "million-dong-per-hectare", "1000"],
  ["thousand-usd", "usd", "1000"],
  ["million-usd", "usd", "1000000"],
  ["billion-usd", "million-usd", "1000"],
  ["thousand-visits", "visits", "1000"],
  ["million-visits", "thousand-visits", "1000"],
  ["thousand-people", "people", "1000"],
  ["hectares", "square-metres", "10000"],
  ["square-kilometres", "hectares", "100"],
  ["kilometres", "metres", "1000"],
  ["tonnes", "kilograms", "1000"],
  ["thousand-tonnes", "tonnes", "1000"],
  ["million-tonnes", "tonnes", "1000000"],
];

const units = unitRegister();
const unitOf = (id: string): Unit => {
  const unit = units.find(id);
  if (!unit) throw new Error(`no unit ${id}`);
  return unit;
};

describe("the units that every rule set knows (spec 2.1)", () => {
  it.each(known)("one of %s is so many of %s: %s", (one, others, count) => {
    expect(printDecimal(convert(ratio(1n), unitOf(one), unitOf(others)))).toBe(count);
    expect(unitOf(one).dimension).toBe(unitOf(others).dimension);
  });

  it("convert into nothing but what the table says, and stand alone otherwise", () => {
    const together = new Set(known.flat());
    const alone = unitCatalogue.filter(({ id }) => !together.has(id));
    expect(new Set(alone.map(({ dimension }) => dimension)).size).toBe(alone.length);
    expect(alone.map(({ factor }) => factor)).toEqual(alone.map(() => "1"));
  });

  it("are spelled in NFC, and no spelling leads to two of them", () => {
    const spellings = unitCatalogue.flatMap((unit) => [unit.id, ...unit.spellings]);
    expect(spellings.filter((spelling) => spelling !== spelling.normalize("NFC"))).toEqual([]);
    const found = unitCatalogue.flatMap((unit) => unit.spellings.map((word) => [word, unit.id] as const));
    expect(found.map(([word]) => units.find(word)?.id)).toEqual(found.map(([, id]) => id));
  });

  it.each([
    ["nghìn đô la Mỹ", "thousand-usd"],
    ["ngàn tỉ đồng", "trillion-dong"],
    ["tỉ VND", "billion-dong"],
    ["ngàn lượt khách", "thousand-visits"],
  ])("%s is %s", (word, id) => {
    expect(units.find(word)?.id).toBe(id);
  });

  it("are named, spelled and counted as in the golden file", async () => {
    const lines = unitCatalogue.map(({ id, name, spellings, dimension, kind, whole }) => {
      const nature = [dimension, kind, whole ? "whole" : "any"].join(", ");
      return `${id} (${nature}): ${name.vi} · ${name.en}\n    ${spellings.join(" | ")}\n`;
    });
    await expect(lines.join("")).toMatchFileSnapshot(
      new URL("golden/unit-catalogue.txt", import.meta.url).pathname,
    );
  });
});

it("a rule set's own unit decides over one of the catalogue with its spelling", () => {
  const own = {
    id: "own-percent",
    name: { vi: "%", en: "%" },
    spellings: ["%"],
    dimension: "own",
    factor: "1",
  };
  expect(unitRegister([{ ...own, kind: "other" }]).find("%")?.id).toBe("own-percent");
  expect(unitRegister().find("%")?.id).toBe("percent");
});

it("a unit whose factor is no number is none; the words nearest to a mistyped one are proposed", () => {
  const own = {
    id: "own",
    name: { vi: "x", en: "x" },
    spellings: [],
    dimension: "own",
    kind: "other",
  } as const;
  expect(unitRegister([{ ...own, factor: "1,5" }]).find("own")).toBeUndefined();
  expect(unitRegister().nearest("billion-dongs")[0]).toBe("billion-dong");
});
