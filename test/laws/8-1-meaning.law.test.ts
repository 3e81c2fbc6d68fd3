import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  adapt,
  defineRuleSet,
  diff,
  evaluate,
  type Rule,
  type RuleSet,
  ruleSetFaults,
  type Target,
} from "../../src/index.js";
import { acceptsFraction, compareByPoints, type Fraction, inBase } from "../oracle/meaning-oracle.js";
import { ruleOf, ruleSetOf } from "./arbitraries.js";
import { holds } from "./settings.js";

const hair = "0.000000000000000001";
const source = { document: "d", place: "1", quote: "5" };
/** Bounds that crowd each other: equal ones, a hair apart, a half step apart, on both sides of zero. */
const bounds = fc.constantFrom(
  ...["0", "5", "-5", "4.95", "4.9", "5.05", "5.5", "6", "0.05", "0.049", "50", hair, "72", "73", "72.5"],
  `5${hair.slice(1)}`,
  "4.999999999999999999",
);
const lower = fc.record({ comparator: fc.constantFrom("at-least", "more-than"), bound: bounds });
const upper = fc.record({ comparator: fc.constantFrom("at-most", "less-than"), bound: bounds });
const target = fc.oneof(
  lower,
  upper,
  fc.record({ comparator: fc.constant("exactly"), bound: bounds }),
  fc.record({ comparator: fc.constant("between"), lower, upper }),
) as fc.Arbitrary<Target>;
const rounding = fc.option(
  fc.record({
    digits: fc.constantFrom(0, 1, 2, 18),
    mode: fc.constantFrom("half-up", "half-even", "up", "down", "ceiling", "floor"),
    source: fc.constant(source),
  }),
  { nil: null },
);
const words = fc.record({
  direction: fc.constantFrom("higher-is-better", "lower-is-better", "none"),
  basis: fc.constantFrom("stated", "derived", "assumed"),
});
const units = fc.constantFrom("percent", "fraction", "per-mille", "communes", "billion-dong", "million-dong");

const rules: fc.Arbitrary<Rule> = fc
  .tuple(target, rounding, units, words)
  .map(([asked, grid, unit, rest]) =>
    ruleOf("a", unit, asked, { ...(rest as Partial<Rule>), ...(grid ? { rounding: grid as never } : {}) }),
  )
  .filter((rule) => ruleSetFaults(ruleSetOf([rule])).length === 0);

/** Often of one dimension, and often one the other in another unit with its bound converted. */
const pairs = fc.oneof(
  fc.tuple(rules, rules),
  fc.tuple(rules, rules).map(([a, b]): [Rule, Rule] => [a, { ...b, unit: a.unit }]),
  rules
    .filter(({ unit, rounding: grid }) => unit === "percent" && !grid)
    .map((a): [Rule, Rule] => [a, inFractions(a)]),
);

function inFractions(rule: Rule): Rule {
  const moved = (target: Target): Target =>
    target.comparator === "between"
      ? ({ ...target, lower: moved(target.lower), upper: moved(target.upper) } as Target)
      : { ...target, bound: hundredth(target.bound) };
  return { ...rule, unit: "fraction", target: moved(rule.target) };
}

function hundredth(text: string): string {
  const [, sign = "", whole = "0", decimals = ""] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  const digits = whole.padStart(3, "0");
  return `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}${decimals}`;
}

const setOf = (rule: Rule): RuleSet => defineRuleSet(ruleSetOf([rule]));
const fits = (rule: Rule): boolean => ruleSetFaults(ruleSetOf([rule])).length === 0;

/** A witness as the library prints it, decimal or `n/d`, as base units. */
function pointOf(text: string, unit: string): Fraction {
  const [n = "0", d = "1"] = text.split("/");
  const [a, b] = [inBase(n, unit), inBase(d, "communes")];
  return [a[0] * b[1], a[1] * b[0]];
}

/** The witness is in the unit of the rule that accepts it, and the other refuses it, or cannot read it. */
function tells(by: Rule, other: Rule, witness: string | null, unit: string | null): void {
  expect(unit).toBe(by.unit);
  const point = pointOf(witness ?? "", by.unit);
  expect(acceptsFraction(by, point)).toBe(true);
  if (compareByPoints(by, other)) expect(acceptsFraction(other, point)).toBe(false);
}

describe("what became of a rule is what its points say (spec 8.1)", () => {
  it("tightened, loosened, incomparable or the same, each change with a witness that holds", () => {
    holds(
      pairs.filter(([a, b]) => fits(a) && fits(b)),
      ([before, after]) => {
        const expected = compareByPoints(before, after);
        const [found] = diff(setOf(before), setOf(after)).changes;
        const isSame = found === undefined || found.change === "reworded";
        expect(isSame ? "same" : found.change).toBe(expected?.change ?? "incomparable");
        if (isSame) return;
        const [by, other] = found.acceptedBy === "before" ? [before, after] : [after, before];
        tells(by, other, found.witness, found.unit);
        if (found.change === "incomparable") tells(after, before, found.counterWitness, found.counterUnit);
        else expect(found.counterWitness).toBeNull();
      },
    );
  });

  it("the engine itself judges a decimal witness so", () => {
    holds(
      pairs.filter(([a, b]) => fits(a) && fits(b)),
      ([before, after]) => {
        const [was, is] = [setOf(before), setOf(after)];
        const [found] = diff(was, is).changes;
        const witness = found?.witness ?? null;
        if (!found || witness === null || !/^-?\d{1,20}(\.\d{1,18})?$/.test(witness)) return;
        const rows = [{ indicator: "a", value: witness, unit: found.unit ?? "" }];
        const [first, second] = [evaluate(was, rows), evaluate(is, rows)].map(
          (card) => card.get("a").outcome,
        );
        const byBefore = found.acceptedBy === "before";
        expect(first === "met").toBe(byBefore);
        expect(second === "met").toBe(!byBefore);
      },
    );
  });
});

describe("a tighten-only rule is never loosened (spec 8.2)", () => {
  it("an overlay is taken exactly where it is the same or tightened, and refused with a witness elsewhere", () => {
    holds(
      pairs.filter(([a, b]) => fits(a) && fits(b)),
      ([before, after]) => {
        const base = setOf({ ...before, lock: "tighten-only" });
        const { target: asked, unit, rounding: grid } = after;
        const change = { a: { target: asked, unit, rounding: grid } };
        let issues: readonly { code: string; witness?: string | null }[] = [];
        try {
          adapt(base, { id: "t", version: "1.0.0", change });
        } catch (error) {
          issues = (error as { issues: typeof issues }).issues;
        }
        const expected = compareByPoints(before, after)?.change ?? "incomparable";
        const isTaken = expected === "same" || expected === "tightened";
        expect(issues.map(({ code }) => code)).toEqual(isTaken ? [] : ["compare/forbidden-change"]);
        if (isTaken) return;
        const [text = "", witnessUnit = ""] = (issues[0]?.witness ?? "").split(" ");
        expect(acceptsFraction(after, pointOf(text, witnessUnit))).toBe(true);
      },
    );
  });
});
