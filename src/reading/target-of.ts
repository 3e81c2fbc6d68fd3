import type { Direction } from "../rule/rule.js";
import { atLeast, atMost, between, exactly, lessThan, moreThan, type Target } from "../rule/target.js";
import type { ReadTarget } from "./read-target.js";

/** The target that the words and the direction make (spec 3.2); null where the direction is needed and unknown. */
export function targetOf(
  { comparator, values, strict }: ReadTarget,
  direction: Direction | null,
): Target | null {
  const [first = "0", second = first] = values;
  if (comparator === "between" || comparator === "band" || strict.length > 0) {
    const lower = strict.includes("low") ? moreThan(first) : atLeast(first);
    return between(lower, strict.includes("high") ? lessThan(second) : atMost(second));
  }
  if (comparator === "more-than") return moreThan(first);
  if (comparator === "at-least") return atLeast(first);
  if (comparator === "less-than") return lessThan(first);
  if (comparator === "at-most") return atMost(first);
  if (comparator === "exactly") return exactly(first);
  return byDirection(direction, first, second, comparator === "range");
}

function byDirection(
  direction: Direction | null,
  first: string,
  second: string,
  isRange: boolean,
): Target | null {
  if (direction === "higher-is-better") return atLeast(first);
  if (direction === "lower-is-better") return atMost(second);
  if (direction === null) return null;
  return isRange ? between(atLeast(first), atMost(second)) : exactly(first);
}
