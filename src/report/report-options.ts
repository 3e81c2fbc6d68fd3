import type { WordingOptions } from "../explain/wording-options.js";
import type { Locale } from "../issue/words.js";

/** How a report is written. With a rule set spread into it, documents are called by their numbers. */
export interface ReportOptions extends WordingOptions {
  /** Vietnamese or English. */
  readonly locale: Locale;
  /** Whether outcomes are coloured for a terminal; they are said in words in any case. */
  readonly colour?: boolean | undefined;
  /** How many columns the terminal shows; names are cut to fit. Nothing else is ever cut. */
  readonly width?: number | undefined;
  /** Whether the faults are listed below; they are if it is left out. */
  readonly faults?: boolean | undefined;
}
