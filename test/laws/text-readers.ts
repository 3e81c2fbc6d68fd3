import {
  jsonPlaces,
  parseJson,
  parseRuleFile,
  readObservationsCsv,
  readObservationsJson,
} from "../../src/files.js";
import { evaluate, evaluateAll } from "../../src/index.js";
import { readPeriod } from "../../src/period/period.js";
import { audit, readTargets } from "../../src/reading.js";
import { fourRules } from "./cards.js";

/** Everything that takes a text of any origin. */
export const readers: readonly ((text: string) => unknown)[] = [
  (text) => evaluate(fourRules, { a: text }),
  (text) => evaluate(fourRules, { a: text }, { notation: "vi" }),
  (text) => evaluate(fourRules, [{ indicator: text, area: text }] as never),
  (text) => evaluate(fourRules, [{ indicator: "a", value: "1", unit: text, period: text, reason: text }]),
  (text) => readPeriod(text),
  (text) => parseJson(text),
  (text) => jsonPlaces(text),
  (text) => parseRuleFile(text),
  (text) => evaluateAll(fourRules, readObservationsJson<never>(text)),
  (text) => evaluateAll(fourRules, readObservationsCsv(text, fourRules).observations as never),
  (text) => readTargets(text),
  (text) => audit(fourRules, text),
];
