import { type Issue, issue } from "../issue/issue.js";
import { type FoundRows, type KnownRow, type RowIssue, sortRow } from "../observation/rows.js";
import type { Call } from "./call.js";
import { ClosedAreas } from "./closed-areas.js";
import { cardOf } from "./evaluate.js";
import type { Scorecard } from "./evaluation.js";

/**
 * Rows whose areas stand together, one area at a time. Held are the rows of the open area, those that name none, and of
 * each closed area a hash.
 */
export class AreaGroups<Id extends string> {
  readonly #call: Call<Id>;
  readonly #onIssue: (issue: Issue) => void;
  readonly #seen = new ClosedAreas();
  readonly #told = new ClosedAreas();
  readonly #proposals: FoundRows["proposals"] = new Map();
  /** Rows of no area, which are every area's. */
  readonly #shared: Held = { rows: [], issues: [] };
  /** Rows of the open area, and those of no area that it has. */
  #own: Held = { rows: [], issues: [] };
  #open: string | null = null;
  #hasClosed = false;
  #index = 0;

  constructor(call: Call<Id>, onIssue: (issue: Issue) => void) {
    this.#call = call;
    this.#onIssue = onIssue;
  }

  /** Takes the next row; the card of the area before it, where it begins another. */
  take(row: unknown): Scorecard<Id> | null {
    const index = this.#index;
    this.#index += 1;
    const found: FoundRows = { rows: [], issues: [], proposals: this.#proposals };
    const area = sortRow(row, index, this.#call.compiled, found);
    if (area === null) {
      this.#takeUnnamed(found, index);
      return null;
    }
    if (this.#call.area !== null) {
      if (area === this.#call.area) keep(this.#own, found);
      return null;
    }
    if (area === this.#open) {
      keep(this.#own, found);
      return null;
    }
    if (!this.#seen.add(area)) {
      if (this.#told.add(area))
        this.#onIssue(issue("observation/area-split", { area }, ["observations", index]));
      return null;
    }
    const card = this.#open === null ? null : this.#close();
    this.#open = area;
    keep(this.#own, found);
    return card;
  }

  /** The card of the last area; one of no area where none was named. */
  end(): Iterable<Scorecard<Id>> {
    return [this.#close()];
  }

  /** Rows of no area come too late once an area was closed without them. */
  #takeUnnamed(found: FoundRows, index: number): void {
    if (!this.#hasClosed) {
      keep(this.#shared, found);
      keep(this.#own, found);
      return;
    }
    const [fault] = found.issues;
    this.#onIssue(fault?.issue ?? issue("observation/area-unnamed", {}, ["observations", index]));
  }

  #close(): Scorecard<Id> {
    const area = this.#call.area ?? this.#open;
    const card = cardOf(this.#call, area, this.#own.rows, this.#own.issues);
    this.#own = { rows: [...this.#shared.rows], issues: [...this.#shared.issues] };
    this.#hasClosed = true;
    return card;
  }
}

interface Held {
  readonly rows: KnownRow[];
  readonly issues: RowIssue[];
}

function keep({ rows, issues }: Held, found: FoundRows): void {
  rows.push(...found.rows);
  issues.push(...found.issues);
}
