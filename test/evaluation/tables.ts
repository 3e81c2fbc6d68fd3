import fc from "fast-check";
import type { RuleSetDefinition } from "../../src/index.js";
import { judgeable } from "../laws/arbitraries.js";

/** Columns as generated rows have them: a figure a row, a ratio where the row has one. */
export interface GeneratedTable {
  readonly ruleSet: RuleSetDefinition;
  readonly columns: Readonly<Record<string, unknown[]>>;
  readonly notation: "plain" | "vi";
}

/** Generated tables: for each area the first row of each indicator, and now and then an indicator without a column. */
export function generatedTables(areas: number): fc.Arbitrary<GeneratedTable> {
  return fc.tuple(judgeable(areas), fc.nat(9)).map(([{ ruleSet, tables }, absent]) => {
    const notation = tables[0]?.options.notation ?? "plain";
    const ids = ruleSet.rules.map(({ id }) => id as string).filter((_, i) => i !== absent);
    const columns = ids.map((id): [string, unknown[]] => [
      id,
      tables.map(({ rows }) => figureOf(rows.find(({ indicator }) => indicator === id))),
    ]);
    return { ruleSet, columns: Object.fromEntries(columns), notation };
  });
}

function figureOf(row: Readonly<Record<string, unknown>> | undefined): unknown {
  if (!row) return undefined;
  const { value, numerator, denominator } = row;
  return value === undefined && numerator !== undefined ? { numerator, denominator } : value;
}

/** The figures of one area, as a record. */
export function recordOf(columns: Readonly<Record<string, readonly unknown[]>>, area: number): never {
  return Object.fromEntries(Object.entries(columns).map(([id, column]) => [id, column[area]])) as never;
}
