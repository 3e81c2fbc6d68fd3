import type { FilePlace } from "./file-place.js";

/** Observations in a row, each a line below the one before, in one column. */
interface Run {
  readonly index: number;
  readonly place: FilePlace;
  count: number;
}

/**
 * The places of the observations that a judging area by area may still name: those of the area before, of the area
 * that is open, and of no area as long as they are every area's; in a judging of one area alone, all of that area and
 * of none. Others are forgotten.
 */
export class RecentPlaces {
  readonly #area: string | null;
  readonly #shared: Run[] = [];
  #before: Run[] = [];
  #open: Run[] = [];
  #openArea: string | null = null;
  #hasClosed = false;
  #next = 0;

  constructor(area: string | null) {
    this.#area = area;
  }

  /** Takes the place of the next observation, and the area that it names. */
  note(area: string | null, place: FilePlace): void {
    const index = this.#next;
    this.#next += 1;
    if (this.#area !== null && area !== null && area !== this.#area) return;
    if (area !== null && area !== this.#openArea) {
      this.#hasClosed ||= this.#openArea !== null;
      this.#openArea = area;
      this.#before = this.#open;
      this.#open = [];
    }
    if (area === null && !this.#hasClosed) add(this.#shared, index, place);
    else add(this.#open, index, place);
  }

  /** The place of an observation, by its index; null where it is forgotten. */
  find(index: number): FilePlace | null {
    for (const runs of [this.#open, this.#before, this.#shared]) {
      const run = lastUpTo(runs, index);
      if (!run || index >= run.index + run.count) continue;
      return { line: run.place.line + index - run.index, column: run.place.column };
    }
    return null;
  }
}

function add(runs: Run[], index: number, place: FilePlace): void {
  const last = runs.at(-1);
  const isNext =
    last !== undefined &&
    last.index + last.count === index &&
    last.place.line + last.count === place.line &&
    last.place.column === place.column;
  if (isNext) last.count += 1;
  else runs.push({ index, place, count: 1 });
}

function lastUpTo(runs: readonly Run[], index: number): Run | null {
  for (let i = runs.length - 1; i >= 0; i -= 1) {
    const run = runs[i] as Run;
    if (run.index <= index) return run;
  }
  return null;
}
