import type { Draw } from "../../laws/draw.js";

const texts = [
  ...[
    "0",
    "-0",
    "1",
    "5",
    "5.0",
    "4.95",
    "4.949",
    "5.05",
    "-5",
    "+7",
    "007",
    "100",
    "25.9",
    "25.90",
    "1.5",
    "-2.5",
  ],
  ...["1000", "1.000", "1.000.000", "1,5", "1.000,5", "0,000", "01.000", "1.0000", "-1.000", "1,000,000"],
  ...["99999999999999999999", "100000000000000000000", "00000000000000000000000012"],
  ...["0.000000000000000001", "0.0000000000000000010", "0.0000000000000000001"],
  ...[".5", "5.", "", " 5", "5 ", "5\n", "1e3", "٣", "５", "--5", "1_000", "\u22125"],
];
const numbers = [
  ...["0.1", "25.9", "-0.5", "1e-7", "1e-18", "1e-19", "5e-324", "1e21", "100000000000000000000"],
  ...["123456789012345", "1234567890123456", "NaN", "-Infinity"],
];
const bigints = ["0", "-5", "72", "99999999999999999999", "100000000000000000000"];
const others = [
  ...[null, { missing: true }, true, []],
  ...["1e3", "25.9", "1E3", "-0.0"].map((literal) => ({ literal })),
];

/** Anything that may be given for a number, in the form of the suite. */
export function figureOf(draw: Draw): unknown {
  const kind = draw.below(8);
  if (kind < 5) return draw.pick(texts);
  if (kind === 5) return { number: draw.pick(numbers) };
  if (kind === 6) return { bigint: draw.pick(bigints) };
  return draw.pick(others);
}

const bounds = ["5", "0", "4.95", "5.05", "5.5", "6", "-5", "72", "72.5", "0.5", "4.999999999999999999"];

/** Bounds and values, few, so that they often meet. */
export function boundOf(draw: Draw): string {
  return draw.pick(bounds);
}
