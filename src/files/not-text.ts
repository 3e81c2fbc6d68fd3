import { asWritten, issue } from "../issue/issue.js";
import { ThiduaError } from "../issue/thidua-error.js";

/** What a caller without types gave where the text of a file is read: bytes, a promise, nothing. */
export function notText(given: unknown): ThiduaError {
  const details = { expected: "the text of a file", received: asWritten(given) };
  return new ThiduaError([issue("observation/malformed", details)]);
}
