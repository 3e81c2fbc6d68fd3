import type {
  EvaluateOptions,
  PlausibleRange,
  Relation,
  Rule,
  RuleSetDefinition,
  Target,
} from "../../src/index.js";
import { decimalText, moved, type Scaled, shifted, trimmed } from "./decimal.js";
import { type Draw, drawn } from "./draw.js";
import { faults } from "./faults.js";
import { quantityOf } from "./quantities.js";

/** A rule set, and tables of observations to judge by it. */
export interface Judgeable {
  readonly ruleSet: RuleSetDefinition;
  readonly tables: readonly Table[];
}

/** Observations in any order, some of them faulty, and how they are to be read. */
interface Table {
  readonly rows: readonly Row[];
  readonly options: EvaluateOptions;
}

export type Row = { indicator: string } & Record<string, unknown>;

/** Units by dimension: id to the power of ten of its factor. */
const dimensions: readonly [Dimension, ...Dimension[]] = [
  {
    kind: "rate",
    units: [
      ["percent", -2],
      ["fraction", 0],
      ["per-mille", -3],
    ],
  },
  { kind: "other", units: [["percentage-points", 0]] },
  {
    kind: "rate",
    units: [
      ["per-10000-people", -4],
      ["per-1000-people", -3],
      ["per-100000-people", -5],
    ],
  },
  {
    kind: "other",
    units: [
      ["billion-dong", 9],
      ["million-dong", 6],
      ["dong", 0],
      ["trillion-dong", 12],
    ],
  },
  {
    kind: "other",
    units: [
      ["million-usd", 6],
      ["usd", 0],
      ["billion-usd", 9],
    ],
  },
  {
    kind: "other",
    units: [
      ["visits", 0],
      ["thousand-visits", 3],
      ["million-visits", 6],
    ],
  },
  { kind: "other", units: [["communes", 0]] },
];
type Unit = readonly [id: string, power: number];
interface Dimension {
  readonly kind: "rate" | "other";
  readonly units: readonly [Unit, ...Unit[]];
}

/** What the observations of a rule are drawn from. */
interface Plan {
  readonly rule: Rule;
  readonly dimension: Dimension;
  readonly power: number;
  readonly bounds: readonly [Scaled, ...Scaled[]];
}

const name = { vi: "x", en: "x" };
const source = { document: "d", place: "1", quote: "đạt 5%" };

/** Rule sets with tables of observations: valid rule sets, values crowding their bounds, faults of every kind. */
export function judgeable(tables: number): import("fast-check").Arbitrary<Judgeable> {
  return drawn(
    (draw) => {
      const dimension = draw.pick(dimensions);
      const bounds = boundsOf(draw);
      const ids = ["a", "b", "c"].slice(0, draw.between(1, 3));
      // Some rules share their bounds, so that their values come out equal.
      const plans = ids.map((id) => planOf(draw, id, dimension, draw.chance(60) ? boundsOf(draw) : bounds));
      const ruleSet = ruleSetOf(
        plans.map(({ rule }) => rule),
        relationsOf(draw, plans.length),
      );
      return { ruleSet, tables: Array.from({ length: tables }, () => tableOf(draw, plans)) };
    },
    60 + 60 * tables,
  );
}

/** A rule set with nothing in it but what its rules need. */
export function ruleSetOf(rules: readonly Rule[], relations: readonly Relation[] = []): RuleSetDefinition {
  const document = { id: "d", number: "1", title: name, issuer: name, issued: "2023-01-13" };
  return { id: "laws", version: "1.0.0", period: "2023", documents: [document], rules, relations };
}

/** A rule with nothing in it but a target. */
export function ruleOf(id: string, unit: string, target: Target, rest: Partial<Rule> = {}): Rule {
  return { id, name, unit, direction: "none", target, basis: "stated", source, ...rest };
}

function planOf(draw: Draw, id: string, dimension: Dimension, bounds: readonly [Scaled, Scaled]): Plan {
  const [unit, power] = draw.pick(dimension.units);
  const target = targetOf(draw, bounds);
  const used = target.comparator === "between" ? bounds : ([bounds[0]] as const);
  const rest = { ...roundingOf(draw, target, used), ...plausibleOf(draw, canonical(used[0])) };
  return { rule: ruleOf(id, unit, target, rest), dimension, power, bounds: used };
}

/** Two bounds, the lower first, close to one another. */
function boundsOf(draw: Draw): readonly [Scaled, Scaled] {
  const places = draw.pick([1, 0, 2, 3, 18]);
  const most = draw.pick([1000, 100, 10, 2 ** 31]);
  const digits = BigInt(draw.below(most)) * (draw.chance(10) ? -1n : 1n);
  const isHuge = places === 0 && draw.chance(20);
  const lower = { digits: isHuge ? 99_999_999_000_000_000_000n + digits : digits, places };
  const upper = { digits: lower.digits + BigInt(draw.between(1, 9)), places };
  if (isHuge || places > 3 || !draw.chance(15)) return [lower, upper];
  // A bound of 16 or 17 digits beside one of a few: as doubles they are one.
  const more = Math.min(18 - places, draw.between(16, 17) - lengthOf(lower));
  return [moved(lower, more, BigInt(draw.pick([1, -1, 2]))), moved(upper, more, 0n)];
}

function lengthOf({ digits }: Scaled): number {
  return `${digits}`.replace("-", "").length;
}

const comparators = ["at-least", "less-than", "at-most", "more-than", "between", "exactly"] as const;

function targetOf(draw: Draw, bounds: readonly [Scaled, Scaled]): Target {
  const [bound, upper] = bounds.map(canonical) as [string, string];
  const comparator = draw.pick(comparators);
  if (comparator !== "between") return { comparator, bound };
  return {
    comparator,
    lower: { comparator: draw.pick(["at-least", "more-than"]), bound },
    upper: { comparator: draw.pick(["at-most", "less-than"]), bound: upper },
  };
}

function canonical(bound: Scaled): string {
  const text = decimalText(bound);
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}

const modes = ["half-up", "half-even", "up", "down", "ceiling", "floor"] as const;

/** A rounding that leaves a value to meet the target: both ends in, or one end only. */
function roundingOf(draw: Draw, target: Target, bounds: readonly Scaled[]): Pick<Rule, "rounding"> {
  if (!draw.chance(25)) return {};
  const finest = Math.max(...bounds.map(({ places }) => places));
  const isTwoSided = target.comparator === "between" || target.comparator === "exactly";
  const digits = isTwoSided ? Math.min(finest + 1, 18) : draw.between(0, 3);
  if (isTwoSided && digits === finest) return {};
  return { rounding: { digits, mode: draw.pick(modes), source } };
}

/** A range, some of its ends on a bound, where values crowd. */
function plausibleOf(draw: Draw, bound: string): { plausible?: PlausibleRange } {
  if (!draw.chance(25)) return {};
  const ranges: [PlausibleRange, ...PlausibleRange[]] = [
    { from: "0", to: "100" },
    { from: "0", whole: true },
    { to: bound },
    { from: bound },
  ];
  return { plausible: draw.pick(ranges) };
}

function relationsOf(draw: Draw, rules: number): Relation[] {
  if (rules < 2 || !draw.chance(30)) return [];
  if (draw.chance(50)) return [{ kind: "same-target", indicators: ["a", "b"] }];
  return [{ kind: "part-of", part: "a", whole: "b" }];
}

function tableOf(draw: Draw, plans: readonly Plan[]): Table {
  const area = draw.pick([undefined, undefined, "x"]);
  const notation = draw.chance(25) ? "vi" : "plain";
  const rows = plans.flatMap((plan) => rowsOf(draw, plan, notation));
  for (const row of rows) {
    if (draw.chance(15)) row["area"] = "x";
    if (area !== undefined && draw.chance(10)) row["area"] = "y";
  }
  if (draw.chance(5)) rows.push({ indicator: "nobody-knows", value: "1" });
  return { rows, options: { notation, ...(area === undefined ? {} : { area }) } };
}

function rowsOf(draw: Draw, plan: Plan, notation: string): Row[] {
  if (draw.chance(8)) return [];
  const first = rowOf(draw, plan, notation);
  if (!draw.chance(25)) return [first];
  // A second observation: the same again, nearly the same, or another.
  const second = draw.chance(50) ? { ...first } : rowOf(draw, plan, notation);
  return draw.chance(20) ? [first, second, rowOf(draw, plan, notation)] : [first, second];
}

function rowOf(draw: Draw, plan: Plan, notation: string): Row {
  const row: Row = { indicator: plan.rule.id, ...amountOf(draw, plan, notation) };
  if (draw.chance(20)) row["standing"] = draw.pick(["provisional", "final", null]);
  if (draw.chance(10)) row["period"] = draw.pick(["2023", "2023-01/2023-12", "2023-01-01/2023-12-31"]);
  if (draw.chance(15)) Object.assign(row, draw.pick(faults));
  return row;
}

function amountOf(draw: Draw, plan: Plan, notation: string): Record<string, unknown> {
  const near = nearBound(draw, plan);
  if (draw.chance(20)) return ratioOf(draw, plan, near, notation);
  if (!draw.chance(20)) return { value: quantityOf(draw, near, notation) };
  const [unit, power] = draw.pick(plan.dimension.units);
  return { unit, value: quantityOf(draw, shifted(near, plan.power - power), notation) };
}

/** On a bound, or a few units of some last place under or over it. */
function nearBound(draw: Draw, { bounds, rule }: Plan): Scaled {
  const bound = bounds[draw.below(bounds.length)] as Scaled;
  const wanted = rule.rounding ? rule.rounding.digits + draw.between(0, 2) : bound.places;
  const length = lengthOf(bound);
  // One place more, or as many as make 15, 16 or 17 digits, where doubles end.
  const longer = draw.pick([0, 1, 0, 1, 15 - length, 16 - length, 17 - length]);
  const more = Math.max(0, wanted - bound.places) || Math.max(0, Math.min(longer, 18 - bound.places));
  const near = moved(bound, more, BigInt(draw.pick([0, 1, -1, 2, -2, 5, -5, 4, 6, 9, -10, 50, -49])));
  return draw.chance(50) ? trimmed(near) : near;
}

/** A ratio of whole counts as near to a value as its denominator allows. */
function ratioOf(draw: Draw, plan: Plan, near: Scaled, notation: string): Record<string, unknown> {
  const denominator = BigInt(draw.pick([127, 3, 7, 40, 1000, 450_000]));
  const isBare = plan.dimension.kind === "rate" && draw.chance(60);
  const { digits, places } = isBare ? shifted(near, plan.power) : near;
  const numerator = (digits * denominator) / 10n ** BigInt(places) + BigInt(draw.pick([0, 1, -1]));
  const parts = [numerator, denominator].map((part) =>
    quantityOf(draw, { digits: part, places: 0 }, notation),
  );
  const halves = draw.chance(10) ? quantityOf(draw, { digits: numerator, places: 1 }, notation) : parts[0];
  return { numerator: halves, denominator: parts[1], ...(isBare ? {} : { unit: plan.rule.unit }) };
}
