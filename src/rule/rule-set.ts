import type { LocalText, UnitDefinition } from "../unit/unit-definition.js";
import type { Lock, Note, Rule, Source } from "./rule.js";

/** Another document on which one rests. */
export interface Citation {
  /** Its number, such as `3389/QĐ-UBND`. */
  readonly number: string;
  /** The day it was issued, `YYYY-MM-DD`. */
  readonly issued?: string;
  /** What it is. */
  readonly title: LocalText;
}

/** A legal document that rules cite. */
export interface LegalDocument {
  /** Such as `ct-02-2023`. */
  readonly id: string;
  /** Its official number, such as `02/CT-UBND`. */
  readonly number: string;
  /** What it is called. */
  readonly title: LocalText;
  /** Who issued it. */
  readonly issuer: LocalText;
  /** The day it was issued, `YYYY-MM-DD`. */
  readonly issued: string;
  /** What it rests on, in the order of its text; may be empty. */
  readonly basedOn?: readonly Citation[];
  /** What a reader should know of it, such as two numbers for itself. */
  readonly notes?: readonly Note[];
}

/** One indicator counts a part of what another counts: never more than it (spec 4.10). */
export interface PartOf<Id extends string = string> {
  /** Which relation. */
  readonly kind: "part-of";
  /** The part. */
  readonly part: Id;
  /** The whole. */
  readonly whole: Id;
  /** Whose reading it is. */
  readonly note?: LocalText;
}

/** Two indicators state one target: met together or not at all (spec 4.10). */
export interface SameTarget<Id extends string = string> {
  /** Which relation. */
  readonly kind: "same-target";
  /** The two. */
  readonly indicators: readonly [Id, Id];
  /** Whose reading it is. */
  readonly note?: LocalText;
}

/** What must hold between two indicators; a breach is flagged, and outcomes stand. */
export type Relation<Id extends string = string> = PartOf<Id> | SameTarget<Id>;

/** A day that the directive names: a review, an anniversary. */
export interface Occasion {
  /** Such as `mid-year-review`. */
  readonly id: string;
  /** What it is. */
  readonly name: LocalText;
  /** The day, `YYYY-MM-DD`; null where the text gives none. */
  readonly on: string | null;
  /** The day it commemorates, `YYYY-MM-DD`. */
  readonly since?: string;
  /** The law. */
  readonly source: Source;
}

/** The part of a document that holds the targets (spec 7.2): between two verbatim quotes, both included. */
export interface TargetsPart {
  /** The id of the document. */
  readonly document: string;
  /** Its first words. */
  readonly from: string;
  /** Its last words. */
  readonly to: string;
}

/** A number in the part with the targets that is no target, and why (spec 7.2). */
export interface ExcusedNumber {
  /** As written, such as `2010`. */
  readonly number: string;
  /** Words around it, verbatim, so that no other number is excused. */
  readonly quote: string;
  /** Why it is no target. */
  readonly reason: LocalText;
}

/** The days on which something holds; `to` is null while no end is known. */
export interface EffectiveRange {
  /** The first day, `YYYY-MM-DD`. */
  readonly from: string;
  /** The last day, `YYYY-MM-DD`, or null. */
  readonly to: string | null;
}

/** A rule that an adaptation left out. */
export interface Dropped {
  /** The indicator's id. */
  readonly indicator: string;
  /** Why. */
  readonly reason: string;
}

/** What `defineRuleSet` takes: a rule set as a person writes it. */
export interface RuleSetDefinition<Id extends string = string> {
  /** 1, the only version so far; may be left out. */
  readonly schemaVersion?: 1;
  /** Such as `lao-cai-2023`. */
  readonly id: string;
  /** Semantic version of the data, such as `1.0.0`. */
  readonly version: string;
  /** What it is called. */
  readonly title?: LocalText;
  /** Whose it is, such as `lao-cai`. */
  readonly jurisdiction?: string;
  /** The reporting period it judges, such as `2023`. */
  readonly period: string;
  /** When it is in force. */
  readonly effective?: EffectiveRange;
  /** The documents that its rules cite; not empty. */
  readonly documents: readonly LegalDocument[];
  /** Units of its own, beside the catalogue's. */
  readonly units?: readonly UnitDefinition[];
  /** One rule an indicator, in the document's order; not empty. */
  readonly rules: readonly Rule<Id>[];
  /** What must hold between indicators. */
  readonly relations?: readonly Relation<NoInfer<Id>>[];
  /** Reviews that the document sets. */
  readonly milestones?: readonly Occasion[];
  /** Anniversaries that the document names. */
  readonly occasions?: readonly Occasion[];
  /** Where the targets stand. */
  readonly targetsPart?: TargetsPart;
  /** Numbers there that are no targets. */
  readonly excused?: readonly ExcusedNumber[];
  /** What a reader should know. */
  readonly notes?: readonly Note[];
  /** What an adaptation may do to rules that say nothing else; `free` if left out. */
  readonly lock?: Lock;
  /** The rule set that it adapts: `lao-cai-2023@1.0.0`. */
  readonly adaptedFrom?: string;
  /** Rules that an adaptation left out. */
  readonly dropped?: readonly Dropped[];
}

/**
 * A checked rule set: deeply frozen, JSON-safe, with canonical bounds. Its ids are known to the compiler.
 * Made by `defineRuleSet` or `parseRuleSet`.
 */
export interface RuleSet<Id extends string = string> extends RuleSetDefinition<Id> {
  /** The version of this JSON form. */
  readonly schemaVersion: 1;
}

/** The indicator ids of a rule set, as a union. */
export type IndicatorOf<R> = R extends RuleSet<infer Id> ? Id : never;
