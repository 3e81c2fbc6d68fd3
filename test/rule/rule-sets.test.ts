import { describe, expect, it } from "vitest";
import {
  atLeast,
  atMost,
  between,
  defineRuleSet,
  exactly,
  lessThan,
  moreThan,
  type RuleSet,
  ruleSets,
} from "../../src/index.js";
import { canonicalJson } from "../../src/rule/canonical-json.js";
import { contentHash, sha256Hex } from "../../src/rule/content-hash.js";
import { checkedRuleSet, copyPlain, freezeDeep } from "../../src/rule/define-rule-set.js";
import { boundsOf } from "../../src/rule/target.js";
import { ruleOf, ruleSetOf } from "../laws/arbitraries.js";

const plain = ruleSetOf([ruleOf("a", "percent", atLeast("5"))]);
const version = (
  name: string,
  from: string | null,
  to: string | null = null,
  jurisdiction = "x",
): RuleSet => {
  const effective = from === null ? {} : { effective: { from, to } };
  return defineRuleSet({ ...plain, version: name, jurisdiction, ...effective });
};

describe("which of several rule sets is in force", () => {
  const later = version("1.1.0", "2023-07-01", "2023-12-31");
  const first = version("1.0.0", "2023-01-13");
  const elsewhere = version("2.0.0", "2023-08-01", null, "y");
  const sets = ruleSets([later, first, elsewhere]);
  const inForce = (asOf: string) => sets.inForce({ jurisdiction: "x", asOf })?.version ?? null;

  it("is that of the jurisdiction whose days hold the day, the last to begin", () => {
    expect(["2023-01-12", "2023-01-13", "2023-06-30", "2023-07-01"].map(inForce)).toEqual([
      null,
      "1.0.0",
      "1.0.0",
      "1.1.0",
    ]);
    expect(["2023-12-31", "2024-01-01"].map(inForce)).toEqual(["1.1.0", "1.0.0"]);
    expect(sets.inForce({ jurisdiction: "z", asOf: "2023-07-01" })).toBeNull();
  });

  it("all are kept as given, versions by their first day", () => {
    expect(sets.all).toEqual([later, first, elsewhere]);
    expect(sets.versions("x")).toEqual([first, later]);
    expect([sets, sets.all].every(Object.isFrozen)).toBe(true);
  });

  it.each(["2023", "2023-07-01T00:00", "on 2023-07-01", "2023-7-1"])("%s is no day", (asOf) => {
    const expected = "a day such as 2023-01-13";
    expect(() => inForce(asOf)).toThrow(
      expect.objectContaining({
        issues: [{ code: "rule/malformed", path: ["asOf"], expected, received: asOf }],
      }),
    );
  });

  it("one without a jurisdiction, or without its days, would never be found", () => {
    const key = (missing: string) => ({ code: "rule/missing-key", key: missing, path: ["sets", 1] });
    expect(() => ruleSets([first, version("0.9.0", null)])).toThrow(
      expect.objectContaining({ issues: [key("effective")] }),
    );
    expect(() => ruleSets([first, defineRuleSet(plain)])).toThrow(
      expect.objectContaining({ issues: [key("jurisdiction"), key("effective")] }),
    );
  });

  it("two that begin on one day are both named", () => {
    const rival = version("1.2.0", "2023-07-01");
    expect(() => ruleSets([first, later, rival]).inForce({ jurisdiction: "x", asOf: "2023-08-01" })).toThrow(
      expect.objectContaining({
        issues: [
          {
            code: "rule/several-in-force",
            path: [],
            ruleSets: ["laws@1.1.0", "laws@1.2.0"],
            asOf: "2023-08-01",
          },
        ],
      }),
    );
  });
});

describe("the target that a comparator makes (spec 3.1)", () => {
  it.each([
    [atLeast("05.0"), { comparator: "at-least", bound: "5" }],
    [moreThan("5"), { comparator: "more-than", bound: "5" }],
    [atMost(5), { comparator: "at-most", bound: "5" }],
    [lessThan(5n), { comparator: "less-than", bound: "5" }],
    [exactly("-0"), { comparator: "exactly", bound: "0" }],
    [
      between(moreThan("5"), atMost("7")),
      {
        comparator: "between",
        lower: { comparator: "more-than", bound: "5" },
        upper: { comparator: "at-most", bound: "7" },
      },
    ],
  ])("%j, frozen", (made, target) => {
    expect(made).toEqual(target);
    expect(Object.isFrozen(made)).toBe(true);
  });

  it("has its bounds, the lower first; one that is no number is refused by name", () => {
    expect([boundsOf(between(atLeast("5"), atMost("7"))), boundsOf(exactly("6"))]).toEqual([
      ["5", "7"],
      ["6"],
    ]);
    for (const make of [atLeast, moreThan, atMost, lessThan, exactly]) {
      const refusal = { issues: [{ code: "rule/bad-bound", path: [], received: "5%" }] };
      expect(() => make("5%")).toThrow(expect.objectContaining(refusal));
    }
  });
});

describe("plain data", () => {
  it("is copied without its undefined members, and frozen through and through", () => {
    const data = { a: [{ b: 1, c: undefined }], d: null, e: undefined };
    const copy = freezeDeep(copyPlain(data));
    expect(Object.keys(copy)).toEqual(["a", "d"]);
    expect(Object.keys(copy.a[0] ?? {})).toEqual(["b"]);
    expect([copy, copy.a, copy.a[0]].every(Object.isFrozen)).toBe(true);
    expect(Object.isFrozen(data)).toBe(false);
    expect([freezeDeep(null), freezeDeep("x")]).toEqual([null, "x"]);
  });

  it("has one canonical JSON: keys in order, undefined left out, but null in a list", () => {
    expect(canonicalJson({ b: [1, undefined, null], a: undefined, c: { z: "", y: true } })).toBe(
      '{"b":[1,null,null],"c":{"y":true,"z":""}}',
    );
  });

  it("has a hash that no later change of it can keep: only what is frozen is remembered", () => {
    // SHA-256 of the three letters, FIPS 180-2, appendix B.1.
    expect(sha256Hex("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    const open = { a: 1 };
    const before = contentHash(open);
    open.a = 2;
    expect(contentHash(open)).not.toBe(before);
    expect(contentHash(Object.freeze({ a: 1 }))).toBe(before);
    const frozen = Object.freeze({ a: 1 });
    expect([contentHash(frozen), contentHash(frozen)]).toEqual([before, before]);
  });
});

it("a rule set that was checked is not checked again; another is", () => {
  const checked = defineRuleSet(plain);
  expect(checkedRuleSet(checked)).toBe(checked);
  const copy = { ...checked };
  expect(checkedRuleSet(copy as RuleSet)).not.toBe(copy);
  expect(() => checkedRuleSet({ ...copy, id: "a b" } as RuleSet)).toThrow(/rule\/bad-id/);
});
