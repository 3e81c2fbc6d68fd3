#!/usr/bin/env node
import { once } from "node:events";
import process from "node:process";
import { exit, type Io } from "./cli/io.js";
import { issueLine } from "./cli/issue-lines.js";
import { localeOf, main } from "./cli/main.js";
import { fileSize, textParts, wholeText, writeText } from "./cli/node-files.js";
import { issue } from "./issue/issue.js";

const io: Io = {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  drained: () => (process.stdout.writableNeedDrain ? once(process.stdout, "drain") : null),
  read: wholeText,
  parts: textParts,
  size: fileSize,
  write: writeText,
  findYaml: () => import("yaml"),
  isTerminal: process.stdout.isTTY === true,
  isErrTerminal: process.stderr.isTTY === true,
  env: process.env,
};

// A reader such as `head` may go away; that is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  const fault = issue("files/unwritable", { file: "standard output", reason: error.code ?? error.message });
  process.stderr.write(`thidua: ${issueLine(fault, localeOf(process.argv.slice(2)))}\n`);
  process.exit(exit.bad);
});

main(process.argv.slice(2), io).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    // A defect of the command itself must not look like the answer "no".
    process.stderr.write(`thidua: ${error instanceof Error ? error.stack : String(error)}\n`);
    process.exitCode = exit.bad;
  },
);
