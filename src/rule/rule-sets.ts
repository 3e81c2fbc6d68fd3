import { issue } from "../issue/issue.js";
import { ThiduaError, throwIfAny } from "../issue/thidua-error.js";
import { isDay } from "../period/period.js";
import type { EffectiveRange, RuleSet } from "./rule-set.js";

/** For whom, and on which day. */
export interface InForceQuestion {
  /** Whose rules, such as `lao-cai`. */
  readonly jurisdiction: string;
  /** The day, `YYYY-MM-DD`. */
  readonly asOf: string;
}

/** Several rule sets, asked which of them is in force: a value, and no global. */
export interface RuleSets<R extends RuleSet<string> = RuleSet<string>> {
  /** All of them, as given. */
  readonly all: readonly R[];
  /**
   * The one in force on a day: of those whose range holds the day, the one that began last, for a revision
   * supersedes from its first day. Null where none is. @throws ThiduaError `rule/several-in-force`,
   * `rule/malformed`
   */
  inForce(question: InForceQuestion): R | null;
  /** Every version of a jurisdiction, by first day: what was in force before a revision, and after. */
  versions(jurisdiction: string): readonly R[];
}

/**
 * Collects rule sets, each with `jurisdiction` and `effective`: one without would never be found, and is refused.
 *
 * @throws ThiduaError `rule/missing-key`
 * @example
 * ruleSets([january, july]).inForce({ jurisdiction: "lao-cai", asOf: "2023-06-30" })?.version
 */
export function ruleSets<R extends RuleSet<string>>(sets: readonly R[]): RuleSets<R> {
  throwIfAny(
    sets.flatMap((set, i) =>
      (["jurisdiction", "effective"] as const)
        .filter((key) => set[key] === undefined)
        .map((key) => issue("rule/missing-key", { key }, ["sets", i])),
    ),
  );
  const all = Object.freeze([...sets]);
  const versions = (jurisdiction: string): readonly R[] =>
    all
      .filter((set) => set.jurisdiction === jurisdiction)
      .sort((a, b) => (firstDay(a) < firstDay(b) ? -1 : firstDay(a) > firstDay(b) ? 1 : 0));
  return Object.freeze({
    all,
    versions,
    inForce: ({ jurisdiction, asOf }: InForceQuestion): R | null => {
      if (!isDay(asOf)) {
        const details = { expected: "a day such as 2023-01-13", received: String(asOf) };
        throw new ThiduaError([issue("rule/malformed", details, ["asOf"])]);
      }
      const open = versions(jurisdiction).filter((set) => isWithin(daysOf(set), asOf));
      const latest = open.at(-1);
      const rivals = open.filter((set) => latest && firstDay(set) === firstDay(latest));
      if (rivals.length > 1) {
        const names = rivals.map(({ id, version }) => `${id}@${version}`);
        throw new ThiduaError([issue("rule/several-in-force", { ruleSets: names, asOf })]);
      }
      return latest ?? null;
    },
  });
}

/** A set without its days was refused. */
function daysOf({ effective }: RuleSet<string>): EffectiveRange {
  return effective as EffectiveRange;
}

function firstDay(set: RuleSet<string>): string {
  return daysOf(set).from;
}

function isWithin({ from, to }: EffectiveRange, day: string): boolean {
  return from <= day && (to === null || day <= to);
}
