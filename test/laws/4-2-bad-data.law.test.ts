import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  assess,
  definePolicy,
  defineRuleSet,
  evaluate,
  evaluateAll,
  policyFaults,
  rollUp,
  ruleSetFaults,
} from "../../src/index.js";
import { anything, prototypes, refusal } from "./anything.js";
import { judgeable } from "./arbitraries.js";
import { cardOf, fourRules } from "./cards.js";
import { holds } from "./settings.js";

describe("bad data (spec 4.2)", () => {
  it("anything at all as a rule set, a policy, a condition, a candidate or observations is answered, or refused by the library's error", () => {
    const card = cardOf({ a: "met", b: "not-met", c: "undetermined", d: "met" });
    const before = prototypes();
    const calls: readonly ((given: never) => unknown)[] = [
      (given) => ruleSetFaults(given),
      (given) => defineRuleSet(given),
      (given) => evaluate(given, {}),
      (given) => evaluate(fourRules, given),
      (given) => evaluateAll(fourRules, given),
      (given) => evaluate(fourRules, { a: given }),
      (given) => evaluate(fourRules, [{ indicator: "a", value: given, unit: given, period: given }]),
      (given) => evaluate(fourRules, [], { area: given, period: given, notation: given }),
      (given) => rollUp(given, card),
      (given) => policyFaults(fourRules, given),
      (given) => definePolicy(fourRules, given),
      (given) => assess(given, { role: "head", unit: { kind: "agency" } }, card),
      (given) => assess(policy, given, card),
    ];
    const policy = definePolicy(fourRules, { id: "p", name: words, bars: [bar] });
    holds(anything, (given) => {
      for (const call of calls) expect(refusal(() => call(given as never))).toBeNull();
    });
    expect(prototypes()).toEqual(before);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  it("a rule set with one thing in it replaced by anything is refused with a path, or judges", () => {
    const mangled = fc.tuple(judgeable(1), fc.nat(400), anything).map(([{ ruleSet, tables }, at, given]) => ({
      ruleSet: replaced(ruleSet, { left: at % nodes(ruleSet), given }),
      rows: tables[0]?.rows ?? [],
    }));
    let refused = 0;
    holds(mangled, ({ ruleSet, rows }) => {
      const faults = ruleSetFaults(ruleSet);
      if (faults.length > 0) refused += 1;
      else evaluate(defineRuleSet(ruleSet as never), rows as never, { area: "x" }).toJSON();
      expect(faults.every(({ path }) => Array.isArray(path))).toBe(true);
    });
    expect(refused).toBeGreaterThan(0);
  });

  it("what is given is never changed, nor is it needed to be changeable", () => {
    holds(judgeable(1), ({ ruleSet, tables }) => {
      const [{ rows, options }] = tables as [(typeof tables)[0]];
      const given = { ruleSet, rows, options };
      const before = evaluate(defineRuleSet(structuredClone(ruleSet)), rows as never, options).toJSON();
      frozen(given);
      expect(evaluate(defineRuleSet(ruleSet), rows as never, options).toJSON()).toEqual(before);
    });
  });

  it("what is handed out is frozen, all of it", () => {
    holds(judgeable(1), ({ ruleSet, tables }) => {
      const [{ rows, options }] = tables as [(typeof tables)[0]];
      const { evaluations, issues, summary } = evaluate(defineRuleSet(ruleSet), rows as never, options);
      expect(thawed({ evaluations, issues, summary }, "card")).toEqual(["card"]);
    });
  });
});

const words = { vi: "x", en: "x" };
const source = { document: "d", place: "1", quote: "đạt 5%" };
const bar = { id: "b", name: words, subjects: {}, condition: { not: { all: "assigned" } }, source } as const;

function nodes(given: unknown): number {
  if (typeof given !== "object" || given === null) return 1;
  return Object.values(given).reduce((sum: number, member) => sum + nodes(member), 1);
}

/** The same data, one node of it replaced: the one reached when nothing is left to count. */
function replaced(data: unknown, count: { left: number; readonly given: unknown }): unknown {
  count.left -= 1;
  if (count.left === -1) return count.given;
  if (Array.isArray(data)) return data.map((member) => replaced(member, count));
  if (typeof data !== "object" || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, member]) => [key, replaced(member, count)]));
}

function frozen(given: unknown): void {
  if (typeof given !== "object" || given === null || Object.isFrozen(given)) return;
  // A Decimal of the caller is left alone: decimal.js itself writes to it.
  if (Object.getPrototypeOf(given) !== Object.prototype && !Array.isArray(given)) return;
  Object.freeze(given);
  for (const member of Object.values(given)) frozen(member);
}

/** Where something can still be changed, the root apart. */
function thawed(given: unknown, path: string): string[] {
  if (typeof given !== "object" || given === null) return [];
  const inner = Object.entries(given).flatMap(([key, member]) => thawed(member, `${path}.${key}`));
  return Object.isFrozen(given) ? inner : [path, ...inner];
}
