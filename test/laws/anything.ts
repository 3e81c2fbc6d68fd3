import fc from "fast-check";
import { ThiduaError } from "../../src/index.js";

/** Keys that our data has, and those that are traps. */
const keys = fc.constantFrom(
  "id",
  "rules",
  "target",
  "bound",
  "comparator",
  "indicator",
  "value",
  "unit",
  "a",
  "all",
  "any",
  "not",
  "of",
  "at-least-k",
  "bars",
  "condition",
  "subjects",
  "role",
  "assigned",
  "__proto__",
  "constructor",
  "toString",
  "length",
  "then",
);
/** Lists of records with our keys and the traps. */
export const jsonLike = fc.array(fc.dictionary(keys, fc.anything({ key: keys, maxDepth: 2 })), {
  maxLength: 4,
});

/** Data that says of itself that it is a Decimal, and is none. */
const selfStyledDecimal = fc.record(
  {
    toStringTag: fc.constant("[object Decimal]"),
    s: fc.oneof(fc.integer(), fc.anything()),
    e: fc.oneof(fc.integer(), fc.anything()),
    d: fc.oneof(fc.array(fc.integer()), fc.constant(null), fc.anything()),
    toFixed: fc.jsonValue(),
    toString: fc.jsonValue(),
  },
  { requiredKeys: ["toStringTag"] },
);

/** Values of any kind, and data that JSON can hold. */
export const anything = fc.oneof(
  fc.anything({
    key: fc.oneof(keys, fc.string()),
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withSparseArray: true,
    maxDepth: 4,
  }),
  fc.jsonValue(),
  jsonLike,
  selfStyledDecimal,
);

/** Null, or what was thrown that is not the library's error. */
export function refusal(call: () => unknown): unknown {
  try {
    call();
    return null;
  } catch (error) {
    return error instanceof ThiduaError && error.issues.length > 0 ? null : error;
  }
}

/** The names on the prototypes that hostile data would reach for. */
export function prototypes(): unknown {
  const all = [Object.prototype, Array.prototype, Function.prototype, String.prototype, Number.prototype];
  return all.map((prototype) => Object.getOwnPropertyNames(prototype).sort());
}
