import {
  bound,
  listOf,
  nullable,
  objectOf,
  oneOf,
  recordOf,
  type Shape,
  taggedBy,
  truth,
  wholeNumber,
  words,
} from "./shape.js";

const localText = objectOf({ vi: words, en: words });
const source = objectOf({ document: words, place: words, quote: words });
const note = objectOf({ kind: oneOf("reading", "discrepancy", "definition", "context"), text: localText });

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
    id: words,
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
  { id: words, number: words, title: localText, issuer: localText, issued: words },
  { basedOn: listOf(objectOf({ number: words, title: localText }, { issued: words })), notes: listOf(note) },
);

const unit = objectOf(
  {
    id: words,
    name: localText,
    spellings: listOf(words),
    dimension: words,
    factor: bound,
    kind: oneOf("rate", "points", "amount", "count", "other"),
  },
  { whole: truth },
);

const relation = taggedBy("kind", {
  "part-of": objectOf({ kind: words, part: words, whole: words }, { note: localText }),
  "same-target": objectOf({ kind: words, indicators: listOf(words, 2) }, { note: localText }),
});

const occasion = objectOf({ id: words, name: localText, on: nullable(words), source }, { since: words });

/** The form of a rule set; what its words mean is looked at by `ruleSetFaults`. */
export const ruleSetShape: Shape = objectOf(
  { id: words, version: words, period: words, documents: listOf(legalDocument, 1), rules: listOf(rule, 1) },
  {
    schemaVersion: () => {},
    title: localText,
    jurisdiction: words,
    effective: objectOf({ from: words, to: nullable(words) }),
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
