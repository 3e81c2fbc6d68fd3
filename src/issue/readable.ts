import { ThiduaError } from "./thidua-error.js";

/** What stands in the place of a part that cannot be read. */
const unreadable = Symbol("unreadable");

/**
 * What of an input can be read, once reading it has failed: where a getter throws, or a proxy refuses, stands a symbol,
 * which every reader refuses by its code and path; all else is as it was. Where everything can be read the failure was
 * not the input's, and is thrown on.
 */
export function readable<Input>(input: Input, failure: unknown, asked: readonly string[] = []): Input {
  if (failure instanceof ThiduaError) throw failure;
  const read = readablePart(input, asked, new WeakSet());
  if (read === input) throw failure;
  return read as Input;
}

/** The part itself where all of it can be read; else a plain copy, or the symbol. */
function readablePart(input: unknown, asked: readonly string[], seen: WeakSet<object>): unknown {
  if (typeof input !== "object" || input === null || seen.has(input)) return input;
  seen.add(input);
  try {
    const isList = Array.isArray(input);
    Object.getPrototypeOf(input);
    const keys = isList ? [...input.keys()] : [...new Set([...Object.keys(input), ...asked, "toStringTag"])];
    const entries = keys.map((key) => [key, member(input, key, asked, seen)] as const);
    if (entries.every(([, { isAsItWas }]) => isAsItWas)) return input;
    const present = entries.filter(([, { part }]) => part !== undefined);
    return isList
      ? entries.map(([, { part }]) => part)
      : Object.fromEntries(present.map(([key, { part }]) => [key, part]));
  } catch {
    return unreadable;
  }
}

function member(
  holder: object,
  key: string | number,
  asked: readonly string[],
  seen: WeakSet<object>,
): { readonly part: unknown; readonly isAsItWas: boolean } {
  try {
    const found = (holder as Record<string | number, unknown>)[key];
    const part = readablePart(found, asked, seen);
    return { part, isAsItWas: Object.is(part, found) };
  } catch {
    return { part: unreadable, isAsItWas: false };
  }
}
