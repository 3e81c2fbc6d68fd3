import { describe, expect, it } from "vitest";
import { atLeast, atMost, between, exactly, lessThan, moreThan, type Target } from "../../src/index.js";
import { inOneText, print } from "../../src/number/print.js";
import { type Ratio, ratio } from "../../src/number/ratio.js";
import type { RoundingMode } from "../../src/number/round.js";
import {
  type AcceptedSet,
  acceptedBeforeRounding,
  acceptedSet,
  accepts,
  intersection,
  isEmpty,
  witnessPoints,
} from "../../src/rule/accepted-set.js";

const text = (value: Ratio) => inOneText(print(value));

/** `[5, 7)`: a bracket for an end that is accepted; no figure where a set is open to infinity. */
function written({ lower, upper }: AcceptedSet): string {
  const left = lower ? `${lower.inclusive ? "[" : "("}${text(lower.value)}` : "(";
  return `${left}, ${upper ? `${text(upper.value)}${upper.inclusive ? "]" : ")"}` : ")"}`;
}

it.each<[Target, string]>([
  [atLeast("5"), "[5, )"],
  [moreThan("5"), "(5, )"],
  [atMost("5"), "(, 5]"],
  [lessThan("5"), "(, 5)"],
  [exactly("5"), "[5, 5]"],
  [between(moreThan("5"), atMost("7")), "(5, 7]"],
])("%j accepts %s (spec 3.1)", (target, set) => expect(written(acceptedSet(target))).toBe(set));

it("a bound that is no number is refused by name", () => {
  const call = () => acceptedSet({ comparator: "exactly", bound: "5%" });
  expect(call).toThrow(
    expect.objectContaining({ issues: [{ code: "rule/bad-bound", path: [], received: "5%" }] }),
  );
});

describe("the values that are accepted once they are rounded to one place (spec 3.4)", () => {
  it.each<[Target, RoundingMode, string | null]>([
    // What rounds to 5.0 or more.
    [atLeast("5"), "half-up", "[4.95, )"],
    [atLeast("5"), "half-even", "[4.95, )"],
    [atLeast("5.1"), "half-even", "(5.05, )"],
    [atLeast("5"), "up", "(4.9, )"],
    [atLeast("5"), "down", "[5, )"],
    [atLeast("5"), "ceiling", "(4.9, )"],
    [atLeast("5"), "floor", "[5, )"],
    // A bound between two places: the next one that can come out.
    [atLeast("4.96"), "floor", "[5, )"],
    [moreThan("5"), "floor", "[5.1, )"],
    // Below zero, up and down turn round; ties go away from zero.
    [atLeast("-5"), "half-up", "(-5.05, )"],
    [atLeast("-5"), "up", "[-5, )"],
    [atLeast("-5"), "down", "(-5.1, )"],
    [atLeast("0"), "half-up", "(-0.05, )"],
    [atLeast("0"), "up", "[0, )"],
    [atLeast("0"), "down", "(-0.1, )"],
    // From above.
    [atMost("5"), "half-up", "(, 5.05)"],
    [atMost("5"), "half-even", "(, 5.05]"],
    [atMost("5"), "up", "(, 5]"],
    [atMost("5"), "down", "(, 5.1)"],
    [atMost("5"), "ceiling", "(, 5]"],
    [atMost("5"), "floor", "(, 5.1)"],
    [lessThan("5"), "floor", "(, 5)"],
    [atMost("-5"), "half-up", "(, -4.95]"],
    [exactly("5"), "half-up", "[4.95, 5.05)"],
    [exactly("5.05"), "half-up", null],
    [between(moreThan("5"), lessThan("5.1")), "half-up", null],
    [between(moreThan("5"), atMost("5.1")), "half-up", "[5.05, 5.15)"],
  ])("%j, %s: %s", (target, mode, set) => {
    const found = acceptedBeforeRounding(acceptedSet(target), { digits: 1, mode });
    expect(found && written(found)).toBe(set);
  });
});

it("a set is empty where its ends cross, or meet without both being accepted", () => {
  const end = (value: bigint, inclusive: boolean) => ({ value: ratio(value), inclusive });
  const empty = (lower: AcceptedSet["lower"], upper: AcceptedSet["upper"]) => isEmpty({ lower, upper });
  expect([empty(end(5n, true), end(4n, true)), empty(end(5n, true), end(6n, false))]).toEqual([true, false]);
  expect([empty(end(5n, true), end(5n, true)), empty(end(5n, false), end(5n, true))]).toEqual([false, true]);
  expect([empty(end(5n, true), end(5n, false)), empty(end(5n, false), end(5n, false))]).toEqual([true, true]);
  expect([empty(null, end(4n, false)), empty(end(5n, false), null), empty(null, null)]).toEqual([
    false,
    false,
    false,
  ]);
});

it.each<[Target, Target, string]>([
  [atLeast("5"), atLeast("7"), "[7, )"],
  [atMost("5"), atMost("7"), "(, 5]"],
  [atLeast("5"), moreThan("5"), "(5, )"],
  [atMost("5"), lessThan("5"), "(, 5)"],
  [atLeast("5"), lessThan("7"), "[5, 7)"],
  [between(moreThan("4"), atMost("6")), between(atLeast("5"), lessThan("6")), "[5, 6)"],
])("%j and %j both accept %s", (a, b, set) => {
  const both = (first: Target, second: Target) =>
    written(intersection(acceptedSet(first), acceptedSet(second)));
  expect([both(a, b), both(b, a)]).toEqual([set, set]);
});

it("a value is accepted past an end, and at it where the end is accepted", () => {
  const kept = (target: Target) => [4n, 5n, 6n].filter((value) => accepts(acceptedSet(target), ratio(value)));
  expect([kept(atLeast("5")), kept(moreThan("5"))]).toEqual([[5n, 6n], [6n]]);
  expect([kept(atMost("5")), kept(lessThan("5"))]).toEqual([[4n, 5n], [4n]]);
  expect([kept(exactly("5")), kept(between(moreThan("4"), lessThan("6")))]).toEqual([[5n], [5n]]);
});

it("witnesses are the ends, one between each two, one beyond on either side", () => {
  const points = (step: Ratio | undefined, ...targets: readonly Target[]) =>
    witnessPoints(targets.map(acceptedSet), step).map(text);
  expect(points(undefined, atLeast("7"), between(atLeast("5"), atMost("8")))).toEqual([
    "5",
    "7",
    "8",
    "6",
    "7.5",
    "4",
    "9",
  ]);
  expect(points(ratio(1n, 100n), atMost("5"))).toEqual(["5", "4.99", "5.01"]);
  expect(witnessPoints([{ lower: null, upper: null }]).map(text)).toEqual(["0"]);
});
