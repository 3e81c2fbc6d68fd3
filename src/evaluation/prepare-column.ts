import { asWritten, issue } from "../issue/issue.js";
import { nearest } from "../issue/nearest.js";
import { ThiduaError } from "../issue/thidua-error.js";
import type { Notation } from "../number/read-quantity.js";
import type { RuleSet } from "../rule/rule-set.js";
import { notA } from "./call-faults.js";
import { type Column, isColumn, type PreparedColumn } from "./column.js";
import { callOf } from "./evaluate.js";
import { ReadColumn } from "./read-column.js";

/** How the text of a column is written. */
export interface ColumnOptions {
  /** `plain` if left out. */
  readonly notation?: Notation | undefined;
}

/**
 * Reads the figures of one indicator for many areas, so that tables judge them without reading them again. What is
 * missing or cannot be read is kept as it is and named with the answers; nothing is rounded, and the figures given are
 * copied.
 *
 * @throws ThiduaError `evaluation/unknown-indicator`; `observation/malformed` for what is no column
 * @example
 * const doctors = prepareColumn(laoCai2023, "doctors", ["14", "13.9", null]);
 * evaluateTable(laoCai2023, { doctors }).summaryOfIndicator("doctors").met // => 1
 */
export function prepareColumn<Id extends string, const I extends Id>(
  ruleSet: RuleSet<Id>,
  indicator: I,
  figures: Column,
  options: ColumnOptions = {},
): PreparedColumn<I> {
  const { compiled, notation } = callOf(ruleSet, options);
  const { index } = compiled;
  if (!index.has(indicator)) {
    const details = { received: asWritten(indicator), nearest: nearest(String(indicator), index.keys()) };
    throw new ThiduaError([issue("evaluation/unknown-indicator", details)]);
  }
  if (!isColumn(figures)) throw new ThiduaError([notA("a column of figures", figures, ["figures"])]);
  return new ReadColumn(indicator, figures, notation).read();
}
