// Writes schema/rule-file.schema.json; a test fails while the two differ.
import { writeFileSync } from "node:fs";
import { ruleFileJsonSchema } from "../src/files.js";

const file = new URL("../schema/rule-file.schema.json", import.meta.url);
writeFileSync(file, `${JSON.stringify(ruleFileJsonSchema(), null, 2)}\n`);
