/** A table as lines of text, columns padded to the width they show; numbers on the right. */
export function alignedTable(rows: readonly (readonly string[])[], right: readonly boolean[]): string[] {
  const widths = columnWidths(rows, right.length);
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const gap = " ".repeat(Math.max(0, (widths[column] ?? 0) - shownWidth(cell)));
        return right[column] ? gap + cell : cell + gap;
      })
      .join(between)
      .trimEnd(),
  );
}

const between = "  ";

/** How wide the first column may be, so that a table shows in so many columns; never under `least`. */
export function firstColumnWidth(rows: readonly (readonly string[])[], width: number, least: number): number {
  const [, ...others] = columnWidths(rows, rows[0]?.length ?? 0);
  return Math.max(least, width - others.reduce((sum, one) => sum + one + between.length, 0));
}

function columnWidths(rows: readonly (readonly string[])[], columns: number): number[] {
  return Array.from({ length: columns }, (_, column) =>
    rows.reduce((widest, row) => Math.max(widest, shownWidth(row[column] ?? "")), 0),
  );
}

/** A text cut to a width, the cut marked. */
export function cutTo(text: string, width: number): string {
  if (shownWidth(text) <= width) return text;
  let [cut, used] = ["", 0];
  for (const letter of text.normalize("NFC")) {
    used += shownWidth(letter);
    if (used > width - 1) break;
    cut += letter;
  }
  return `${cut.trimEnd()}…`;
}

/** How wide a text shows: letters without marks of their own, wide ones twice, colours not at all. */
export function shownWidth(text: string): number {
  if (narrow.test(text)) return text.length;
  let width = 0;
  for (const letter of text.replace(ansi, "").normalize("NFC").replace(unseen, "")) {
    width += wide.test(letter) ? 2 : 1;
  }
  return width;
}

/** Letters of Latin scripts, each one column, and no marks: what nearly every cell holds. */
const narrow = /^[ -~\u00a0-\u00ac\u00ae-\u024f\u1e00-\u1eff\u2013\u2026]*$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences of terminals begin with one
const ansi = /\u001b\[\d+m/g;
const unseen = /\p{M}|\u00ad|\u200b|\u200c|\u200d/gu;
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;
