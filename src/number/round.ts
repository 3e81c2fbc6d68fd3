import { absolute, ceiling, floor, negate, type Ratio, ratio } from "./ratio.js";

/**
 * How a rule rounds (spec 3.4): `half-up` takes ties away from zero, `half-even` to the even neighbour,
 * `up` and `down` go away from and toward zero, `ceiling` and `floor` to the greater and the smaller.
 */
export type RoundingMode = "half-up" | "half-even" | "up" | "down" | "ceiling" | "floor";

/** The exact number rounded to `digits` decimals (0 or more). */
export function round(value: Ratio, digits: number, mode: RoundingMode): Ratio {
  const scale = 10n ** BigInt(digits);
  return ratio(roundToWhole(ratio(value.n * scale, value.d), mode), scale);
}

/** The exact number rounded to an integer. */
function roundToWhole(value: Ratio, mode: RoundingMode): bigint {
  if (mode === "floor") return floor(value);
  if (mode === "ceiling") return ceiling(value);
  const whole = roundMagnitude(absolute(value), mode);
  return value.n < 0n ? -whole : whole;
}

function roundMagnitude(value: Ratio, mode: "half-up" | "half-even" | "up" | "down"): bigint {
  if (mode === "down") return floor(value);
  if (mode === "up") return -floor(negate(value));
  const below = floor(value);
  const twice = 2n * (value.n - below * value.d);
  if (twice !== value.d) return twice > value.d ? below + 1n : below;
  return mode === "half-up" || below % 2n === 1n ? below + 1n : below;
}
