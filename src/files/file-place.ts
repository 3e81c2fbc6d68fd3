/** Where something stands in a file; line and column count from 1. */
export interface FilePlace {
  /** From 1. */
  readonly line: number;
  /** From 1: a letter in JSON, a cell in CSV. */
  readonly column: number;
}

/** Tells lines and columns of a text by offset; the lines are counted once. A byte order mark has no column. */
export function placesOf(text: string): (offset: number) => FilePlace {
  const starts = [text.startsWith("\uFEFF") ? 1 : 0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return (offset) => {
    const line = lastAtMost(starts, offset);
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
}

/** The index of the last start that is not past the offset. */
function lastAtMost(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
