import type { Policy } from "../eligibility/policy.js";
import { jsonPlaces, parseJson } from "../files/parse-json.js";
import { definitionOf, parseRuleFile, type RuleFile } from "../files/parse-rule-set.js";
import { parseYaml, yamlPlaces } from "../files/parse-yaml.js";
import { readObservationsCsv } from "../files/read-observations-csv.js";
import { isWrapped, readObservationsJson } from "../files/read-observations-json.js";
import { type Issue, issue } from "../issue/issue.js";
import { nearest } from "../issue/nearest.js";
import { ThiduaError } from "../issue/thidua-error.js";
import type { Observations } from "../observation/observation.js";
import { isRecord } from "../observation/rows.js";
import type { RuleSet } from "../rule/rule-set.js";
import { AbsentArea } from "./absent-area.js";
import { directives } from "./directives.js";
import type { Io } from "./io.js";
import type { Locate } from "./issue-lines.js";
import { fileLocate, jsonLocate, located, ownPlace, type PlacedFile } from "./located-error.js";
import { isYamlFile } from "./yaml-file.js";

/** A rule set that an argument names, with its policies. */
export interface LoadedRules {
  readonly ruleSet: RuleSet;
  readonly policies: readonly Policy[];
  /** The text of the directive, where the package has it. */
  readonly text: string | null;
  /** Where in its file a fault of the rule set lies. */
  readonly locate: Locate;
}

/** The rule set that an argument names: the id of a directive in the package, or a JSON or YAML file. */
export function loadRules(argument: string, io: Io): LoadedRules {
  const known = directives.get(argument);
  if (known) return { ...known, locate: () => null };
  if (!/[./\\]/.test(argument)) {
    const near = nearest(argument, directives.keys());
    if (near.length > 0) {
      throw new ThiduaError([
        issue("cli/usage", { problem: `\`${argument}\` is no directive of the package`, nearest: near }),
      ]);
    }
  }
  const text = io.read(argument);
  const file = isYamlFile(argument) ? yamlFile(argument, text, io) : jsonFile(argument, text);
  const read = located(fileLocate(file), file.parse);
  // Findings name their path from the rule set on, wherever in the file it stands.
  const locate = fileLocate(file, (path) => (isNested(file.data()) ? ["ruleSet", ...path] : path));
  return { ...read, text: null, locate };
}

/** The rule set of a file as it stands, checked by nobody, and where in the file it stands. */
export function loadDefinition(file: string, io: Io): ReturnType<typeof definitionOf> {
  const { yaml } = io;
  return definitionOf(io.read(file), isYamlFile(file) && yaml ? { format: "yaml", yaml } : {});
}

/** A rule file in its notation: what it says, and where. */
interface RuleFileText extends PlacedFile {
  readonly parse: () => RuleFile;
  readonly data: () => unknown;
}

function jsonFile(file: string, text: string): RuleFileText {
  return {
    file,
    places: () => jsonPlaces(text),
    parse: () => parseRuleFile(text),
    data: () => parseJson(text, "number"),
  };
}

function yamlFile(file: string, text: string, { yaml }: Io): RuleFileText {
  if (!yaml) throw new ThiduaError([issue("files/yaml-not-installed", { file })]);
  return {
    file,
    places: () => yamlPlaces(text, yaml),
    parse: () => parseRuleFile(text, { format: "yaml", yaml }),
    data: () => parseYaml(text, yaml),
  };
}

function isNested(read: unknown): boolean {
  return isRecord(read) && Object.hasOwn(read, "ruleSet");
}

/** Observations of a file, what of it was not read, and where a fault lies. */
export interface LoadedObservations {
  readonly observations: Observations;
  readonly issues: readonly Issue[];
  readonly locate: Locate;
}

/** Observations of a file: JSON where it begins like JSON, else CSV. An area that none of them is of is named. */
export function loadObservations(
  file: string,
  ruleSet: RuleSet,
  io: Io,
  area: string | undefined,
): LoadedObservations {
  const loaded = loadText(file, ruleSet, io);
  const { observations, issues } = loaded;
  if (!Array.isArray(observations)) return loaded;
  const absent = new AbsentArea(area);
  for (const one of observations) absent.see(one);
  return { ...loaded, issues: [...issues, ...absent.issues()] };
}

function loadText(file: string, ruleSet: RuleSet, io: Io): LoadedObservations {
  const text = io.read(file);
  if (text.trim() === "") throw new ThiduaError([issue("files/empty", { file })]);
  const isJson = /^\uFEFF?\s*[[{]/.test(text) || file.endsWith(".json");
  return isJson ? loadJson(file, text) : loadCsv(file, text, ruleSet);
}

function loadJson(file: string, text: string): LoadedObservations {
  // Faults are named from `observations` on, whether or not the file has that key.
  const locate = jsonLocate(file, text, (path) => (isWrapped(parseJson(text)) ? path : path.slice(1)));
  return { observations: located(locate, () => readObservationsJson(text)), issues: [], locate };
}

function loadCsv(file: string, text: string, ruleSet: RuleSet): LoadedObservations {
  const own = ownPlace(file);
  const { observations, issues, place } = located(own, () => readObservationsCsv(text, ruleSet));
  const locate: Locate = (one) => {
    const [root, index, field] = one.path;
    if (root !== "observations" || typeof index !== "number") return own(one);
    const found = place(index, String(field ?? "value"));
    return found && { file, ...found };
  };
  return { observations, issues, locate };
}
