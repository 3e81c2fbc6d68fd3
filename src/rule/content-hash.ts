import { _SHA256 } from "@noble/hashes/sha2.js";
import { canonicalJson } from "./canonical-json.js";
import { isChecked } from "./define-rule-set.js";

const known = new WeakMap<object, string>();

/** SHA-256 of a text in UTF-8: 64 hexadecimal digits, the same on every platform. */
export function sha256Hex(text: string): string {
  // The class behind their `sha256`: the function brings options, streams and an object identifier with it.
  const digest = new _SHA256().update(new TextEncoder().encode(text)).digest();
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/**
 * The content hash of a rule set (spec 9.1): SHA-256 of its canonical JSON, 64 hexadecimal digits. Made once for one
 * that `defineRuleSet` made; any other data may still change, and is hashed anew each time.
 */
export function contentHash(ruleSet: object): string {
  const before = known.get(ruleSet);
  if (before !== undefined) return before;
  const hash = sha256Hex(canonicalJson(ruleSet));
  if (isChecked(ruleSet)) known.set(ruleSet, hash);
  return hash;
}
