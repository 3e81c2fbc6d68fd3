import { describe, expect, it } from "vitest";
import { ruleOf } from "./arbitraries.js";
import { judged } from "./cards.js";
import { decimalText, shifted } from "./decimal.js";
import { type Draw, drawn } from "./draw.js";
import { holds } from "./settings.js";

const families: readonly [readonly Unit[], ...(readonly Unit[])[]] = [
  [
    ["percent", -2],
    ["fraction", 0],
    ["per-mille", -3],
  ],
  [
    ["per-10000-people", -4],
    ["per-1000-people", -3],
    ["per-100000-people", -5],
  ],
  [
    ["billion-dong", 9],
    ["million-dong", 6],
    ["dong", 0],
    ["trillion-dong", 12],
  ],
  [
    ["visits", 0],
    ["thousand-visits", 3],
    ["million-visits", 6],
  ],
];

describe("exact changes of unit (spec 2.2)", () => {
  it("a value in any unit of the dimension is answered alike", () => {
    const cases = drawn((draw) => {
      const units = draw.pick(families);
      const [own, other] = [0, 1].map(() => units[draw.below(units.length)]) as [Unit, Unit];
      const value = { digits: BigInt(draw.below(100_000)), places: draw.between(0, 3) };
      return { rule: ruleOf("a", own[0], targetNear(draw, value.digits, value.places)), own, other, value };
    });
    holds(cases, ({ rule, own, other, value }) => {
      const converted = decimalText(shifted(value, own[1] - other[1]));
      const inOther = judged(rule, { value: converted, unit: other[0] });
      expect(inOther).toEqual(judged(rule, { value: decimalText(value) }));
    });
  });

  it("zeros after the last place change nothing", () => {
    const cases = drawn((draw) => {
      const value = { digits: BigInt(draw.below(100_000)), places: draw.between(1, 3) };
      const rule = ruleOf("a", "percent", targetNear(draw, value.digits, value.places));
      return { rule, text: decimalText(value), zeros: "0".repeat(draw.between(1, 40)) };
    });
    holds(cases, ({ rule, text, zeros }) => {
      expect(judged(rule, { value: text + zeros })).toEqual(judged(rule, { value: text }));
    });
  });
});

type Unit = readonly [string, number];

function targetNear(draw: Draw, digits: bigint, places: number) {
  const comparator = draw.pick(["at-least", "more-than", "at-most", "less-than", "exactly"] as const);
  return { comparator, bound: decimalText({ digits: digits + BigInt(draw.between(0, 2)), places }) };
}
