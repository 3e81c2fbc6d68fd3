import type { Counts } from "./report.js";

/** What a part is given. */
interface Asked {
  /** How many generated tables the engine and the oracle are both asked. */
  readonly cases: number;
  readonly seed: number;
  /** In which rooms of the engine faults are planted. */
  readonly rooms: readonly string[];
  /** Says how far the part has come. */
  readonly tell: (progress: string) => void;
}

/** What a part found. */
export interface Found {
  readonly ok: boolean;
  readonly counts: Counts;
  readonly seeds?: readonly number[];
  /** What there is to read if it failed. */
  readonly output: string;
}

/** One thing that is verified. */
export type Part = (asked: Asked) => Promise<Found>;
