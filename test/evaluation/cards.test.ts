import { describe, expect, it } from "vitest";
import { compile } from "../../src/evaluation/compile.js";
import {
  defineRuleSet,
  evaluate,
  evaluateAll,
  outlook,
  type Relation,
  type Rule,
  type ThiduaError,
} from "../../src/index.js";
import { ruleOf, ruleSetOf } from "../laws/arbitraries.js";
import { callsOf } from "./calls.js";

const target = { comparator: "at-least", bound: "5" } as const;
const setOf = (ids: readonly string[], relations: readonly Relation[] = [], rest: Partial<Rule> = {}) =>
  defineRuleSet(
    ruleSetOf(
      ids.map((id) => ruleOf(id, "percent", target, rest)),
      relations,
    ),
  );
const set = setOf(["a", "b", "c"]);
const issuesOf = (record: object, ruleSet = set) => evaluate(ruleSet, record as never).issues;

describe("the quick way is taken", () => {
  const related = setOf(
    ["a", "b", "c", "d"],
    [
      { kind: "part-of", part: "a", whole: "b" },
      { kind: "same-target", indicators: ["c", "d"] },
    ],
  );

  it.each([
    ["texts below a bound, on it and past it", { a: "4.9", b: "5", c: "6", d: "7.25" }, []],
    ["numbers", { a: 4.9, b: 5, c: 6, d: 7.25 }, []],
    [
      "figures that break relations",
      { a: "4.9", b: "4", c: "5", d: "4" },
      ["evaluation/part-over-whole", "evaluation/same-target-disagrees"],
    ],
  ])("by short decimals, without exact integers: %s", (_, record, codes) => {
    let issues = issuesOf({}, related);
    expect(callsOf(globalThis, "BigInt", () => (issues = issuesOf(record, related)))).toBe(0);
    expect(issues.map(({ code }) => code)).toEqual(codes);
  });

  const vi = { notation: "vi" };
  it.each<[string, boolean, object, object?]>([
    ["text", true, { value: "5.1" }],
    ["a number", true, { value: 5.1 }],
    ["zero", true, { value: "0" }],
    ["its own unit", true, { value: "5.1", unit: "percent" }],
    ["this period", true, { value: "5.1", period: "2023" }],
    ["a final figure", true, { value: "5.1", standing: "final" }],
    ["a publisher", true, { value: "5.1", provenance: "office" }],
    ["Vietnamese text", true, { value: "5,1" }, vi],
    ["Vietnamese groups", true, { value: "1.005,1" }, vi],
    ["a number in Vietnamese rows", true, { value: 5.1 }, vi],
    ["another word for its unit", false, { value: "5.1", unit: "%" }],
    ["another word for this period", false, { value: "5.1", period: "2023-01/2023-12" }],
    ["a provisional figure", false, { value: "5.1", standing: "provisional" }],
    ["a publisher by name", false, { value: "5.1", provenance: { who: "office" } }],
  ])(
    "by rows that say no more than holds without it, and not by others: %s",
    (_, isQuick, row, options = {}) => {
      compile(set);
      const rows = ["a", "b"].map((indicator) => ({ indicator, ...row }));
      const exactly = (list: readonly object[]) =>
        callsOf(globalThis, "BigInt", () => evaluate(set, list as never, options).summary) > 0;
      expect([exactly(rows), exactly([...rows, ...rows])]).toEqual([!isQuick, true]);
    },
  );

  it("by values in Vietnamese notation, without exact integers", () => {
    const judged = () => evaluate(set, { a: "4,9", b: "1.005,1", c: 7.5 }, { notation: "vi" });
    expect(callsOf(globalThis, "BigInt", judged)).toBe(0);
    const card = judged();
    expect(card.summary).toMatchObject({ met: 2, exceeded: 2, notMet: 1 });
    expect(["a", "b", "c"].map((id) => card.get(id).value)).toEqual(["4.9", "1005.1", "7.5"]);
    expect(["a", "b", "c"].map((id) => card.get(id).margin)).toEqual(["-0.1", "1000.1", "2.5"]);
    const used = ["a", "b", "c"].flatMap((id) => card.observationsOf(id));
    expect(used.map(({ value, notation }) => [value, notation])).toEqual([
      ["4,9", "vi"],
      ["1.005,1", "vi"],
      ["7.5", "plain"],
    ]);
  });

  it("under a rounded bound whose edges need 15 digits and 16, as rows and as values by indicator", () => {
    const { source } = ruleOf("a", "percent", target);
    const rounding = { digits: 0, mode: "half-up", source } as const;
    const asked = { comparator: "at-least", bound: "100000000000000" } as const;
    const edged = defineRuleSet(ruleSetOf([ruleOf("a", "billion-dong", asked, { rounding })]));
    for (const given of [{ a: "5" }, [{ indicator: "a", value: "5" }]]) {
      const { summary, evaluations } = evaluate(edged, given as never);
      expect(summary).toMatchObject({ targets: 1, notMet: 1 });
      expect(evaluations).toMatchObject([{ outcome: "not-met", shortfall: { by: "99999999999994.5" } }]);
    }
  });

  it("by place, where keys come and answers are asked for in the rule set's order", () => {
    const judged = () => {
      const card = evaluate(set, { a: "5", b: "4", c: "7" });
      return ["a", "b", "c"].map((id) => card.outcomeOf(id));
    };
    expect(judged()).toEqual(["met", "not-met", "met"]);
    expect(callsOf(Map.prototype, "get", judged)).toBe(0);
  });

  it("once over a record, and once for each of its values; what it lacks is not asked for", () => {
    const asked: unknown[] = [];
    const handler: ProxyHandler<object> = {
      get: (record, key) => {
        asked.push(key);
        return Reflect.get(record, key);
      },
      ownKeys: (record) => {
        asked.push("keys");
        return Reflect.ownKeys(record);
      },
    };
    const askedOf = (record: object) => {
      asked.length = 0;
      evaluate(set, new Proxy(record, handler) as never);
      return asked;
    };
    expect(askedOf({ a: "5", b: null, c: "x" })).toEqual(["keys", "a", "b", "c"]);
    expect(askedOf({ b: "5" })).toEqual(["keys", "b"]);
  });

  it("by area: a row is handed to its own alone", () => {
    const pushes = (areas: number) => {
      const rows = Array.from({ length: areas }, (_, i) => ({ indicator: "a", area: `x${i}`, value: "5" }));
      return callsOf(Array.prototype, "push", () => evaluateAll(set, rows));
    };
    expect(pushes(40)).toBeLessThanOrEqual(2 * pushes(20));
  });

  it("once for a rule set, for its hash, for what nobody gave, and for no issues at all", () => {
    const [one, other] = [evaluate(related, {}), evaluate(related, { a: null, b: undefined })];
    expect(compile(related)).toBe(compile(related));
    expect(one.ruleSet).toBe(other.ruleSet);
    expect(one.get("a")).toBe(other.get("a"));
    expect(one.get("b")).toBe(other.get("b"));
    expect(one.get("a").issues).toEqual([
      { code: "observation/missing", indicator: "a", area: null, period: "2023", path: ["observations"] },
    ]);
    const card = evaluate(related, { a: "5", b: "6" });
    expect(card.get("a").issues).toBe(card.get("b").issues);
  });

  it("but never for a rule set that may still change", () => {
    const rules = [ruleOf("a", "percent", target)];
    const unchecked = { ...ruleSetOf(rules), rules, schemaVersion: 1 } as const;
    expect(evaluate(unchecked, { a: "5" }).get("a").outcome).toBe("met");
    rules[0] = ruleOf("a", "percent", { ...target, bound: "6" });
    expect(evaluate(unchecked, { a: "5" }).get("a").outcome).toBe("not-met");
  });
});

describe("values by indicator", () => {
  it.each([
    ["a text", "x"],
    ["an object of nothing", {}],
    ["a ratio that says more", { numerator: "1", denominator: "2", unit: "percent" }],
    ["a function, whatever it carries", Object.assign(() => 1, { numerator: "1", denominator: "2" })],
    ["a list, whatever it carries", Object.assign([], { numerator: "1", denominator: "2" })],
  ])("that are none stand at the indicator itself: %s (spec 1.4, 1.5)", (_, a) => {
    expect(issuesOf({ a })).toMatchObject([{ code: "number/malformed", path: ["observations", "a"] }]);
  });

  it("under another key are no figure, and the nearest id is proposed, by its names and aliases too", () => {
    const named = defineRuleSet(
      ruleSetOf([
        ruleOf("a", "percent", target, { aliases: ["share of households"] }),
        ruleOf("b", "percent", target),
      ]),
    );
    const told = (received: string, ...nearest: readonly string[]) => ({
      code: "observation/unknown-indicator",
      received,
      nearest,
      path: ["observations", received],
    });
    // Both indicators are named `x`.
    const record = { xx: "1", here: "1", "share of household": null, undefined: "5" };
    expect(issuesOf(record, named)).toEqual([
      told("xx", "a"),
      told("here"),
      told("share of household", "a"),
      told("undefined"),
    ]);
  });

  class Rows {
    *[Symbol.iterator](): Generator<string> {
      yield "5";
    }
  }
  class Later {
    readonly a = "5";
    // biome-ignore lint/suspicious/noThenProperty: what is awaited must be refused.
    then(): void {}
  }
  it.each([
    ["a date", new Date(0)],
    ["a map", new Map([["a", "5"]])],
    ["a promise", Promise.resolve({ a: "5" })],
    ["what can be walked through", new Rows()],
    ["what can be waited for", new Later()],
    ["a function", () => ({ a: "5" })],
  ])("are not looked for in %s", (_, given) => {
    for (const judge of [evaluate, evaluateAll]) {
      expect(() => judge(set, given as never)).toThrow(
        expect.objectContaining({
          issues: [
            {
              code: "observation/malformed",
              expected: "values by indicator, or a list of observations",
              received: typeof given === "function" ? "function" : "{…}",
              path: ["observations"],
            },
          ],
        }),
      );
    }
  });

  it("may be of an indicator called then, in a plain record", () => {
    const record = JSON.parse('{"then":"5"}');
    for (const given of [record, Object.assign(Object.create(null), record)]) {
      expect(evaluate(setOf(["then"]), given).get("then").outcome).toBe("met");
    }
  });
});

describe("a card", () => {
  it("keeps what was given as it was written, frozen whatever came of it", () => {
    const card = evaluate(set, { a: "05.0", b: "x" });
    expect(card.observationsOf("a")).toEqual([
      {
        value: "05.0",
        numerator: null,
        denominator: null,
        notation: "plain",
        unit: null,
        period: null,
        standing: "final",
        provenance: null,
      },
    ]);
    expect(["a", "b", "c"].every((id) => Object.isFrozen(card.observationsOf(id)))).toBe(true);
    expect(card.observationsOf("b")).toEqual([]);
  });

  it("is written as JSON with everything that it answers", () => {
    const card = evaluate(set, { a: "5", x: "1" } as never, { area: "y" });
    expect(card.toJSON()).toEqual({
      schemaVersion: 1,
      ruleSet: { id: "laws", version: "1.0.0", hash: card.ruleSet.hash },
      area: "y",
      period: "2023",
      evaluations: card.evaluations,
      summary: { targets: 3, met: 1, exceeded: 0, notMet: 0, undetermined: 2, notApplicable: 0 },
      issues: [expect.objectContaining({ code: "observation/unknown-indicator", received: "x" })],
    });
  });

  it("tells of a broken relation on the indicators that it names alone (spec 4.10)", () => {
    const ids = ["a", "b", "c", "d"];
    const relations = [
      { kind: "part-of", part: "a", whole: "b" },
      { kind: "part-of", part: "c", whole: "d" },
    ] as const;
    const card = evaluate(setOf(ids, relations), { a: "7", b: "6", c: "6", d: "7" });
    expect(ids.map((id) => card.get(id).issues.length)).toEqual([1, 1, 0, 0]);
  });

  it("says what was set aside beside a declaration that it does not apply (spec 4.3, 4.4)", () => {
    const rows = [
      { indicator: "a", value: "5", period: "2022" },
      { indicator: "a", standing: "not-applicable", reason: "none" },
    ] as const;
    expect(evaluate(set, rows).get("a")).toMatchObject({
      outcome: "not-applicable",
      reason: "none",
      issues: [{ code: "period/mismatch", path: ["observations", 0, "period"] }],
    });
  });

  it("of a period that is none has no outlook", () => {
    expect(() => outlook(set, { period: "2023-13" } as never)).toThrow(
      expect.objectContaining({
        issues: [{ code: "period/malformed", received: "2023-13", path: ["card", "period"] }],
      } satisfies Partial<Record<keyof ThiduaError, unknown>>),
    );
  });
});

it("options that are none are told as such", () => {
  expect(() => evaluate(set, {}, null as never)).toThrow(
    expect.objectContaining({
      issues: [{ code: "observation/malformed", expected: "options", received: "null", path: ["options"] }],
    }),
  );
});
