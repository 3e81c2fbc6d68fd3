import { describe, expect, it } from "vitest";
import { checkDefinition } from "../../src/rule/check-definition.js";
import { defineRuleSet } from "../../src/rule/define-rule-set.js";
import { ruleSetFaults } from "../../src/rule/rule-set-faults.js";

const name = { vi: "x", en: "x" };
const source = { document: "d", place: "1", quote: "đạt 5%" };
const note = { kind: "reading", text: name };
const occasion = { id: "o", name, on: "2023-06-30", since: "2023-01-13", source };

/** A rule set that has everything a rule set may have. */
function whole() {
  return {
    id: "s",
    version: "1.0.0-rc.1+5",
    period: "2023",
    documents: [
      {
        id: "d",
        number: "1",
        title: name,
        issuer: name,
        issued: "2023-01-13",
        basedOn: [{ number: "2", title: name, issued: "2022-01-01" }],
        notes: [note],
      },
    ],
    rules: [
      {
        id: "a",
        name,
        unit: "percent",
        direction: "none",
        target: { comparator: "at-least", bound: "5" },
        basis: "stated",
        source,
        aliases: ["y"],
        theme: "t",
        unitSpellings: { phần: "percent" },
        wording: { text: "đạt 5%", word: null },
        approximate: true,
        rounding: { digits: 1, mode: "half-up", source },
        stretch: { comparator: "more-than", bound: "6" },
        safety: {
          comparator: "between",
          lower: { comparator: "more-than", bound: "1" },
          upper: { comparator: "less-than", bound: "9" },
        },
        plausible: { from: "0", to: "100", whole: true },
        accumulation: "state",
        notes: [note],
        lock: "free",
        adapted: { from: "b@1.0.0", fields: ["name"], reason: "r" },
      },
      {
        id: "b",
        name,
        unit: "percent",
        direction: "lower-is-better",
        target: { comparator: "exactly", bound: "5" },
        basis: "assumed",
        source,
      },
    ],
    schemaVersion: 1,
    title: name,
    jurisdiction: "j",
    effective: { from: "2023-01-13", to: "2023-12-31" },
    units: [
      { id: "own", name, spellings: ["o"], dimension: "own", factor: "2", kind: "other", whole: false },
    ],
    relations: [
      { kind: "part-of", part: "a", whole: "b", note: name },
      { kind: "same-target", indicators: ["a", "b"], note: name },
    ],
    milestones: [occasion],
    occasions: [{ ...occasion, on: null }],
    targetsPart: { document: "d", from: "x", to: "y" },
    excused: [{ number: "1", quote: "q", reason: name }],
    notes: [note],
    lock: "locked",
    adaptedFrom: "b@1.0.0",
    dropped: [{ indicator: "z", reason: "r" }],
  };
}

/** The rule set with another value in one place of it; undefined takes the key out. */
function withOther(path: string, value: unknown): unknown {
  const definition = JSON.parse(JSON.stringify(whole())) as ReturnType<typeof whole>;
  const keys = path.split(".");
  const last = keys.pop() ?? "";
  let place = definition as unknown as Record<string, unknown>;
  for (const key of keys) place = place[key] as Record<string, unknown>;
  place[last] = value;
  return definition;
}

const pathOf = (path: string) => path.split(".").map((key) => (/^\d+$/.test(key) ? Number(key) : key));

it("a rule set that has everything it may have is taken", () => {
  expect(ruleSetFaults(whole())).toEqual([]);
  const open = withOther("effective.to", null);
  expect(ruleSetFaults(open)).toEqual([]);
  expect(defineRuleSet(whole() as never).schemaVersion).toBe(1);
});

describe("a value of the wrong form is named, with what was expected at its place", () => {
  const kinds = "reading, discrepancy, definition, context";
  const comparators = "at-least, more-than, at-most, less-than, exactly, between";
  const places: readonly (readonly [string, unknown, string])[] = [
    ["id", 7, "a text"],
    ["version", " ", "a text"],
    ["documents", {}, "a list"],
    ["documents", [], "a list of at least 1"],
    ["documents.0.title", "x", "an object"],
    ["documents.0.issuer.vi", 7, "a text"],
    ["documents.0.basedOn", "x", "a list"],
    ["documents.0.basedOn.0.number", 7, "a text"],
    ["documents.0.basedOn.0.issued", 7, "a text"],
    ["documents.0.notes.0.kind", "x", `one of ${kinds}`],
    ["documents.0.notes.0.text.en", "", "a text"],
    ["rules", [], "a list of at least 1"],
    ["rules.0", [], "an object"],
    ["rules.0.direction", "up", "one of higher-is-better, lower-is-better, none"],
    ["rules.0.direction", 7, "one of higher-is-better, lower-is-better, none"],
    ["rules.0.basis", "x", "one of stated, derived, assumed"],
    ["rules.0.target", "x", "an object"],
    ["rules.0.safety", [], "an object"],
    ["rules.0.unitSpellings", [], "an object"],
    ["rules.0.unitSpellings.phần", 7, "a text"],
    ["rules.0.wording.word", 7, "a text"],
    ["rules.0.approximate", "yes", "true or false"],
    ["rules.0.rounding.digits", 19, "a whole number from 0 to 18"],
    ["rules.0.rounding.digits", -1, "a whole number from 0 to 18"],
    ["rules.0.rounding.digits", 1.5, "a whole number from 0 to 18"],
    ["rules.0.rounding.digits", "1", "a whole number from 0 to 18"],
    ["rules.0.rounding.mode", "x", "one of half-up, half-even, up, down, ceiling, floor"],
    ["rules.0.plausible.whole", 1, "true or false"],
    ["rules.0.accumulation", "x", "one of total, state, rate, growth, per-head"],
    ["rules.0.lock", "x", "one of locked, tighten-only, free"],
    ["rules.0.adapted.fields.0", 7, "a text"],
    ["rules.0.adapted.reason", 7, "a text"],
    ["rules.0.aliases.0", "", "a text"],
    ["effective.to", 7, "a text"],
    ["units.0.kind", "x", "one of rate, points, amount, count, other"],
    ["units.0.whole", null, "true or false"],
    ["units.0.spellings.0", 7, "a text"],
    ["relations.1.indicators", ["a"], "a list of at least 2"],
    ["relations.0.note", "x", "an object"],
    ["milestones.0.on", 7, "a text"],
    ["occasions.0.since", 7, "a text"],
    ["targetsPart.from", 7, "a text"],
    ["excused.0.quote", 7, "a text"],
    ["notes.0", null, "an object"],
    ["dropped.0.reason", 7, "a text"],
    ["adaptedFrom", 7, "a text"],
    ["jurisdiction", 7, "a text"],
  ];
  it.each(places)("%s: %j", (path, value, expected) => {
    expect(ruleSetFaults(withOther(path, value))).toMatchObject([
      { code: "rule/malformed", expected, path: pathOf(path) },
    ]);
  });

  it.each([
    ["rules.0.target.comparator", "under", `one of ${comparators}`],
    ["rules.0.safety.lower.comparator", "at-most", "one of at-least, more-than"],
    ["rules.0.safety.upper.comparator", "at-least", "one of at-most, less-than"],
    ["relations.0.kind", "x", "one of part-of, same-target"],
    ["relations.0.kind", 7, "one of part-of, same-target"],
  ])("%s: %j", (path, value, expected) => {
    expect(ruleSetFaults(withOther(path, value))).toMatchObject([
      { code: "rule/malformed", expected, path: pathOf(path) },
    ]);
  });

  it.each([
    ["period", "period", ""],
    ["rules.0.source.quote", "quote", "rules.0.source"],
    ["rules.0.target.comparator", "comparator", "rules.0.target"],
    ["rules.0.safety.lower", "lower", "rules.0.safety"],
    ["units.0.factor", "factor", "units.0"],
    ["relations.0.kind", "kind", "relations.0"],
    ["relations.0.whole", "whole", "relations.0"],
    ["milestones.0.name", "name", "milestones.0"],
  ])("%s left out", (path, key, place) => {
    expect(ruleSetFaults(withOther(path, undefined))).toEqual([
      { code: "rule/missing-key", key, path: place === "" ? [] : pathOf(place) },
    ]);
  });

  it.each(["rules.0.target.bound", "rules.0.plausible.from", "units.0.factor", "rules.0.safety.upper.bound"])(
    "%s as a number",
    (path) => {
      expect(ruleSetFaults(withOther(path, 5))).toEqual([
        { code: "rule/bad-bound", received: "5", path: pathOf(path) },
      ]);
    },
  );

  it("hides what texts say, a bound as a number too", () => {
    const definition = withOther("rules.0.target.bound", 5) as object;
    expect(ruleSetFaults({ ...definition, id: "a b" })).toMatchObject([
      { code: "rule/bad-bound", received: "5" },
    ]);
  });

  it("stops counting at a thousand", () => {
    expect(ruleSetFaults({ ...whole(), rules: Array.from({ length: 1500 }, () => 7) })).toHaveLength(1000);
  });
});

describe("a value that says what cannot be is named at its place", () => {
  const day = "a day such as 2023-01-13";
  it.each<[string, unknown, object]>([
    ["schemaVersion", 2, { code: "rule/unknown-schema-version", received: "2", supported: 1 }],
    ["id", "a b", { code: "rule/bad-id", received: "a b" }],
    ["id", "toString", { code: "rule/bad-id", received: "toString" }],
    ["id", "assigned", { code: "rule/bad-id", received: "assigned" }],
    ["id", "-a", { code: "rule/bad-id", received: "-a" }],
    ["id", "a!", { code: "rule/bad-id", received: "a!" }],
    [
      "version",
      "1.0",
      { code: "rule/malformed", expected: "a semantic version such as 1.0.0", received: "1.0" },
    ],
    ["version", "1.0.0.0", { code: "rule/malformed" }],
    ["version", "v1.0.0", { code: "rule/malformed" }],
    ["version", "1.0.0-", { code: "rule/malformed" }],
    ["period", "2023-13", { code: "period/malformed", received: "2023-13" }],
    ["effective.from", "2023", { code: "rule/malformed", expected: day, received: "2023" }],
    ["effective.to", "2023", { code: "rule/malformed", expected: day, received: "2023" }],
    ["documents.0.issued", "13/1/2023", { code: "rule/malformed", expected: day, received: "13/1/2023" }],
    ["milestones.0.on", "2023-02-30", { code: "rule/malformed", expected: day }],
    ["milestones.0.since", "2023-02-30", { code: "rule/malformed", expected: day }],
    ["occasions.0.since", "2023-02-30", { code: "rule/malformed", expected: day }],
    ["milestones.0.id", "a b", { code: "rule/bad-id", received: "a b" }],
    ["milestones.0.source.document", "e", { code: "rule/unknown-reference", to: "document", nearest: ["d"] }],
    ["targetsPart.document", "e", { code: "rule/unknown-reference", received: "e", to: "document" }],
    ["rules.0.source.document", "e", { code: "rule/unknown-reference", received: "e", to: "document" }],
    ["rules.0.rounding.source.document", "e", { code: "rule/unknown-reference", to: "document" }],
    [
      "rules.0.unit",
      "percnt",
      { code: "unit/unknown", received: "percnt", nearest: ["percent", "per cent"] },
    ],
    ["rules.0.unitSpellings.phần", "percnt", { code: "unit/unknown", received: "percnt" }],
    [
      "rules.0.unitSpellings.phần",
      "dong",
      { code: "rule/unit-mismatch", expected: "percent", received: "dong" },
    ],
    ["rules.0.target.bound", "5%", { code: "rule/bad-bound", received: "5%" }],
    ["rules.0.stretch.bound", "x", { code: "rule/bad-bound", received: "x" }],
    ["rules.0.safety.lower.bound", "x", { code: "rule/bad-bound", received: "x" }],
    ["rules.0.safety.upper.bound", "x", { code: "rule/bad-bound", received: "x" }],
    ["rules.0.plausible.from", "x", { code: "rule/bad-bound", received: "x" }],
    ["rules.0.plausible.to", "x", { code: "rule/bad-bound", received: "x" }],
    ["units.0.factor", "0", { code: "rule/bad-bound", received: "0" }],
    ["units.0.factor", "x", { code: "rule/bad-bound", received: "x" }],
    ["units.0.id", "percent", { code: "rule/duplicate-id", received: "percent" }],
    ["units.0.id", "a b", { code: "rule/bad-id", received: "a b" }],
    ["rules.1.id", "a", { code: "rule/duplicate-id", received: "a" }],
    ["relations.0.part", "aa", { code: "rule/unknown-reference", received: "aa", to: "indicator" }],
    ["relations.0.whole", "bb", { code: "rule/unknown-reference", received: "bb", to: "indicator" }],
  ])("%s: %j", (path, value, found) => {
    const faults = ruleSetFaults(withOther(path, value));
    expect(faults[0]).toMatchObject({ ...found, path: pathOf(path) });
  });

  it.each<[string, unknown, string, object]>([
    [
      "effective",
      { from: "2023-02-01", to: "2023-01-31" },
      "effective",
      { lower: "2023-02-01", upper: "2023-01-31" },
    ],
    ["rules.0.plausible", { from: "9", to: "8" }, "rules.0.plausible", { lower: "9", upper: "8" }],
    ["rules.0.safety.lower.bound", "9", "rules.0.safety", { lower: "9", upper: "9" }],
    [
      "rules.0.target",
      { comparator: "exactly", bound: "5.55" },
      "rules.0.target",
      { lower: "5.55", upper: "5.55" },
    ],
  ])("%s with nothing in it", (path, value, place, ends) => {
    expect(ruleSetFaults(withOther(path, value))).toEqual([
      { code: "rule/empty-interval", ...ends, path: pathOf(place) },
    ]);
  });

  it("an interval of one day, or of one value, has that in it", () => {
    expect(ruleSetFaults(withOther("effective.to", "2023-01-13"))).toEqual([]);
    expect(ruleSetFaults(withOther("rules.0.plausible", { from: "8", to: "8" }))).toEqual([]);
  });

  it.each(["10.20.30", "0.0.0", "1.0.0+5", "1.0.0-rc.1"])("%s is a version", (version) => {
    expect(ruleSetFaults(withOther("version", version))).toEqual([]);
  });

  it.each([0, 18])("%i places may be kept", (digits) => {
    expect(ruleSetFaults(withOther("rules.0.rounding.digits", digits))).toEqual([]);
  });

  it("an id may be 200 characters long, and no longer", () => {
    expect(ruleSetFaults(withOther("id", "a".repeat(200)))).toEqual([]);
    expect(ruleSetFaults(withOther("id", "a".repeat(201)))).toMatchObject([{ code: "rule/bad-id" }]);
  });
});

describe("relations (spec 4.10)", () => {
  const related = (relations: readonly object[], unit = "percent") => {
    const definition = withOther("relations", relations) as ReturnType<typeof whole>;
    (definition.rules[1] as { unit: string }).unit = unit;
    return ruleSetFaults(definition);
  };
  const partOf = (part: string, whole: string) => ({ kind: "part-of", part, whole });

  it("a part is measured as its whole", () => {
    expect(related([partOf("a", "b")], "dong")).toEqual([
      { code: "rule/unit-mismatch", expected: "dong", received: "percent", path: ["relations", 0] },
    ]);
    expect(related([partOf("a", "b")], "fraction")).toEqual([]);
  });

  it("a circle is told once, as it runs", () => {
    expect(related([partOf("a", "b"), partOf("b", "a")])).toEqual([
      { code: "rule/cyclic-reference", cycle: ["a", "b", "a"], path: ["relations"] },
    ]);
    expect(related([partOf("b", "a"), partOf("a", "a")])).toEqual([
      { code: "rule/cyclic-reference", cycle: ["a", "a"], path: ["relations"] },
    ]);
    const twice = withOther(
      "rules",
      ["a", "b", "c"].map((id) => ({ ...whole().rules[1], id })),
    ) as object;
    const relations = [partOf("b", "a"), partOf("c", "a"), partOf("a", "a")];
    expect(ruleSetFaults({ ...twice, relations })).toEqual([
      { code: "rule/cyclic-reference", cycle: ["a", "a"], path: ["relations"] },
    ]);
  });

  it("a circle comes to light when a rule of another is set aside", () => {
    const [a, b] = [
      whole().rules[1],
      { ...whole().rules[1], target: { comparator: "exactly", bound: "5%" } },
    ];
    const rules = [{ ...a, id: "a" }, b, { ...a, id: "c" }];
    const relations = [partOf("a", "b"), partOf("b", "a"), partOf("a", "c"), partOf("c", "a")];
    const found = checkDefinition({ ...whole(), rules, relations });
    expect(found).toMatchObject([
      { code: "rule/bad-bound", path: ["rules", 1, "target", "bound"] },
      { code: "rule/cyclic-reference", cycle: ["a", "b", "a"] },
      { code: "rule/cyclic-reference", cycle: ["a", "c", "a"] },
    ]);
  });

  it("one target is of two indicators", () => {
    const expected = "two different indicators";
    for (const indicators of [
      ["a", "a"],
      ["a", "b", "a"],
    ]) {
      expect(related([{ kind: "same-target", indicators }])).toEqual([
        { code: "rule/malformed", expected, received: indicators.join(", "), path: ["relations", 0] },
      ]);
    }
    expect(related([partOf("a", "b"), { kind: "same-target", indicators: ["a", "c"] }])).toMatchObject([
      {
        code: "rule/unknown-reference",
        received: "c",
        to: "indicator",
        path: ["relations", 1, "indicators", 1],
      },
    ]);
  });
});

it("a rule set is handed back in canonical form", () => {
  const changed = withOther("rules.0.plausible", { from: "0.0", to: "100.00" }) as ReturnType<typeof whole>;
  const first = changed.rules[0] as Record<string, unknown>;
  first["unit"] = "%";
  first["target"] = { comparator: "at-least", bound: "05.0" };
  first["stretch"] = { comparator: "more-than", bound: "+6" };
  first["safety"] = {
    comparator: "between",
    lower: { comparator: "more-than", bound: "1.0" },
    upper: { comparator: "less-than", bound: "9.90" },
  };
  expect(defineRuleSet(changed as never).rules[0]).toMatchObject({
    unit: "percent",
    target: { comparator: "at-least", bound: "5" },
    stretch: { comparator: "more-than", bound: "6" },
    safety: {
      lower: { comparator: "more-than", bound: "1" },
      upper: { comparator: "less-than", bound: "9.9" },
    },
    plausible: { from: "0", to: "100" },
  });
  const half = withOther("rules.0.plausible", { to: "100.0", whole: true });
  expect(defineRuleSet(half as never).rules[0]?.plausible).toEqual({ to: "100", whole: true });
  const other = withOther("rules.0.plausible", { from: "1.0" });
  expect(defineRuleSet(other as never).rules[0]?.plausible).toEqual({ from: "1" });
});
