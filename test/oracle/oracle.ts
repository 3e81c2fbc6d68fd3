// A second evaluator, from docs/spec.md and nothing else: no cache, no early exit, no code shared with src/.
// biome-ignore-all lint/complexity/noExcessiveCognitiveComplexity: it reads as the specification reads
import { Decimal } from "decimal.js";
import type * as Law from "../../src/index.js";

/** 1.1: an exact number, in lowest terms, `d` above zero. */
type Q = { readonly n: bigint; readonly d: bigint };
function q(n: bigint, d = 1n): Q {
  let [a, b] = [n, d];
  while (b !== 0n) [a, b] = [b, a % b];
  return d / a > 0n ? { n: n / a, d: d / a } : { n: -n / a, d: -d / a };
}
const plus = (a: Q, b: Q) => q(a.n * b.d + b.n * a.d, a.d * b.d);
const minus = (a: Q, b: Q) => q(a.n * b.d - b.n * a.d, a.d * b.d);
const times = (a: Q, b: Q) => q(a.n * b.n, a.d * b.d);
const over = (a: Q, b: Q) => q(a.n * b.d, a.d * b.n);
const order = (a: Q, b: Q) => Number(a.n * b.d > b.n * a.d) - Number(a.n * b.d < b.n * a.d);
const size = (a: Q) => (a.n < 0n ? q(-a.n, a.d) : a);
const ten = (power: number) => (power < 0 ? q(1n, 10n ** BigInt(-power)) : q(10n ** BigInt(power)));
const floor = ({ n, d }: Q) => n / d - (n < 0n && n % d !== 0n ? 1n : 0n);

/** 3.4 */
function round(value: Q, places: number, mode: string): Q {
  const scaled = times(value, ten(places));
  if (scaled.d === 1n) return value;
  const low = floor(scaled);
  const [inner, outer] = value.n > 0n ? [low, low + 1n] : [low + 1n, low];
  const half = order(size(minus(scaled, q(inner))), q(1n, 2n));
  const tie = mode === "half-even" && inner % 2n === 0n ? inner : outer;
  const whole = { up: outer, down: inner, floor: low, ceiling: low + 1n }[mode];
  return over(q(whole ?? (half === 0 ? tie : half > 0 ? outer : inner)), ten(places));
}

/** 1.2, 1.3, 1.6; what cannot be read adds its code to `codes`. */
function read(given: unknown, notation = "plain", codes: string[] = []): Q {
  const refuse = (code: string) => q(BigInt(codes.push(code)));
  const isNumber = typeof given === "number" || given instanceof Decimal;
  if (isNumber && !new Decimal(given).isFinite()) return refuse("number/not-finite");
  if (typeof given === "number" && new Decimal(given).precision() > 15) return refuse("number/inexact");
  const isVi = notation === "vi" && typeof given === "string";
  if (isVi && !/^[+-]?(0|[1-9]\d{0,2}(\.\d{3})+|\d+)(,\d+)?$/.test(given)) return refuse("number/malformed");
  const written = isNumber ? new Decimal(given).toFixed() : typeof given === "bigint" ? `${given}` : given;
  const plain = isVi ? given.replaceAll(".", "").replace(",", ".") : written;
  const form = typeof plain === "string" && /^([+-]?)([0-9]+)(?:\.([0-9]+?)0*)?$/.exec(plain);
  if (!form) return refuse("number/malformed");
  const [, sign, whole = "", decimals = ""] = form;
  if (BigInt(whole) >= 10n ** 20n || decimals.length > 18) return refuse("number/out-of-range");
  return times(times(q(BigInt(whole + decimals)), ten(-decimals.length)), q(sign === "-" ? -1n : 1n));
}

/** 2.1: of the units that the laws use, the dimension, the factor, the kind; counts of one come whole. */
type Unit = { dimension: string; factor: Q; kind: string; isOne: boolean };
const units = new Map<string, Unit>();
for (const line of [
  "share rate fraction:0 percent:-2 %:-2 per-mille:-3",
  "points points percentage-points:0",
  "people rate per-1000-people:-3 per-10000-people:-4 per-100000-people:-5",
  "dong amount dong:0 million-dong:6 billion-dong:9 tỷ_đồng:9 trillion-dong:12",
  "usd amount usd:0 million-usd:6 billion-usd:9",
  "visits count visits:0 lượt:0 thousand-visits:3 million-visits:6",
  "communes count communes:0 xã:0",
]) {
  const [dimension = "", kind = "", ...members] = line.normalize("NFC").split(" ");
  for (const [id = "", power] of members.map((one) => one.replace("_", " ").split(":")))
    units.set(id, { dimension, kind, factor: ten(Number(power)), isOne: power === "0" });
}

/** 2.2, 2.4 */
function unitOf(written: unknown, own: Unit, rule: Law.Rule, codes: string[]): Unit {
  const word = `${written}`.normalize("NFC").trim().replace(/\s+/g, " ");
  if (word === "%" && own.kind === "points" && rule.source.quote.includes("%")) return own;
  const unit = units.get(word);
  if (unit?.dimension === own.dimension) return unit;
  codes.push(unit ? "unit/mismatch" : "unit/unknown");
  return own;
}

/** 3.5: the periods that the laws use, by the days they cover. */
const year = ["2023", "2023-01/2023-12", "2023-01-01/2023-12-31"];
const covered = [year, ["2023-H1", "2023-01/2023-06"], ["2023-Q3", "2023-07-01/2023-09-30"], ["2022"]];
const days = (period: unknown) => covered.findIndex((spelled) => spelled.includes(`${period}`));

type Row = Readonly<Record<string, unknown>>;
const isNone = (given: unknown) => given === undefined || given === null; // 1.4
const isBare = ({ value, numerator, denominator }: Row) => [value, numerator, denominator].every(isNone);

/** 1.5, 2.3; the counts of a ratio of whole ones, and what one more of them adds. */
function amountOf(row: Row, rule: Law.Rule, notation: string, codes: string[]) {
  const { value, numerator, denominator, unit: written } = row;
  const own = units.get(rule.unit) as Unit;
  const isRatio = !isNone(numerator) || !isNone(denominator);
  const unit = isNone(written) ? null : unitOf(written, own, rule, codes);
  if (isRatio && !isNone(value)) codes.push("observation/two-values");
  if (isRatio && isNone(written) && own.kind !== "rate") codes.push("unit/missing");
  const lacks = isRatio && (isNone(numerator) || isNone(denominator));
  if (lacks) codes.push("observation/incomplete");
  const above = lacks ? q(1n) : read(isRatio ? numerator : value, notation, codes);
  const below = lacks || !isRatio ? q(1n) : read(denominator, notation, codes);
  if (below.n <= 0n) codes.push(`number/${below.n < 0n ? "negative" : "zero"}-denominator`);
  const factor = unit?.factor ?? (isRatio ? q(1n) : own.factor);
  const each = over(factor, times(own.factor, below.n > 0n ? below : q(1n)));
  const isCounted = isRatio && above.d === 1n && below.d === 1n && above.n >= 0n;
  return { value: times(above, each), counts: isCounted ? { above, below, each } : null };
}

/** 4.3, 4.4 */
const standings = ["final", "provisional", "not-applicable"];
function collect(rows: readonly Row[], rule: Law.Rule, period: string, notation: string, codes: string[]) {
  const is = (standing: string) => (row: Row) => (row["standing"] ?? "final") === standing;
  const given = rows.filter((row) => is("not-applicable")(row) || !isBare(row));
  if (given.length === 0) codes.push("observation/missing");
  const isOther = ({ period: own }: Row) => !isNone(own) && ![-1, days(period)].includes(days(own));
  for (const _ of given.filter(isOther)) codes.push("period/mismatch");
  const ofPeriod = given.filter((row) => !isOther(row));
  const anyFinal = ofPeriod.some((row) => !is("provisional")(row) && !is("not-applicable")(row));
  const [left, faults] = [ofPeriod.filter((row) => !anyFinal || !is("provisional")(row)), [] as string[]];
  for (const row of left) {
    if (!standings.some((one) => is(one)(row))) faults.push("observation/unknown-standing");
    if (!isNone(row["period"]) && days(row["period"]) < 0) faults.push("period/malformed");
    if (is("not-applicable")(row) && !/\S/.test(`${row["reason"] ?? ""}`))
      faults.push("observation/reason-missing");
  }
  const amounts = left.filter((row) => !isBare(row)).map((row) => amountOf(row, rule, notation, faults));
  const [first] = amounts;
  const differ = amounts.some(({ value }) => first && order(value, first.value) !== 0);
  const isBoth = first && left.some(is("not-applicable"));
  codes.push(...faults, ...(faults.length === 0 && (differ || isBoth) ? ["observation/conflict"] : []));
  if (left.length === 0 || faults.length > 0 || differ || isBoth) return null;
  const ratios = amounts.map(({ counts: c }) => `${c?.above.n}/${c?.below.n} ${c?.each.n}/${c?.each.d}`);
  if (!first) return "not-applicable";
  const counts = new Set(ratios).size === 1 ? first.counts : null;
  return { value: first.value, counts, provisional: left.every(is("provisional")) };
}

type Amount = ReturnType<typeof amountOf>;
const isCount = (unit: string) => units.get(unit)?.kind === "count" && units.get(unit)?.isOne;
const parts = (one: Law.Target) => (one.comparator === "between" ? [one.lower, one.upper] : [one]);

/** 3.1, 4.6 */
function judge(target: Law.Target, value: Q) {
  const ends = parts(target).map(({ comparator, bound }) => {
    const above = minus(value, read(bound));
    const below = minus(q(0n), comparator === "exactly" ? size(above) : above);
    const margin = /least|more/.test(comparator) ? above : below;
    return { margin, isIn: margin.n > 0n || (margin.n === 0n && !comparator.endsWith("than")) };
  });
  const [margin = q(0n)] = ends.map((end) => end.margin).sort(order);
  return { isMet: ends.every(({ isIn }) => isIn), margin };
}

/** 4.9: the nearest edge of what is met, found by trying: the edge itself, then a hair to either side. */
function shortfall(rule: Law.Rule, { value, counts }: Amount, isMet: (value: Q) => boolean) {
  const half = rule.rounding && over(ten(-rule.rounding.digits), q(2n));
  const around = (b: Q, d: Q) => [-2n, -1n, 0n, 1n, 2n].map((i) => times(q(floor(over(b, d)) + i), d));
  const points = parts(rule.target)
    .flatMap(({ bound }) => (half ? around(read(bound), half) : read(bound)))
    .sort((a, b) => order(size(minus(a, value)), size(minus(b, value))))
    .flatMap((edge) => [0n, 1n, -1n].map((hair) => ({ edge, at: plus(edge, times(q(hair), ten(-40))) })));
  const { edge, at } = points.find((point) => isMet(point.at)) as (typeof points)[0];
  const [by, way] = [size(minus(edge, value)), q(order(at, value) > 0 ? 1n : -1n)];
  const each = counts?.each ?? q(1n);
  const isWhole = counts || (isCount(rule.unit) && value.d === 1n);
  const least = floor(over(by, each));
  const steps = [least, least + 1n].find((n) => {
    const isLeft = !counts || plus(counts.above, times(way, q(n))).n >= 0n;
    return isWhole && isLeft && isMet(plus(value, times(way, times(q(n), each))));
  });
  const answer = { by: steps === undefined ? by : q(steps), toward: way.n > 0n ? "up" : "down" };
  const reach = steps !== undefined || order(at, edge) === 0 ? "at" : "past";
  return { ...answer, reach, of: counts && steps !== undefined ? "numerator" : "value" };
}

/** 4.1 to 4.9; `base` is the value in the unit whose factor is 1. */
const nothing = { value: null, base: null, margin: null, rounded: null, achievement: null, shortfall: null };
function evaluateRule(rule: Law.Rule, rows: readonly Row[], period: string, notation: string) {
  const codes: string[] = [];
  const amount = collect(rows, rule, period, notation, codes);
  const { id: indicator, rounding, target, plausible: range } = rule;
  const none = { ...nothing, exceeded: false, provisional: false, indicator, codes };
  if (!amount || amount === "not-applicable") return { ...none, outcome: amount ?? "undetermined" };
  const { value, provisional } = amount;
  const judged = (given: Q) => (rounding ? round(given, rounding.digits, rounding.mode) : given);
  const { isMet, margin } = judge(target, judged(value));
  const [{ comparator, bound }] = parts(target) as [ReturnType<typeof parts>[0]];
  const hasPlan = target.comparator !== "between" && /least|more/.test(comparator) && read(bound).n > 0n;
  const achievement = hasPlan ? round(times(over(judged(value), read(bound)), q(100n)), 2, "half-up") : null;
  if (range?.from && order(value, read(range.from)) < 0) codes.push("evaluation/implausible");
  if (range?.to && order(value, read(range.to)) > 0) codes.push("evaluation/implausible");
  if (range?.whole && value.d !== 1n) codes.push("evaluation/implausible");
  const exceeded = isMet && margin.n > 0n && /^at-/.test(target.comparator);
  const lacks = isMet ? null : shortfall(rule, amount, (given) => judge(target, judged(given)).isMet);
  const rounded = rounding ? judged(value) : null;
  const base = times(value, (units.get(rule.unit) as Unit).factor);
  const answer = { indicator, codes, provisional, value, base, rounded, margin, exceeded, achievement };
  return { ...answer, outcome: isMet ? "met" : "not-met", shortfall: lacks };
}

/** 3.7, 4.10: the answers of one area, and the codes of the scorecard. */
export function oracle(set: Law.RuleSetDefinition, rows: readonly Row[], options: Law.EvaluateOptions = {}) {
  const area = options.area ?? rows.find((row) => !isNone(row["area"]))?.["area"] ?? null;
  const own = rows.filter((row) => isNone(row["area"]) || row["area"] === area);
  const answers = set.rules.map((rule) => {
    const given = own.filter(({ indicator }) => indicator === rule.id);
    return evaluateRule(rule, given, options.period ?? set.period, options.notation ?? "plain");
  });
  const unknown = own.filter((row) => !set.rules.some(({ id }) => id === row["indicator"]));
  const all = answers.flatMap(({ codes }) => codes).filter((code) => code !== "observation/missing");
  const codes = [...all, ...unknown.map(() => "observation/unknown-indicator")];
  for (const relation of set.relations ?? []) {
    const ids = relation.kind === "part-of" ? [relation.part, relation.whole] : relation.indicators;
    const [a, b] = ids.map((id) => answers.find(({ indicator }) => indicator === id));
    if (!a?.base || !b?.base) continue;
    const isBroken = relation.kind === "part-of" ? order(a.base, b.base) > 0 : a.outcome !== b.outcome;
    const code = `evaluation/${relation.kind === "part-of" ? "part-over-whole" : "same-target-disagrees"}`;
    for (const list of isBroken ? [a.codes, b.codes, codes] : []) list.push(code);
  }
  return { area, answers, codes };
}

/** 5.1 */
type Outcomes = Readonly<Record<string, Law.Outcome>>;
export function rollUp(condition: Law.Condition, outcomes: Outcomes, own: readonly string[]): Law.Outcome {
  if (typeof condition === "string") return outcomes[condition] ?? "undetermined";
  if ("not" in condition) {
    const outcome = rollUp(condition.not, outcomes, own);
    return outcome === "met" ? "not-met" : outcome === "not-met" ? "met" : outcome;
  }
  const members = "all" in condition ? condition.all : "any" in condition ? condition.any : condition.of;
  const found = (members === "assigned" ? own : members).map((one) => rollUp(one, outcomes, own));
  const left = found.filter((outcome) => outcome !== "not-applicable");
  const count = (outcome: Law.Outcome) => left.filter((one) => one === outcome).length;
  const k = "all" in condition ? left.length : "any" in condition ? 1 : condition["at-least-k"];
  if (left.length === 0 || count("met") >= k) return left.length === 0 ? "not-applicable" : "met";
  return count("met") + count("undetermined") >= k ? "undetermined" : "not-met";
}

/** 6.1, 6.2, 6.5 */
export function assess(bars: readonly Law.Bar[], candidate: Law.Candidate, outcomes: Outcomes) {
  const { role, unit, assigned } = candidate;
  const ids = assigned === "all" ? Object.keys(outcomes) : assigned;
  const states = bars.map(({ subjects: { roles = [role], unitKinds = [unit.kind] }, condition }) => {
    if (!roles.includes(role) || !unitKinds.includes(unit.kind)) return "not-concerned";
    const isOpen = !ids && JSON.stringify(condition).includes('"assigned"');
    const outcome = isOpen ? "undetermined" : rollUp(condition, outcomes, ids ?? []);
    if (outcome === "undetermined") return outcome;
    return { met: "barred", "not-met": "clear", "not-applicable": "not-concerned" }[outcome];
  });
  if (states.includes("barred")) return { states, verdict: "not-considered" };
  return { states, verdict: states.includes("undetermined") ? "undetermined" : "may-be-considered" };
}
