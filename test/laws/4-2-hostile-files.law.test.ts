import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parsePolicy, parseRuleSet } from "../../src/files.js";
import { assign, migrate, replay, sumOverAreas, sumOverPeriods } from "../../src/index.js";
import { anything, jsonLike, prototypes, refusal } from "./anything.js";
import { fourRules } from "./cards.js";
import { holds } from "./settings.js";
import { readers } from "./text-readers.js";

const cell = fc.oneof(
  fc.constantFrom("indicator", "value", "a", "b", "area", "period", "1,5", '"', '""', "", "\t", "__proto__"),
  fc.string(),
);
const sheet = fc
  .tuple(fc.constantFrom(",", ";", "\t"), fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 6 }))
  .map(([comma, rows]) => rows.map((row) => row.join(comma)).join("\n"));
/** JSON with our keys and the traps, whole, cut off, or with a piece of another text in it. */
const nearlyJson = fc
  .tuple(fc.oneof(fc.jsonValue(), jsonLike), fc.nat(200), fc.string())
  .map(([json, at, other]) => {
    const text = JSON.stringify(json) ?? "";
    if (at % 3 === 0) return text;
    return at % 3 === 1 ? text.slice(0, at) : text.slice(0, at) + other + text.slice(at);
  });
const text = fc.oneof(fc.string({ unit: "binary" }), sheet, nearlyJson);

describe("hostile files (spec 4.2)", () => {
  it("any text as a figure, a sheet, a rule file or a directive is read, or refused by the library's error", () => {
    const before = prototypes();
    holds(text, (given) => {
      for (const read of readers) expect(refusal(() => read(given))).toBeNull();
    });
    expect(prototypes()).toEqual(before);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  it("anything at all as a parsed rule set, policy, receipt, assignment or list to add up is answered, or refused so", () => {
    const calls: readonly ((given: never) => unknown)[] = [
      (given) => parseRuleSet(given),
      (given) => parsePolicy(fourRules, given),
      (given) => replay(given, [fourRules]),
      (given) => assign(fourRules, [{ unit: "u", kind: "agency", indicator: "a", bound: given }]),
      (given) => assign(fourRules, [{ unit: given, kind: "agency", indicator: given }]),
      (given) => migrate([{ indicator: given, value: given }], { a: "b" }),
      (given) => sumOverAreas(fourRules, [given, { indicator: "a", area: "x", value: given }], asked),
      (given) => sumOverPeriods(fourRules, [{ indicator: "a", period: given, value: given }], asked),
    ];
    const asked = { indicator: "a" } as const;
    const before = prototypes();
    holds(anything, (given) => {
      for (const call of calls) expect(refusal(() => call(given as never))).toBeNull();
    });
    expect(prototypes()).toEqual(before);
  });
});
