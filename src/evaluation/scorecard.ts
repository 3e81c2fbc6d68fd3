import type { Issue } from "../issue/issue.js";
import { issue } from "../issue/issue.js";
import { nearest } from "../issue/nearest.js";
import { ThiduaError } from "../issue/thidua-error.js";
import type { UsedObservation } from "../observation/used-observation.js";
import { contentHash } from "../rule/content-hash.js";
import { answer } from "./answer.js";
import { type Breach, breachesOf } from "./breaches.js";
import { type Cell, isShortCell } from "./cell.js";
import type { Compiled } from "./compile.js";
import type { Evaluation, RuleSetReference, Scorecard, ScorecardJson, Summary } from "./evaluation.js";

/** What a card is made of; its answers are made when they are read, once. */
export interface CardParts<Id extends string> {
  readonly compiled: Compiled<Id>;
  readonly area: string | null;
  readonly period: string;
  readonly cells: readonly Cell[];
  readonly summary: Summary;
  /** Faults that belong to no indicator of the rule set; made when first read. */
  readonly strays: () => readonly Issue[];
}

/** The scorecard of one area: see `Scorecard`. */
export class Card<Id extends string> implements Scorecard<Id> {
  readonly #parts: CardParts<Id>;
  #answers: (Evaluation<Id> | undefined)[] | undefined;
  #evaluations: readonly Evaluation<Id>[] | undefined;
  #issues: readonly Issue[] | undefined;
  #breaches: readonly Breach[] | undefined;
  #strays: readonly Issue[] | undefined;

  constructor(parts: CardParts<Id>) {
    this.#parts = parts;
    Object.freeze(this);
  }

  get ruleSet(): RuleSetReference {
    return referenceTo(this.#parts.compiled.ruleSet);
  }

  get area(): string | null {
    return this.#parts.area;
  }

  get period(): string {
    return this.#parts.period;
  }

  get summary(): Summary {
    return this.#parts.summary;
  }

  get evaluations(): readonly Evaluation<Id>[] {
    this.#evaluations ??= Object.freeze(this.#parts.compiled.ids.map((_, i) => this.#answer(i)));
    return this.#evaluations;
  }

  get issues(): readonly Issue[] {
    this.#issues ??= Object.freeze(this.#collectIssues());
    return this.#issues;
  }

  get(indicator: Id): Evaluation<Id> {
    return this.#answer(this.#place(indicator));
  }

  observationsOf(indicator: Id): readonly UsedObservation[] {
    const cell = this.#parts.cells[this.#place(indicator)];
    if (cell === undefined) return Object.freeze([]);
    return isShortCell(cell) ? Object.freeze([plainObservation(cell)]) : cell.used;
  }

  toJSON(): ScorecardJson<Id> {
    const { ruleSet, area, period, evaluations, summary, issues } = this;
    return { schemaVersion: 1, ruleSet, area, period, evaluations, summary, issues };
  }

  #place(indicator: string): number {
    const { index } = this.#parts.compiled;
    const place = index.get(indicator);
    if (place !== undefined) return place;
    const details = { received: String(indicator), nearest: nearest(String(indicator), index.keys()) };
    throw new ThiduaError([issue("evaluation/unknown-indicator", details)]);
  }

  #answer(place: number): Evaluation<Id> {
    const { compiled, cells } = this.#parts;
    this.#answers ??= new Array<Evaluation<Id> | undefined>(compiled.ids.length);
    const before = this.#answers[place];
    if (before) return before;
    const rule = compiled.rules[place] as (typeof compiled.rules)[number];
    const made = answer(
      rule,
      cells[place],
      this.#parts,
      rule.isRelated ? this.#breachesOf(rule.rule.id) : none,
    );
    this.#answers[place] = made;
    return made;
  }

  #allBreaches(): readonly Breach[] {
    this.#breaches ??= breachesOf(this.#parts.compiled as unknown as Compiled, this.#parts.cells);
    return this.#breaches;
  }

  #breachesOf(indicator: string): readonly Issue[] {
    return Object.freeze(
      this.#allBreaches().flatMap(({ issue: one, indicators }) =>
        indicators.includes(indicator) ? [one] : [],
      ),
    );
  }

  /** A figure that nobody gave is no fault of what was given; a broken relation is one fault, not two. */
  #collectIssues(): Issue[] {
    this.#strays ??= this.#parts.strays();
    const ofAnswers = this.evaluations
      .flatMap(({ issues }) => issues)
      .filter(({ code }) => code !== "observation/missing");
    return [...new Set([...this.#strays, ...ofAnswers])];
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

function plainObservation(cell: string | number): UsedObservation {
  const rest = {
    notation: "plain" as const,
    numerator: null,
    denominator: null,
    unit: null,
    period: null,
    provenance: null,
  };
  return Object.freeze({ value: String(cell), ...rest, standing: "final" as const });
}
