import { describe, expect, it } from "vitest";
import {
  assess,
  type Bar,
  type Candidate,
  type Condition,
  definePolicy,
  defineRuleSet,
  evaluate,
  type ThiduaError,
} from "../../src/index.js";
import { ruleOf, ruleSetOf } from "../laws/arbitraries.js";

const target = { comparator: "at-least", bound: "5" } as const;
const ids = ["forest", "doctors"];
const set = defineRuleSet(ruleSetOf(ids.map((id) => ruleOf(id, "percent", target))));
const name = { vi: "x", en: "x" };
const source = { document: "d", place: "1", quote: "đạt 5%" };
const barOf = (id: string, rest: Partial<Bar> = {}) => ({
  id,
  name,
  subjects: { roles: ["head"], unitKinds: ["agency"] },
  condition: { not: { all: "assigned" } } as unknown as Condition,
  source,
  ...rest,
});
const definitionOf = (...bars: readonly object[]) => ({ id: "p", name, bars: bars as never });
const policy = definePolicy(set, definitionOf(barOf("unmet")));
const card = evaluate(set, { forest: "4", doctors: "5" });
const head = { role: "head", unit: { kind: "agency" }, assigned: "all" } as const;

function issuesOf(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    return (error as ThiduaError).issues;
  }
}
const asked = (candidate: object) =>
  issuesOf(() => assess(policy, { ...head, ...candidate } as Candidate, card));

describe("what a call may get wrong is told at its place (spec 6.5)", () => {
  const bad = { code: "eligibility/bad-candidate" };
  const unknown = { code: "eligibility/assignment-unknown" };
  it.each<[string, object, readonly object[]]>([
    [
      "a role that is nearly one",
      { role: "haed" },
      [{ ...bad, field: "role", received: "haed", nearest: ["head"], path: ["candidate", "role"] }],
    ],
    [
      "a role that is no text",
      { role: 7 },
      [{ ...bad, field: "role", received: "7", nearest: ["head"], path: ["candidate", "role"] }],
    ],
    [
      "a kind that is nearly one",
      { unit: { kind: "agancy" } },
      [
        {
          ...bad,
          field: "unit.kind",
          received: "agancy",
          nearest: ["agency"],
          path: ["candidate", "unit", "kind"],
        },
      ],
    ],
    [
      "an assignment that is no list",
      { assigned: "al" },
      [{ ...bad, field: "assigned", received: "al", nearest: ["all"], path: ["candidate", "assigned"] }],
    ],
    [
      "an empty assignment",
      { assigned: [] },
      [{ code: "eligibility/assignment-empty", path: ["candidate", "assigned"] }],
    ],
    [
      "ids that the card does not have",
      { assigned: ["forest", "doctor", 7] },
      [
        { ...unknown, received: "doctor", nearest: ["doctors"], path: ["candidate", "assigned", 1] },
        { ...unknown, received: "7", nearest: [], path: ["candidate", "assigned", 2] },
      ],
    ],
  ])("%s", (_, candidate, issues) => {
    expect(asked(candidate)).toEqual(issues);
  });

  // A policy whose law names its subjects in words of its own.
  const lawful = definePolicy(
    set,
    definitionOf(
      barOf("unmet", { source: { ...source, quote: "Người đứng đầu cơ quan" } }),
      barOf("other", { source: { ...source, quote: "đạt 5%" } }),
    ),
  );
  const inLaw = (candidate: object) =>
    issuesOf(() => assess(lawful, { ...head, ...candidate } as Candidate, card));
  const role = (received: string) => [
    { ...bad, field: "role", received, nearest: ["head"], path: ["candidate", "role"] },
  ];
  const kind = (received: string) => [
    { ...bad, field: "unit.kind", received, nearest: ["agency"], path: ["candidate", "unit", "kind"] },
  ];
  it.each<[string, object, readonly object[]]>([
    ["words of the law, in any case", { role: "NGƯỜI đứng đầu" }, role("NGƯỜI đứng đầu")],
    ["a word of four letters", { role: "quan" }, role("quan")],
    ["a plural among blanks", { unit: { kind: " agencies" } }, kind(" agencies")],
  ])("and what is meant is proposed: %s", (_, candidate, issues) => {
    expect(inLaw(candidate)).toEqual(issues);
  });

  it.each<[string, object]>([
    ["three letters, which may stand in any law", { role: "đầu" }],
    ["three letters with which a kind begins", { unit: { kind: "age" } }],
  ])("a short word names somebody else: %s", (_, candidate) => {
    expect(inLaw(candidate)).toMatchObject({ verdict: "may-be-considered" });
  });

  it("null is an assignment left out", () => {
    expect(asked({ assigned: null })).toMatchObject({ verdict: "undetermined" });
  });

  it("roles and kinds that no bar names are nobody's slip", () => {
    const anyone = definePolicy(set, definitionOf(barOf("any", { subjects: {} })));
    const call = (role: string, kind: string) =>
      assess(anyone, { ...head, role, unit: { kind } }, card).verdict;
    expect(call("Stryker was here!", "Stryker was here!")).toBe("not-considered");
    expect(call("stryker was here", "stryker was here")).toBe("not-considered");
  });

  it("a policy that was not made by definePolicy", () => {
    const expected = "a policy made by definePolicy";
    for (const [given, received] of [
      [null, "null"],
      [{}, "{}"],
    ] as const) {
      const [found, ...more] = issuesOf(() => assess(given as never, head, card)) as object[];
      expect(found).toMatchObject({ code: "rule/malformed", expected, path: ["policy"] });
      expect([(found as { received: string }).received.startsWith(received[0] ?? ""), more]).toEqual([
        true,
        [],
      ]);
    }
  });

  it.each<[string, unknown, string]>([
    ["null", null, "null"],
    ["an empty object", {}, "{…}"],
    ["a card read from JSON", JSON.parse(JSON.stringify(card)), "{…}"],
    ["what can be asked and is of no rule set", { get: () => null }, "{…}"],
  ])("a card that was not made by evaluate: %s", (_, given, received) => {
    const expected = "a scorecard made by evaluate";
    expect(issuesOf(() => assess(policy, head, given as never))).toEqual([
      { code: "rule/malformed", expected, received, path: ["card"] },
    ]);
  });

  it("a card of another rule set", () => {
    const other = defineRuleSet({ ...ruleSetOf([ruleOf("forest", "percent", target)]), id: "other" });
    expect(issuesOf(() => assess(policy, head, evaluate(other, { forest: "5" }) as never))).toEqual([
      { code: "eligibility/rule-set-mismatch", expected: "laws", received: "other", path: ["card"] },
    ]);
  });
});

it("a missing assignment is told with the unit that lacks it, and rests on nothing (spec 6.5)", () => {
  const unit = { kind: "agency", id: "so-y-te" };
  const { reasons, issues } = assess(policy, { role: "head", unit }, card);
  const missing = {
    code: "eligibility/assignment-missing",
    unit: "so-y-te",
    path: ["candidate", "assigned"],
  };
  expect(issues).toEqual([missing]);
  expect(reasons).toEqual([
    {
      bar: "unmet",
      name,
      state: "undetermined",
      source,
      decidedBy: [],
      stillNeeded: [],
      unmet: [],
      notConcerned: null,
      provisional: false,
      issues: [missing],
    },
  ]);
  expect(assess(policy, { role: "head", unit: { kind: "agency" } }, card).issues).toMatchObject([
    { unit: null },
  ]);
  const outside = assess(policy, { ...head, role: "deputy-chairman" }, card).reasons[0];
  expect(outside).toMatchObject({ state: "not-concerned", decidedBy: [], provisional: false, issues: [] });
});

describe("a policy is refused with every fault at its path", () => {
  const refused = (definition: object) => issuesOf(() => definePolicy(set, definition as never));
  it.each<[string, object, readonly object[]]>([
    [
      "of another rule set",
      { ...definitionOf(barOf("a")), ruleSet: "other" },
      [{ code: "eligibility/rule-set-mismatch", expected: "laws", received: "other", path: ["ruleSet"] }],
    ],
    [
      "an id that is none",
      { ...definitionOf(barOf("a")), id: "a b" },
      [{ code: "rule/bad-id", received: "a b", path: ["id"] }],
    ],
    [
      "a bar's id that is none",
      definitionOf(barOf("a"), barOf("b c")),
      [{ code: "rule/bad-id", received: "b c", path: ["bars", 1, "id"] }],
    ],
    [
      "one id twice",
      definitionOf(barOf("a"), barOf("a")),
      [{ code: "rule/duplicate-id", received: "a", path: ["bars", 1, "id"] }],
    ],
    [
      "a source that is no document",
      definitionOf(barOf("a", { source: { ...source, document: "e" } })),
      [
        {
          code: "rule/unknown-reference",
          received: "e",
          to: "document",
          nearest: ["d"],
          path: ["bars", 0, "source", "document"],
        },
      ],
    ],
    [
      "a condition on an indicator that is none",
      definitionOf(barOf("a", { condition: "forrest" as never })),
      [{ code: "rule/unknown-reference", received: "forrest", path: ["bars", 0, "condition"] }],
    ],
  ])("%s", (_, definition, issues) => {
    expect(refused(definition)).toMatchObject(issues);
    expect(refused(definition)).toHaveLength(issues.length);
  });

  it("and taken where it names its own", () => {
    expect(refused({ ...definitionOf(barOf("a")), ruleSet: "laws" })).toMatchObject({ ruleSet: "laws" });
  });
});
