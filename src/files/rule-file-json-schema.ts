import * as z from "zod";
import { ruleFileSchema } from "./rule-set-schema.js";

/** The JSON Schema of rule files, for editors and other languages; the same file is shipped in `schema/`. */
export function ruleFileJsonSchema(): Readonly<Record<string, unknown>> {
  const schema = z.toJSONSchema(ruleFileSchema, { io: "input" });
  return { ...schema, title: "thidua rule file, schema version 1" };
}
