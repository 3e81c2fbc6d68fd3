import type { Compiled, CompiledRule } from "./compile.js";
import type { ReadColumn } from "./read-column.js";
import {
  areasAtOnce,
  countRule,
  exceededIn,
  type FlatRule,
  flatRule,
  notMetIn,
  packedOne,
  rulesAtOnce,
  undeterminedIn,
  writeCodes,
} from "./table-kernel.js";
import { codeOf, exceededCode, metCode, notMetCode, undeterminedCode } from "./threshold.js";

/** What is judged: for each rule its column, null where it has none. */
export interface Judged {
  readonly compiled: Compiled<string>;
  readonly columns: readonly (ReadColumn | null)[];
  /** Columns to be read on the way. */
  readonly unread: readonly ReadColumn[];
  /** How many areas there are. */
  readonly count: number;
  /** The code of a figure that no double tells, by the exact way. */
  readonly settle: (rule: number, place: number) => number;
}

/** How a table came out. */
export interface Tally {
  /** Packed counts of each area, for every 1023 rules a list. */
  readonly areas: readonly Int32Array[];
  /** How often each code came up under a rule: five counts a rule. */
  readonly rules: Float64Array;
  /** One code for each rule and area, rule after rule; null unless they were asked for. */
  readonly codes: Uint8Array | null;
  /** The answers that were settled the exact way. */
  readonly settled: readonly Settled[];
}

/** An answer that no double gave. */
export interface Settled {
  readonly rule: number;
  readonly place: number;
  readonly code: number;
}

/** Judges a table: all areas of a block under every rule, block after block, and then what needs the exact way. */
export function tally(judged: Judged, keepsCodes: boolean): Tally {
  const { compiled, columns, unread, count } = judged;
  const rules = flatRules(compiled);
  const sets = Math.max(1, Math.ceil(rules.length / rulesAtOnce));
  const areas = Array.from({ length: sets }, (_, set) => emptyCounts(columns, set, count));
  const codes = keepsCodes ? new Uint8Array(rules.length * count) : null;
  const codesOfRules = rules.map((_, r) => codes?.subarray(r * count, (r + 1) * count));
  const counts = new Float64Array(5 * rules.length);
  for (let from = 0; from < count; from += areasAtOnce) {
    const to = Math.min(count, from + areasAtOnce);
    for (const column of unread) column.readPart(from, to);
    for (let r = 0; r < rules.length; r += 1) {
      const figures = columns[r]?.doubles;
      if (!figures) continue;
      const rule = rules[r] as FlatRule;
      const ofSet = areas[Math.floor(r / rulesAtOnce)] as Int32Array;
      addPacked(counts, r, countRule(rule, figures, ofSet, from, to));
      const ofRule = codesOfRules[r];
      if (ofRule) writeCodes(rule, figures, ofRule, from, to);
    }
  }
  const settled = settledOf(judged);
  for (const one of settled) correct(one, areas, counts, codes, count);
  complete(counts, columns, count);
  return { areas, rules: counts, codes, settled };
}

/** The codes of a table that was counted before. */
export function codesOf({ compiled, columns, count }: Judged, settled: readonly Settled[]): Uint8Array {
  const codes = new Uint8Array(columns.length * count);
  flatRules(compiled).forEach((rule, r) => {
    const figures = columns[r]?.doubles;
    if (figures) writeCodes(rule, figures, codes.subarray(r * count, (r + 1) * count), 0, count);
  });
  for (const { rule, place, code } of settled) codes[rule * count + place] = code;
  return codes;
}

const flattened = new WeakMap<object, readonly FlatRule[]>();

function flatRules(compiled: Compiled<string>): readonly FlatRule[] {
  const made = flattened.get(compiled) ?? compiled.rules.map(({ marks }) => flatRule(marks));
  flattened.set(compiled, made);
  return made;
}

/** Every rule of a set without a column is undetermined everywhere. */
function emptyCounts(columns: Judged["columns"], set: number, count: number): Int32Array {
  const own = columns.slice(set * rulesAtOnce, (set + 1) * rulesAtOnce);
  const absent = own.filter((column) => column === null).length;
  const counts = new Int32Array(count);
  return absent === 0 ? counts : counts.fill(absent * packedOne(undeterminedCode));
}

function addPacked(counts: Float64Array, rule: number, packed: number): void {
  add(counts, rule, notMetCode, notMetIn(packed));
  add(counts, rule, undeterminedCode, undeterminedIn(packed));
  add(counts, rule, exceededCode, exceededIn(packed));
}

function add(counts: Float64Array, rule: number, code: number, times: number): void {
  const at = 5 * rule + code;
  counts[at] = (counts[at] as number) + times;
}

/** What no double told, which the loops left undetermined; under a rule with longer marks that is every figure. */
function settledOf({ compiled, columns, count, settle }: Judged): Settled[] {
  return columns.flatMap((column, rule): Settled[] => {
    if (!column) return [];
    const { marks } = compiled.rules[rule] as CompiledRule;
    if (marks.doubles) {
      return column.long.map(({ place, amount }) => {
        return { rule, place, code: amount ? codeOf(marks, amount) : settle(rule, place) };
      });
    }
    const places = Array.from({ length: count }, (_, place) => place);
    const there = places.filter((place) => column.given[place] !== null && column.given[place] !== undefined);
    return there.map((place) => ({ rule, place, code: settle(rule, place) }));
  });
}

function correct(
  { rule, place, code }: Settled,
  areas: readonly Int32Array[],
  counts: Float64Array,
  codes: Uint8Array | null,
  count: number,
): void {
  const ofSet = areas[Math.floor(rule / rulesAtOnce)] as Int32Array;
  ofSet[place] = (ofSet[place] as number) + packedOne(code) - packedOne(undeterminedCode);
  add(counts, rule, undeterminedCode, -1);
  add(counts, rule, code, 1);
  if (codes) codes[rule * count + place] = code;
}

/** The loops count neither what is met and no more, nor rules without a column. */
function complete(counts: Float64Array, columns: Judged["columns"], count: number): void {
  columns.forEach((column, rule) => {
    const told = counts.subarray(5 * rule, 5 * rule + 5).reduce((sum, times) => sum + times, 0);
    add(counts, rule, column ? metCode : undeterminedCode, count - told);
  });
}
