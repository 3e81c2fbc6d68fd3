import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { localeDecimal } from "../../src/index.js";
import { printDecimal } from "../../src/number/print.js";
import { type Notation, readQuantity } from "../../src/number/read-quantity.js";
import { decimalText, type Scaled } from "./decimal.js";
import { drawn } from "./draw.js";
import { quantityOf } from "./quantities.js";
import { holds } from "./settings.js";

const decimals: fc.Arbitrary<Scaled> = fc
  .tuple(fc.bigInt({ min: -(10n ** 20n) + 1n, max: 10n ** 20n - 1n }), fc.nat(18))
  .map(([digits, places]) => ({ digits, places }));

describe("reading and printing (spec 1.2, 1.3, 1.6)", () => {
  it("are inverse: what is printed reads as what was read", () => {
    holds(decimals, (decimal) => {
      const text = read(decimalText(decimal), "plain");
      expect(text).toMatch(/^(0|-?[1-9]\d*|-?\d+\.\d*[1-9])$/);
      expect(read(text, "plain")).toBe(text);
      expect(read(localeDecimal(text, "vi"), "vi")).toBe(text);
    });
  });

  it("zeros before and after, a plus, a minus before nought, a number and a Decimal are one quantity", () => {
    const spelled = drawn((draw) => {
      const places = draw.between(0, 6);
      const exact = { digits: BigInt(draw.below(10 ** 9)) - BigInt(draw.below(10)), places };
      const notation: Notation = draw.chance(40) ? "vi" : "plain";
      return { exact, notation, given: quantityOf(draw, exact, notation) };
    });
    holds(spelled, ({ exact, notation, given }) => {
      expect(read(given, notation)).toBe(read(decimalText(exact), "plain"));
    });
  });

  it("a number is read as its shortest form, or refused for more than 15 digits; nothing is cut", () => {
    holds(fc.double({ noDefaultInfinity: true, noNaN: true }), (number) => {
      const answer = readQuantity(number);
      const significant = String(number)
        .replace(/e.*|[-.]/g, "")
        .replace(/^0+|0+$/g, "").length;
      if (answer.ok) expect(Number(printDecimal(answer.quantity))).toBe(number === 0 ? 0 : number);
      else expect(answer.issue.code).toBe(significant > 15 ? "number/inexact" : "number/out-of-range");
    });
  });
});

function read(given: unknown, notation: Notation): string {
  const answer = readQuantity(given, notation);
  return answer.ok ? String(printDecimal(answer.quantity)) : answer.issue.code;
}
