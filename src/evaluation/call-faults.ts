import { asWritten, type Issue, type IssuePath, issue } from "../issue/issue.js";

/** Something that is not what a call needs there. */
export function notA(expected: string, received: unknown, path: IssuePath): Issue {
  return issue("observation/malformed", { expected, received: asWritten(received) }, path);
}

/** Every fault of a list of ids, of areas or of what was assigned; whether they are known is asked elsewhere. */
export function idListFaults(given: unknown, expected: string, path: IssuePath): Issue[] {
  if (!Array.isArray(given)) return [notA("a list", given, path)];
  return given.flatMap((id: unknown, i): Issue[] =>
    typeof id === "string" && id !== "" ? [] : [notA(expected, id, [...path, i])],
  );
}
