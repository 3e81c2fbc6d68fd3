import { describe, expect, it } from "vitest";
import {
  type Adaptation,
  adapt,
  atLeast,
  defineRuleSet,
  diff,
  evaluate,
  impact,
  moreThan,
  originOf,
  type Rule,
  type RuleSetDefinition,
} from "../../src/index.js";
import { headsOfUnits, laoCai2023 } from "../../src/lao-cai-2023.js";
import { ruleOf, ruleSetOf } from "../laws/arbitraries.js";

const at = (bound: string, rest: Partial<Rule> = {}, id = "a"): Rule =>
  ruleOf(id, "percent", { comparator: "at-least", bound }, rest);
const setOf = (rules: readonly Rule[], rest: Partial<RuleSetDefinition> = {}) =>
  defineRuleSet({ ...ruleSetOf(rules), ...rest });
const head = { id: "t", version: "1.0.0" };

/** Code, change and witness of every fault that an adaptation is refused with; empty where it is taken. */
function faults(base: ReturnType<typeof setOf>, adaptation: object): unknown[] {
  try {
    adapt(base, { ...head, ...adaptation } as Adaptation<string>);
    return [];
  } catch (error) {
    const { issues } = error as { issues: { code: string; change?: string; witness?: string | null }[] };
    return issues.map(({ code, change, witness }) => [code, change, witness].filter((x) => x !== undefined));
  }
}

const forbidden = "compare/forbidden-change";
const unit = { name: { vi: "x", en: "x" }, dimension: "share", kind: "rate", factor: "1" } as const;

describe("no way round a lock (spec 8.2)", () => {
  it.each<[string, ReturnType<typeof setOf>, object, unknown[]]>([
    [
      "a rule that is left out would let pass what it refused",
      setOf([at("5", { lock: "tighten-only" }), at("5", {}, "b")]),
      { drop: { a: "no use" } },
      [[forbidden, "removed", "4 percent"]],
    ],
    [
      "a rule under another id",
      setOf([at("5", { lock: "locked" })]),
      { change: { a: { id: "b", target: atLeast("1") } } },
      [["rule/unknown-key"]],
    ],
    [
      "one both changed and left out",
      setOf([at("5"), at("5", {}, "b")]),
      { change: { a: { target: atLeast("6") } }, drop: { a: "no use" } },
      [["rule/duplicate-id"]],
    ],
    [
      "the sign for percent read as a fraction",
      setOf([at("5", { lock: "tighten-only" })]),
      { change: { a: { unitSpellings: { "%": "fraction" } } } },
      [[forbidden, "unit", "1 %"]],
    ],
    [
      "a spelling that no unit had",
      setOf([at("5", { lock: "tighten-only" })]),
      { change: { a: { unitSpellings: { "pc.": "percent" } } } },
      [],
    ],
    [
      "a unit of one's own that takes a spelling of the catalogue",
      setOf([at("5", { lock: "tighten-only" })]),
      { units: [{ ...unit, id: "own", spellings: ["%"] }] },
      [[forbidden, "unit", "1 %"]],
    ],
    [
      "a unit of one's own that takes an id of the catalogue",
      setOf([at("5", { lock: "locked" })]),
      { units: [{ ...unit, id: "own", spellings: ["percent"], factor: "0.02" }] },
      [
        [forbidden, "tightened", "5 percent"],
        [forbidden, "unit", "1 percent"],
      ],
    ],
    [
      "a unit of one's own that takes a spelling which the rule never read",
      setOf([at("5", { lock: "tighten-only" })]),
      { units: [{ ...unit, id: "own", spellings: ["tỷ đồng"], dimension: "dong", factor: "3" }] },
      [],
    ],
    [
      "a unit of one's own by which a spelling is refused, where it was read",
      setOf([at("5", { lock: "tighten-only" })]),
      { units: [{ ...unit, id: "own", spellings: ["%"], dimension: "own", factor: "3" }] },
      [],
    ],
    [
      "a lock made lighter, and the change that it would allow: both are said",
      setOf([at("5", { lock: "locked" })]),
      { change: { a: { lock: "free", target: atLeast("4") } } },
      [
        [forbidden, "lock free", null],
        [forbidden, "loosened", "4 percent"],
      ],
    ],
    [
      "a target taken away is a fault of the rule, not of the lock",
      setOf([at("5", { lock: "locked" })]),
      { change: { a: { target: undefined } } },
      [["rule/missing-key"]],
    ],
    [
      "a reason that says nothing",
      setOf([at("5"), at("5", {}, "b")]),
      { drop: { a: " " } },
      [["rule/malformed"]],
    ],
  ])("%s", (_, base, adaptation, expected) => {
    expect(faults(base, adaptation)).toEqual(expected);
  });

  it("a lock of the whole set holds in what is made of what was made of it", () => {
    const base = setOf([at("5")], { lock: "tighten-only" });
    const first = adapt(base, { ...head, lock: "free", add: [at("1", {}, "own")] });
    expect(first.rules.map(({ id, lock }) => [id, lock])).toEqual([
      ["a", "tighten-only"],
      ["own", undefined],
    ]);
    expect(faults(first as never, { change: { a: { target: atLeast("4") } } })).toEqual([
      [forbidden, "loosened", "4 percent"],
    ]);
    expect(faults(first as never, { change: { own: { target: atLeast("0") } } })).toEqual([]);
  });
});

describe("where a field comes from", () => {
  const base = setOf([at("5"), at("5", {}, "b")]);
  const first = adapt(base, { ...head, change: { a: { target: atLeast("6"), reason: "raised" } } });
  const second = adapt(first, {
    id: "u",
    version: "2.0.0",
    change: { a: { name: { vi: "y", en: "y" } } },
    add: [at("1", {}, "own") as Rule<"own">],
  });

  it("is remembered over two adaptations, field by field", () => {
    expect(originOf(second, "a", "name")).toBe("u@2.0.0");
    expect(originOf(second, "a", "target")).toBe("t@1.0.0");
    expect(originOf(second, "a", "unit")).toBe("laws@1.0.0");
    expect(originOf(second, "b", "target")).toBe("laws@1.0.0");
    expect(originOf(second, "own", "target")).toBe("u@2.0.0");
    expect(originOf(base, "a", "target")).toBe("laws@1.0.0");
    expect(originOf(base as never, "zz" as never, "target")).toBeNull();
  });

  it("comes back through JSON", () => {
    expect(defineRuleSet(JSON.parse(JSON.stringify(second)))).toEqual(second);
  });

  it("an optional field is taken away by saying undefined", () => {
    const noted = setOf([at("5", { notes: [{ kind: "context", text: { vi: "n", en: "n" } }] })]);
    const made = adapt(noted, { ...head, change: { a: { notes: undefined } } });
    expect(made.rules[0]?.notes).toBeUndefined();
    expect(diff(noted, made).changes).toMatchObject([{ change: "reworded", fields: ["notes"] }]);
  });

  it("a document of the same id takes the place of the base's", () => {
    const [document] = base.documents;
    if (!document) throw new Error("a rule set has a document");
    const made = adapt(base, { ...head, documents: [{ ...document, number: "2" }] });
    expect(made.documents).toEqual([{ ...document, number: "2" }]);
  });
});

describe("who is touched", () => {
  const after = adapt(laoCai2023, {
    id: "lao-cai-2023",
    version: "1.1.0",
    change: { doctors: { target: moreThan("14") } },
    drop: { "forest-cover": "surveyed every five years" },
  });
  const rows = [
    { indicator: "doctors", value: "14", area: "x" },
    { indicator: "doctors", value: "15", area: "y" },
    { indicator: "forest-cover", value: "1", area: "z" },
  ];
  const head = (id: string, assigned: readonly string[]) => ({
    role: "head",
    unit: { kind: "agency", id },
    assigned,
  });

  it("areas, indicators and candidates are counted and listed; an area known to one version only is judged by both", () => {
    const [health, forest] = [head("health", ["doctors"]), head("forest", ["forest-cover"])];
    const policies = { before: headsOfUnits, after: headsOfUnits } as never as {
      before: never;
      after: never;
    };
    const found = impact(laoCai2023, after, rows, { assess: { ...policies, candidates: [health, forest] } });
    expect(found.outcomes).toEqual([
      { area: "x", indicator: "doctors", before: "met", after: "not-met" },
      { area: "x", indicator: "forest-cover", before: "undetermined", after: null },
      { area: "y", indicator: "forest-cover", before: "undetermined", after: null },
      { area: "z", indicator: "forest-cover", before: "not-met", after: null },
    ]);
    expect(found.verdicts).toEqual([
      { area: "x", candidate: health, before: "may-be-considered", after: "not-considered" },
      { area: "x", candidate: forest, before: "undetermined", after: null },
      { area: "y", candidate: forest, before: "undetermined", after: null },
      { area: "z", candidate: forest, before: "not-considered", after: null },
    ]);
    expect([found.areas, found.indicators, found.candidates]).toEqual([3, 2, 2]);
  });

  it("the policy of the directive stands for both versions", () => {
    expect(evaluate(after, rows as never, { area: "x" }).get("doctors").outcome).toBe("not-met");
  });
});
