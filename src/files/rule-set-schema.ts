import * as z from "zod";

const words = z.string().regex(/\S/);
const decimal = z.string().describe("Decimal text with a dot, such as 25.9");
const localText = z
  .strictObject({ vi: words, en: words })
  .meta({ id: "LocalText", description: "One text in Vietnamese and in English" });
const source = z
  .strictObject({
    document: words.describe("The id of a document of this rule set"),
    place: words.describe("Where in it, such as appendix/9"),
    quote: words.describe("Its own words, verbatim"),
  })
  .meta({ id: "Source", description: "Where the law says it" });
const note = z
  .strictObject({
    kind: z.enum(["reading", "discrepancy", "definition", "context"]),
    text: localText,
  })
  .meta({ id: "Note", description: "What a reader should know" });

const lower = z.strictObject({ comparator: z.enum(["at-least", "more-than"]), bound: decimal });
const upper = z.strictObject({ comparator: z.enum(["at-most", "less-than"]), bound: decimal });
const target = z
  .discriminatedUnion("comparator", [
    z.strictObject({ comparator: z.literal("at-least"), bound: decimal }),
    z.strictObject({ comparator: z.literal("more-than"), bound: decimal }),
    z.strictObject({ comparator: z.literal("at-most"), bound: decimal }),
    z.strictObject({ comparator: z.literal("less-than"), bound: decimal }),
    z.strictObject({ comparator: z.literal("exactly"), bound: decimal }),
    z.strictObject({ comparator: z.literal("between"), lower, upper }),
  ])
  .meta({ id: "Target", description: "The condition asked of the value; a bound is decimal text" });

const lock = z.enum(["locked", "tighten-only", "free"]);

const rule = z
  .strictObject({
    id: words.describe("Letters, digits, - _ . :"),
    name: localText,
    aliases: z.array(words).optional(),
    theme: words.optional(),
    unit: words.describe("A unit of the catalogue, or of `units`"),
    unitSpellings: z.record(z.string(), words).optional(),
    direction: z.enum(["higher-is-better", "lower-is-better", "none"]),
    target,
    basis: z.enum(["stated", "derived", "assumed"]),
    wording: z.strictObject({ text: words, word: words.nullable() }).optional(),
    approximate: z.boolean().optional(),
    rounding: z
      .strictObject({
        digits: z.int().min(0).max(18),
        mode: z.enum(["half-up", "half-even", "up", "down", "ceiling", "floor"]),
        source,
      })
      .optional(),
    stretch: target.optional(),
    safety: target.optional(),
    plausible: z
      .strictObject({ from: decimal.optional(), to: decimal.optional(), whole: z.boolean().optional() })
      .optional(),
    accumulation: z.enum(["total", "state", "rate", "growth", "per-head"]).optional(),
    source,
    notes: z.array(note).optional(),
    lock: lock.optional(),
    adapted: z
      .strictObject({
        from: words,
        fields: z.array(words),
        earlier: z.record(z.string(), words).optional(),
        reason: words.optional(),
      })
      .optional(),
  })
  .meta({ id: "Rule", description: "An indicator with its target and its source" });

const legalDocument = z
  .strictObject({
    id: words,
    number: words,
    title: localText,
    issuer: localText,
    issued: words.describe("YYYY-MM-DD"),
    basedOn: z
      .array(z.strictObject({ number: words, issued: words.optional(), title: localText }))
      .optional(),
    notes: z.array(note).optional(),
  })
  .meta({ id: "LegalDocument", description: "A document that rules cite" });

const unit = z
  .strictObject({
    id: words,
    name: localText,
    spellings: z.array(words),
    dimension: words,
    factor: decimal,
    kind: z.enum(["rate", "points", "amount", "count", "other"]),
    whole: z.boolean().optional(),
  })
  .meta({ id: "Unit", description: "A unit of measure beyond the catalogue" });

const relation = z
  .discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("part-of"), part: words, whole: words, note: localText.optional() }),
    z.strictObject({
      kind: z.literal("same-target"),
      indicators: z.tuple([words, words]),
      note: localText.optional(),
    }),
  ])
  .meta({ id: "Relation", description: "A tie between the values of two indicators" });

const occasion = z
  .strictObject({
    id: words,
    name: localText,
    on: words.nullable(),
    since: words.optional(),
    source,
  })
  .meta({ id: "Occasion", description: "A day that the directive names" });

/** The form of a rule set in a file. */
export const ruleSetSchema = z
  .strictObject({
    $schema: z.string().optional(),
    schemaVersion: z.literal(1).optional(),
    id: words,
    version: words.describe("A semantic version, such as 1.0.0"),
    title: localText.optional(),
    jurisdiction: words.optional(),
    period: words.describe("A reporting period, such as 2023 or 2023-Q3"),
    effective: z.strictObject({ from: words, to: words.nullable() }).optional(),
    documents: z.array(legalDocument).min(1),
    units: z.array(unit).optional(),
    rules: z.array(rule).min(1),
    relations: z.array(relation).optional(),
    milestones: z.array(occasion).optional(),
    occasions: z.array(occasion).optional(),
    targetsPart: z.strictObject({ document: words, from: words, to: words }).optional(),
    excused: z.array(z.strictObject({ number: words, quote: words, reason: localText })).optional(),
    notes: z.array(note).optional(),
    lock: lock.optional(),
    adaptedFrom: words.optional(),
    dropped: z.array(z.strictObject({ indicator: words, reason: words })).optional(),
  })
  .meta({ id: "RuleSet", description: "Targets of one document for one reporting period" });

const members = z.union([z.literal("assigned"), z.lazy(() => z.array(condition).min(1))]);

/** A condition over outcomes: an indicator's id, or a roll-up. */
const condition: z.ZodType = z
  .lazy(() =>
    z.union([
      words,
      z.strictObject({ all: members }),
      z.strictObject({ any: members }),
      z.strictObject({ not: condition }),
      z.strictObject({ "at-least-k": z.int().min(1), of: members }),
    ]),
  )
  .meta({ id: "Condition", description: "An indicator, or a roll-up of conditions" });

/** The form of a policy in a file. */
export const policySchema = z
  .strictObject({
    id: words,
    name: localText,
    ruleSet: words.optional(),
    bars: z
      .array(
        z.strictObject({
          id: words,
          name: localText,
          subjects: z.strictObject({
            roles: z.array(words).min(1).optional(),
            unitKinds: z.array(words).min(1).optional(),
          }),
          condition,
          source,
          notes: z.array(note).optional(),
        }),
      )
      .min(1),
  })
  .meta({ id: "Policy", description: "What a scorecard means for a candidate" });

/** The form of a rule file: a rule set, or one with its policies. */
export const ruleFileSchema = z.union([
  ruleSetSchema,
  z.strictObject({
    $schema: z.string().optional(),
    ruleSet: ruleSetSchema,
    policies: z.array(policySchema).optional(),
  }),
]);
