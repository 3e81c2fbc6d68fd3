/** A name in the languages that the library speaks. */
export interface LocalText {
  /** Vietnamese. */
  readonly vi: string;
  /** English. */
  readonly en: string;
}

/**
 * What a ratio without a unit becomes in a unit of this kind (spec 2.3): a `rate` takes the pure number;
 * anything else asks the ratio to name its unit.
 */
export type UnitKind = "rate" | "points" | "amount" | "count" | "other";

/** A unit of measure: an id, its spellings, and its exact factor within its dimension. */
export interface UnitDefinition {
  /** Such as `percent` or `billion-dong`. */
  readonly id: string;
  /** As it stands behind a number in a sentence: `tỷ đồng`, `billion dong`. */
  readonly name: LocalText;
  /** Accepted beside the id, compared in NFC with blanks folded; may be empty. */
  readonly spellings: readonly string[];
  /** Units convert within one dimension only: `dong`, `share`, `visits` … */
  readonly dimension: string;
  /** How many base units of the dimension one of it is, above zero, as decimal text: `"1000000"`. */
  readonly factor: string;
  /** Whether amounts of it add up, and how a pure ratio is read. */
  readonly kind: UnitKind;
  /** Whether it comes whole only, as communes and people do (spec 4.9). */
  readonly whole?: boolean;
}
