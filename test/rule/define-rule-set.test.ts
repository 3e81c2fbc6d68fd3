import { describe, expect, it } from "vitest";
import { canonicalJson } from "../../src/rule/canonical-json.js";
import { contentHash } from "../../src/rule/content-hash.js";
import { defineRuleSet } from "../../src/rule/define-rule-set.js";
import { ruleSetFaults } from "../../src/rule/rule-set-faults.js";

const source = { document: "ct", place: "1", quote: "dưới 25,9%" };
const stunting = {
  id: "stunting",
  name: { vi: "Suy dinh dưỡng", en: "Stunting" },
  unit: "percent",
  direction: "lower-is-better",
  target: { comparator: "less-than", bound: "25.90" },
  basis: "stated",
  source,
} as const;
const document = {
  id: "ct",
  number: "1/CT",
  title: { vi: "Chỉ thị", en: "Directive" },
  issuer: { vi: "UBND", en: "People's Committee" },
  issued: "2023-01-13",
};
const own = {
  id: "sao",
  name: { vi: "sào", en: "sào" },
  spellings: [],
  dimension: "field",
  factor: "1",
  kind: "amount",
};
const base = { id: "x", version: "1.0.0", period: "2023", documents: [document], rules: [stunting] };

function codes(definition: unknown): readonly string[] {
  return ruleSetFaults(definition).map(({ code, path }) => `${code} ${path.join(".")}`);
}

const rulesOf = (...changes: object[]) => ({
  ...base,
  rules: changes.map((change) => ({ ...stunting, ...change })),
});

describe("a rule set is refused with every fault at its path", () => {
  it.each<[string, unknown, string[]]>([
    ["no object", null, ["rule/malformed "]],
    ["a list", [], ["rule/malformed "]],
    ["an empty object", {}, ["id", "version", "period", "documents", "rules"].map(() => "rule/missing-key ")],
    ["an unknown key", { ...base, rulez: [] }, ["rule/unknown-key rulez"]],
    ["an unknown key of a rule", rulesOf({ bound: "1" }), ["rule/unknown-key rules.0.bound"]],
    ["no rule", { ...base, rules: [] }, ["rule/malformed rules"]],
    ["no document", { ...base, documents: [] }, ["rule/malformed documents"]],
    [
      "two documents of one id",
      { ...base, documents: [document, document] },
      ["rule/duplicate-id documents.1.id"],
    ],
    ["two rules of one id", rulesOf({}, {}), ["rule/duplicate-id rules.1.id"]],
    ["a prototype key as id", rulesOf({ id: "__proto__" }), ["rule/bad-id rules.0.id"]],
    ["a name of every object as id", rulesOf({ id: "constructor" }), ["rule/bad-id rules.0.id"]],
    ["a blank in an id", rulesOf({ id: "a b" }), ["rule/bad-id rules.0.id"]],
    ["an unknown unit", rulesOf({ unit: "percents" }), ["unit/unknown rules.0.unit"]],
    [
      "a bound that is a number",
      rulesOf({ target: { comparator: "less-than", bound: 25.9 } }),
      ["rule/bad-bound rules.0.target.bound"],
    ],
    [
      "a bound in Vietnamese notation",
      rulesOf({ target: { comparator: "less-than", bound: "25,9" } }),
      ["rule/bad-bound rules.0.target.bound"],
    ],
    [
      "an unknown comparator",
      rulesOf({ target: { comparator: "under", bound: "1" } }),
      ["rule/malformed rules.0.target.comparator"],
    ],
    [
      "ends the wrong way round",
      rulesOf({
        target: {
          comparator: "between",
          lower: { comparator: "at-least", bound: "7" },
          upper: { comparator: "at-most", bound: "5" },
        },
      }),
      ["rule/empty-interval rules.0.target"],
    ],
    [
      "one strict end on the other",
      rulesOf({
        target: {
          comparator: "between",
          lower: { comparator: "at-least", bound: "5" },
          upper: { comparator: "less-than", bound: "5" },
        },
      }),
      ["rule/empty-interval rules.0.target"],
    ],
    [
      "a target that no rounded value meets",
      rulesOf({
        target: { comparator: "exactly", bound: "5.55" },
        rounding: { digits: 1, mode: "half-up", source },
      }),
      ["rule/empty-interval rules.0.target"],
    ],
    [
      "a source that is no document",
      rulesOf({ source: { ...source, document: "cct" } }),
      ["rule/unknown-reference rules.0.source.document"],
    ],
    ["a rule without a source", rulesOf({ source: undefined }), ["rule/missing-key rules.0"]],
    ["a version that is none", { ...base, version: "1" }, ["rule/malformed version"]],
    ["a period that is none", { ...base, period: "2023-13" }, ["period/malformed period"]],
    ["another schema version", { ...base, schemaVersion: 2 }, ["rule/unknown-schema-version schemaVersion"]],
    [
      "a part of an unknown whole",
      { ...base, relations: [{ kind: "part-of", part: "stunting", whole: "stuntin" }] },
      ["rule/unknown-reference relations.0.whole"],
    ],
    [
      "a part of itself",
      { ...base, relations: [{ kind: "part-of", part: "stunting", whole: "stunting" }] },
      ["rule/cyclic-reference relations"],
    ],
    [
      "a circle of parts",
      {
        ...rulesOf({ id: "a" }, { id: "b" }, { id: "c" }),
        relations: [
          { kind: "part-of", part: "a", whole: "b" },
          { kind: "part-of", part: "b", whole: "c" },
          { kind: "part-of", part: "c", whole: "a" },
        ],
      },
      ["rule/cyclic-reference relations"],
    ],
    [
      "a circle behind a whole that leads nowhere",
      {
        ...rulesOf({ id: "a" }, { id: "b" }, { id: "c" }),
        relations: [
          { kind: "part-of", part: "a", whole: "b" },
          { kind: "part-of", part: "a", whole: "c" },
          { kind: "part-of", part: "c", whole: "a" },
        ],
      },
      ["rule/cyclic-reference relations"],
    ],
    [
      "texts that say nothing, beside what texts mean together",
      {
        ...base,
        id: "a b",
        period: "2023-13",
        documents: [{ ...document, issued: "2023-02-29" }],
        effective: { from: "2023-01-01", to: "2022-13-01" },
        rules: [
          { ...stunting, id: "a", unit: "percents", target: { comparator: "less-than", bound: "25,9" } },
          {
            ...stunting,
            id: "b",
            plausible: { from: "5", to: "1" },
            stretch: { comparator: "exactly", bound: "x" },
          },
        ],
      },
      [
        "rule/bad-id id",
        "period/malformed period",
        "rule/malformed documents.0.issued",
        "rule/bad-bound rules.0.target.bound",
        "rule/bad-bound rules.1.stretch.bound",
        "rule/malformed effective.to",
        "unit/unknown rules.0.unit",
        "rule/empty-interval rules.1.plausible",
      ],
    ],
    [
      "days and ids of occasions, and factors of units",
      {
        ...base,
        units: [
          { ...own, factor: "0" },
          { ...own, id: "percent" },
        ],
        milestones: [{ id: "m", name: own.name, on: "2023-06-31", since: "2023", source }],
        occasions: [
          { id: "o", name: own.name, on: null, source },
          { id: "o", name: own.name, on: null, source: { ...source, document: "ctt" } },
        ],
      },
      [
        "rule/bad-bound units.0.factor",
        "rule/malformed milestones.0.on",
        "rule/malformed milestones.0.since",
        "rule/duplicate-id units.1.id",
        "rule/duplicate-id occasions.1.id",
        "rule/unknown-reference occasions.1.source.document",
      ],
    ],
    [
      "an effective range that ends before it begins",
      { ...base, effective: { from: "2023-02-01", to: "2023-01-01" } },
      ["rule/empty-interval effective"],
    ],
  ])("%s", (_, definition, expected) => {
    expect(codes(definition)).toEqual(expected);
  });

  it("names the nearest known key and unit", () => {
    expect(ruleSetFaults({ ...base, rulez: [] })[0]).toMatchObject({ nearest: ["rules"] });
    expect(ruleSetFaults(rulesOf({ unit: "percents" }))[0]).toMatchObject({
      nearest: ["percent", "per cent"],
    });
  });

  it("finds no circle where two ways lead to one whole", () => {
    const relations = ["b", "c"].flatMap((middle) => [
      { kind: "part-of", part: "a", whole: middle },
      { kind: "part-of", part: middle, whole: "d" },
    ]);
    expect(codes({ ...rulesOf({ id: "a" }, { id: "b" }, { id: "c" }, { id: "d" }), relations })).toEqual([]);
  });
});

describe("a rule set that is taken", () => {
  it("is frozen through and through, canonical, and leaves its definition alone", () => {
    const definition = structuredClone(base);
    const ruleSet = defineRuleSet(definition);
    expect(ruleSet.rules[0]?.target).toEqual({ comparator: "less-than", bound: "25.9" });
    expect(Object.isFrozen(ruleSet.rules[0]?.source)).toBe(true);
    expect(definition).toEqual(base);
    expect(Object.isFrozen(definition)).toBe(false);
  });

  it("comes back equal through JSON, with an equal hash", () => {
    const ruleSet = defineRuleSet(base);
    const again = defineRuleSet(JSON.parse(JSON.stringify(ruleSet)));
    expect(again).toEqual(ruleSet);
    expect(contentHash(again)).toBe(contentHash(ruleSet));
    expect(contentHash(ruleSet)).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe("the content hash of what defineRuleSet did not make", () => {
  it("is of the data as it is now, frozen at the top or not", () => {
    const rules = [{ id: "a" }];
    const data = Object.freeze({ id: "x", rules });
    const before = contentHash(data);
    rules.push({ id: "b" });
    expect(contentHash(data)).not.toBe(before);
    expect(contentHash(data)).toBe(contentHash({ rules: [{ id: "a" }, { id: "b" }], id: "x" }));
  });
});

// The strings of RFC 8785, 3.2.3, and the empty text's SHA-256 as everyone publishes it.
describe("canonical JSON", () => {
  it("sorts keys by UTF-16 code units and escapes as RFC 8785 shows", () => {
    const input = { "\u20ac": 1, "\r": 2, "1": 4, "\ud83d\ude00": 5, "\u0080": 6, "\u00f6": 7 };
    expect(canonicalJson(input)).toBe('{"\\r":2,"1":4,"\u0080":6,"\u00f6":7,"\u20ac":1,"\ud83d\ude00":5}');
  });
});
