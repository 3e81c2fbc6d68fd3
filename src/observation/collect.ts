import { asWritten, at, type Issue, type IssuePath, issue } from "../issue/issue.js";
import { nearest } from "../issue/nearest.js";
import { readable } from "../issue/readable.js";
import { printDecimal } from "../number/print.js";
import { compare, type Ratio } from "../number/ratio.js";
import { type Notation, quantityAsWritten, readQuantity } from "../number/read-quantity.js";
import { type Period, readPeriod, samePeriod } from "../period/period.js";
import type { Measure } from "./measure.js";
import { observationFields, type Provenance, type Standing } from "./observation.js";
import {
  type Counts,
  countsOf,
  isAbsent,
  isMissing,
  type Parts,
  type ReadAmount,
  readAmount,
} from "./read-amount.js";
import type { UsedObservation } from "./used-observation.js";

/** An observation as it was given, of an indicator and an area that were already found out. */
export interface Row {
  /** The observation's fields, of any type. */
  readonly given: Readonly<Record<string, unknown>>;
  /** Where it stands in the input. */
  readonly path: IssuePath;
  /** What is wrong with it besides its amount, so that it cannot be used; null in the rule. */
  readonly fault: Issue | null;
  /** Whether its value stands at the path itself, as in values by indicator. */
  readonly isBare?: boolean;
}

/** What the observations of one indicator, for one area and period, come to (spec 4.3). */
export interface Collected {
  /** `amount` where there is one to judge. */
  readonly state: "amount" | "missing" | "unusable" | "not-applicable";
  /** In the indicator's unit; null unless there is an amount. */
  readonly quantity: Ratio | null;
  /** The whole counts it is a ratio of, where every equal observation gives the same; else null. */
  readonly counts: Counts | null;
  /** The ratio that was given, where every equal observation gives the same; else null. */
  readonly parts: Parts | null;
  /** Whether the amount is provisional. */
  readonly provisional: boolean;
  /** Why it does not apply. */
  readonly reason: string | null;
  /** What is wrong with them, and which were set aside for their period, in the order given. */
  readonly issues: readonly Issue[];
  /** Those the amount, or the declaration, rests on. */
  readonly used: readonly UsedObservation[];
  /** Where the first of those stands. */
  readonly path: IssuePath;
}

/** For which indicator, in what, and of when. */
export interface CollectContext {
  readonly indicator: string;
  readonly measure: Measure;
  readonly period: Period;
  readonly notation: Notation;
}

/**
 * Makes one amount, or one reason why there is none, of the observations of an indicator: missing ones are
 * left out, those of other periods set aside, final ones go before provisional ones; of the rest, one that
 * cannot be read, or two that differ, leave no amount. There is no majority (spec 4.3).
 */
export function collect(rows: readonly Row[], context: CollectContext): Collected {
  try {
    return collectRows(rows, context);
  } catch (error) {
    return collectRows(readable(rows, error, observationFields), context);
  }
}

function collectRows(rows: readonly Row[], context: CollectContext): Collected {
  const issues: Issue[] = [];
  const present = rows.filter((row) => isPresent(row, issues)).map((row) => placed(row, context.period));
  const setAside = present.flatMap(({ mismatch }) => (mismatch ? [mismatch] : []));
  const here = present.filter(({ mismatch }) => mismatch === null);
  issues.push(...setAside);
  if (here.length === 0) return nothing(setAside.length > 0 ? "unusable" : "missing", issues);

  const anyFinal = here.some(({ standing }) => standing === "final");
  const standing = here.filter((row) => !(anyFinal && row.standing === "provisional"));
  return settle(standing, context, issues);
}

/** A row, where it belongs in time and how it stands. */
interface Placed {
  readonly row: Row;
  readonly standing: Standing;
  readonly mismatch: Issue | null;
  /** What is wrong with its standing and its period. */
  readonly faults: readonly Issue[];
}

const standings: readonly string[] = ["final", "provisional", "not-applicable"] satisfies Standing[];

/** Whether there is something to use; a mistyped standing without a value is named, for it may be meant. */
function isPresent({ given, path }: Row, issues: Issue[]): boolean {
  if (!isMissing(given) || given["standing"] === "not-applicable") return true;
  const { standing } = given;
  if (!isAbsent(standing) && !isStanding(standing)) issues.push(unknownStanding(standing, path));
  return false;
}

function placed(row: Row, period: Period): Placed {
  const { period: ownPeriod, standing: ownStanding } = row.given;
  const path = [...row.path, "period"];
  const faults =
    isAbsent(ownStanding) || isStanding(ownStanding) ? [] : [unknownStanding(ownStanding, row.path)];
  const placed = {
    row,
    standing: isStanding(ownStanding) ? ownStanding : ("final" as const),
    mismatch: null,
  };
  const read = isAbsent(ownPeriod) ? null : readPeriod(ownPeriod);
  if (!read) return { ...placed, faults };
  if (!read.ok) return { ...placed, faults: [...faults, at(path, read.issue)] };
  if (samePeriod(read.period, period)) return { ...placed, faults };
  const details = { expected: period.text, received: read.period.text };
  return { ...placed, faults, mismatch: issue("period/mismatch", details, path) };
}

function isStanding(word: unknown): word is Standing {
  return (standings as readonly unknown[]).includes(word);
}

function unknownStanding(word: unknown, path: IssuePath): Issue {
  const received = asWritten(word);
  return issue("observation/unknown-standing", { received, nearest: nearest(received, standings) }, [
    ...path,
    "standing",
  ]);
}

/** Observations of the right time: they agree, or they leave no amount; every fault of theirs is named. */
function settle(standing: readonly Placed[], context: CollectContext, before: readonly Issue[]): Collected {
  const declared = standing.filter((row) => row.standing === "not-applicable");
  const faults = [
    ...standing.flatMap(({ row, faults }) => (row.fault ? [row.fault, ...faults] : faults)),
    ...declared.flatMap(({ row }) => reasonFault(row, context.indicator)),
  ];
  const issues = [...before, ...faults];
  const readable: Extract<ReadAmount, { ok: true }>[] = [];
  for (const { row } of standing.filter(({ row }) => !isMissing(row.given))) {
    const amount = readAmount(row, context);
    if (amount.ok) readable.push(amount);
    else issues.push(...amount.issues);
  }
  if (issues.length > before.length) return nothing("unusable", issues);

  const [first] = readable;
  const differ = readable.some(({ quantity }) => first && compare(quantity, first.quantity) !== 0);
  if (differ || (declared.length > 0 && readable.length > 0)) {
    return nothing("unusable", [...issues, conflict(standing, context.indicator)]);
  }
  const used = Object.freeze(standing.map(({ row }) => usedObservation(row, context.notation)));
  const { path } = (standing[0] as Placed).row;
  if (!first) {
    const reason = declared[0] ? String(declared[0].row.given["reason"]) : null;
    return { ...nothing("not-applicable", issues), reason, used, path };
  }
  const parts = readable.every((one) => sameParts(one.parts, first.parts)) ? first.parts : null;
  return {
    state: "amount",
    quantity: first.quantity,
    counts: parts && countsOf(parts),
    parts,
    provisional: standing.every((row) => row.standing === "provisional"),
    reason: null,
    issues,
    used,
    path,
  };
}

function nothing(state: Collected["state"], issues: readonly Issue[]): Collected {
  const none = { quantity: null, counts: null, parts: null, provisional: false, reason: null };
  return { state, issues, ...none, used: Object.freeze([]), path: [] };
}

function reasonFault({ given, path }: Row, indicator: string): Issue[] {
  const { reason } = given;
  if (typeof reason === "string" && reason.trim() !== "") return [];
  return [issue("observation/reason-missing", { indicator }, [...path, "reason"])];
}

function conflict(standing: readonly Placed[], indicator: string): Issue {
  const values = standing.map((placed) => amountAsWritten(placed));
  const paths = standing.map(({ row }) => row.path);
  return issue("observation/conflict", { indicator, values, paths }, paths.at(-1));
}

function amountAsWritten({ row: { given }, standing }: Placed): string {
  if (isMissing(given)) return standing;
  const { value, numerator, denominator, unit } = given;
  const amount = isAbsent(value)
    ? `${quantityAsWritten(numerator)}/${quantityAsWritten(denominator)}`
    : quantityAsWritten(value);
  const inUnit = typeof unit === "string" ? `${amount} ${asWritten(unit)}` : amount;
  return standing === "not-applicable" ? `${inUnit} (not-applicable)` : inUnit;
}

function sameParts(a: Parts | null, b: Parts | null): boolean {
  if (!a || !b) return false;
  return (["numerator", "denominator", "factor"] as const).every((part) => compare(a[part], b[part]) === 0);
}

function usedObservation({ given }: Row, declared: Notation): UsedObservation {
  const { value, numerator, denominator, unit, period, standing, provenance } = given;
  const parts = [value, numerator, denominator];
  const notation = parts.some((part) => typeof part === "string") ? declared : "plain";
  const [v = null, n = null, d = null] = parts.map((part) => numberText(part, notation));
  return Object.freeze({
    value: v,
    numerator: n,
    denominator: d,
    notation,
    unit: isAbsent(unit) ? null : String(unit),
    period: isAbsent(period) ? null : String(period),
    standing: isStanding(standing) ? standing : "final",
    provenance: isProvenance(provenance) ? kept(provenance) : null,
  });
}

/** A number as text that reads as the same number: numbers and Decimals print `1e-7`, which is no decimal text. */
function numberText(input: unknown, notation: Notation): string | null {
  if (isAbsent(input) || typeof input === "string") return input ?? null;
  const read = readQuantity(input);
  const written = String(input);
  const plain = written.includes("e") && read.ok ? (printDecimal(read.quantity) ?? written) : written;
  return notation === "vi" ? plain.replace(".", ",") : plain;
}

function kept(provenance: Provenance): Provenance {
  return typeof provenance === "string" ? provenance : Object.freeze({ ...provenance });
}

/** Whether a value can be a provenance: a text, or an object of texts. */
export function isProvenance(value: unknown): value is Provenance {
  if (typeof value === "string") return true;
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return Object.values(value).every((member) => typeof member === "string");
}
