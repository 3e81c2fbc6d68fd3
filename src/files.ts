export type { FilePlace } from "./files/file-place.js";
export { type JsonNumbers, jsonPlaces, parseJson } from "./files/parse-json.js";
export {
  parsePolicy,
  parseRuleFile,
  parseRuleSet,
  type RuleFile,
  type RuleFileOptions,
} from "./files/parse-rule-set.js";
export { parseYaml, yamlPlaces } from "./files/parse-yaml.js";
export { type ReadObservations, readObservationsCsv } from "./files/read-observations-csv.js";
export { readObservationsJson } from "./files/read-observations-json.js";
export { ruleFileJsonSchema } from "./files/rule-file-json-schema.js";
export {
  type AsyncObservationStream,
  type ObservationStream,
  type StreamOptions,
  type StreamPlaces,
  streamObservationsCsv,
} from "./files/stream-observations-csv.js";
export type { YamlLexer, YamlLibrary, YamlParser } from "./files/yaml-library.js";
