import type { Issue } from "../issue/issue.js";
import { issue } from "../issue/issue.js";
import { nearest } from "../issue/nearest.js";
import { ThiduaError } from "../issue/thidua-error.js";
import type { UsedObservation } from "../observation/used-observation.js";
import { contentHash } from "../rule/content-hash.js";
import { answer } from "./answer.js";
import { type Breach, breachesOf } from "./breaches.js";
import { type Cell, type GivenAs, isShortCell } from "./cell.js";
import type { Compiled, CompiledRule } from "./compile.js";
import type {
  Evaluation,
  Outcome,
  RuleSetReference,
  Scorecard,
  ScorecardJson,
  Summary,
} from "./evaluation.js";
import { outcomeOfCode } from "./outcome-codes.js";
import { codeOfCell } from "./summary.js";

/** The scorecard of one area: see `Scorecard`. Its answers are made when they are read, once. */
export class Card<Id extends string> implements Scorecard<Id> {
  readonly #compiled: Compiled<Id>;
  readonly #area: string | null;
  readonly #period: string;
  readonly #cells: readonly Cell[];
  readonly #summary: Summary;
  readonly #strays: () => readonly Issue[];
  readonly #givenAs: readonly (GivenAs | undefined)[] | null;
  /** The place after that of the indicator asked for last. */
  #next = 0;
  #answers: (Evaluation<Id> | undefined)[] | undefined;
  #evaluations: readonly Evaluation<Id>[] | undefined;
  #issues: readonly Issue[] | undefined;
  #breaches: readonly Breach[] | undefined;

  /**
   * `strays` makes the faults that belong to no indicator of the rule set, when they are first read; `givenAs` says how short
   * decimals were given, where their cells do not.
   */
  constructor(
    compiled: Compiled<Id>,
    area: string | null,
    period: string,
    cells: readonly Cell[],
    summary: Summary,
    strays: () => readonly Issue[],
    givenAs: readonly (GivenAs | undefined)[] | null,
  ) {
    this.#compiled = compiled;
    this.#area = area;
    this.#period = period;
    this.#cells = cells;
    this.#summary = summary;
    this.#strays = strays;
    this.#givenAs = givenAs;
    Object.freeze(this);
  }

  get ruleSet(): RuleSetReference {
    return referenceTo(this.#compiled.ruleSet);
  }

  get area(): string | null {
    return this.#area;
  }

  get period(): string {
    return this.#period;
  }

  get summary(): Summary {
    return this.#summary;
  }

  get indicators(): readonly Id[] {
    return this.#compiled.ids;
  }

  get evaluations(): readonly Evaluation<Id>[] {
    this.#evaluations ??= Object.freeze(this.#compiled.ids.map((_, i) => this.#answer(i)));
    return this.#evaluations;
  }

  get issues(): readonly Issue[] {
    this.#issues ??= Object.freeze(this.#collectIssues());
    return this.#issues;
  }

  get(indicator: Id): Evaluation<Id> {
    return this.#answer(this.#place(indicator));
  }

  outcomeOf(indicator: Id): Outcome {
    const place = this.#place(indicator);
    const made = this.#answers?.[place];
    return made ? made.outcome : outcomeOfCode(codeOfCell(this.#compiled, place, this.#cells[place]));
  }

  observationsOf(indicator: Id): readonly UsedObservation[] {
    const place = this.#place(indicator);
    const cell = this.#cells[place];
    if (cell === undefined) return Object.freeze([]);
    return isShortCell(cell) ? Object.freeze([usedOf(cell, this.#givenAs?.[place])]) : cell.used;
  }

  toJSON(): ScorecardJson<Id> {
    const { ruleSet, area, period, evaluations, summary, issues } = this;
    return { schemaVersion: 1, ruleSet, area, period, evaluations, summary, issues };
  }

  #place(indicator: string): number {
    const { ids, index } = this.#compiled;
    // Mostly they are asked for in order: then no table need be asked.
    const place = ids[this.#next] === indicator ? this.#next : index.get(indicator);
    if (place === undefined) {
      const details = { received: String(indicator), nearest: nearest(String(indicator), index.keys()) };
      throw new ThiduaError([issue("evaluation/unknown-indicator", details)]);
    }
    this.#next = place + 1;
    return place;
  }

  #answer(place: number): Evaluation<Id> {
    const compiled = this.#compiled;
    this.#answers ??= new Array<Evaluation<Id> | undefined>(compiled.ids.length);
    const before = this.#answers[place];
    if (before) return before;
    const rule = compiled.rules[place] as CompiledRule<Id>;
    const breaches = rule.isRelated ? this.#breachesOf(rule.rule.id) : none;
    const made = answer(rule, this.#cells[place], this.#area, this.#period, breaches);
    this.#answers[place] = made;
    return made;
  }

  #allBreaches(): readonly Breach[] {
    this.#breaches ??= breachesOf(this.#compiled as unknown as Compiled, this.#cells);
    return this.#breaches;
  }

  #breachesOf(indicator: string): readonly Issue[] {
    const all = this.#allBreaches();
    if (all.length === 0) return none;
    return Object.freeze(
      all.flatMap(({ issue: one, indicators }) => (indicators.includes(indicator) ? [one] : [])),
    );
  }

  /** A figure that nobody gave is no fault of what was given; a broken relation is one fault, not two. */
  #collectIssues(): Issue[] {
    const ofAnswers = this.evaluations
      .flatMap(({ issues }) => issues)
      .filter(({ code }) => code !== "observation/missing");
    return [...new Set([...this.#strays(), ...ofAnswers])];
  }
}

const none: readonly Issue[] = Object.freeze([]);
const references = new WeakMap<object, RuleSetReference>();

/** Which rule set judged: its hash is made when first read. */
function referenceTo(ruleSet: Compiled["ruleSet"]): RuleSetReference {
  const before = references.get(ruleSet);
  if (before) return before;
  const { id, version } = ruleSet;
  const made = Object.freeze({ id, version, hash: contentHash(ruleSet) });
  references.set(ruleSet, made);
  return made;
}

/** The observation that a short decimal was: with nothing beside its value, if nothing says otherwise. */
function usedOf(cell: string | number, givenAs: GivenAs | undefined): UsedObservation {
  const said = typeof givenAs === "string" ? { value: givenAs, notation: "vi" as const } : givenAs;
  return Object.freeze({
    value: String(cell),
    numerator: null,
    denominator: null,
    notation: "plain",
    unit: null,
    period: null,
    standing: "final",
    provenance: null,
    ...said,
  });
}
