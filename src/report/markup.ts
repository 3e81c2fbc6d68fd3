/** Text that means itself in HTML and SVG, in elements and in quoted attributes; no control stays in it. */
export function plainMarkup(text: string): string {
  return text
    .replace(/[^\P{Cc}\t\n]/gu, "\ufffd")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}
