import { at, type Issue, type IssuePath, issue } from "../issue/issue.js";
import { divide, isWhole, type Ratio, ratio } from "../number/ratio.js";
import { type Notation, quantityAsWritten, readQuantity } from "../number/read-quantity.js";
import { convert, type Unit } from "../unit/unit-register.js";
import { type Measure, unitNamed } from "./measure.js";

/** What an observation may say of its amount; everything else of it is looked at elsewhere. */
export interface AmountGiven {
  readonly value?: unknown;
  readonly numerator?: unknown;
  readonly denominator?: unknown;
  readonly unit?: unknown;
}

/** Where an amount stands. */
export interface AmountPlace {
  readonly given: AmountGiven;
  readonly path: IssuePath;
  /** Whether the value stands at the path itself. */
  readonly isBare?: boolean;
}

/** Of which indicator it is, in what, and how it is written. */
export interface AmountContext {
  readonly indicator: string;
  readonly measure: Measure;
  readonly notation: Notation;
}

/** A ratio of whole counts: what a shortfall of its numerator is reckoned from (spec 4.9). */
export interface Counts {
  readonly numerator: bigint;
  readonly denominator: bigint;
  /** What one of numerator over denominator is in the indicator's unit. */
  readonly factor: Ratio;
}

/** A ratio as it was given: what a sum over areas adds up (spec 5.5). */
export interface Parts {
  readonly numerator: Ratio;
  /** Above zero. */
  readonly denominator: Ratio;
  /** What one of numerator over denominator is in the indicator's unit. */
  readonly factor: Ratio;
}

/** An amount in the indicator's unit, or every fault that kept it from being read. */
export type ReadAmount =
  | { readonly ok: true; readonly quantity: Ratio; readonly parts: Parts | null }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Whether nothing at all is given: null and undefined are missing (spec 1.4). */
export function isMissing(given: AmountGiven): boolean {
  return isAbsent(given.value) && isAbsent(given.numerator) && isAbsent(given.denominator);
}

/**
 * Reads what an observation gives, a value or a ratio, and converts it exactly to the indicator's unit (spec
 * 1.5, 2.2, 2.3). Every fault is named; nothing is guessed. The caller has set aside what is missing.
 */
export function readAmount(place: AmountPlace, context: AmountContext): ReadAmount {
  const { given, path } = place;
  const { measure } = context;
  const named = isAbsent(given.unit) ? null : unitNamed(given.unit, measure, [...path, "unit"]);
  const found: Issue[] = named && "code" in named ? [named] : [];
  const unit = named && !("code" in named) ? named : null;
  const isValue = isAbsent(given.numerator) && isAbsent(given.denominator);
  if (!isValue && !named && measure.unit.kind !== "rate") {
    found.push(issue("unit/missing", { expected: measure.unit.id }, path));
  }
  const amount = isValue
    ? readValue(place, context, unit, found)
    : readRatioAmount(place, context, unit, found);
  return amount && found.length === 0 ? { ok: true, ...amount } : { ok: false, issues: found };
}

function readValue(
  { given, path, isBare }: AmountPlace,
  { measure, notation }: AmountContext,
  unit: Unit | null,
  found: Issue[],
): Amount | null {
  const value = readPart(given.value, notation, isBare ? path : [...path, "value"], found);
  return value && { quantity: convert(value, unit ?? measure.unit, measure.unit), parts: null };
}

function readRatioAmount(
  { given, path }: AmountPlace,
  { indicator, measure, notation }: AmountContext,
  unit: Unit | null,
  found: Issue[],
): Amount | null {
  if (!isAbsent(given.value)) found.push(issue("observation/two-values", { indicator }, path));
  const parts = readRatio(indicator, given, notation, path, found);
  return parts && amountOf(parts, unit, measure.unit);
}

interface Amount {
  readonly quantity: Ratio;
  readonly parts: Parts | null;
}

function readRatio(
  indicator: string,
  given: AmountGiven,
  notation: Notation,
  path: IssuePath,
  found: Issue[],
): Omit<Parts, "factor"> | null {
  for (const part of ["numerator", "denominator"] as const) {
    if (isAbsent(given[part])) {
      found.push(issue("observation/incomplete", { indicator, lacks: part }, path));
      return null;
    }
  }
  const numerator = readPart(given.numerator, notation, [...path, "numerator"], found);
  const denominator = readPart(given.denominator, notation, [...path, "denominator"], found);
  if (denominator && denominator.n <= 0n) {
    const received = quantityAsWritten(given.denominator);
    const code = denominator.n === 0n ? "number/zero-denominator" : "number/negative-denominator";
    found.push(issue(code, { received }, [...path, "denominator"]));
    return null;
  }
  return numerator && denominator && { numerator, denominator };
}

function amountOf({ numerator, denominator }: Omit<Parts, "factor">, named: Unit | null, unit: Unit): Amount {
  const plain = divide(numerator, denominator);
  const one = ratio(1n);
  // A ratio with a named unit is in that unit; without one it is a pure number, of which the unit is a part.
  const factor = named ? convert(one, named, unit) : divide(one, unit.exactFactor);
  const quantity = ratio(plain.n * factor.n, plain.d * factor.d);
  return { quantity, parts: { numerator, denominator, factor } };
}

/** The counts of a ratio; null where its parts are not both whole, or are below zero. */
export function countsOf({ numerator, denominator, factor }: Parts): Counts | null {
  if (!isWhole(numerator) || !isWhole(denominator) || numerator.n < 0n) return null;
  return { numerator: numerator.n / numerator.d, denominator: denominator.n / denominator.d, factor };
}

function readPart(input: unknown, notation: Notation, path: IssuePath, found: Issue[]): Ratio | null {
  const read = readQuantity(input, notation);
  if (read.ok) return read.quantity;
  found.push(at(path, read.issue));
  return null;
}

/** Whether nothing is given. */
export function isAbsent(input: unknown): input is null | undefined {
  return input === null || input === undefined;
}
