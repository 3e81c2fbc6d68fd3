/** A table as lines of text, columns padded to the width they show; numbers on the right. */
export function alignedTable(rows: readonly (readonly string[])[], right: readonly boolean[]): string[] {
  const widths = right.map((_, column) => Math.max(0, ...rows.map((row) => shownWidth(row[column] ?? ""))));
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const gap = " ".repeat(Math.max(0, (widths[column] ?? 0) - shownWidth(cell)));
        return right[column] ? gap + cell : cell + gap;
      })
      .join("  ")
      .trimEnd(),
  );
}

/** A text cut to a width, the cut marked. */
export function cutTo(text: string, width: number): string {
  const letters = [...text.normalize("NFC")];
  return letters.length <= width ? text : `${letters.slice(0, width - 1).join("")}…`;
}

/** How wide a text shows: letters without marks of their own, colours not counted. */
function shownWidth(text: string): number {
  return [...text.replace(ansi, "").normalize("NFC").replace(/\p{M}/gu, "")].length;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences of terminals begin with one
const ansi = /\u001b\[\d+m/g;
