import fc from "fast-check";
import { expect, it } from "vitest";
import { checkDefinition, checkRuleSet, defineRuleSet, type Relation, type Rule } from "../../src/index.js";
import { ruleOf, ruleSetOf } from "./arbitraries.js";
import { holds } from "./settings.js";

/** Rules and relations that are added, and what must be found of them: code and culprits. */
interface Planted {
  readonly rules: readonly Rule[];
  readonly relations?: readonly Relation[];
  readonly found: readonly string[];
}

const source = (quote: string) => ({ document: "d", place: "1", quote });
const made = (
  id: string,
  unit: string,
  comparator: "at-least" | "more-than" | "at-most" | "less-than",
  bound: string,
  rest: Partial<Rule> = {},
): Rule =>
  ruleOf(id, unit, { comparator, bound }, { source: source(`đạt ${bound.replace(".", ",")}`), ...rest });
const partOf = (part: string, whole: string): Relation => ({ kind: "part-of", part, whole });

/** What is as it should be, and comes near to every fault. */
const clean: readonly ((id: string) => Planted)[] = [
  (id) => ({ rules: [made(id, "percent", "at-least", "100")], found: [] }),
  (id) => ({ rules: [made(id, "percent", "more-than", "99.9")], found: [] }),
  (id) => ({ rules: [made(id, "fraction", "at-least", "0.5")], found: [] }),
  (id) => ({ rules: [made(id, "percent", "at-least", "105", { accumulation: "growth" })], found: [] }),
  (id) => ({ rules: [made(id, "percent", "at-least", "-2", { accumulation: "growth" })], found: [] }),
  (id) => ({ rules: [made(id, "communes", "at-most", "0")], found: [] }),
  (id) => ({ rules: [made(id, "communes", "at-least", "72")], found: [] }),
  (id) => ({ rules: [made(id, "billion-dong", "more-than", "51100.5")], found: [] }),
  (id) => ({ rules: [made(id, "per-10000-people", "at-least", "45")], found: [] }),
  (id) => ({
    rules: [made(id, "percent", "at-least", "80", { stretch: { comparator: "at-least", bound: "90" } })],
    found: [],
  }),
  // A part that may stay under its whole, over a chain and in two units.
  (id) => ({
    rules: [
      made(`${id}a`, "percent", "at-least", "29.3"),
      made(`${id}b`, "fraction", "at-least", "0.677"),
      made(`${id}c`, "percent", "at-least", "70"),
    ],
    relations: [partOf(`${id}a`, `${id}b`), partOf(`${id}b`, `${id}c`)],
    found: [],
  }),
  // What a part must reach is what its whole must not pass: both on it meet both.
  (id) => ({
    rules: [made(`${id}a`, "percent", "at-least", "60"), made(`${id}b`, "percent", "at-most", "60")],
    relations: [partOf(`${id}a`, `${id}b`)],
    found: [],
  }),
  (id) => ({
    rules: [made(`${id}a`, "percent", "at-least", "50"), made(`${id}b`, "fraction", "at-least", "0.5")],
    relations: [{ kind: "same-target", indicators: [`${id}a`, `${id}b`] }],
    found: [],
  }),
];

const faulty: readonly ((id: string) => Planted)[] = [
  (id) => ({
    rules: [made(id, "percent", "at-least", "100.000001")],
    found: [`rule/impossible-target ${id}`],
  }),
  (id) => ({ rules: [made(id, "percent", "more-than", "100")], found: [`rule/impossible-target ${id}`] }),
  (id) => ({ rules: [made(id, "fraction", "at-least", "1.05")], found: [`rule/impossible-target ${id}`] }),
  (id) => ({ rules: [made(id, "per-mille", "at-least", "1001")], found: [`rule/impossible-target ${id}`] }),
  (id) => ({ rules: [made(id, "communes", "at-most", "-1")], found: [`rule/impossible-target ${id}`] }),
  (id) => ({
    rules: [made(id, "percent", "at-least", "60", { plausible: { from: "0", to: "50" } })],
    found: [`rule/impossible-target ${id}`],
  }),
  // Rounded to a whole percent 100.4 counts as 100, and at least 100.5 is never reached.
  (id) => ({
    rules: [
      made(id, "percent", "at-least", "100.4", {
        rounding: { digits: 0, mode: "half-up", source: source("tròn") },
      }),
    ],
    found: [`rule/impossible-target ${id}`],
  }),
  (id) => ({
    rules: [made(id, "percent", "at-least", "80", { stretch: { comparator: "at-least", bound: "120" } })],
    found: [`rule/impossible-target ${id}`],
  }),
  (id) => ({ rules: [made(id, "percent", "at-least", "0")], found: [`rule/always-met ${id}`] }),
  (id) => ({ rules: [made(id, "percent", "at-most", "100")], found: [`rule/always-met ${id}`] }),
  (id) => ({ rules: [made(id, "communes", "at-least", "0")], found: [`rule/always-met ${id}`] }),
  (id) => ({ rules: [made(id, "communes", "more-than", "72")], found: [`rule/bound-not-whole ${id}`] }),
  (id) => ({ rules: [made(id, "communes", "less-than", "3")], found: [`rule/bound-not-whole ${id}`] }),
  (id) => ({ rules: [made(id, "schools", "at-least", "71.5")], found: [`rule/bound-not-whole ${id}`] }),
  (id) => ({
    rules: [made(id, "percent", "at-least", "61", { source: source("đạt 60% trở lên, năm 2016") })],
    found: [`rule/bound-not-in-quote ${id}`],
  }),
  (id) => ({
    rules: [made(`${id}a`, "percent", "at-least", "70"), made(`${id}b`, "fraction", "at-most", "0.6")],
    relations: [partOf(`${id}a`, `${id}b`)],
    found: [`rule/contradiction ${id}a ${id}b`],
  }),
  (id) => ({
    rules: [made(`${id}a`, "percent", "more-than", "60"), made(`${id}b`, "percent", "at-most", "60")],
    relations: [partOf(`${id}a`, `${id}b`)],
    found: [`rule/contradiction ${id}a ${id}b`],
  }),
  // Over a chain: neither link contradicts by itself.
  (id) => ({
    rules: [
      made(`${id}a`, "percent", "at-least", "70"),
      made(`${id}b`, "percent", "at-most", "90"),
      made(`${id}c`, "percent", "less-than", "60", { accumulation: "rate" }),
    ],
    relations: [partOf(`${id}b`, `${id}c`), partOf(`${id}a`, `${id}b`)],
    found: [`rule/contradiction ${id}a ${id}c`],
  }),
  (id) => ({
    rules: [made(`${id}a`, "percent", "at-least", "70"), made(`${id}b`, "percent", "at-least", "60")],
    relations: [partOf(`${id}a`, `${id}b`)],
    found: [`rule/redundant ${id}b`],
  }),
  (id) => ({
    rules: [made(`${id}a`, "percent", "at-most", "70"), made(`${id}b`, "percent", "less-than", "70")],
    relations: [partOf(`${id}a`, `${id}b`)],
    found: [`rule/redundant ${id}a`],
  }),
  (id) => ({
    rules: [made(`${id}a`, "percent", "at-least", "50"), made(`${id}b`, "fraction", "more-than", "0.5")],
    relations: [{ kind: "same-target", indicators: [`${id}a`, `${id}b`] }],
    found: [`rule/pair-disagrees ${id}a ${id}b`],
  }),
  (id) => ({
    rules: [made(`${id}a`, "percent", "at-least", "50"), made(`${id}b`, "percent", "at-most", "50")],
    relations: [{ kind: "same-target", indicators: [`${id}a`, `${id}b`] }],
    found: [`rule/pair-disagrees ${id}a ${id}b`],
  }),
];

/** What keeps a rule set from loading, told by the place of its culprit among the rules. */
const unloadable: readonly ((rule: Rule) => readonly [object, string])[] = [
  ({ source: _, ...rest }) => [rest, "rule/missing-key"],
  (rule) => [{ ...rule, source: { ...rule.source, quote: " " } }, "rule/malformed"],
  (rule) => [{ ...rule, source: { ...rule.source, document: "none" } }, "rule/unknown-reference"],
  (rule) => [{ ...rule, unit: "percents" }, "unit/unknown"],
  (rule) => [{ ...rule, target: { comparator: "at-least", bound: "5,5" } }, "rule/bad-bound"],
];

const someOf = <T>(list: readonly T[], least: number, most: number) =>
  fc
    .array(fc.nat(list.length - 1), { minLength: least, maxLength: most })
    .map((places) => places.map((i) => list[i] as T));
const planted = fc
  .tuple(someOf(clean, 1, 8), someOf(faulty, 0, 4), fc.infiniteStream(fc.nat()))
  .map(([good, bad, keys]) =>
    shuffled(
      [...good, ...bad].map((make, i) => make(`r${i}`)),
      keys,
    ),
  );

function shuffled<T>(list: readonly T[], keys: Iterator<number>): T[] {
  return list
    .map((one) => [keys.next().value as number, one] as const)
    .sort(([a], [b]) => a - b)
    .map(([, one]) => one);
}

const setOf = (list: readonly Planted[]) =>
  ruleSetOf(
    list.flatMap(({ rules }) => rules),
    list.flatMap(({ relations = [] }) => relations),
  );
const said = (issues: ReturnType<typeof checkRuleSet>): string[] =>
  issues
    .map((one) => {
      const culprits = "indicators" in one ? one.indicators : "indicator" in one ? [one.indicator] : one.path;
      return `${one.code} ${culprits.join(" ")}`;
    })
    .sort();
const expected = (list: readonly Planted[]): string[] => list.flatMap(({ found }) => found).sort();

it("every planted fault is found, with its culprits, and nothing else", () => {
  holds(planted, (list) => {
    const issues = checkRuleSet(defineRuleSet(setOf(list)));
    expect(said(issues)).toEqual(expected(list));
    for (const one of issues) expect(one.path.length).toBeGreaterThan(0);
  });
});

it("nothing is found in a rule set without one", () => {
  holds(
    fc.tuple(someOf(clean, 1, 12)).map(([good]) => good.map((make, i) => make(`r${i}`))),
    (list) => {
      expect(said(checkRuleSet(defineRuleSet(setOf(list)), { asOf: "2023-06-01" }))).toEqual([]);
    },
  );
});

it("a rule that cannot be loaded hides no fault of another", () => {
  const broken = fc.tuple(planted, someOf(unloadable, 1, 3));
  holds(broken, ([list, breaks]) => {
    const definition = setOf(list);
    const own = breaks.map((make, i) => make(made(`x${i}`, "percent", "at-least", "50")));
    const rules = [...own.map(([rule]) => rule), ...definition.rules];
    const issues = checkDefinition({ ...definition, rules });
    const ofBroken = issues.filter(({ path }) => path[0] === "rules" && Number(path[1]) < own.length);
    expect(ofBroken.map(({ code, path }) => `${path[1]} ${code}`).sort()).toEqual(
      own.map(([, code], i) => `${i} ${code}`).sort(),
    );
    expect(said(issues.filter((one) => !ofBroken.includes(one)))).toEqual(expected(list));
  });
});
