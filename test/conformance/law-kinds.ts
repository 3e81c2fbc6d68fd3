import { adapt, canonicalJson, contentHash, diff, type Rule } from "../../src/index.js";
import { targetOf } from "../../src/reading/target-of.js";
import { audit, readTargets } from "../../src/reading.js";
import { ruleSet } from "./case-rule-set.js";

/** The kinds of case that are about the text, its versions and their hashes (spec 3.2, 7, 8, 9). */
// biome-ignore lint/suspicious/noExplicitAny: each kind of case has an input of its own
export const lawKinds: Record<string, (input: any) => unknown> = {
  wording: ({ wording, direction }) => {
    const [read, ...more] = readTargets(wording).targets;
    if (!read || more.length > 0) return { targets: more.length + (read ? 1 : 0) };
    const target = targetOf(read, direction === "unknown" ? null : direction);
    const { approximate } = read;
    if (!target) return { open: true, approximate };
    return { target, basis: read.basis === "stated" ? "stated" : "derived", approximate };
  },
  audit: ({ text, part, rules, excused = [] }) => {
    const reason = { vi: "x", en: "x" };
    const set = ruleSet(rules, [], {
      targetsPart: { document: "d", ...part },
      excused: excused.map((one: object) => ({ ...one, reason })),
    });
    const found = audit(set, text);
    // A quote of an excuse that does not occur is found too; a case asks for rules.
    const isRule = (id: string): boolean => rules.some((rule: Rule) => rule.id === id);
    const of = (code: string, key: string): string[] =>
      found.flatMap((issue) => (issue.code === code ? [(issue as never)[key] as string] : []));
    return {
      quotesNotInText: [...new Set(of("rule/quote-not-in-text", "indicator"))].filter(isRule).sort(),
      boundsNotInQuote: [...new Set(of("rule/bound-not-in-quote", "indicator"))].sort(),
      uncovered: of("rule/number-uncovered", "number"),
    };
  },
  diff: ({ before, after }) => {
    const kept = before.filter(({ id }: Rule) => after.some((rule: Rule) => rule.id === id));
    const equivalent = Object.fromEntries(kept.map(({ id }: Rule) => [id, "equivalent"]));
    const { changes } = diff(ruleSet(before, []), ruleSet(after, []));
    const changed = changes.map(({ indicator, change, witness }) => {
      const hasWitness = witness !== null;
      // Which value is the witness is for each implementation to say; that there is one is not.
      if (hasWitness === ["added", "removed", "reworded"].includes(change)) return [indicator, "no witness"];
      return [indicator, change];
    });
    return { changes: { ...equivalent, ...Object.fromEntries(changed) } };
  },
  adapt: ({ rules, lock, ownLock, change = {}, drop = [] }) => {
    const base = ruleSet(rules, [], lock ? { lock } : {});
    const drops = Object.fromEntries(drop.map((id: string) => [id, "x"]));
    adapt(base, { id: "own", version: "1.0.0", change, drop: drops, ...(ownLock ? { lock: ownLock } : {}) });
    return { allowed: true };
  },
  hash: ({ data }) => ({ canonical: canonicalJson(data), sha256: contentHash(data) }),
};
