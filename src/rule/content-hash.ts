import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { canonicalJson } from "./canonical-json.js";

const known = new WeakMap<object, string>();

/** SHA-256 of a text in UTF-8: 64 hexadecimal digits, the same on every platform. */
export function sha256Hex(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/**
 * The content hash of a rule set (spec 9.1): SHA-256 of its canonical JSON, 64 hexadecimal digits. Made once
 * for a rule set, when it is first asked for.
 */
export function contentHash(ruleSet: object): string {
  const before = known.get(ruleSet);
  if (before !== undefined) return before;
  const hash = sha256Hex(canonicalJson(ruleSet));
  if (Object.isFrozen(ruleSet)) known.set(ruleSet, hash);
  return hash;
}
