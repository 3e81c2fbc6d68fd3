import type { ZodType } from "zod";
import { definePolicy } from "../eligibility/define-policy.js";
import type { Policy } from "../eligibility/policy.js";
import { policyFaults } from "../eligibility/policy-faults.js";
import { asWritten, at, type Issue, type IssuePath, issue } from "../issue/issue.js";
import { ThiduaError, throwIfAny } from "../issue/thidua-error.js";
import { DecimalLiteral } from "../number/decimal-literal.js";
import { isRecord } from "../observation/rows.js";
import { defineRuleSet } from "../rule/define-rule-set.js";
import type { RuleSet, RuleSetDefinition } from "../rule/rule-set.js";
import { ruleSetFaults } from "../rule/rule-set-faults.js";
import { parseJson } from "./parse-json.js";
import { parseYaml } from "./parse-yaml.js";
import { policySchema, ruleSetSchema } from "./rule-set-schema.js";
import type { YamlLibrary } from "./yaml-library.js";

/** A rule file as it was read. */
export interface RuleFile {
  /** The rule set. */
  readonly ruleSet: RuleSet;
  /** Its policies, in order; may be empty. */
  readonly policies: readonly Policy[];
}

/**
 * Reads a rule set of any origin. Every fault is named, with its path and the nearest known key or id.
 *
 * @throws ThiduaError with the codes of `defineRuleSet`
 */
export function parseRuleSet(input: unknown): RuleSet {
  return ruleSetAt(input, []);
}

/**
 * Reads a policy of any origin over a rule set.
 *
 * @throws ThiduaError with the codes of `definePolicy`
 */
export function parsePolicy(ruleSet: RuleSet, input: unknown): Policy {
  return policyAt(ruleSet, input, []);
}

/** How the text of a rule file is written: JSON, or YAML with the library that reads it. */
export type RuleFileOptions =
  | {
      /** JSON, which needs nothing. */
      readonly format?: "json";
    }
  | {
      /** YAML. */
      readonly format: "yaml";
      /** The package `yaml`, version 2: `import * as yaml from "yaml"`. */
      readonly yaml: YamlLibrary;
    };

/**
 * Reads the text of a rule file: a rule set, or `{ "ruleSet": …, "policies": [ … ] }`; JSON, or YAML where that is
 * said. In YAML a bound may stand without quotation marks: its digits are kept as they stand.
 *
 * @throws ThiduaError `files/json-syntax`, `files/yaml-syntax`, `files/yaml-unsupported`, `files/duplicate-key`,
 * `files/too-deep`, and those of `parseRuleSet` and `parsePolicy`
 */
export function parseRuleFile(text: string, options: RuleFileOptions = {}): RuleFile {
  const read = readRuleFile(text, options);
  if (!isRecord(read) || read["ruleSet"] === undefined || read["rules"] !== undefined) {
    return Object.freeze({ ruleSet: parseRuleSet(read), policies: Object.freeze([]) });
  }
  const { $schema: _, ruleSet: inner, policies, ...others } = read;
  const faults: Issue[] = Object.keys(others).map((key) =>
    issue("rule/unknown-key", { received: asWritten(key), nearest: [] }, [asWritten(key)]),
  );
  const list = policies ?? [];
  if (!Array.isArray(list)) {
    faults.push(issue("rule/malformed", { expected: "a list", received: asWritten(list) }, ["policies"]));
  }
  throwIfAny(faults);
  const ruleSet = ruleSetAt(inner, ["ruleSet"]);
  const checked = (list as unknown[]).map((policy, i) => policyAt(ruleSet, policy, ["policies", i]));
  return Object.freeze({ ruleSet, policies: Object.freeze(checked) });
}

/** What a rule file says, before any of it is looked at. */
function readRuleFile(text: string, options: RuleFileOptions): unknown {
  return options.format === "yaml" ? withTexts(parseYaml(text, options.yaml)) : parseJson(text, "number");
}

/** The rule set of a rule file as it stands, checked by nobody, and where in the file it stands. */
export function definitionOf(
  text: string,
  options: RuleFileOptions = {},
): { readonly definition: unknown; readonly path: IssuePath } {
  const read = readRuleFile(text, options);
  const isNested = isRecord(read) && read["ruleSet"] !== undefined && read["rules"] === undefined;
  return isNested
    ? { definition: withoutSchemaKey(read["ruleSet"]), path: ["ruleSet"] }
    : { definition: withoutSchemaKey(read), path: [] };
}

/** The keys of rule files whose values are numbers; any other number in YAML is a text without its marks. */
const numberKeys = new Set(["schemaVersion", "digits", "at-least-k"]);

function withTexts(value: unknown, key = ""): unknown {
  if (value instanceof DecimalLiteral) return numberKeys.has(key) ? Number(value.text) : value.text;
  if (Array.isArray(value)) return value.map((member) => withTexts(member));
  if (!isRecord(value)) return value;
  const copy: Record<string, unknown> = {};
  for (const [name, member] of Object.entries(value)) {
    const held = withTexts(member, name);
    Object.defineProperty(copy, name, { value: held, enumerable: true, writable: true, configurable: true });
  }
  return copy;
}

function ruleSetAt(input: unknown, path: IssuePath): RuleSet {
  const definition = withoutSchemaKey(input);
  throwIfAny(ruleSetFaults(definition).map((one) => at(path, one)));
  refuseUnlike(ruleSetSchema, definition, path);
  return defineRuleSet(definition as RuleSetDefinition);
}

function policyAt(ruleSet: RuleSet, input: unknown, path: IssuePath): Policy {
  throwIfAny(policyFaults(ruleSet, input).map((one) => at(path, one)));
  refuseUnlike(policySchema, input, path);
  return definePolicy(ruleSet, input as Policy);
}

/** Editors find the schema by this key; it says nothing of the rules. */
function withoutSchemaKey(input: unknown): unknown {
  if (!isRecord(input) || typeof input["$schema"] !== "string") return input;
  const { $schema: _, ...rest } = input;
  return rest;
}

/** The second look, by the schema that is published: what it refuses is never taken. */
function refuseUnlike(schema: ZodType, input: unknown, path: IssuePath): void {
  const read = schema.safeParse(input);
  if (read.success) return;
  const issues = read.error.issues.map((fault): Issue => {
    const here = [...path, ...fault.path.map((key) => (typeof key === "number" ? key : String(key)))];
    return issue("rule/malformed", { expected: fault.message, received: "…" }, here);
  });
  const [first, ...rest] = issues;
  if (first) throw new ThiduaError([first, ...rest]);
}
