import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  atLeast,
  atMost,
  between,
  exactly,
  describe as inWords,
  lessThan,
  moreThan,
  unitCatalogue,
} from "../../src/index.js";
import { laoCai2023 } from "../../src/lao-cai-2023.js";
import { targetOf } from "../../src/reading/target-of.js";
import { readTargets } from "../../src/reading.js";
import type { Rule } from "../../src/rule/rule.js";
import type { Target } from "../../src/rule/target.js";

/** The targets that the sentence of a rule says, read again. */
const readAgain = (rule: Rule): (Target | null)[] =>
  readTargets(inWords(rule, "vi")).targets.map((read) => targetOf(read, rule.direction));

describe("the sentence of a rule, read again, is its target", () => {
  const rules = laoCai2023.rules as readonly Rule[];

  it.each(rules.map((rule): [string, Rule] => [rule.id, rule]))("%s", (_, rule) => {
    expect(readAgain(rule)).toEqual([rule.target]);
  });

  // Names that hold numbers and comparing words of their own.
  const names = fc.constantFrom(
    "Tỷ lệ hộ có nhà kiên cố",
    "Tỷ lệ trẻ em dưới 2 tuổi được tiêm đủ liều",
    "Số thôn đạt 12 tiêu chí",
    "Giá trị thu được trên 01 ha mặt nước",
    "Giá trị tăng thêm (giá 2010)",
    "Tỷ lệ giảm nợ đọng",
    "Tổng mức bán buôn, bán lẻ",
    "Số điều dưỡng trên 10.000 dân",
    "Tỷ lệ phụ nữ sinh con thứ 3 trở lên",
    "Thời gian cấp phép năm 2024",
  );
  const digits = fc.tuple(fc.bigInt(0n, 10n ** 12n), fc.integer({ min: 0, max: 4 }));
  const bounds = digits.map(([whole, places]) => {
    const text = whole.toString().padStart(places + 1, "0");
    return places === 0 ? text : `${text.slice(0, -places)}.${text.slice(-places)}`;
  });
  const oneBound = fc
    .tuple(fc.constantFrom(atLeast, moreThan, atMost, lessThan, exactly), bounds)
    .map(([make, bound]): Target => make(bound));
  const twoBounds = fc
    .tuple(fc.constantFrom(atLeast, moreThan), fc.constantFrom(atMost, lessThan), bounds)
    .map(([lower, upper, bound]): Target => between(lower(bound), upper(`9${"0".repeat(13)}`)));

  it("for every comparator, unit of the catalogue and bound", () => {
    const units = fc.constantFrom(...unitCatalogue.map(({ id }) => id));
    const directions = fc.constantFrom("higher-is-better", "lower-is-better", "none");
    fc.assert(
      fc.property(
        names,
        units,
        directions,
        fc.oneof(oneBound, twoBounds),
        (name, unit, direction, target) => {
          const rule = {
            id: "x",
            name: { vi: name, en: "x" },
            unit,
            direction,
            target,
            basis: "stated",
            source: { document: "d", place: "1", quote: "q" },
          } as Rule;
          expect(readAgain(rule), inWords(rule, "vi")).toEqual([target]);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it("a stretch and a safety line are read with their tiers", () => {
    const rule = {
      ...rules[0],
      target: atLeast("5"),
      stretch: atLeast("6"),
      safety: atLeast("4"),
    } as Rule;
    const read = readTargets(inWords(rule, "vi")).targets;
    expect(read.map(({ tier, values }) => [tier, values[0]])).toEqual([
      ["base", "5"],
      ["stretch", "6"],
      ["safety", "4"],
    ]);
    expect(new Set(read.map(({ name }) => name)).size).toBe(1);
  });
});
