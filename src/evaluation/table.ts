import { asWritten, type Issue, issue } from "../issue/issue.js";
import { nearest } from "../issue/nearest.js";
import { ThiduaError } from "../issue/thidua-error.js";
import { readQuantity } from "../number/read-quantity.js";
import type { EvaluateOptions, Observations } from "../observation/observation.js";
import type { Compiled, CompiledRule } from "./compile.js";
import type { CodeAt } from "./condition-codes.js";
import { evaluate } from "./evaluate.js";
import type { Evaluation, Outcome, RuleSetReference, Scorecard, Summary } from "./evaluation.js";
import type { EvaluationTable, OutcomeCounts, TablePlace } from "./evaluation-table.js";
import { outcomeOfCode } from "./outcome-codes.js";
import type { ReadColumn } from "./read-column.js";
import { summaryOf } from "./summary.js";
import { exceededIn, notMetIn, undeterminedIn } from "./table-kernel.js";
import { codesOf, type Judged, type Tally, tally } from "./table-tally.js";
import { codeOf, exceededCode, metCode, notMetCode, undeterminedCode } from "./threshold.js";

/** What a table is made of. */
export interface TableParts<Id extends string> {
  readonly compiled: Compiled<Id>;
  readonly count: number;
  readonly areas: readonly string[] | null;
  /** Every column that was given, those of no known indicator too. */
  readonly given: ReadonlyMap<string, ReadColumn>;
  /** Those of them that are yet to be read. */
  readonly unread: readonly ReadColumn[];
  readonly issues: readonly Issue[];
  /** Period and notation of the call. */
  readonly options: EvaluateOptions;
  readonly keepsCodes: boolean;
  /** The roll-up that was asked for, of the codes of each indicator; null for all targets. */
  readonly rollUp: ((codesOf: (indicator: Id) => Uint8Array) => CodeAt) | null;
}

/** The evaluations of many areas: see `EvaluationTable`. */
export class Table<Id extends string> implements EvaluationTable<Id> {
  readonly count: number;
  readonly areas: readonly string[] | null;
  readonly indicators: readonly Id[];
  readonly issues: readonly Issue[];
  readonly #parts: TableParts<Id>;
  readonly #judged: Judged;
  readonly #tally: Tally;
  #codes: Uint8Array | undefined;
  #rollUps: Uint8Array | undefined;
  #countsByArea: OutcomeCounts | undefined;
  #places: Map<string, number> | undefined;
  #lastCard: { readonly place: number; readonly card: Scorecard<Id> } | undefined;
  #blank: Scorecard<Id> | undefined;

  constructor(parts: TableParts<Id>) {
    const { compiled, count, areas, given, unread, issues } = parts;
    this.#parts = parts;
    this.count = count;
    this.areas = areas;
    this.indicators = compiled.ids;
    this.issues = issues;
    const columns = compiled.ids.map((id) => given.get(id) ?? null);
    const settle = (rule: number, place: number): number => this.#exactCode(rule, place);
    this.#judged = { compiled, columns, unread, count, settle };
    this.#tally = tally(this.#judged, parts.keepsCodes);
    Object.freeze(this);
  }

  get ruleSet(): RuleSetReference {
    return this.#blankCard().ruleSet;
  }

  get period(): string {
    return this.#blankCard().period;
  }

  get summary(): Summary {
    const { rules } = this.#tally;
    return summaryOf(
      [0, 1, 2, 3, 4].map((code) => rules.reduce((sum, n, i) => (i % 5 === code ? sum + n : sum), 0)),
    );
  }

  get countsByArea(): OutcomeCounts {
    this.#countsByArea ??= countsOfAreas(this.#tally.areas, this.count, this.indicators.length);
    return this.#countsByArea;
  }

  get countsByIndicator(): OutcomeCounts {
    const { rules } = this.#tally;
    const times = (code: number): Uint32Array =>
      Uint32Array.from(this.indicators, (_, i) => rules[5 * i + code] as number);
    const exceeded = times(exceededCode);
    return {
      met: times(metCode).map((n, i) => n + (exceeded[i] as number)),
      exceeded,
      notMet: times(notMetCode),
      undetermined: times(undeterminedCode),
    };
  }

  get rollUps(): Uint8Array {
    this.#rollUps ??= this.#makeRollUps();
    return this.#rollUps;
  }

  get codes(): Uint8Array {
    this.#codes ??= this.#tally.codes ?? codesOf(this.#judged, this.#tally.settled);
    return this.#codes;
  }

  get unreadable(): readonly TablePlace<Id>[] {
    const { given } = this.#parts;
    const ratios = this.#tally.settled.filter(({ code }) => code === undeterminedCode);
    return this.indicators.flatMap((indicator, i) => {
      const own = ratios.filter(({ rule }) => rule === i).map(({ place }) => place);
      const places = new Set([...(given.get(indicator)?.unreadable ?? []), ...own]);
      return [...places].sort((a, b) => a - b).map((area) => Object.freeze({ area, indicator }));
    });
  }

  summaryOf(area: number | string): Summary {
    const place = this.#place(area);
    const { met, exceeded, notMet, undetermined } = this.countsByArea;
    const of = (list: Uint32Array): number => list[place] as number;
    return summaryOf([of(undetermined), of(notMet), of(met) - of(exceeded), of(exceeded), 0]);
  }

  summaryOfIndicator(indicator: Id): Summary {
    const at = 5 * this.#indexOf(indicator);
    return summaryOf([...this.#tally.rules.subarray(at, at + 5)]);
  }

  placeOf(area: number | string): number {
    return this.#place(area);
  }

  rollUpOf(area: number | string): Outcome {
    return outcomeOfCode(this.rollUps[this.#place(area)] as number);
  }

  codesOf(indicator: Id): Uint8Array {
    const from = this.#indexOf(indicator) * this.count;
    return this.codes.subarray(from, from + this.count);
  }

  get(area: number | string, indicator: Id): Evaluation<Id> {
    return this.card(area).get(indicator);
  }

  card(area: number | string): Scorecard<Id> {
    const place = this.#place(area);
    if (this.#lastCard?.place === place) return this.#lastCard.card;
    const { compiled, given, areas, options } = this.#parts;
    const figures = [...given].map(([id, column]) => [id, column.given[place]] as const);
    const observations = Object.fromEntries(figures) as Observations<NoInfer<Id>>;
    const card = evaluate(compiled.ruleSet, observations, { ...options, area: areas?.[place] });
    this.#lastCard = { place, card };
    return card;
  }

  #blankCard(): Scorecard<Id> {
    const { compiled, options } = this.#parts;
    this.#blank ??= evaluate<Id>(compiled.ruleSet, {}, options);
    return this.#blank;
  }

  /** The code of a figure by the exact way; of anything but a decimal, as `evaluate` answers it. */
  #exactCode(rule: number, place: number): number {
    const { compiled, options, given } = this.#parts;
    const { marks, rule: own } = compiled.rules[rule] as CompiledRule<Id>;
    const figure: unknown = (given.get(own.id) as ReadColumn).given[place];
    const read = readQuantity(figure, options.notation);
    if (read.ok) return codeOf(marks, read.quantity);
    const card = evaluate(compiled.ruleSet, { [own.id]: figure } as Observations<NoInfer<Id>>, options);
    const { outcome, exceeded } = card.get(own.id);
    if (outcome === "met") return exceeded ? exceededCode : metCode;
    return outcome === "not-met" ? notMetCode : undeterminedCode;
  }

  #makeRollUps(): Uint8Array {
    const { rollUp } = this.#parts;
    if (!rollUp) return allTargets(this.#tally.areas, this.count);
    const codeAt = rollUp((indicator) => this.codesOf(indicator));
    return Uint8Array.from({ length: this.count }, (_, place) => codeAt(place));
  }

  #indexOf(indicator: Id): number {
    const { index } = this.#parts.compiled;
    const place = index.get(indicator);
    if (place !== undefined) return place;
    const details = { received: asWritten(indicator), nearest: nearest(String(indicator), index.keys()) };
    throw new ThiduaError([issue("evaluation/unknown-indicator", details)]);
  }

  #place(area: number | string): number {
    if (typeof area !== "string") {
      if (Number.isInteger(area) && area >= 0 && area < this.count) return area;
      throw unknownArea(area, []);
    }
    this.#places ??= placesOf(this.areas);
    const place = this.#places.get(area);
    if (place === undefined) throw unknownArea(area, nearest(area, this.#places.keys()));
    if (place === -1) throw new ThiduaError([issue("observation/area-repeated", { area })]);
    return place;
  }
}

function unknownArea(area: unknown, near: readonly string[]): ThiduaError {
  return new ThiduaError([issue("evaluation/unknown-area", { received: asWritten(area), nearest: near })]);
}

/** The place of each area by its id; -1 for one that several have. */
function placesOf(areas: readonly string[] | null): Map<string, number> {
  const places = new Map<string, number>();
  areas?.forEach((area, place) => void places.set(area, places.has(area) ? -1 : place));
  return places;
}

/** All targets: one not met decides, else one undetermined leaves it open (spec 5.1). */
function allTargets(sets: readonly Int32Array[], count: number): Uint8Array {
  const answers = new Uint8Array(count).fill(metCode);
  for (const packed of sets) {
    for (let u = 0; u < count; u += 1) {
      const counts = packed[u] as number;
      if (notMetIn(counts) > 0) answers[u] = notMetCode;
      else if (undeterminedIn(counts) > 0 && answers[u] !== notMetCode) answers[u] = undeterminedCode;
    }
  }
  return answers;
}

function countsOfAreas(sets: readonly Int32Array[], count: number, rules: number): OutcomeCounts {
  const [met, exceeded] = [new Uint32Array(count).fill(rules), new Uint32Array(count)];
  const [notMet, undetermined] = [new Uint32Array(count), new Uint32Array(count)];
  for (const packed of sets) {
    for (let u = 0; u < count; u += 1) {
      const counts = packed[u] as number;
      exceeded[u] = (exceeded[u] as number) + exceededIn(counts);
      notMet[u] = (notMet[u] as number) + notMetIn(counts);
      undetermined[u] = (undetermined[u] as number) + undeterminedIn(counts);
      met[u] = (met[u] as number) - notMetIn(counts) - undeterminedIn(counts);
    }
  }
  return { met, exceeded, notMet, undetermined };
}
