import { type Issue, type IssuePath, issue } from "../issue/issue.js";
import { inOneText, print } from "../number/print.js";
import { ceiling, compare, floor, isWhole, multiply, type Ratio, ratio } from "../number/ratio.js";
import { readQuantity } from "../number/read-quantity.js";
import { type Unit, unitRegister } from "../unit/unit-register.js";
import { type AcceptedSet, acceptedSet, accepts, type End, isEmpty, witnessPoints } from "./accepted-set.js";
import type { Rule } from "./rule.js";
import type { RuleSet } from "./rule-set.js";
import { boundsOf } from "./target.js";

/** What `checkRuleSet` may look at besides the rules. */
export interface CheckOptions {
  /** The day on which the rule set is to be used, `YYYY-MM-DD`; dates are looked at only where it is given. */
  readonly asOf?: string | undefined;
}

interface Known {
  readonly rule: Rule;
  readonly unit: Unit;
  readonly accepted: AcceptedSet;
  /** What its indicator can be at all. */
  readonly possible: AcceptedSet;
  readonly path: IssuePath;
}

/**
 * What is wrong, or odd, in a rule set that loads: targets that cannot be met or always are, pairs that contradict
 * each other, bounds that their unit cannot express or their quote does not have, dates. Each with its culprits and
 * a witness; `severityOf` says how grave each is. The time grows as the number of rules does.
 */
export function checkRuleSet(ruleSet: RuleSet<string>, { asOf }: CheckOptions = {}): readonly Issue[] {
  const units = unitRegister(ruleSet.units);
  const known = new Map(
    ruleSet.rules.map((rule, i): [string, Known] => {
      const unit = units.find(rule.unit) as Unit;
      const path = ["rules", i, "target"];
      return [
        rule.id,
        { rule, unit, accepted: acceptedSet(rule.target), possible: possibleOf(rule, unit), path },
      ];
    }),
  );
  return Object.freeze([
    ...[...known.values()].flatMap((one) => [
      ...possibility(one),
      ...wholeness(one),
      ...quoted(one),
      ...assumption(one),
    ]),
    ...relationFindings(ruleSet, known),
    ...(asOf === undefined ? [] : dates(ruleSet, asOf)),
  ]);
}

/** What values an indicator can take: as it declares; a share from 0 to 100, a count from 0, where it does not. */
function possibleOf({ plausible, accumulation, unit: id }: Rule, unit: Unit): AcceptedSet {
  const end = (text: string | undefined): AcceptedSet["lower"] => {
    const read = text === undefined ? null : readQuantity(text);
    return read?.ok ? { value: read.quantity, inclusive: true } : null;
  };
  if (plausible) return { lower: end(plausible.from), upper: end(plausible.to) };
  const isShare = id === "percent" && (accumulation === undefined || accumulation === "state");
  if (isShare) return { lower: null, upper: { value: ratio(100n), inclusive: true } };
  return { lower: unit.kind === "count" ? { value: ratio(0n), inclusive: true } : null, upper: null };
}

function possibility({ rule, accepted, possible, path }: Known): Issue[] {
  const indicator = rule.id;
  const bound = boundsOf(rule.target).join(" – ");
  const both = intersection(accepted, possible);
  if (isEmpty(both)) {
    const limit = [possible.lower, possible.upper]
      .flatMap((end) => (end ? [text(end.value)] : []))
      .join(" – ");
    return [issue("rule/impossible-target", { indicator, bound, limit }, path)];
  }
  const isBounded = possible.lower !== null && possible.upper !== null;
  if (!isBounded && !(rule.plausible && covers(accepted, possible) && (possible.lower || possible.upper)))
    return [];
  return covers(accepted, possible) ? [issue("rule/always-met", { indicator, bound }, path)] : [];
}

/** More than 72 communes is at least 73: words of the text, to be known. */
function wholeness({ rule, unit, accepted, path }: Known): Issue[] {
  if (!unit.whole && !rule.plausible?.whole) return [];
  const { lower, upper } = accepted;
  const found = (asked: string, { value }: End, whole: string): Issue => {
    const details = { indicator: rule.id, bound: `${asked} ${text(value)}`, whole };
    return issue("rule/bound-not-whole", details, path);
  };
  return [
    ...(lower && !isPlain(lower)
      ? [found(lower.inclusive ? "at-least" : "more-than", lower, lowestWhole(lower))]
      : []),
    ...(upper && !isPlain(upper)
      ? [found(upper.inclusive ? "at-most" : "less-than", upper, highestWhole(upper))]
      : []),
  ];
}

/** A whole bound that is included says itself what it asks. */
function isPlain({ value, inclusive }: End): boolean {
  return inclusive && isWhole(value);
}

function lowestWhole({ value, inclusive }: End): string {
  return `at-least ${inclusive ? ceiling(value) : floor(value) + 1n}`;
}

function highestWhole({ value, inclusive }: End): string {
  return `at-most ${inclusive ? floor(value) : ceiling(value) - 1n}`;
}

/** Each bound stands in the quote, in plain or in Vietnamese notation, digit for digit (spec 7.1). */
function quoted({ rule, path }: Known): Issue[] {
  const written = rule.source.quote.match(/\d+(?:[.,]\d+)*/g) ?? [];
  const values = new Set(
    written.flatMap((number) =>
      (["vi", "plain"] as const).flatMap((notation) => {
        const read = readQuantity(number, notation);
        return read.ok ? [text(read.quantity)] : [];
      }),
    ),
  );
  return boundsOf(rule.target)
    .filter((bound) => !values.has(bound.replace(/^-/, "")))
    .map((bound) => {
      const details = { indicator: rule.id, bound, quote: rule.source.quote };
      return issue("rule/bound-not-in-quote", details, path);
    });
}

/** An assumed direction needs a note that says whose reading it is (spec 3.3). */
function assumption({ rule, path }: Known): Issue[] {
  const isTold = rule.basis !== "assumed" || (rule.notes ?? []).some(({ kind }) => kind === "reading");
  if (isTold) return [];
  return [issue("rule/assumed-without-note", { indicator: rule.id }, [...path.slice(0, -1), "basis"])];
}

function relationFindings({ relations = [] }: RuleSet<string>, known: ReadonlyMap<string, Known>): Issue[] {
  return relations.flatMap((relation, i) => {
    const path = ["relations", i];
    const [a, b] = relation.kind === "part-of" ? [relation.part, relation.whole] : relation.indicators;
    const [first, second] = [known.get(a), known.get(b)];
    if (!first || !second) return [];
    return relation.kind === "part-of"
      ? partFindings(first, second, path)
      : pairFindings(first, second, path);
  });
}

/** A part is never over its whole: so what the part must reach, the whole must be allowed to reach. */
function partFindings(part: Known, whole: Known, path: IssuePath): Issue[] {
  const least = inBase(part, part.accepted.lower);
  const most = inBase(whole, whole.accepted.upper);
  const indicators = [part.rule.id, whole.rule.id];
  if (least && most && compare(least, most) >= 0 && !(compare(least, most) === 0 && touches(part, whole))) {
    const witness = `${text(part.accepted.lower?.value ?? ratio(0n))} ${part.unit.id}`;
    return [issue("rule/contradiction", { indicators, witness }, path)];
  }
  const asked = inBase(whole, whole.accepted.lower);
  if (!least || !asked || whole.accepted.upper || compare(least, asked) < 0) return [];
  if (compare(least, asked) === 0 && part.accepted.lower?.inclusive && !whole.accepted.lower?.inclusive)
    return [];
  const witness = `${text(part.accepted.lower?.value ?? ratio(0n))} ${part.unit.id}`;
  return [issue("rule/redundant", { indicator: whole.rule.id, by: part.rule.id, witness }, path)];
}

function touches(part: Known, whole: Known): boolean {
  return (part.accepted.lower?.inclusive ?? false) && (whole.accepted.upper?.inclusive ?? false);
}

/** Two rules of one target in units that convert ask the same, or one of them is wrong. */
function pairFindings(a: Known, b: Known, path: IssuePath): Issue[] {
  if (a.unit.dimension !== b.unit.dimension) return [];
  const [first, second] = [scaled(a), scaled(b)];
  const points = witnessPoints([first, second]);
  const differing = points.find((point) => accepts(first, point) !== accepts(second, point));
  if (!differing) return [];
  const value = multiply(differing, ratio(a.unit.exactFactor.d, a.unit.exactFactor.n));
  const witness = `${text(value)} ${a.unit.id}`;
  return [issue("rule/pair-disagrees", { indicators: [a.rule.id, b.rule.id], witness }, path)];
}

function dates({ effective, documents }: RuleSet<string>, asOf: string): Issue[] {
  const ended = effective?.to;
  return [
    ...(ended && ended < asOf
      ? [issue("rule/expired", { to: ended, asOf }, ["effective", "to"]) as Issue]
      : []),
    ...documents.flatMap(({ id, issued }, i) =>
      issued > asOf
        ? [issue("rule/not-yet-issued", { document: id, issued, asOf }, ["documents", i, "issued"]) as Issue]
        : [],
    ),
  ];
}

function inBase({ unit }: Known, end: AcceptedSet["lower"]): Ratio | null {
  return end && multiply(end.value, unit.exactFactor);
}

function scaled(known: Known): AcceptedSet {
  const end = (one: AcceptedSet["lower"]): AcceptedSet["lower"] =>
    one && { ...one, value: multiply(one.value, known.unit.exactFactor) };
  return { lower: end(known.accepted.lower), upper: end(known.accepted.upper) };
}

function intersection(a: AcceptedSet, b: AcceptedSet): AcceptedSet {
  const stricter = (x: AcceptedSet["lower"], y: AcceptedSet["lower"], way: number): AcceptedSet["lower"] => {
    if (!x || !y) return x ?? y;
    const order = compare(x.value, y.value) * way;
    if (order === 0) return x.inclusive ? y : x;
    return order > 0 ? x : y;
  };
  return { lower: stricter(a.lower, b.lower, 1), upper: stricter(a.upper, b.upper, -1) };
}

/** Whether a set accepts everything that is possible. */
function covers(accepted: AcceptedSet, possible: AcceptedSet): boolean {
  const low =
    !accepted.lower ||
    (possible.lower !== null && accepts({ lower: accepted.lower, upper: null }, possible.lower.value));
  const high =
    !accepted.upper ||
    (possible.upper !== null && accepts({ lower: null, upper: accepted.upper }, possible.upper.value));
  return low && high;
}

function text(value: Ratio): string {
  return inOneText(print(value));
}
