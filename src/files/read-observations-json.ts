import { asWritten, issue } from "../issue/issue.js";
import { ThiduaError } from "../issue/thidua-error.js";
import { DecimalLiteral } from "../number/decimal-literal.js";
import type { Observations } from "../observation/observation.js";
import { isRecord } from "../observation/rows.js";
import { parseJson } from "./parse-json.js";

/**
 * Reads observations from JSON: values by indicator, a list of observations, or either under `observations`.
 * A number is its literal text, digit for digit (spec 1.3). What the values mean is left to the evaluation.
 *
 * @throws ThiduaError `files/json-syntax`, `files/duplicate-key`, `files/too-deep`, `observation/malformed`
 */
export function readObservationsJson(text: string): Observations {
  const read = parseJson(text);
  const isWrapped =
    isRecord(read) && Object.keys(read).join() === "observations" && typeof read["observations"] === "object";
  const observations = isWrapped ? read["observations"] : read;
  if (Array.isArray(observations) || (isRecord(observations) && !(observations instanceof DecimalLiteral))) {
    return observations as Observations;
  }
  const expected = "values by indicator, or a list of observations";
  throw new ThiduaError([issue("observation/malformed", { expected, received: asWritten(observations) })]);
}
