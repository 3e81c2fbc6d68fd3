import { asWritten, issue } from "../issue/issue.js";
import { ThiduaError } from "../issue/thidua-error.js";
import { DecimalLiteral } from "../number/decimal-literal.js";
import type { Observations } from "../observation/observation.js";
import { isRecord } from "../observation/rows.js";
import { notText } from "./not-text.js";
import { parseJson } from "./parse-json.js";

const quantities = new Set(["value", "numerator", "denominator"]);

/**
 * Reads observations from JSON: values by indicator, a list of observations, or either under `observations`.
 * A number is its literal text, digit for digit (spec 1.3). What the values mean is left to the evaluation.
 * The ids are typed as those of the rule set that evaluates them; others are kept, for `evaluate` to name.
 *
 * @throws ThiduaError `files/json-syntax`, `files/duplicate-key`, `files/too-deep`, `observation/malformed`
 */
export function readObservationsJson<Id extends string = string>(text: string): Observations<Id> {
  if (typeof text !== "string") throw notText(text);
  const read = parseJson(text);
  const observations = isWrapped(read) ? read["observations"] : read;
  if (Array.isArray(observations)) return observations.map(withTexts) as Observations<Id>;
  if (isRecord(observations) && !(observations instanceof DecimalLiteral))
    return observations as Observations<Id>;
  const expected = "values by indicator, or a list of observations";
  const received = asWritten(textOf(observations));
  throw new ThiduaError([issue("observation/malformed", { expected, received })]);
}

/** Whether the observations stand under the key `observations`, alone. */
export function isWrapped(read: unknown): read is Readonly<Record<"observations", unknown>> {
  return (
    isRecord(read) && Object.keys(read).join() === "observations" && typeof read["observations"] === "object"
  );
}

/** An observation whose numbers, where no quantity is asked, are the texts they stand as: `"period": 2023`. */
function withTexts(observation: unknown): unknown {
  if (!isRecord(observation) || observation instanceof DecimalLiteral) return textOf(observation);
  const fields = Object.entries(observation);
  if (!fields.some(([key, value]) => value instanceof DecimalLiteral && !quantities.has(key))) {
    return observation;
  }
  return Object.fromEntries(fields.map(([key, value]) => [key, quantities.has(key) ? value : textOf(value)]));
}

function textOf(value: unknown): unknown {
  return value instanceof DecimalLiteral ? value.text : value;
}
