import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  atLeast,
  atMost,
  between,
  evaluate,
  exactly,
  explain,
  describe as inWords,
  lessThan,
  localeDecimal,
  moreThan,
  type Rule,
  type Target,
  targetWords,
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

it("each comparator has words of its own", () => {
  const targets: Target[] = [
    atLeast("5"),
    moreThan("5"),
    atMost("5"),
    lessThan("5"),
    exactly("5"),
    between(atLeast("5"), lessThan("7")),
    between(moreThan("5"), atMost("7")),
  ];
  expect(targets.map((target) => targetWords(target, "percent", "vi"))).toEqual([
    "ít nhất 5%",
    "trên 5%",
    "không quá 5%",
    "dưới 5%",
    "đúng bằng 5%",
    "ít nhất 5% và dưới 7%",
    "trên 5% và không quá 7%",
  ]);
  expect(targets.map((target) => targetWords(target, "billion-dong", "en"))).toEqual([
    "at least 5 billion dong",
    "more than 5 billion dong",
    "at most 5 billion dong",
    "less than 5 billion dong",
    "exactly 5 billion dong",
    "at least 5 billion dong and less than 7 billion dong",
    "more than 5 billion dong and at most 7 billion dong",
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
      stretch: fc.option(oneSided, { nil: undefined }),
      safety: fc.option(oneSided, { nil: undefined }),
      approximate: fc.boolean(),
      unit: fc.constantFrom(
        "percent",
        "percentage-points",
        "per-mille",
        "billion-dong",
        "million-dong",
        "communes",
      ),
    })
    .map((more) => ({ ...base, ...more }) as Rule);

  it.each(["vi", "en"] as const)("in %s", (locale) => {
    fc.assert(
      fc.property(rule, rule, (a, b) => {
        const meaning = ({ target: asked, rounding: grid, stretch, safety, unit, approximate }: Rule) =>
          JSON.stringify([asked, grid?.digits, grid?.mode, stretch, safety, unit, approximate]);
        expect(inWords(a, locale) === inWords(b, locale)).toBe(meaning(a) === meaning(b));
      }),
      { numRuns: 5000 },
    );
  });
});

it("an explanation says what was observed, asked, lacking, and where it is written", () => {
  const card = evaluate(laoCai2023, {
    "grdp-growth": "5.11",
    "child-stunting": "25.9",
    "new-rural-communes-share": { numerator: "71", denominator: "127" },
  });
  expect(explain(card.get("grdp-growth"), "vi")).toBe(
    "Tốc độ tăng trưởng kinh tế: không đạt (thực hiện 5,11%, yêu cầu ít nhất 11%); cần tăng thêm 5,89 điểm phần trăm để đạt; bằng 46,45% kế hoạch. Căn cứ: appendix/1, “Tốc độ tăng trưởng kinh tế 11%”.",
  );
  expect(explain(card.get("child-stunting"), "en")).toContain(
    "exactly on the bound, and only under it is met",
  );
  expect(explain(card.get("new-rural-communes-share"), "en")).toContain(
    "observed ≈ 55.9055118110% (= 7,100/127), rounded 55.9%",
  );
  expect(explain(card.get("forest-cover"), "vi")).toContain("chưa có báo cáo `forest-cover` cho kỳ `2023`");
});
