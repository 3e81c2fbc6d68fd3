/**
 * The canonical JSON of plain data (RFC 8785): keys in the order of their UTF-16 code units, no blanks, so
 * that equal data has equal text on every platform. Undefined members are left out, as JSON does.
 *
 * @example
 * canonicalJson({ b: [1, "á"], a: null }) // => "{\"a\":null,\"b\":[1,\"á\"]}"
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) {
    return `[${value.map((item) => (item === undefined ? "null" : canonicalJson(item))).join(",")}]`;
  }
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
  return `{${members.join(",")}}`;
}
