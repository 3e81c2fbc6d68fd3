import { describe, expect, it } from "vitest";
import {
  allAssigned,
  assess,
  assign,
  type Bar,
  type Condition,
  definePolicy,
  defineRuleSet,
  evaluate,
  not,
  type Observation,
} from "../../src/index.js";
import { ruleOf, ruleSetOf } from "../laws/arbitraries.js";

const target = { comparator: "at-least", bound: "5" } as const;
const ids = ["a", "b", "c"] as const;
const set = defineRuleSet(ruleSetOf(ids.map((id) => ruleOf(id, "percent", target))));
const name = { vi: "x", en: "x" };
const source = { document: "d", place: "1", quote: "đạt 5%" };
const barOf = (id: string, condition: Condition): Bar => ({
  id,
  name,
  subjects: { roles: ["head"], unitKinds: ["agency"] },
  condition,
  source,
});
const policyOf = (...bars: Bar[]) => definePolicy(set, { id: "p", name, bars: bars as never });
const unmetAssigned = policyOf(barOf("unmet", not(allAssigned()) as Condition));
const head = { role: "head", unit: { kind: "agency" } } as const;
const card = (...rows: readonly Partial<Observation<"a" | "b" | "c">>[]) => evaluate(set, rows as never);
const final = (indicator: string, value: string) => ({ indicator, value }) as never;
const provisional = (indicator: string, value: string) =>
  ({ indicator, value, standing: "provisional" }) as never;

describe("a verdict rests on what decides it (spec 4.5, 6.4)", () => {
  const bars = [barOf("first", { not: "a" }), barOf("second", { not: "b" })];
  const policy = policyOf(...bars);
  const answer = (...rows: readonly never[]) => {
    const { verdict, provisional: isProvisional } = assess(
      policy,
      { ...head, assigned: "all" },
      card(...rows),
    );
    return [verdict, isProvisional];
  };

  it.each<[string, readonly never[], readonly [string, boolean]]>([
    ["barred by a final figure", [final("a", "4"), provisional("b", "5")], ["not-considered", false]],
    ["barred by a provisional one", [provisional("a", "4"), final("b", "5")], ["not-considered", true]],
    ["barred by one of each", [provisional("a", "4"), final("b", "4")], ["not-considered", true]],
    ["clear by final figures", [final("a", "5"), final("b", "5")], ["may-be-considered", false]],
    ["clear, one of them provisional", [final("a", "5"), provisional("b", "5")], ["may-be-considered", true]],
    ["open, a provisional figure cleared another bar", [provisional("a", "5")], ["undetermined", false]],
  ])("%s", (_, rows, expected) => {
    expect(answer(...rows)).toEqual(expected);
  });

  it("a barred bar names the unmet with their shortfalls, another names none", () => {
    const { reasons } = assess(policy, { ...head, assigned: "all" }, card(final("a", "4"), final("b", "5")));
    expect(reasons.map(({ state, unmet }) => [state, unmet])).toEqual([
      ["barred", [{ indicator: "a", shortfall: { by: "1", toward: "up", reach: "at", of: "value" } }]],
      ["clear", []],
    ]);
    const open = assess(
      policyOf(barOf("two", { any: [{ not: "a" }, "b"] })),
      { ...head, assigned: "all" },
      card(final("b", "4"), final("a", "5")),
    );
    expect(open.reasons[0]).toMatchObject({ state: "clear", unmet: [] });
  });

  it("a fault that two bars rest on is told once", () => {
    const implausible = defineRuleSet(
      ruleSetOf([ruleOf("a", "percent", target, { plausible: { from: "0", to: "100" } })]),
    );
    const both = definePolicy(implausible, {
      id: "p",
      name,
      bars: [barOf("first", { not: "a" }), barOf("second", { not: "a" })] as never,
    });
    const { issues, reasons } = assess(
      both,
      { ...head, assigned: "all" },
      evaluate(implausible, { a: "101" }),
    );
    expect(reasons.map((reason) => reason.issues.length)).toEqual([1, 1]);
    expect(issues.map(({ code }) => code)).toEqual(["evaluation/implausible"]);
  });

  it("a fault of a figure that the verdict does not rest on stays with its bar (spec 4.10)", () => {
    const implausible = defineRuleSet(
      ruleSetOf([
        ruleOf("a", "percent", target, { plausible: { from: "0", to: "100" } }),
        ruleOf("b", "percent", target),
      ]),
    );
    const both = definePolicy(implausible, {
      id: "p",
      name,
      bars: [barOf("first", { not: "a" }), barOf("second", { not: "b" })] as never,
    });
    const found = assess(both, head, evaluate(implausible, { a: "101", b: "4" }));
    expect([found.verdict, found.issues]).toEqual(["not-considered", []]);
    expect(found.reasons.map(({ issues }) => issues.map(({ code }) => code))).toEqual([
      ["evaluation/implausible"],
      [],
    ]);
  });
});

describe("whom a bar concerns, and what a call may get wrong (spec 6.1, 6.5)", () => {
  it("a bar that asks for no assignment needs none; one that does is open without it", () => {
    const fixed = assess(policyOf(barOf("fixed", { not: "a" })), head, card(final("a", "5")));
    expect([fixed.verdict, fixed.reasons[0]?.state]).toEqual(["may-be-considered", "clear"]);
    const open = assess(unmetAssigned, head, card(final("a", "5")));
    expect([open.verdict, open.issues.map(({ code }) => code)]).toEqual([
      "undetermined",
      ["eligibility/assignment-missing"],
    ]);
  });

  it("says whether the role, the kind of unit or the targets leave a bar aside", () => {
    const why = (role: string, kind: string, ...rows: readonly never[]) =>
      assess(unmetAssigned, { role, unit: { kind }, assigned: ["a"] }, card(...rows)).reasons[0]
        ?.notConcerned;
    const dropped = { indicator: "a", standing: "not-applicable", reason: "none" } as never;
    expect(why("worker", "agency")).toBe("role");
    expect(why("worker", "enterprise")).toBe("role");
    expect(why("head", "enterprise")).toBe("unit-kind");
    expect(why("head", "agency", dropped)).toBe("not-applicable");
    expect(why("head", "agency", final("a", "5"))).toBeNull();
  });

  it("a word that is nearly one of the policy's is refused, another names somebody else", () => {
    const ask = (role: string, kind: string) => () =>
      assess(unmetAssigned, { role, unit: { kind }, assigned: ["a"] }, card(final("a", "4")));
    expect(ask("haed", "agency")).toThrow(/eligibility\/bad-candidate at candidate\.role: .*`haed`/);
    expect(ask("Head", "agency")).toThrow(/eligibility\/bad-candidate/);
    expect(ask("head", "agancy")).toThrow(/eligibility\/bad-candidate at candidate\.unit\.kind/);
    expect(ask(" ", "agency")).toThrow(/eligibility\/bad-candidate/);
    expect(ask("collective", "agency")().verdict).toBe("may-be-considered");
  });

  it("a card of another rule set is refused", () => {
    const other = defineRuleSet({ ...ruleSetOf([ruleOf("a", "percent", target)]), id: "other" });
    const call = () =>
      assess(unmetAssigned as never, { ...head, assigned: "all" }, evaluate(other, { a: "5" }) as never);
    expect(call).toThrow(/eligibility\/rule-set-mismatch/);
  });
});

describe("bounds of units against the whole", () => {
  const whole = defineRuleSet(
    ruleSetOf([
      ruleOf("a", "communes", target),
      ruleOf("b", "billion-dong", target, { accumulation: "total" }),
      ruleOf("c", "billion-dong", target),
      ruleOf("d", "percent", target),
    ]),
  );
  const told = (indicator: "a" | "b" | "c" | "d", ...bounds: readonly string[]) =>
    assign(
      whole,
      bounds.map((bound, i) => ({ unit: `u${i}`, kind: "locality", indicator, bound })),
    ).issues.map((one) => ("received" in one ? `${one.code} ${one.received}` : one.code));

  it("counts and totals must add up to it, neither less nor more", () => {
    expect(told("a", "2", "3")).toEqual([]);
    expect(told("a", "2", "2")).toEqual(["eligibility/assignment-sum 4"]);
    expect(told("a", "3", "3")).toEqual(["eligibility/assignment-sum 6"]);
    expect(told("b", "2.5", "2.4")).toEqual(["eligibility/assignment-sum 4.9"]);
  });

  it("amounts that are no totals, and shares, need not", () => {
    expect([told("c", "2", "2"), told("d", "2", "2")]).toEqual([[], []]);
  });
});
