#!/usr/bin/env node
import { readFileSync, writeFileSync } from "node:fs";
import process from "node:process";
import type { Io } from "./cli/io.js";
import { main } from "./cli/main.js";
import { issue } from "./issue/issue.js";
import { ThiduaError } from "./issue/thidua-error.js";

const io: Io = {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  read,
  write: (path, text) => writeFileSync(path, text),
  isTerminal: process.stdout.isTTY === true,
  isErrTerminal: process.stderr.isTTY === true,
  env: process.env,
};

// A reader such as `head` may go away; that is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

void main(process.argv.slice(2), io).then((code) => {
  process.exitCode = code;
});

function read(path: string): string {
  const file = path === "-" ? "standard input" : path;
  let bytes: Buffer;
  try {
    bytes = readFileSync(path === "-" ? 0 : path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    const fault =
      code === "ENOENT"
        ? issue("files/not-found", { file })
        : issue("files/unreadable", { file, reason: code });
    throw new ThiduaError([fault]);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new ThiduaError([issue("files/not-utf8", { file })]);
  }
}
