import type { RuleSet } from "../rule/rule-set.js";

/** Finds the indicator that a sheet means by a word: its id, or its name or alias in any language. */
export interface IndicatorNames {
  /** The id, or null where the word is no known name, or the name of several. */
  find(word: string): string | null;
}

/** The ids, names and aliases of a rule set, compared without case, blanks and the place of a tone mark. */
export function indicatorNames(ruleSet: RuleSet): IndicatorNames {
  const ids = new Set<string>(ruleSet.rules.map(({ id }) => id));
  const named = new Map<string, string | null>();
  for (const { id, name, aliases = [] } of ruleSet.rules) {
    for (const word of new Set([id, name.vi, name.en, ...aliases].map(foldName))) {
      // A name that two indicators share is nobody's.
      named.set(word, named.has(word) ? null : id);
    }
  }
  return { find: (word) => (ids.has(word) ? word : (named.get(foldName(word)) ?? null)) };
}

/** NFC, lower case, blanks folded, `hoá` as `hóa`: the spellings that one name has in sheets. */
export function foldName(word: string): string {
  const folded = word.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim().replace(/[:.]$/, "");
  return folded.replace(/(o[àáảãạ]|o[èéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/gu, (end) => {
    const [first = "", second = ""] = end.normalize("NFD").replace(/\p{M}/gu, "");
    const tone = end.normalize("NFD").replace(/[^\p{M}]/gu, "");
    return (first + tone + second).normalize("NFC");
  });
}
