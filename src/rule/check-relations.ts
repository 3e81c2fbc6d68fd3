import { type Issue, type IssuePath, issue } from "../issue/issue.js";
import { inOneText, print } from "../number/print.js";
import { compare, multiply, type Ratio, ratio } from "../number/ratio.js";
import { type AcceptedSet, accepts, type End, isEmpty, witnessPoints } from "./accepted-set.js";
import type { CheckedRule } from "./checked-rule.js";
import type { PartOf, RuleSet } from "./rule-set.js";

type Known = ReadonlyMap<string, CheckedRule>;

/** An end that some rule asks for, in base units, and whose it is. */
interface Asked {
  readonly end: End;
  readonly by: CheckedRule;
}

/**
 * Rules that contradict or imply each other. A part is never over its whole, so what a part must reach every whole
 * above it reaches, and what a whole must not pass no part below it passes, over any chain; each chain is walked once.
 */
export function relationFindings({ relations = [] }: RuleSet<string>, known: Known): Issue[] {
  const parts = relations.filter((relation): relation is PartOf => relation.kind === "part-of");
  const least = strongest(
    known,
    parts.map(({ part, whole }) => [whole, part]),
    (one) => one.accepted.lower,
    isHigher,
  );
  const most = strongest(
    known,
    parts.map(({ part, whole }) => [part, whole]),
    (one) => one.accepted.upper,
    (a, b) => isHigher(mirrored(a), mirrored(b)),
  );
  const told = new Set<string>();
  const found = relations.flatMap((relation, i) => {
    const path = ["relations", i];
    if (relation.kind === "part-of") return partFindings(relation, known, least, most, path);
    const [first, second] = relation.indicators;
    return pairFindings(known.get(first) as CheckedRule, known.get(second) as CheckedRule, path);
  });
  // Several links may lead from the one to the other: what they show is told once, at the first.
  return found.filter((one) => {
    const what = JSON.stringify({ ...one, path: null });
    const isNew = !told.has(what);
    told.add(what);
    return isNew;
  });
}

function partFindings(
  { part, whole }: PartOf,
  known: Known,
  least: ReadonlyMap<string, Asked | undefined>,
  most: ReadonlyMap<string, Asked | undefined>,
  path: IssuePath,
): Issue[] {
  const [below, above] = [least.get(part), most.get(whole)];
  if (below && above && isEmpty({ lower: below.end, upper: above.end })) {
    const indicators = [below.by.rule.id, above.by.rule.id];
    return [issue("rule/contradiction", { indicators, witness: inUnitOf(below.by, below.end.value) }, path)];
  }
  return [
    ...(below ? redundancy(known.get(whole) as CheckedRule, "lower", below, path) : []),
    ...(above ? redundancy(known.get(part) as CheckedRule, "upper", above, path) : []),
  ];
}

/** A rule that asks one end alone, and asks no more of it than another rule already does. */
function redundancy(
  rule: CheckedRule,
  side: "lower" | "upper",
  { end, by }: Asked,
  path: IssuePath,
): Issue[] {
  const { lower, upper } = rule.accepted;
  const own = inBase(rule, lower && upper ? null : rule.accepted[side]);
  if (!own) return [];
  const isMore = side === "lower" ? isHigher(own, end) : isHigher(mirrored(own), mirrored(end));
  if (isMore) return [];
  const witness = inUnitOf(by, end.value);
  return [issue("rule/redundant", { indicator: rule.rule.id, by: by.rule.id, witness }, path)];
}

/** For each indicator, the strongest end that it or anything reached from it asks for; an impossible rule asks none. */
function strongest(
  known: Known,
  links: readonly (readonly [from: string, to: string])[],
  endOf: (rule: CheckedRule) => End | null,
  isStronger: (a: End, b: End) => boolean,
): ReadonlyMap<string, Asked | undefined> {
  const next = new Map<string, string[]>();
  for (const [from, to] of links) {
    const list = next.get(from);
    if (list) list.push(to);
    else next.set(from, [to]);
  }
  const found = new Map<string, Asked | undefined>();
  for (const id of inOrder(next)) {
    const by = known.get(id) as CheckedRule;
    const own = by.isImpossible ? null : inBase(by, endOf(by));
    const asked = (next.get(id) ?? []).flatMap((to) => found.get(to) ?? []);
    const all: Asked[] = own ? [{ end: own, by }, ...asked] : asked;
    const best = all.reduce<Asked | undefined>(
      (most, one) => (most === undefined || isStronger(one.end, most.end) ? one : most),
      undefined,
    );
    found.set(id, best);
  }
  return found;
}

/** All that is linked, each after everything it leads to; walked without recursion, for there is no circle. */
function inOrder(next: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const done = new Set<string>();
  for (const start of next.keys()) {
    const trail = [start];
    for (let id = trail.at(-1); id !== undefined; id = trail.at(-1)) {
      const open = done.has(id) ? [] : (next.get(id) ?? []).filter((to) => !done.has(to));
      if (open.length === 0) done.add(trail.pop() as string);
      for (const to of open) trail.push(to);
    }
  }
  return done;
}

/** Two rules of one target in units that convert ask the same, or one of them is wrong. */
function pairFindings(a: CheckedRule, b: CheckedRule, path: IssuePath): Issue[] {
  if (a.unit.dimension !== b.unit.dimension) return [];
  const [first, second] = [scaled(a), scaled(b)];
  const points = witnessPoints([first, second], a.unit.exactFactor);
  const differing = points.find((point) => accepts(first, point) !== accepts(second, point));
  if (!differing) return [];
  const witness = inUnitOf(a, differing);
  return [issue("rule/pair-disagrees", { indicators: [a.rule.id, b.rule.id], witness }, path)];
}

/** Whether a lower end asks for more than another: it lies higher, or it leaves out where the other lies. */
function isHigher(a: End, b: End): boolean {
  const order = compare(a.value, b.value);
  return order > 0 || (order === 0 && !a.inclusive && b.inclusive);
}

function mirrored({ value, inclusive }: End): End {
  return { value: ratio(-value.n, value.d), inclusive };
}

function inBase({ unit }: CheckedRule, end: End | null): End | null {
  return end && { ...end, value: multiply(end.value, unit.exactFactor) };
}

function scaled(one: CheckedRule): AcceptedSet {
  return { lower: inBase(one, one.accepted.lower), upper: inBase(one, one.accepted.upper) };
}

function inUnitOf({ unit }: CheckedRule, value: Ratio): string {
  const own = multiply(value, ratio(unit.exactFactor.d, unit.exactFactor.n));
  return `${inOneText(print(own))} ${unit.id}`;
}
