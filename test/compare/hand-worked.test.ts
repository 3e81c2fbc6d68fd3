import { describe, expect, it } from "vitest";
import {
  adapt,
  defineRuleSet,
  diff,
  evaluate,
  impact,
  type Receipt,
  type Rule,
  type RuleSetDefinition,
  receipt,
  replay,
} from "../../src/index.js";
import { digestOf } from "../../src/receipt/receipt.js";
import { ruleOf, ruleSetOf } from "../laws/arbitraries.js";

const at = (bound: string, unit = "percent", rest: Partial<Rule> = {}): Rule =>
  ruleOf("a", unit, { comparator: "at-least", bound }, rest);
const setOf = (rule: Rule, rest: Partial<RuleSetDefinition> = {}) =>
  defineRuleSet({ ...ruleSetOf([rule]), ...rest });

describe("a witness (spec 8.1)", () => {
  it("is in the unit of the version that accepts it", () => {
    const [tightened] = diff(setOf(at("5")), setOf(at("0.06", "fraction"))).changes;
    expect(tightened).toMatchObject({
      change: "tightened",
      witness: "5",
      unit: "percent",
      acceptedBy: "before",
    });
    const [loosened] = diff(setOf(at("5")), setOf(at("0.04", "fraction"))).changes;
    expect(loosened).toMatchObject({
      change: "loosened",
      witness: "0.04",
      unit: "fraction",
      acceptedBy: "after",
    });
  });

  it("of what cannot be compared is given for either side", () => {
    const exactly = (bound: string) => setOf(ruleOf("a", "percent", { comparator: "exactly", bound }));
    const [found] = diff(exactly("5"), exactly("6")).changes;
    expect(found).toMatchObject({ witness: "5", acceptedBy: "before", counterWitness: "6" });
  });
});

describe("what changed from one rule set to another", () => {
  const rules = (...changed: readonly Rule[]) => defineRuleSet(ruleSetOf(changed));
  const b = ruleOf("b", "percent", { comparator: "at-least", bound: "5" });
  const c = { ...b, id: "c" };

  it("is a value that each side accepts where both do, and none where one side gains alone", () => {
    const [loosened] = diff(setOf(at("5")), setOf(at("4"))).changes;
    const none = { counterWitness: null, counterUnit: null };
    expect(loosened).toMatchObject({ change: "loosened", witness: "4", acceptedBy: "after", ...none });
    const [tightened] = diff(setOf(at("5")), setOf(at("6"))).changes;
    expect(tightened).toMatchObject({ change: "tightened", witness: "5", acceptedBy: "before", ...none });
  });

  it("holds the rule as it was and as it is; what was added was not, what was removed is not", () => {
    const { changes, unchanged } = diff(rules(at("5"), b), rules(at("6"), c));
    expect(changes.map(({ change, before, after }) => [change, before?.id, after?.id])).toEqual([
      ["tightened", "a", "a"],
      ["added", undefined, "c"],
      ["removed", "b", undefined],
    ]);
    expect(changes.map(({ before, after }) => [before === null, after === null])).toEqual([
      [false, false],
      [true, false],
      [false, true],
    ]);
    expect(unchanged).toBe(0);
    expect(diff(rules(at("5"), b), rules(at("6"), b, c)).unchanged).toBe(1);
    expect(diff(rules(at("5"), b), rules(at("5"), b, c)).unchanged).toBe(2);
  });

  it("names fields in alphabetical order, those of the rule sets apart from their rules", () => {
    const two = { ...at("5"), unit: "fraction", basis: "assumed", aliases: ["y"] } as const;
    expect(diff(rules(at("5")), rules(two)).changes[0]?.fields).toEqual(["aliases", "basis", "unit"]);
    const later = { version: "1.1.0", period: "2024", jurisdiction: "x" };
    expect(diff(setOf(at("5")), setOf(at("6"), later)).fields).toEqual(["jurisdiction", "period", "version"]);
    expect(diff(setOf(at("5")), setOf(at("5"))).fields).toEqual([]);
  });
});

describe("a lock (spec 8.2)", () => {
  const change = (base: ReturnType<typeof setOf>) => () =>
    adapt(base as never, { id: "t", version: "1.0.0", change: { a: { target: at("4").target } } as never });

  it("of the rule set holds for every rule that has none of its own", () => {
    expect(change(setOf(at("5"), { lock: "locked" }))).toThrow(/compare\/forbidden-change/);
    expect(change(setOf(at("5"), { lock: "tighten-only" }))).toThrow(/compare\/forbidden-change/);
    expect(change(setOf(at("5", "percent", { lock: "free" }), { lock: "locked" }))).not.toThrow();
  });
});

it("impact judges both versions for the period of the first", () => {
  const rows = [{ indicator: "a", value: "5.5", period: "2023" }];
  expect(impact(setOf(at("5")), setOf(at("6"), { period: "2024" }), rows).outcomes).toEqual([
    { area: null, indicator: "a", before: "met", after: "not-met" },
  ]);
});

describe("a receipt (spec 9.1)", () => {
  const set = setOf(at("5"));
  const sealed = (content: Receipt): Receipt => ({ ...content, digest: digestOf(content) });

  it("of what does not apply keeps the reason, and replays", () => {
    const rows = [{ indicator: "a", standing: "not-applicable", reason: "no border" }] as const;
    const made = receipt(evaluate(set, rows as never));
    expect(made.observations).toMatchObject([{ standing: "not-applicable", reason: "no border" }]);
    expect(replay(made, [set])).toEqual({ ok: true, issues: [] });
  });

  it("with another margin under a digest of its own is told to differ in the margin", () => {
    const made = receipt(evaluate(set, { a: "6" }));
    const outcomes = made.outcomes.map((one) => ({ ...one, margin: "2" }));
    expect(replay(sealed({ ...made, outcomes }), [set]).issues).toMatchObject([
      { code: "receipt/differs", indicator: "a", field: "margin", recorded: "2", replayed: "1" },
    ]);
    expect(replay({ ...made, outcomes }, [set]).issues).toMatchObject([{ code: "receipt/digest-mismatch" }]);
  });

  it("is replayed by no rule set of the same name with other content", () => {
    const made = receipt(evaluate(set, { a: "6" }));
    expect(replay(made, [setOf(at("4"))]).issues).toMatchObject([{ code: "receipt/rule-set-unknown" }]);
  });
});
