import { type Issue, issue } from "../issue/issue.js";
import { ThiduaError, throwIfAny } from "../issue/thidua-error.js";
import type { Notation } from "../number/read-quantity.js";
import { isRecord, unknownIndicator } from "../observation/rows.js";
import type { RuleSet } from "../rule/rule-set.js";
import { idListFaults, notA } from "./call-faults.js";
import { type Column, isColumn, type PreparedColumn } from "./column.js";
import type { Condition } from "./condition.js";
import { conditionCodes } from "./condition-codes.js";
import { asksForAssigned, conditionFaults } from "./condition-faults.js";
import { callOf } from "./evaluate.js";
import type { EvaluationTable } from "./evaluation-table.js";
import { ReadColumn } from "./read-column.js";
import { Table } from "./table.js";

/** Figures by indicator, a column each: as given, or prepared by `prepareColumn`. One left out is missing everywhere. */
export type TableColumns<Id extends string = string> = {
  readonly [I in Id]?: Column | PreparedColumn<I> | null | undefined;
};

/** Which areas a table is of, for which period, and what is asked of it. */
export interface TableOptions<Id extends string = string> {
  /** The ids of the areas, in the order of the columns. */
  readonly areas?: readonly string[] | undefined;
  /** The reporting period; the rule set's if left out. */
  readonly period?: string | undefined;
  /** How text is written; `plain` if left out. A prepared column must have been read the same way. */
  readonly notation?: Notation | undefined;
  /** What `rollUps` answers for each area; all targets of the rule set if left out. */
  readonly rollUp?: Condition<Id> | undefined;
  /** What stands for `assigned` in that condition. */
  readonly assigned?: readonly Id[] | undefined;
  /** Whether to make `codes` along with the counts; they are made when first read otherwise. */
  readonly codes?: boolean | undefined;
}

/**
 * Judges columns of figures, a place for each area, against a rule set: as exactly as `evaluate` judges each area by
 * itself, and many times quicker. Bad figures are undetermined; they stop nothing. Synchronous and pure: the columns
 * are copied, and left as they were.
 *
 * @throws ThiduaError for what the call itself gets wrong: `observation/column-length`, `observation/malformed`,
 * `period/malformed`; for the roll-up `rule/empty-list`, `rule/bad-count`, `rule/malformed`, `rule/unknown-reference`,
 * `evaluation/assignment-missing`; and for a bad rule set
 * @example
 * const table = evaluateTable(
 *   laoCai2023,
 *   { doctors: ["14", "13.9", null], "child-stunting": ["25.8", "25.9", "24"] },
 *   { areas: ["sa-pa", "bac-ha", "muong-khuong"] },
 * );
 * table.get("bac-ha", "child-stunting").outcome // => "not-met"
 */
export function evaluateTable<Id extends string>(
  ruleSet: RuleSet<Id>,
  columns: TableColumns<NoInfer<Id>>,
  options: TableOptions<NoInfer<Id>> = {},
): EvaluationTable<Id> {
  const { compiled, notation } = callOf(ruleSet, options);
  const { areas = null, period, codes = false, rollUp } = options;
  const named = options.assigned ?? null;
  const found: Issue[] = [];
  const { given, unread } = columnsOf(columns, notation, found);
  if (areas !== null) found.push(...idListFaults(areas, "an area's id", ["options", "areas"]));
  if (named !== null) found.push(...idListFaults(named, "an indicator's id", ["options", "assigned"]));
  throwIfAny(found);
  const assigned = named && [...new Set(named)];
  const count = areas?.length ?? given.values().next().value?.length ?? 0;
  throwIfAny(lengthFaults(given, count));
  if (rollUp !== undefined) refuseCondition(rollUp, assigned, compiled.index);
  const proposals = new Map<string, readonly string[]>();
  const strays = [...given.keys()].filter((id) => !compiled.index.has(id));
  return new Table<Id>({
    compiled,
    count,
    areas: areas && Object.freeze([...areas]),
    given,
    unread,
    issues: Object.freeze(strays.map((id) => unknownIndicator(id, compiled, proposals, ["columns", id]))),
    options: { period, notation },
    keepsCodes: codes,
    rollUp: rollUp === undefined ? null : (codesOf) => conditionCodes<Id>(rollUp, assigned, codesOf),
  });
}

interface GivenColumns {
  readonly given: ReadonlyMap<string, ReadColumn>;
  readonly unread: readonly ReadColumn[];
}

function columnsOf(columns: unknown, notation: Notation, found: Issue[]): GivenColumns {
  const given = new Map<string, ReadColumn>();
  const unread: ReadColumn[] = [];
  for (const [id, column] of entriesOf(columns, found)) {
    if (column === null || column === undefined) continue;
    const path = ["columns", id];
    if (isColumn(column)) {
      const made = new ReadColumn(id, column, notation);
      given.set(id, made);
      unread.push(made);
    } else if (!(column instanceof ReadColumn)) found.push(notA("a column of figures", column, path));
    else if (column.indicator !== id)
      found.push(notA(`a column of \`${id}\``, `\`${column.indicator}\``, path));
    else if (column.notation !== notation)
      found.push(notA(`a column in notation ${notation}`, column.notation, path));
    else given.set(id, column);
  }
  return { given, unread };
}

function entriesOf(columns: unknown, found: Issue[]): readonly (readonly [string, unknown])[] {
  if (isRecord(columns) && !(Symbol.iterator in columns)) return Object.entries(columns);
  found.push(notA("columns of figures by indicator", columns, ["columns"]));
  return [];
}

function lengthFaults(given: ReadonlyMap<string, ReadColumn>, expected: number): Issue[] {
  return [...given].flatMap(([column, { length: received }]): Issue[] =>
    received === expected
      ? []
      : [issue("observation/column-length", { column, expected, received }, ["columns", column])],
  );
}

function refuseCondition(
  condition: unknown,
  assigned: readonly string[] | null,
  known: ReadonlyMap<string, unknown>,
): void {
  const ids = new Set(known.keys());
  throwIfAny(conditionFaults(condition, ids, ["options", "rollUp"]));
  if (assigned) {
    throwIfAny(assigned.flatMap((id, i) => conditionFaults(id, ids, ["options", "assigned", i])));
  }
  if (asksForAssigned(condition) && !assigned?.length) {
    throw new ThiduaError([issue("evaluation/assignment-missing", {}, ["options", "assigned"]) as Issue]);
  }
}
