import type { IssueCode, IssueDetails } from "./issue-details.js";

/** Where a fault lies: keys and indices from the root of the input, such as `["observations", 3, "unit"]`. */
export type IssuePath = readonly (string | number)[];

/**
 * One fault, as data: its code, where it lies, and what it carries. Told apart by `code`.
 * The words for it are made by `describeIssue`.
 */
export type Issue<Code extends IssueCode = IssueCode> = {
  readonly [C in Code]: { readonly code: C; readonly path: IssuePath } & IssueDetails[C];
}[Code];

/** Makes a frozen fault of what its code carries. */
export function issue<Code extends IssueCode>(
  code: Code,
  details: IssueDetails[Code],
  path: IssuePath = [],
): Issue<Code> {
  for (const carried of Object.values(details)) if (Array.isArray(carried)) freezeLists(carried);
  return Object.freeze({ code, path: Object.freeze([...path]), ...details }) as unknown as Issue<Code>;
}

/** Lists of text, and of paths. */
function freezeLists(list: readonly unknown[]): void {
  Object.freeze(list);
  for (const member of list) if (Array.isArray(member)) Object.freeze(member);
}

/** The same fault, further from the root: `prefix` before its path. */
export function at<Code extends IssueCode>(prefix: IssuePath, inner: Issue<Code>): Issue<Code> {
  return Object.freeze({
    ...inner,
    path: Object.freeze([...prefix, ...inner.path]),
  }) as unknown as Issue<Code>;
}

const longest = 80;

/** The input as written, for a fault to carry; shortened past 80 characters, never reformatted. */
export function asWritten(input: unknown): string {
  const text = typeof input === "string" ? input : written(input);
  if (text.length <= longest) return text;
  return `${text.slice(0, longest)}… (${text.length} characters)`;
}

function written(input: unknown): string {
  if (typeof input === "function") return "function";
  if (input === null || typeof input !== "object") return String(input);
  try {
    if (Array.isArray(input)) return input.length === 0 ? "[]" : "[…]";
  } catch {
    // A proxy that was revoked does not even say whether it is a list.
  }
  return "{…}";
}
