import { describe, expect, it } from "vitest";
import { defineRuleSet, type Observation, sumOverAreas } from "../../src/index.js";
import { ruleOf, ruleSetOf } from "./arbitraries.js";
import { shuffled } from "./cards.js";
import { decimalText, exactText } from "./decimal.js";
import { type Draw, drawn } from "./draw.js";
import { holds } from "./settings.js";

const target = { comparator: "at-least", bound: "1" } as const;
const money = defineRuleSet(ruleSetOf([ruleOf("a", "billion-dong", target)]));
const share = defineRuleSet(ruleSetOf([ruleOf("a", "percent", target)]));
const indicator = "a";

describe("sums over areas (spec 5.5)", () => {
  it("of amounts are exact, in any order and any unit", () => {
    const cases = drawn((draw) => {
      const parts = list(draw, () => ({ digits: BigInt(draw.below(10 ** 9)), inMillions: draw.chance(40) }));
      return {
        parts,
        order: shuffled(
          draw,
          parts.map((_, i) => i),
        ),
      };
    });
    holds(cases, ({ parts, order }) => {
      const rows = parts.map(({ digits, inMillions }, i): Observation<"a"> => {
        const value = decimalText({ digits, places: inMillions ? 0 : 3 });
        return { indicator, area: `x${i}`, value, unit: inMillions ? "triệu đồng" : null };
      });
      const total = parts.reduce((sum, { digits }) => sum + digits, 0n);
      const sum = sumOverAreas(
        money,
        order.map((i) => rows[i] as Observation<"a">),
        { indicator },
      );
      expect([sum.outcome, sum.value]).toEqual(["summed", exactText({ n: total, d: 1000n })]);
    });
  });

  it("of ratios add numerators and denominators; bare percentages are refused", () => {
    const cases = drawn((draw) =>
      list(draw, () => ({ numerator: BigInt(draw.below(500)), denominator: BigInt(draw.between(1, 500)) })),
    );
    holds(cases, (parts) => {
      const rows = parts.map((part, i): Observation<"a"> => ({ indicator, area: `x${i}`, ...part }));
      const [n, d] = [parts.map((part) => part.numerator), parts.map((part) => part.denominator)].map((all) =>
        all.reduce((sum, one) => sum + one, 0n),
      ) as [bigint, bigint];
      const sum = sumOverAreas(share, rows, { indicator });
      expect(sum.value).toEqual(exactText(reduced(n * 100n, d)));
      expect([sum.numerator, sum.denominator]).toEqual([`${n}`, `${d}`]);
      const bare = sumOverAreas(share, [...rows, { indicator, area: "bare", value: "50" }], { indicator });
      expect([bare.outcome, bare.value, bare.issues.map(({ code }) => code)]).toEqual([
        "undetermined",
        null,
        ["evaluation/not-additive"],
      ]);
    });
  });

  it("of any ratios, whole or not, below zero, in units of their own, are exact in any order", () => {
    const cases = drawn((draw) => {
      const parts = list(draw, () => ({
        digits: BigInt(draw.between(-500, 500)),
        places: draw.below(3),
        denominator: BigInt(draw.between(1, 500)),
        unit: draw.pick([null, "%", "per-mille"] as const),
      }));
      const order = shuffled(
        draw,
        parts.map((_, i) => i),
      );
      return { parts, order };
    });
    holds(cases, ({ parts, order }) => {
      const rows = parts.map(({ digits, places, denominator, unit }, i): Observation<"a"> => {
        const numerator = decimalText({ digits, places });
        return { indicator, area: `x${i}`, numerator, denominator, unit };
      });
      // A pure number is a thousand per mille; all numerators in hundredths of one.
      const perMille = { "%": 10n, "per-mille": 1n, none: 1000n };
      const total = parts.reduce(
        (sum, { digits, places, unit }) =>
          sum + digits * 10n ** BigInt(2 - places) * perMille[unit ?? "none"],
        0n,
      );
      const over = parts.reduce((sum, { denominator }) => sum + denominator, 0n);
      const given = order.map((i) => rows[i] as Observation<"a">);
      expect(sumOverAreas(share, given, { indicator }).value).toEqual(
        exactText(reduced(total, over * 1000n)),
      );
    });
  });

  it("with a part missing are undetermined, and name it", () => {
    const cases = drawn((draw) => ({ parts: draw.between(1, 6), missing: draw.below(6) }));
    holds(cases, ({ parts, missing }) => {
      const areas = Array.from({ length: parts }, (_, i) => `x${i}`);
      const rows = areas.map(
        (area, i) => ({ indicator, area, value: i === missing % parts ? null : "1.5" }) as const,
      );
      const { outcome, issues } = sumOverAreas(money, rows, { indicator, areas });
      expect(outcome).toBe("undetermined");
      expect(issues).toContainEqual(
        expect.objectContaining({ code: "evaluation/part-missing", part: `x${missing % parts}` }),
      );
    });
  });
});

function list<T>(draw: Draw, make: () => T): T[] {
  return Array.from({ length: draw.between(1, 6) }, make);
}

function reduced(n: bigint, d: bigint): { n: bigint; d: bigint } {
  let [a, b] = [n, d];
  while (b !== 0n) [a, b] = [b, a % b];
  return a < 0n ? { n: -n / a, d: -d / a } : { n: n / a, d: d / a };
}
