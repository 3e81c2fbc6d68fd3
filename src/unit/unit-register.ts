import { nearest } from "../issue/nearest.js";
import { divide, multiply, type Ratio } from "../number/ratio.js";
import { quantityOf } from "../number/read-quantity.js";
import { unitCatalogue } from "./unit-catalogue.js";
import type { UnitDefinition } from "./unit-definition.js";

/** A unit with its factor read. */
export interface Unit extends UnitDefinition {
  /** Base units of the dimension in one of it, exact. */
  readonly exactFactor: Ratio;
}

/** The units that a rule set knows: the catalogue and its own, found by id or spelling. */
export interface UnitRegister {
  /** By id or spelling (NFC, blanks folded); undefined when unknown (spec 2.4). */
  find(word: string): Unit | undefined;
  /** Known words nearest to an unknown one, best first. */
  nearest(word: string): readonly string[];
}

/** The catalogue with further definitions; on a word that both know, the further one decides. */
export function unitRegister(further: readonly UnitDefinition[] = []): UnitRegister {
  if (further.length === 0) return catalogueRegister();
  return registerOf([...further, ...unitCatalogue]);
}

/** Converts an exact number between two units of one dimension: exact factors only (spec 2.1). */
export function convert(value: Ratio, from: Unit, to: Unit): Ratio {
  if (from === to) return value;
  return divide(multiply(value, from.exactFactor), to.exactFactor);
}

/** NFC, blanks folded: how words of units are compared. Case counts. */
export function foldSpelling(word: string): string {
  return word.normalize("NFC").replace(/\s+/g, " ").trim();
}

let ofCatalogue: UnitRegister | undefined;

function catalogueRegister(): UnitRegister {
  ofCatalogue ??= registerOf(unitCatalogue);
  return ofCatalogue;
}

function registerOf(definitions: readonly UnitDefinition[]): UnitRegister {
  const words = new Map<string, Unit>();
  for (const definition of definitions) {
    const exactFactor = quantityOf(definition.factor);
    if (!exactFactor) continue;
    const unit: Unit = { ...definition, exactFactor };
    for (const word of [definition.id, ...definition.spellings].map(foldSpelling)) {
      if (!words.has(word)) words.set(word, unit);
    }
  }
  return {
    find: (word) => words.get(word) ?? words.get(foldSpelling(word)),
    nearest: (word) => nearest(word, words.keys()),
  };
}
