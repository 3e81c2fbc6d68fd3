import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  atLeast,
  atMost,
  between,
  describeParts,
  exactly,
  describe as inWords,
  lessThan,
  localeDecimal,
  localeExact,
  moreThan,
  type Rule,
  type Target,
  targetWords,
  unitCatalogue,
} from "../../src/index.js";
import { laoCai2023 } from "../../src/lao-cai-2023.js";

describe("numbers as a language writes them, digit for digit", () => {
  it.each([
    ["25.9", "25,9", "25.9"],
    ["12000", "12.000", "12,000"],
    ["-1234567.5", "-1.234.567,5", "-1,234,567.5"],
    [
      "12345678901234567890.123456789012345678",
      "12.345.678.901.234.567.890,123456789012345678",
      "12,345,678,901,234,567,890.123456789012345678",
    ],
    ["0", "0", "0"],
    ["999", "999", "999"],
  ])("%s", (text, vi, en) => {
    expect([localeDecimal(text, "vi"), localeDecimal(text, "en")]).toEqual([vi, en]);
  });
});

it("a number that does not end stands as a ratio, its decimal marked as about", () => {
  const ratio = { numerator: "7200", denominator: "127", decimal: "56.6929133858" };
  expect(localeExact(ratio, "vi")).toBe("7.200/127 (≈ 56,6929133858)");
  expect(localeExact(ratio, "en")).toBe("7,200/127 (≈ 56.6929133858)");
});

it("each comparator has words of its own", () => {
  const targets: Target[] = [
    atLeast("5"),
    moreThan("5"),
    atMost("5"),
    lessThan("5"),
    exactly("5"),
    between(atLeast("5"), lessThan("7")),
    between(moreThan("5"), atMost("7")),
    between(atLeast("5"), atMost("7")),
    between(moreThan("5"), lessThan("7")),
  ];
  expect(targets.map((target) => targetWords(target, "percent", "vi"))).toEqual([
    "ít nhất 5%",
    "trên 5%",
    "không quá 5%",
    "dưới 5%",
    "đúng bằng 5%",
    "từ 5% đến dưới 7%",
    "trên 5% và không quá 7%",
    "không dưới 5% và không quá 7%",
    "trên 5% và dưới 7%",
  ]);
  expect(targets.map((target) => targetWords(target, "billion-dong", "en"))).toEqual([
    "at least 5 billion dong",
    "more than 5 billion dong",
    "at most 5 billion dong",
    "less than 5 billion dong",
    "exactly 5 billion dong",
    "at least 5 billion dong and less than 7 billion dong",
    "more than 5 billion dong and at most 7 billion dong",
    "at least 5 billion dong and at most 7 billion dong",
    "more than 5 billion dong and less than 7 billion dong",
  ]);
});

describe("no two rules of different meaning share a sentence", () => {
  const base = laoCai2023.rules[0] as Rule;
  const bound = fc.constantFrom("5", "5.1", "50", "-5", "12000", "12", "0.5");
  const oneSided = fc
    .tuple(fc.constantFrom("at-least", "more-than", "at-most", "less-than", "exactly"), bound)
    .map(([comparator, text]) => ({ comparator, bound: text }) as Target);
  const twoSided = fc
    .tuple(fc.constantFrom("at-least", "more-than"), bound, fc.constantFrom("at-most", "less-than"), bound)
    .map(
      ([lower, a, upper, b]) =>
        ({
          comparator: "between",
          lower: { comparator: lower, bound: a },
          upper: { comparator: upper, bound: b },
        }) as Target,
    );
  const target = fc.oneof(oneSided, twoSided);
  const rounding = fc.option(
    fc
      .tuple(
        fc.constantFrom(0, 1, 2),
        fc.constantFrom("half-up", "half-even", "up", "down", "ceiling", "floor"),
      )
      .map(([digits, mode]) => ({ digits, mode, source: base.source })),
    { nil: undefined },
  );
  const rule = fc
    .record({
      target,
      rounding,
      stretch: fc.option(target, { nil: undefined }),
      safety: fc.option(target, { nil: undefined }),
      approximate: fc.boolean(),
      unit: fc.constantFrom(
        "percent",
        "percentage-points",
        "per-mille",
        "billion-dong",
        "million-dong",
        "communes",
        "own-communes",
      ),
    })
    .map((more) => ({ ...base, ...more }) as Rule);

  const units = [
    {
      ...(unitCatalogue.find(({ id }) => id === "communes") as (typeof unitCatalogue)[number]),
      id: "own-communes",
    },
  ];

  it.each(["vi", "en"] as const)("in %s", (locale) => {
    const meaning = ({ target: asked, rounding: grid, stretch, safety, unit, approximate }: Rule) =>
      JSON.stringify([asked, grid?.digits, grid?.mode, stretch, safety, unit, approximate]);
    fc.assert(
      fc.property(fc.array(rule, { minLength: 200, maxLength: 400 }), (rules) => {
        const meanings = new Map<string, string>();
        for (const one of rules) {
          const sentence = inWords(one, locale, { units });
          expect(meanings.get(sentence) ?? meaning(one), sentence).toBe(meaning(one));
          meanings.set(sentence, meaning(one));
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe("everything that decides is said", () => {
  const source = { document: "d", place: "1", quote: "q" };
  const rule: Rule = {
    id: "growth",
    name: { vi: "Tăng trưởng", en: "Growth" },
    unit: "percent",
    direction: "higher-is-better",
    target: atLeast("7"),
    basis: "stated",
    approximate: true,
    rounding: { digits: 1, mode: "half-up", source },
    stretch: moreThan("8.5"),
    safety: atLeast("6"),
    source,
  };

  it("the further lines, the rounding, and khoảng", () => {
    expect(inWords(rule, "vi")).toBe(
      "Tăng trưởng: ít nhất 7%, phấn đấu trên 8,5%, mức an toàn ít nhất 6%; làm tròn nửa lên đến một chữ số thập phân trước khi đánh giá; văn bản ghi “khoảng”",
    );
    expect(inWords(rule, "en")).toBe(
      "Growth: at least 7%, aiming at more than 8.5%, safety line at least 6%; rounded half up to 1 decimal before it is judged; the document says “about”",
    );
  });

  it("part by part, null where there is none", () => {
    const { stretch: _, ...plain } = rule;
    expect(describeParts(plain, "en")).toEqual({
      name: "Growth",
      target: "at least 7%",
      rounding: "rounded half up to 1 decimal before it is judged",
      stretch: null,
      safety: "safety line at least 6%",
      approximate: "the document says “about”",
      source,
    });
  });

  it("English counts one commune and two communes, and leaves scales as they are", () => {
    const words = (unit: string, bound: string) => targetWords(exactly(bound), unit, "en");
    expect([
      words("communes", "1"),
      words("communes", "2"),
      words("people", "1"),
      words("million-visits", "1"),
    ]).toEqual(["exactly 1 commune", "exactly 2 communes", "exactly 1 person", "exactly 1 million visits"]);
    expect(words("per-10000-people", "1")).toBe("exactly 1 per 10,000 people");
  });

  it("a unit of the rule set's own by its name, and by its id too where another reads the same", () => {
    const tram = {
      id: "stations",
      name: { vi: "trạm", en: "stations" },
      spellings: [],
      dimension: "stations",
      factor: "1",
      kind: "count" as const,
    };
    const twin = { ...tram, id: "posts" };
    expect(targetWords(atLeast("9"), "stations", "vi", { units: [tram] })).toBe("ít nhất 9 trạm");
    expect(targetWords(atLeast("9"), "stations", "vi", { units: [tram, twin] })).toBe(
      "ít nhất 9 trạm (stations)",
    );
    expect(targetWords(atLeast("9"), "posts", "vi", { units: [tram, twin] })).toBe("ít nhất 9 trạm (posts)");
    expect(targetWords(atLeast("9"), "unheard-of", "vi")).toBe("ít nhất 9 unheard-of");
  });
});
