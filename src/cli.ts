#!/usr/bin/env node
import { existsSync, mkdirSync, readFileSync, readSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import process from "node:process";
import { exit, type Io } from "./cli/io.js";
import { main } from "./cli/main.js";
import { issue } from "./issue/issue.js";
import { ThiduaError } from "./issue/thidua-error.js";

let isInputRead = false;

const io: Io = {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  read,
  write,
  findYaml: () => import("yaml"),
  isTerminal: process.stdout.isTTY === true,
  isErrTerminal: process.stderr.isTTY === true,
  env: process.env,
};

// A reader such as `head` may go away; that is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
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

function read(path: string): string {
  const file = path === "-" ? "standard input" : path;
  let bytes: Buffer;
  try {
    bytes = path === "-" ? standardInput() : readFileSync(path);
  } catch (error) {
    const reason = reasonOf(error);
    const isAbsent = reason === "ENOENT";
    throw new ThiduaError([
      isAbsent ? issue("files/not-found", { file }) : issue("files/unreadable", { file, reason }),
    ]);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new ThiduaError([issue("files/not-utf8", { file })]);
  }
}

/** All of standard input, once; a pipe that its writer left non-blocking may have nothing yet. */
function standardInput(): Buffer {
  if (isInputRead) throw new Error("it was read already");
  isInputRead = true;
  const chunks: Buffer[] = [];
  const chunk = Buffer.alloc(1 << 16);
  const wait = new Int32Array(new SharedArrayBuffer(4));
  while (true) {
    try {
      const length = readSync(0, chunk);
      if (length === 0) return Buffer.concat(chunks);
      chunks.push(Buffer.from(chunk.subarray(0, length)));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "EOF") return Buffer.concat(chunks);
      if (code !== "EAGAIN") throw error;
      Atomics.wait(wait, 0, 0, 20);
    }
  }
}

function write(path: string, text: string): void {
  try {
    makeFolder(dirname(path));
    writeFileSync(path, text);
  } catch (error) {
    const reason = reasonOf(error);
    throw new ThiduaError([issue("files/unwritable", { file: path, reason })]);
  }
}

/** The folder, and those that lead to it; Node's own `recursive` never comes back where none can be made. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}

function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return code ?? message;
}
