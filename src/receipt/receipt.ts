import type { Evaluation, Outcome, Scorecard } from "../evaluation/evaluation.js";
import { type ExactText, print } from "../number/print.js";
import { readQuantity } from "../number/read-quantity.js";
import type { Standing } from "../observation/observation.js";
import { canonicalJson } from "../rule/canonical-json.js";
import { sha256Hex } from "../rule/content-hash.js";
import { libraryVersion } from "./library-version.js";

/** An observation that was judged, its numbers in plain notation. */
export interface ReceiptObservation {
  /** Of which indicator. */
  readonly indicator: string;
  /** Canonical decimal text; null for a ratio and for a declaration. */
  readonly value: string | null;
  /** Canonical decimal text; null without a ratio. */
  readonly numerator: string | null;
  /** Canonical decimal text; null without a ratio. */
  readonly denominator: string | null;
  /** As written; null where it was the indicator's. */
  readonly unit: string | null;
  /** How it stood. */
  readonly standing: Standing;
  /** Why it did not apply; else null. */
  readonly reason: string | null;
}

/** An answer as it was given. */
export interface ReceiptOutcome {
  /** Of which indicator. */
  readonly indicator: string;
  /** The outcome. */
  readonly outcome: Outcome;
  /** The margin; null where nothing was judged. */
  readonly margin: ExactText | null;
}

/** What was judged, by what, and what came of it: plain JSON that can be replayed (spec 9.1). */
export interface Receipt {
  /** The version of this form: 1. */
  readonly schemaVersion: 1;
  /** The library and its version. */
  readonly library: string;
  /** The rule set that judged, with its content hash. */
  readonly ruleSet: { readonly id: string; readonly version: string; readonly hash: string };
  /** Whose figures; null where none was said. */
  readonly area: string | null;
  /** The reporting period. */
  readonly period: string;
  /** The observations that answers rest on, in the rule set's order. */
  readonly observations: readonly ReceiptObservation[];
  /** One for every rule, in the rule set's order. */
  readonly outcomes: readonly ReceiptOutcome[];
  /** SHA-256 of the canonical JSON of all the foregoing: against accident, not forgery. */
  readonly digest: string;
}

/**
 * A receipt of a scorecard: what was judged, by which rules, with what outcomes and margins. Provenance is not in
 * it; keep the observations themselves for that.
 */
export function receipt(card: Scorecard<string>): Receipt {
  const { ruleSet, area, period, evaluations } = card;
  const content = {
    schemaVersion: 1 as const,
    library: `thidua@${libraryVersion}`,
    ruleSet: { ...ruleSet },
    area,
    period,
    observations: evaluations.flatMap((evaluation) => observationsOf(card, evaluation)),
    outcomes: evaluations.map(({ indicator, outcome, margin }) => ({ indicator, outcome, margin })),
  };
  return Object.freeze({ ...content, digest: digestOf(content) });
}

/** The digest of a receipt's content. */
export function digestOf(content: object): string {
  const { digest: _, ...rest } = content as { digest?: string };
  return sha256Hex(canonicalJson(rest));
}

function observationsOf(card: Scorecard<string>, { indicator, reason }: Evaluation): ReceiptObservation[] {
  return card.observationsOf(indicator).map(({ value, numerator, denominator, unit, standing, notation }) => {
    const plain = (text: string | null): string | null => {
      const read = text === null ? null : readQuantity(text, notation);
      return read?.ok ? (print(read.quantity) as string) : null;
    };
    const [v, n, d] = [value, numerator, denominator].map(plain);
    return {
      indicator,
      value: v ?? null,
      numerator: n ?? null,
      denominator: d ?? null,
      unit,
      standing,
      reason: standing === "not-applicable" ? reason : null,
    };
  });
}
