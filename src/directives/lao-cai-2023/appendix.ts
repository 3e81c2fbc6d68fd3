import type { Source } from "../../index.js";

/** The id of the directive among the rule set's documents. */
export const directive = "ct-02-2023";

/** A bullet of the appendix, counted from 1, with the words that hold the target. */
export function appendix(bullet: number, quote: string): Source {
  return { document: directive, place: `appendix/${bullet}`, quote };
}

/** What a share of a whole can be. */
export const share = { from: "0", to: "100" } as const;

/** What an amount can be that is never below nothing. */
export const notNegative = { from: "0" } as const;
