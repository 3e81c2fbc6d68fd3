import { unitCatalogue } from "../../../src/index.js";
import type { Draw } from "../../laws/draw.js";
import { boundOf, figureOf } from "./figures.js";

const units = [
  ...[
    "percent",
    "fraction",
    "per-mille",
    "percentage-points",
    "per-1000-people",
    "communes",
    "people",
    "visits",
  ],
  ...["thousand-visits", "billion-dong", "million-dong", "kilometres"],
];
/** Every word for a unit, and some for none. */
const spellings = [
  ...unitCatalogue.flatMap(({ id, spellings: words }) => [id, ...words]),
  ...["%", "điểm %", "  tỷ   đồng ", "Tỷ đồng", "furlong", ""],
];
export const modes = ["half-up", "half-even", "up", "down", "ceiling", "floor"] as const;
const ranges = [{ from: "0" }, { from: "0", to: "100" }, { whole: true }, { to: "5" }];

export function unitOf(draw: Draw): string {
  return draw.pick(units);
}

export function targetOf(draw: Draw): object {
  const lower = { comparator: draw.pick(["at-least", "more-than"]), bound: boundOf(draw) };
  const upper = { comparator: draw.pick(["at-most", "less-than"]), bound: boundOf(draw) };
  return draw.pick([
    lower,
    upper,
    { comparator: "exactly", bound: boundOf(draw) },
    { comparator: "between", lower, upper },
  ]);
}

export function roundingOf(draw: Draw): object {
  return draw.chance(40) ? { rounding: { digits: draw.pick([0, 1, 2, 3, 18]), mode: draw.pick(modes) } } : {};
}

export function ruleOf(draw: Draw, id: string, unit = unitOf(draw)): Readonly<Record<string, unknown>> {
  const plausible = draw.chance(30) ? { plausible: draw.pick(ranges) } : {};
  const quote = draw.chance(30) ? { quote: "tăng 5%" } : {};
  return { id, unit, target: targetOf(draw), ...roundingOf(draw), ...plausible, ...quote };
}

/** An observation, right or wrong in any of its fields. */
export function rowOf(draw: Draw, indicator: string): Record<string, unknown> {
  const amount = (): unknown => {
    const kind = draw.below(4);
    return kind < 2 ? boundOf(draw) : kind === 2 ? String(draw.below(12)) : figureOf(draw);
  };
  const kind = draw.below(10);
  const denominator = draw.chance(50) ? String(draw.between(1, 40)) : amount();
  return {
    indicator,
    ...(kind < 6 || draw.chance(5) ? { value: amount() } : {}),
    ...(kind >= 6 && kind < 9 ? { numerator: amount(), denominator } : {}),
    ...(draw.chance(25) ? { unit: draw.pick(spellings) } : {}),
    ...(draw.chance(15)
      ? { standing: draw.pick(["final", "provisional", "not-applicable", "foo", null]) }
      : {}),
    ...(draw.chance(10) ? { reason: draw.pick(["x", " ", ""]) } : {}),
  };
}

/** None of a key, one, or two. */
export function rowsOf<T>(draw: Draw, row: () => T): T[] {
  return Array.from({ length: draw.chance(10) ? 0 : draw.chance(15) ? 2 : 1 }, row);
}
