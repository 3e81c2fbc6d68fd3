import type { FoldedText } from "./folded-text.js";
import type { Span } from "./read-target.js";

/** The words of the text as given, and where they stand. */
export function placed(
  given: string,
  folded: FoldedText,
  start: number,
  end: number,
): { text: string; span: Span } {
  const [from, to] = trimmed(folded.text, start, end);
  const span: Span = Object.freeze([folded.start(from), folded.end(to)] as const);
  return { text: given.slice(span[0], span[1]), span };
}

/** A stretch of the folded text without the blanks at its ends. */
export function trimmed(text: string, start: number, end: number): [number, number] {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text[from] as string)) from += 1;
  while (to > from && /\s/.test(text[to - 1] as string)) to -= 1;
  return [from, to];
}
