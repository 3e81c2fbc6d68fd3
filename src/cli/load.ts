import type { Policy } from "../eligibility/policy.js";
import { parseRuleFile } from "../files/parse-rule-set.js";
import { type ReadObservations, readObservationsCsv } from "../files/read-observations-csv.js";
import { readObservationsJson } from "../files/read-observations-json.js";
import { issue } from "../issue/issue.js";
import { nearest } from "../issue/nearest.js";
import { ThiduaError } from "../issue/thidua-error.js";
import type { Observations } from "../observation/observation.js";
import type { RuleSet } from "../rule/rule-set.js";
import { directives } from "./directives.js";
import type { Io } from "./io.js";

/** A rule set that an argument names, with its policies. */
export interface LoadedRules {
  readonly ruleSet: RuleSet;
  readonly policies: readonly Policy[];
  /** The text of the directive, where the package has it. */
  readonly text: string | null;
}

/** The rule set that an argument names: the id of a directive in the package, or a JSON file. */
export function loadRules(argument: string, io: Io): LoadedRules {
  const known = directives.get(argument);
  if (known) return known;
  if (!/[./\\]/.test(argument)) {
    const near = nearest(argument, directives.keys());
    if (near.length > 0) {
      throw new ThiduaError([
        issue("cli/usage", { problem: `\`${argument}\` is no directive of the package`, nearest: near }),
      ]);
    }
  }
  return { ...parseRuleFile(io.read(argument)), text: null };
}

/** Observations of a file: JSON where it begins like JSON, else CSV. */
export function loadObservations(
  path: string,
  ruleSet: RuleSet,
  io: Io,
): { observations: Observations; csv: ReadObservations | null } {
  const text = io.read(path);
  if (text.trim() === "") throw new ThiduaError([issue("files/empty", { file: path })]);
  if (/^\uFEFF?\s*[[{]/.test(text) || path.endsWith(".json")) {
    return { observations: readObservationsJson(text), csv: null };
  }
  const csv = readObservationsCsv(text, ruleSet);
  return { observations: csv.observations, csv };
}
