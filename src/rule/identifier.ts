const longestId = 200;

/**
 * Whether a text can be an id: letters, digits, `-`, `_`, `.`, `:`, the first a letter or a digit, at most 200
 * characters. Names that every JavaScript object carries (`constructor`, `toString`) are no ids: a record of
 * observations would answer to them without having been asked. Nor is `assigned`, which conditions need.
 */
export function isId(text: string): boolean {
  return (
    text.length <= longestId &&
    /^[A-Za-z0-9][A-Za-z0-9._:-]*$/.test(text) &&
    !(text in {}) &&
    text !== "assigned"
  );
}
