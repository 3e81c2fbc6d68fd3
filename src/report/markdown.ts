/** A row of a Markdown table. */
export function tableLine(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

/** Text that means itself in Markdown, HTML in it included, in one line. */
export function plainMarkdown(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\\`*_[\]<>|#~&$]/g, (mark) => `\\${mark}`);
}
