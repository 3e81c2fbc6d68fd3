import type { WrittenComparator } from "./before-number.js";

/** Where a number stands: its sentence, where its words may begin, and what came before in the sentence. */
export interface NumberPlace {
  readonly at: number;
  readonly sentenceStart: number;
  readonly sentenceEnd: number;
  readonly wordsFrom: number;
  readonly lastComparator: WrittenComparator | null;
}
