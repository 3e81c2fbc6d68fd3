/**
 * A text as the reader sees it: composed letters (NFC), every blank a space, soft hyphens and zero-width marks
 * gone; with the way back to the text as it was given.
 */
export interface FoldedText {
  /** As written, folded. */
  readonly text: string;
  /** The same in lower case, character for character. */
  readonly low: string;
  /** Where a folded character begins in the text as given. */
  start(index: number): number;
  /** Where the folded character before `index` ends in the text as given. */
  end(index: number): number;
}

const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/;
const mark = /\p{M}/u;

/** Folds a text; time and memory grow as its length does. */
export function foldText(given: string): FoldedText {
  const pieces: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const push = (piece: string, from: number, to: number): void => {
    pieces.push(piece);
    for (let i = 0; i < piece.length; i += 1) {
      starts.push(from);
      ends.push(to);
    }
  };
  for (let at = 0; at < given.length; ) {
    let to = at + ((given.codePointAt(at) as number) > 0xffff ? 2 : 1);
    const character = given.slice(at, to);
    // A letter and the marks behind it are one letter; a text of nothing but marks is cut now and then.
    while (to < given.length && to - at < 16 && mark.test(given[to] as string)) to += 1;
    if (!invisible.test(character)) {
      const letter = given.slice(at, to).normalize("NFC");
      push(character === "\n" ? "\n" : /\s/.test(character) ? " " : letter, at, to);
    }
    at = to;
  }
  const text = pieces.join("");
  return {
    text,
    low: lowerCase(text),
    start: (index) => starts[index] ?? given.length,
    end: (index) => (index <= 0 ? 0 : (ends[index - 1] ?? given.length)),
  };
}

/** Lower case that keeps every character in its place. */
function lowerCase(text: string): string {
  const low = text.toLowerCase();
  if (low.length === text.length) return low;
  return Array.from(text, (letter) => {
    const lower = letter.toLowerCase();
    return lower.length === letter.length ? lower : letter;
  }).join("");
}
