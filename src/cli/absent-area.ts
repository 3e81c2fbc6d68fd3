import { asWritten, type Issue, issue } from "../issue/issue.js";
import { nearest } from "../issue/nearest.js";
import { isRecord } from "../observation/rows.js";

/** So many areas are kept to propose one from. */
const mostKept = 10_000;

/**
 * Whether any observation is of the area that was asked for. A district may have reported nothing; more often its id
 * is mistyped, and every target would seem unreported.
 */
export class AbsentArea {
  readonly #asked: string | undefined;
  readonly #others = new Set<string>();
  #isThere = false;

  constructor(asked: string | undefined) {
    this.#asked = asked;
  }

  /** Looks at an observation; one that names no area is every area's. */
  see(observation: unknown): void {
    if (this.#asked === undefined || this.#isThere) return;
    const area = isRecord(observation) ? (observation["area"] ?? null) : null;
    this.#isThere = area === null || area === this.#asked;
    if (typeof area === "string" && this.#others.size < mostKept) this.#others.add(area);
  }

  /** Names the area, with the nearest, where nothing was of it. */
  issues(): Issue[] {
    if (this.#asked === undefined || this.#isThere) return [];
    const received = asWritten(this.#asked);
    return [issue("observation/area-absent", { received, nearest: nearest(this.#asked, this.#others) })];
  }
}
