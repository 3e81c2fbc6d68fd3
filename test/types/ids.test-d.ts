import { assertType, describe, expectTypeOf, it } from "vitest";
import {
  adapt,
  allAssigned,
  allOf,
  anyOf,
  assess,
  atLeast,
  atLeastOf,
  atMost,
  between,
  definePolicy,
  defineRuleSet,
  type Evaluation,
  type ExactText,
  evaluate,
  evaluateAll,
  evaluateTable,
  exactly,
  explain,
  type IndicatorOf,
  type Issue,
  indicator,
  describe as inWords,
  isMet,
  isNotMet,
  isUndetermined,
  lessThan,
  moreThan,
  type NotApplicable,
  not,
  type Outcome,
  originOf,
  type PreparedColumn,
  prepareColumn,
  type RuleSet,
  rollUp,
  type Scorecard,
  type Shortfall,
  sumOverAreas,
  type Undetermined,
} from "../../src/index.js";
import { headsOfUnits, laoCai2023 } from "../../src/lao-cai-2023.js";

type Id = IndicatorOf<typeof laoCai2023>;
const card = evaluate(laoCai2023, { doctors: "14" });
const source = { document: "d", place: "1", quote: "q" };
const name = { vi: "x", en: "x" };
const rule = { name, unit: "percent", direction: "none", basis: "stated", source } as const;
const head = { role: "head", unit: { kind: "agency" } };

describe("ids are known to the compiler", () => {
  it("of a rule set", () => {
    expectTypeOf<"doctors">().toExtend<Id>();
    expectTypeOf<"docters">().not.toExtend<Id>();
    expectTypeOf<string>().not.toExtend<Id>();
    const own = defineRuleSet({
      id: "x",
      version: "1.0.0",
      period: "2023",
      documents: [],
      rules: [
        { ...rule, id: "a", target: atLeast("1") },
        indicator({ ...rule, id: "b", target: atMost("1") }),
      ],
    });
    expectTypeOf<IndicatorOf<typeof own>>().toEqualTypeOf<"a" | "b">();
    expectTypeOf(own).toExtend<RuleSet<"a" | "b">>();
    const base = {
      id: "x",
      version: "1",
      period: "2023",
      documents: [],
      rules: [{ ...rule, id: "a", target: atLeast("1") }],
    } as const;
    // @ts-expect-error a relation names ids of the rule set
    defineRuleSet({ ...base, relations: [{ kind: "part-of", part: "a", whole: "b" }] });
  });

  it("in observations", () => {
    assertType(evaluate(laoCai2023, { doctors: 14n, "child-stunting": null, "forest-cover": undefined }));
    assertType(evaluate(laoCai2023, { doctors: { numerator: 1, denominator: "2" } }));
    assertType(evaluate(laoCai2023, [{ indicator: "doctors", value: "14", standing: "provisional" }]));
    assertType(
      evaluateAll(laoCai2023, [{ indicator: "doctors", numerator: "1", denominator: "2", area: "x" }]),
    );
    // @ts-expect-error a mistyped id in values by indicator
    evaluate(laoCai2023, { docters: "14" });
    // @ts-expect-error a mistyped id in a list
    evaluate(laoCai2023, [{ indicator: "docters", value: "14" }]);
    // @ts-expect-error a mistyped id for many areas
    evaluateAll(laoCai2023, [{ indicator: "docters", value: "14" }]);
    // @ts-expect-error a boolean is no quantity
    evaluate(laoCai2023, { doctors: true });
    // @ts-expect-error a list is no quantity
    evaluate(laoCai2023, { doctors: ["14"] });
    // @ts-expect-error a standing that is none
    evaluate(laoCai2023, [{ indicator: "doctors", value: "14", standing: "official" }]);
    // @ts-expect-error a field that observations do not have
    evaluate(laoCai2023, [{ indicator: "doctors", valeu: "14" }]);
    // @ts-expect-error a notation that is none
    evaluate(laoCai2023, {}, { notation: "en" });
    // @ts-expect-error an option that is none
    evaluate(laoCai2023, {}, { aera: "x" });
    // @ts-expect-error half a ratio
    evaluate(laoCai2023, { doctors: { numerator: 1 } });
  });

  it("in a scorecard", () => {
    expectTypeOf(card).toEqualTypeOf<Scorecard<Id>>();
    expectTypeOf(card.get("doctors")).toEqualTypeOf<Evaluation<Id>>();
    expectTypeOf(card.get("doctors").margin).toEqualTypeOf<ExactText | null>();
    expectTypeOf(card.issues).toEqualTypeOf<readonly Issue[]>();
    expectTypeOf(card.area).toEqualTypeOf<string | null>();
    // @ts-expect-error a mistyped id
    card.get("docters");
    // @ts-expect-error a mistyped id
    card.observationsOf("docters");
    // @ts-expect-error a card is read-only
    card.area = "x";
    // @ts-expect-error its evaluations are read-only
    card.evaluations.push(card.get("doctors"));
    // @ts-expect-error an outcome is no boolean
    assertType<boolean>(card.get("doctors").outcome);
  });

  it("in roll-ups, policies, sums and candidates", () => {
    assertType(rollUp(allOf("doctors", "forest-cover"), card));
    assertType(rollUp(atLeastOf(2, "doctors", not("forest-cover"), anyOf("unemployment")), card));
    assertType(sumOverAreas(laoCai2023, [], { indicator: "tourist-arrivals" }));
    assertType(assess(headsOfUnits, { ...head, assigned: ["doctors"] }, card));
    assertType(assess(headsOfUnits, { ...head, assigned: "all" }, card));
    assertType(assess(headsOfUnits, head, card));
    const bar = { id: "b", name, subjects: {}, source };
    assertType(
      definePolicy(laoCai2023, { id: "p", name, bars: [{ ...bar, condition: not(allAssigned()) }] }),
    );
    assertType(
      definePolicy(laoCai2023, { id: "p", name, bars: [{ ...bar, condition: { not: "doctors" } }] }),
    );
    // @ts-expect-error a mistyped id in a roll-up
    rollUp(allOf("docters"), card);
    // @ts-expect-error a mistyped id deep in a policy
    definePolicy(laoCai2023, { id: "p", name, bars: [{ ...bar, condition: { all: [{ not: "docters" }] } }] });
    // @ts-expect-error a mistyped id in an assignment
    assess(headsOfUnits, { ...head, assigned: ["docters"] }, card);
    // @ts-expect-error an assignment is a list, or all
    assess(headsOfUnits, { ...head, assigned: "doctors" }, card);
    // @ts-expect-error a candidate has a role
    assess(headsOfUnits, { unit: { kind: "agency" } }, card);
    // @ts-expect-error a mistyped id in a sum
    sumOverAreas(laoCai2023, [], { indicator: "docters" });
  });
});

describe("ids of an adaptation are known to the compiler", () => {
  const tea = indicator({ ...rule, id: "tea", target: atLeast("1") });
  const head = { id: "t", version: "1.0.0" };
  const made = adapt(laoCai2023, { ...head, drop: { doctors: "no" }, add: [tea] });

  it("less what it leaves out, and what it adds", () => {
    expectTypeOf<IndicatorOf<typeof made>>().toEqualTypeOf<Exclude<Id, "doctors"> | "tea">();
    assertType(originOf(made, "tea", "target"));
    // @ts-expect-error what was left out
    made satisfies RuleSet<Id>;
    // @ts-expect-error what was left out
    originOf(made, "doctors", "target");
    // @ts-expect-error a mistyped id
    adapt(laoCai2023, { ...head, change: { docters: { target: atLeast("1") } } });
    // @ts-expect-error a mistyped id
    adapt(laoCai2023, { ...head, drop: { docters: "no" } });
    // @ts-expect-error where a rule comes from is not to be said by hand
    adapt(laoCai2023, { ...head, change: { doctors: { adapted: { from: "x", fields: [] } } } });
  });
});

describe("ids of whole tables are known to the compiler", () => {
  const doctors = prepareColumn(laoCai2023, "doctors", ["14", null]);
  const table = evaluateTable(laoCai2023, { doctors, "forest-cover": [58.5, undefined] });

  it("in columns", () => {
    expectTypeOf(doctors).toEqualTypeOf<PreparedColumn<"doctors">>();
    assertType(evaluateTable(laoCai2023, { doctors: Float64Array.of(14), "child-stunting": null }));
    assertType(evaluateTable(laoCai2023, { doctors: [14n, { numerator: 1, denominator: "2" }] }));
    // @ts-expect-error a mistyped id
    evaluateTable(laoCai2023, { docters: ["14"] });
    // @ts-expect-error a column is no single text
    evaluateTable(laoCai2023, { doctors: "14" });
    // @ts-expect-error a boolean is no quantity
    evaluateTable(laoCai2023, { doctors: [true] });
    // @ts-expect-error a column of another indicator
    evaluateTable(laoCai2023, { "forest-cover": doctors });
    // @ts-expect-error a mistyped id in a roll-up
    evaluateTable(laoCai2023, { doctors }, { rollUp: { any: ["docters"] } });
    // @ts-expect-error a mistyped id
    prepareColumn(laoCai2023, "docters", []);
  });

  it("in what a table tells", () => {
    expectTypeOf(table.get(0, "doctors")).toEqualTypeOf<Evaluation<Id>>();
    expectTypeOf(table.card("sa-pa")).toEqualTypeOf<Scorecard<Id>>();
    expectTypeOf(table.codesOf("doctors")).toEqualTypeOf<Uint8Array>();
    // @ts-expect-error a mistyped id
    table.get(0, "docters");
    // @ts-expect-error a mistyped id
    table.codesOf("docters");
  });
});

describe("answers have no impossible states", () => {
  const evaluation = card.get("doctors");
  it("told apart by outcome", () => {
    expectTypeOf(evaluation.outcome).toEqualTypeOf<Outcome>();
    if (isMet(evaluation)) {
      expectTypeOf(evaluation.outcome).toEqualTypeOf<"met">();
      expectTypeOf(evaluation.margin).toEqualTypeOf<ExactText>();
      expectTypeOf(evaluation.reason).toEqualTypeOf<null>();
    }
    if (isNotMet(evaluation)) expectTypeOf(evaluation.shortfall).toEqualTypeOf<Shortfall | null>();
    if (isUndetermined(evaluation)) expectTypeOf(evaluation.value).toEqualTypeOf<null>();
    if (evaluation.outcome === "not-applicable") expectTypeOf(evaluation.reason).toEqualTypeOf<string>();
    expectTypeOf<Undetermined["margin"]>().toEqualTypeOf<null>();
    expectTypeOf<NotApplicable["exceeded"]>().toEqualTypeOf<false>();
    // @ts-expect-error an answer is read-only
    evaluation.outcome = "met";
  });

  it("issues told apart by code", () => {
    const issue = card.issues[0] as Issue;
    if (issue.code === "unit/mismatch") expectTypeOf(issue.expected).toEqualTypeOf<string>();
    // @ts-expect-error a code that is none
    if (issue.code === "unit/mismatched") return;
    // @ts-expect-error what one code carries, another does not
    if (issue.code === "rule/empty-list") issue.received;
  });
});

describe("rules say what they mean", () => {
  it("comparators take quantities", () => {
    assertType(between(atLeast("5"), lessThan("7")));
    assertType(exactly(5n));
    // @ts-expect-error a bound is no boolean
    moreThan(true);
    // @ts-expect-error the ends in their order
    between(atMost("7"), atLeast("5"));
    // @ts-expect-error no rule without a source
    indicator({ id: "a", name, unit: "percent", direction: "none", target: atLeast("1"), basis: "stated" });
    // @ts-expect-error a direction that is none
    indicator({ ...rule, id: "a", direction: "up", target: atLeast("1") });
    // @ts-expect-error a basis that is none
    indicator({ ...rule, id: "a", basis: "guessed", target: atLeast("1") });
    // @ts-expect-error a comparator that is none
    indicator({ ...rule, id: "a", target: { comparator: "min", bound: "1" } });
    // @ts-expect-error a bound in data is text
    indicator({ ...rule, id: "a", target: { comparator: "at-least", bound: 1 } });
  });

  it("words are asked for in a language that there is", () => {
    expectTypeOf(explain(card.get("doctors"), "vi")).toEqualTypeOf<string>();
    // @ts-expect-error no French
    explain(card.get("doctors"), "fr");
    // @ts-expect-error no French
    inWords(laoCai2023.rules[0], "fr");
  });
});
