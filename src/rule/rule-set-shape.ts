import { asWritten, issue } from "../issue/issue.js";
import { isDay, readPeriod } from "../period/period.js";
import { isId } from "./identifier.js";
import {
  decimal,
  listOf,
  nullable,
  objectOf,
  oneOf,
  recordOf,
  type Shape,
  taggedBy,
  textThat,
  truth,
  wholeNumber,
  words,
} from "./shape.js";

/** A name in both languages. */
export const localText: Shape = objectOf({ vi: words, en: words });

/** A citation. */
export const source: Shape = objectOf({ document: words, place: words, quote: words });

/** A note, and of which kind. */
export const note: Shape = objectOf({
  kind: oneOf("reading", "discrepancy", "definition", "context"),
  text: localText,
});

/** An id of the rule set's own. */
export const id: Shape = textThat(isId, (received, path) => issue("rule/bad-id", { received }, path));

const day = textThat(isDay, (received, path) =>
  issue("rule/malformed", { expected: "a day such as 2023-01-13", received }, path),
);
const version = textThat(
  (text) => /^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?$/.test(text),
  (received, path) =>
    issue("rule/malformed", { expected: "a semantic version such as 1.0.0", received }, path),
);
const period = textThat(
  (text) => readPeriod(text).ok,
  (received, path) => issue("period/malformed", { received }, path),
);
const schemaVersion: Shape = (value, path, { texts }) => {
  if (value === 1) return;
  texts.push(issue("rule/unknown-schema-version", { received: asWritten(value), supported: 1 }, path));
};

const bound = decimal();
const oneBound = objectOf({ comparator: words, bound });
const lowerEnd = taggedBy("comparator", { "at-least": oneBound, "more-than": oneBound });
const upperEnd = taggedBy("comparator", { "at-most": oneBound, "less-than": oneBound });
const target = taggedBy("comparator", {
  "at-least": oneBound,
  "more-than": oneBound,
  "at-most": oneBound,
  "less-than": oneBound,
  exactly: oneBound,
  between: objectOf({ comparator: words, lower: lowerEnd, upper: upperEnd }),
});

const rounding = objectOf({
  digits: wholeNumber(0, 18),
  mode: oneOf("half-up", "half-even", "up", "down", "ceiling", "floor"),
  source,
});

const lock = oneOf("locked", "tighten-only", "free");
const adapted = objectOf({ from: words, fields: listOf(words) }, { earlier: recordOf(words), reason: words });

const rule = objectOf(
  {
    id,
    name: localText,
    unit: words,
    direction: oneOf("higher-is-better", "lower-is-better", "none"),
    target,
    basis: oneOf("stated", "derived", "assumed"),
    source,
  },
  {
    aliases: listOf(words),
    theme: words,
    unitSpellings: recordOf(words),
    wording: objectOf({ text: words, word: nullable(words) }),
    approximate: truth,
    rounding,
    stretch: target,
    safety: target,
    plausible: objectOf({}, { from: bound, to: bound, whole: truth }),
    accumulation: oneOf("total", "state", "rate", "growth", "per-head"),
    notes: listOf(note),
    lock,
    adapted,
  },
);

const legalDocument = objectOf(
  { id, number: words, title: localText, issuer: localText, issued: day },
  { basedOn: listOf(objectOf({ number: words, title: localText }, { issued: words })), notes: listOf(note) },
);

const unit = objectOf(
  {
    id,
    name: localText,
    spellings: listOf(words),
    dimension: words,
    factor: decimal(({ n }) => n > 0n),
    kind: oneOf("rate", "points", "amount", "count", "other"),
  },
  { whole: truth },
);

const relation = taggedBy("kind", {
  "part-of": objectOf({ kind: words, part: words, whole: words }, { note: localText }),
  "same-target": objectOf({ kind: words, indicators: listOf(words, 2) }, { note: localText }),
});

const occasion = objectOf({ id, name: localText, on: nullable(day), source }, { since: day });

/** The form of a rule set and of each text in it; what they mean together is looked at by `ruleSetFaults`. */
export const ruleSetShape: Shape = objectOf(
  { id, version, period, documents: listOf(legalDocument, 1), rules: listOf(rule, 1) },
  {
    schemaVersion,
    title: localText,
    jurisdiction: words,
    effective: objectOf({ from: day, to: nullable(day) }),
    units: listOf(unit),
    relations: listOf(relation),
    milestones: listOf(occasion),
    occasions: listOf(occasion),
    targetsPart: objectOf({ document: words, from: words, to: words }),
    excused: listOf(objectOf({ number: words, quote: words, reason: localText })),
    notes: listOf(note),
    lock,
    adaptedFrom: words,
    dropped: listOf(objectOf({ indicator: words, reason: words })),
  },
);
