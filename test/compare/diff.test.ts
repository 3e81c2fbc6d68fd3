import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  adapt,
  atLeast,
  atMost,
  between,
  checkRuleSet,
  defineRuleSet,
  diff,
  evaluate,
  exactly,
  impact,
  lessThan,
  moreThan,
  type Rule,
  type RuleSet,
  ruleSets,
  type Target,
} from "../../src/index.js";
import { laoCai2023 } from "../../src/lao-cai-2023.js";
import { cases, holds } from "../laws/settings.js";

const source = { document: "d", place: "1", quote: "đạt 5, 7, 72, 50, 105, 0, 100" };
const name = { vi: "x", en: "x" };
const document = { id: "d", number: "1", title: name, issuer: name, issued: "2023-01-13" };
const rule = (target: Target, more: Partial<Rule> = {}): Rule => ({
  id: "a",
  name,
  unit: "percent",
  direction: "none",
  target,
  basis: "stated",
  source,
  ...more,
});
const setOf = (...rules: Rule[]): RuleSet =>
  defineRuleSet({ id: "s", version: "1.0.0", period: "2023", documents: [document], rules });

describe("what became of a target, by hand", () => {
  it.each<[Target, Target, string | null, string | null]>([
    [atLeast("5"), atLeast("5"), null, null],
    [atLeast("5"), moreThan("5"), "tightened", "5"],
    [moreThan("5"), atLeast("5"), "loosened", "5"],
    [atLeast("5"), atLeast("6"), "tightened", "5"],
    [atMost("5"), atMost("6"), "loosened", "6"],
    [lessThan("5"), atMost("5"), "loosened", "5"],
    [atLeast("5"), atMost("5"), "incomparable", "6"],
    [atLeast("5"), exactly("5"), "tightened", "6"],
    [between(atLeast("5"), atMost("7")), between(moreThan("5"), atMost("7")), "tightened", "5"],
    [between(atLeast("5"), atMost("7")), between(atLeast("6"), atMost("8")), "incomparable", "5"],
    [between(atLeast("5"), atMost("7")), atLeast("5"), "loosened", "8"],
    [atLeast("25.9"), atLeast("25.900000000000000001"), "tightened", "25.9"],
  ])("%j to %j: %s", (a, b, change, witness) => {
    const [found] = diff(setOf(rule(a)), setOf(rule(b))).changes;
    expect([found?.change ?? null, found?.witness ?? null]).toEqual([change, witness]);
  });

  it("units and roundings are compared by what they accept", () => {
    const percent = setOf(rule(atLeast("25.9")));
    expect(diff(percent, setOf(rule(atLeast("0.259"), { unit: "fraction" }))).changes[0]?.change).toBe(
      "reworded",
    );
    const rounded = setOf(rule(atLeast("25.9"), { rounding: { digits: 1, mode: "half-up", source } }));
    expect(diff(percent, rounded).changes[0]).toMatchObject({
      change: "loosened",
      witness: "25.85",
      acceptedBy: "after",
    });
    expect(diff(percent, setOf(rule(atLeast("25.9"), { unit: "billion-dong" }))).changes[0]).toMatchObject({
      change: "incomparable",
      witness: "25.9",
      unit: "percent",
      acceptedBy: "before",
      counterWitness: "25.9",
      counterUnit: "billion-dong",
    });
  });

  it("a change of what is measured has a witness too, each in the unit of the version that accepts it", () => {
    const after = setOf(rule(lessThan("0.3"), { unit: "billion-dong" }));
    expect(diff(setOf(rule(moreThan("4"))), after).changes[0]).toMatchObject({
      change: "incomparable",
      witness: "5",
      unit: "percent",
      acceptedBy: "before",
      counterWitness: "-0.7",
      counterUnit: "billion-dong",
    });
  });

  it("added, removed and reworded rules are said", () => {
    const before = setOf(rule(atLeast("5")), rule(atLeast("5"), { id: "b" }));
    const after = setOf(rule(atLeast("5"), { name: { vi: "y", en: "y" } }), rule(atLeast("5"), { id: "c" }));
    const { changes, unchanged } = diff(before, after);
    expect(changes.map(({ indicator, change, fields }) => [indicator, change, fields])).toEqual([
      ["a", "reworded", ["name"]],
      ["c", "added", []],
      ["b", "removed", []],
    ]);
    expect(unchanged).toBe(0);
  });
});

describe("laws of change", () => {
  const bound = fc.constantFrom("-1", "0", "4.9", "5", "5.1", "7");
  const lower = fc.tuple(fc.constantFrom(atLeast, moreThan), bound).map(([make, text]) => make(text));
  const upper = fc.tuple(fc.constantFrom(atMost, lessThan), bound).map(([make, text]) => make(text));
  const target: fc.Arbitrary<Target> = fc.oneof(
    lower,
    upper,
    bound.map((text) => exactly(text)),
    fc.tuple(lower, upper).map(([a, b]) => between(a, b)),
  );
  const rounding = fc.option(
    fc
      .tuple(fc.constantFrom(0, 1), fc.constantFrom("half-up", "half-even", "up", "down", "ceiling", "floor"))
      .map(([digits, mode]) => ({ digits, mode, source }) as Rule["rounding"]),
    { nil: undefined },
  );
  const rules = fc
    .tuple(target, rounding)
    .map(([asked, grid]) => rule(asked, grid ? { rounding: grid } : {}));
  const loads = (one: Rule): boolean => {
    try {
      return setOf(one) !== null;
    } catch {
      return false;
    }
  };
  const meets = (set: RuleSet, value: string): boolean =>
    evaluate(set, { a: value }).get("a").outcome === "met";
  // Every tenth and twentieth around the bounds, which is finer than the roundings.
  const grid = Array.from({ length: 220 }, (_, i) => String((i - 40) / 20));

  it("the witness is accepted by one and refused by the other; without one the two agree everywhere", () => {
    holds(
      fc.tuple(rules.filter(loads), rules.filter(loads)),
      ([x, y]) => {
        const [a, b] = [setOf(x), setOf(y)];
        const [found] = diff(a, b).changes;
        const gains = grid.some((value) => !meets(a, value) && meets(b, value));
        const loses = grid.some((value) => meets(a, value) && !meets(b, value));
        if (gains) expect(["loosened", "incomparable"]).toContain(found?.change);
        if (loses) expect(["tightened", "incomparable"]).toContain(found?.change);
        if (found?.witness && found.change !== "reworded") {
          const byBefore = found.acceptedBy === "before";
          expect([meets(a, found.witness), meets(b, found.witness)]).toEqual([byBefore, !byBefore]);
        }
        if (found?.counterWitness)
          expect([meets(a, found.counterWitness), meets(b, found.counterWitness)]).toEqual([false, true]);
      },
      Math.max(100, 0.15 * cases),
    );
  });
});

describe("an adaptation", () => {
  const locked = setOf(
    rule(atLeast("5"), { lock: "locked" }),
    rule(atMost("7"), { id: "b", lock: "tighten-only" }),
    rule(atLeast("5"), { id: "c" }),
  );
  const refused = (change: object): unknown => {
    try {
      adapt(locked, { id: "t", version: "1.0.0", change });
      return "allowed";
    } catch (error) {
      return (error as { issues: { code: string; change: string; witness: string }[] }).issues.map(
        ({ code, change: what, witness }) => [code, what, witness],
      );
    }
  };

  it.each<[string, object, unknown]>([
    [
      "a locked rule does not change",
      { a: { target: atLeast("6") } },
      [["compare/forbidden-change", "tightened", "5 percent"]],
    ],
    [
      "not even in its words",
      { a: { name: { vi: "y", en: "y" } } },
      [["compare/forbidden-change", "reworded", null]],
    ],
    ["tighten-only may be tightened", { b: { target: lessThan("7") } }, "allowed"],
    [
      "and not loosened by a hair",
      { b: { target: atMost("7.000000000000000001") } },
      [["compare/forbidden-change", "loosened", "7.000000000000000001 percent"]],
    ],
    [
      "nor turned",
      { b: { target: atLeast("7") } },
      [["compare/forbidden-change", "incomparable", "8 percent"]],
    ],
    [
      "nor measured in something else",
      { b: { unit: "billion-dong" } },
      [["compare/forbidden-change", "incomparable", "7 billion-dong"]],
    ],
    ["nor unlocked", { b: { lock: "free" } }, [["compare/forbidden-change", "lock free", null]]],
    [
      "nor loosened by a rounding",
      { b: { rounding: { digits: 0, mode: "floor", source } } },
      [["compare/forbidden-change", "loosened", expect.any(String)]],
    ],
    ["a free rule may change", { c: { target: atLeast("1") } }, "allowed"],
  ])("%s", (_, change, expected) => {
    expect(refused(change)).toEqual(expected);
  });

  it("holds its locks on what it took over, whatever an adaptation before it changed", () => {
    const once = adapt(locked, {
      id: "t",
      version: "1.0.0",
      change: { b: { target: lessThan("7") } } as never,
    });
    const tight = adapt(locked, {
      id: "t",
      version: "1.0.0",
      change: { b: { target: lessThan("7"), lock: "locked" } } as never,
    });
    const { adapted: _, ...twice } = adapt(once, { id: "u", version: "1.0.0" }).rules[1] as Rule;
    expect(once.rules[1]).toMatchObject(twice);
    expect(adapt(tight, { id: "u", version: "1.0.0" }).rules[1]?.lock).toBe("locked");
    expect(() => adapt(tight, { id: "u", version: "1.0.0", change: { b: { theme: "x" } } as never })).toThrow(
      /compare\/forbidden-change/,
    );
  });

  it("does not free by the lock of a whole rule set what the base holds by its own", () => {
    const held = defineRuleSet({ ...setOf(rule(atLeast("5"))), lock: "tighten-only" });
    const attempt = (more: object) => () => adapt(held, { id: "t", version: "1.0.0", ...more });
    expect(attempt({ lock: "free" })().rules[0]?.lock).toBe("tighten-only");
    expect(attempt({ lock: "locked" })().lock).toBe("locked");
    expect(attempt({ lock: "free", change: { a: { lock: "free" } } })).toThrow(/compare\/forbidden-change/);
  });

  it("leaves nothing out that is locked, and names unknown ids", () => {
    expect(() => adapt(locked, { id: "t", version: "1.0.0", drop: { b: "no use" } })).toThrow(
      /compare\/forbidden-change/,
    );
    expect(() => adapt(locked, { id: "t", version: "1.0.0", change: { bb: {} } as never })).toThrow(
      /rule\/unknown-reference/,
    );
  });

  it("of Lào Cai: fields remember where they come from, ids are known, the base is as it was", () => {
    const neighbour = adapt(laoCai2023, {
      id: "yen-bai-2023",
      version: "0.1.0",
      jurisdiction: "yen-bai",
      change: { "forest-cover": { target: atLeast("63"), reason: "its own resolution" } },
      drop: { "border-gate-trade": "no border gate" },
      add: [rule(atLeast("7"), { id: "tea" }) as Rule<"tea">].map((one) => ({
        ...one,
        source: { ...source, document: "ct-02-2023" },
      })),
    });
    expect(neighbour.rules.find(({ id }) => id === "forest-cover")?.adapted).toEqual({
      from: "lao-cai-2023@1.0.0",
      fields: ["target"],
      reason: "its own resolution",
    });
    expect(neighbour.dropped).toEqual([{ indicator: "border-gate-trade", reason: "no border gate" }]);
    expect(evaluate(neighbour, { tea: "7", "forest-cover": "58.5" }).get("forest-cover").outcome).toBe(
      "not-met",
    );
    expect(diff(laoCai2023, neighbour).changes.map(({ indicator, change }) => [indicator, change])).toEqual([
      ["forest-cover", "tightened"],
      ["tea", "added"],
      ["border-gate-trade", "removed"],
    ]);
    // @ts-expect-error what was left out is no id any more
    evaluate(neighbour, { "border-gate-trade": "1" });
  });
});

it("impact lists the outcomes that change, area by area", () => {
  const before = setOf(rule(atLeast("5")), rule(atLeast("5"), { id: "b" }));
  const after = setOf(rule(atLeast("6")), rule(atLeast("5"), { id: "b" }));
  const rows = ["x", "y"].flatMap((area, i) => [
    { indicator: "a", value: i === 0 ? "5.5" : "9", area },
    { indicator: "b", value: "5", area },
  ]);
  expect(impact(before, after, rows)).toEqual({
    areas: 1,
    indicators: 1,
    candidates: 0,
    outcomes: [{ area: "x", indicator: "a", before: "met", after: "not-met" }],
    verdicts: [],
  });
});

describe("rule sets in force", () => {
  const version = (v: string, from: string, to: string | null) =>
    defineRuleSet({ ...setOf(rule(atLeast("5"))), version: v, jurisdiction: "x", effective: { from, to } });
  const sets = ruleSets([
    version("1.1.0", "2023-07-01", "2023-12-31"),
    version("1.0.0", "2023-01-13", "2023-12-31"),
  ]);
  it.each<[string, string | null]>([
    ["2023-01-12", null],
    ["2023-01-13", "1.0.0"],
    ["2023-06-30", "1.0.0"],
    ["2023-07-01", "1.1.0"],
    ["2023-12-31", "1.1.0"],
    ["2024-01-01", null],
  ])("on %s: %s", (asOf, expected) => {
    expect(sets.inForce({ jurisdiction: "x", asOf })?.version ?? null).toBe(expected);
  });
  it("what is no day, and a rule set that could never be found, are refused", () => {
    expect(() => sets.inForce({ jurisdiction: "x", asOf: "2023-02-30" })).toThrow(/rule\/malformed/);
    expect(() => ruleSets([setOf(rule(atLeast("5")))])).toThrow(/rule\/missing-key/);
  });
  it("a revision in mid-year: both answers to one figure can be asked for", () => {
    const asked = (asOf: string) => {
      const revised = adapt(version("1.0.0", "2023-01-13", "2023-12-31"), {
        id: "s",
        version: "1.1.0",
        effective: { from: "2023-07-01", to: "2023-12-31" },
        change: { a: { target: moreThan("5") } },
      } as never);
      const both = ruleSets([version("1.0.0", "2023-01-13", "2023-12-31"), revised as RuleSet]);
      const found = both.inForce({ jurisdiction: "x", asOf });
      return found && evaluate(found, { a: "5" }).get("a").outcome;
    };
    expect([asked("2023-06-30"), asked("2023-07-01")]).toEqual(["met", "not-met"]);
  });
  it("keeps every version, and refuses two from one day", () => {
    expect(sets.versions("x").map((set) => set.version)).toEqual(["1.0.0", "1.1.0"]);
    const twice = ruleSets([version("1.0.0", "2023-01-13", null), version("2.0.0", "2023-01-13", null)]);
    expect(() => twice.inForce({ jurisdiction: "x", asOf: "2023-02-01" })).toThrow(/rule\/several-in-force/);
  });
});

describe("findings in a rule set that loads", () => {
  const codes = (set: RuleSet, asOf?: string): string[] =>
    checkRuleSet(set, { asOf }).map(({ code }) => code);
  const related = (kind: "part-of" | "same-target", a: Rule, b: Rule): RuleSet =>
    defineRuleSet({
      ...setOf(a, { ...b, id: "b" }),
      relations: [kind === "part-of" ? { kind, part: "a", whole: "b" } : { kind, indicators: ["a", "b"] }],
    });
  it.each<[string, RuleSet, string[]]>([
    ["nothing in a plain one", setOf(rule(atLeast("50"))), []],
    ["over 100 percent", setOf(rule(atLeast("105"))), ["rule/impossible-target"]],
    ["growth may be over 100 percent", setOf(rule(atLeast("105"), { accumulation: "growth" })), []],
    ["more than all", setOf(rule(moreThan("100"))), ["rule/impossible-target"]],
    ["a negative count", setOf(rule(atMost("-5"), { unit: "communes" })), ["rule/impossible-target"]],
    ["always met", setOf(rule(atLeast("0"), { plausible: { from: "0", to: "100" } })), ["rule/always-met"]],
    [
      "a strict bound on a count",
      setOf(rule(moreThan("72"), { unit: "communes" })),
      ["rule/bound-not-whole"],
    ],
    [
      "an assumed direction without a word whose",
      setOf(rule(atLeast("5"), { basis: "assumed" })),
      ["rule/assumed-without-note"],
    ],
    [
      "an assumed direction with a note of another kind",
      setOf(rule(atLeast("5"), { basis: "assumed", notes: [{ kind: "context", text: name }] })),
      ["rule/assumed-without-note"],
    ],
    [
      "an assumed direction that a note explains",
      setOf(rule(atLeast("5"), { basis: "assumed", notes: [{ kind: "reading", text: name }] })),
      [],
    ],
    ["a bound that its quote does not have", setOf(rule(atLeast("6"))), ["rule/bound-not-in-quote"]],
    [
      "a part that must be over its whole",
      related("part-of", rule(atLeast("7")), rule(atMost("5"))),
      ["rule/contradiction"],
    ],
    [
      "a part that must reach what its whole must not pass",
      related("part-of", rule(moreThan("5")), rule(atMost("5"))),
      ["rule/contradiction"],
    ],
    [
      "a whole that its part implies",
      related("part-of", rule(atLeast("7")), rule(atLeast("5"))),
      ["rule/redundant"],
    ],
    [
      "one target said in two ways",
      related("same-target", rule(atLeast("5")), rule(moreThan("5"))),
      ["rule/pair-disagrees"],
    ],
    [
      "one target in two units",
      related(
        "same-target",
        rule(atLeast("50")),
        rule(atLeast("0.5"), { unit: "fraction", source: { ...source, quote: "0,5" } }),
      ),
      [],
    ],
  ])("%s", (_, set, expected) => {
    expect(codes(set)).toEqual(expected);
  });
  it("dates are looked at only where a day is given", () => {
    const set = defineRuleSet({
      ...setOf(rule(atLeast("50"))),
      effective: { from: "2023-01-13", to: "2023-12-31" },
    });
    expect(codes(set)).toEqual([]);
    expect(codes(set, "2024-01-01")).toEqual(["rule/expired"]);
    expect(codes(set, "2023-01-01")).toEqual(["rule/not-yet-in-force", "rule/not-yet-issued"]);
  });
  it("finds nothing in the directive of Lào Cai", () => {
    expect(codes(laoCai2023, "2023-06-01")).toEqual([]);
  });
});
