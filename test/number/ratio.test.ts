import { describe, expect, it } from "vitest";
import { exactOf, inOneText, print } from "../../src/number/print.js";
import { absolute, ceiling, divide, floor, type Ratio, ratio } from "../../src/number/ratio.js";

const text = (value: Ratio) => inOneText(print(value));

describe("an exact ratio", () => {
  it.each([
    [3n, -6n, "-1/2"],
    [-3n, -6n, "1/2"],
    [-3n, 6n, "-1/2"],
    [0n, -6n, "0/1"],
  ])("%d over %d is kept as %s", (n, d, kept) => {
    const { n: top, d: bottom } = ratio(n, d);
    expect(`${top}/${bottom}`).toBe(kept);
  });

  it.each([
    [ratio(1n, 3n), "1/3"],
    [ratio(-22n, 7n), "-22/7"],
    [ratio(1n, 40n), "0.025"],
    [ratio(-7n), "-7"],
  ])("is written as its decimal, or as what it is where it has none", (value, written) => {
    expect(text(value)).toBe(written);
  });

  it.each([ratio(1n, 3n), ratio(-22n, 7n), ratio(-1n, 40n), ratio(5n, 4n), ratio(0n), ratio(-7n)])(
    "is read back as it was written",
    (value) => expect(exactOf(print(value))).toEqual(value),
  );

  it("too small for ten places is shown as zero, without a sign", () => {
    expect(print(ratio(1n, 3n * 10n ** 11n))).toMatchObject({ decimal: "0.0000000000" });
    expect(print(ratio(-1n, 3n * 10n ** 11n))).toMatchObject({ decimal: "0.0000000000" });
  });

  it("divided by a negative one has its sign above the line", () => {
    expect(divide(ratio(3n), ratio(-1n, 2n))).toEqual({ n: -6n, d: 1n });
  });

  it.each([
    [ratio(-1n, 2n), -1n, 0n, "0.5"],
    [ratio(1n, 2n), 0n, 1n, "0.5"],
    [ratio(-2n), -2n, -2n, "2"],
    [ratio(0n), 0n, 0n, "0"],
  ])("lies between two integers, and is so far from zero", (value, below, above, distance) => {
    expect([floor(value), ceiling(value), text(absolute(value))]).toEqual([below, above, distance]);
  });
});
