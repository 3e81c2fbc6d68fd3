// Whole tables of areas at once.

/** What is raced, where the library has tables. */
export const tables = [];
