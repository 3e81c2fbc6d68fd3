import { constants } from "node:buffer";
import {
  closeSync,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname } from "node:path";
import { issue } from "../issue/issue.js";
import { ThiduaError } from "../issue/thidua-error.js";
import type { TextParts } from "./io.js";

/** Bytes that are read at once. */
const chunkSize = 1 << 16;

let isInputRead = false;

/** The text of a file, or of standard input for `-`, part by part. */
export function textParts(path: string): TextParts {
  const fd = opened(path);
  let bytes = 0;
  function* parts(): Generator<string> {
    const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
    try {
      for (const chunk of chunks(fd, path)) {
        bytes += chunk.length;
        yield decoded(() => decoder.decode(chunk, { stream: true }), path);
      }
      yield decoded(() => decoder.decode(), path);
    } finally {
      if (fd !== 0) closeSync(fd);
    }
  }
  return { size: sizeOf(fd), read: () => bytes, [Symbol.iterator]: parts };
}

/** The whole text of a file. */
export function wholeText(path: string): string {
  const fd = opened(path);
  const most = constants.MAX_STRING_LENGTH;
  try {
    if ((sizeOf(fd) ?? 0) > most) throw tooLarge(path);
    const held: Buffer[] = [];
    let bytes = 0;
    for (const chunk of chunks(fd, path)) {
      held.push(Buffer.from(chunk));
      bytes += chunk.length;
      if (bytes > most) throw tooLarge(path);
    }
    const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
    return decoded(() => decoder.decode(Buffer.concat(held)), path);
  } finally {
    if (fd !== 0) closeSync(fd);
  }
}

/** How many bytes a file has; null where it is none, or not there. */
export function fileSize(path: string): number | null {
  if (path === "-") return null;
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.isFile() ? found.size : null;
}

/** Writes a file, and the folders that lead to it. */
export function writeText(path: string, text: string): void {
  try {
    makeFolder(dirname(path));
    writeFileSync(path, text);
  } catch (error) {
    throw new ThiduaError([issue("files/unwritable", { file: path, reason: reasonOf(error) })]);
  }
}

/** The folder, and those that lead to it; Node's own `recursive` never comes back where none can be made. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}

function nameOf(path: string): string {
  return path === "-" ? "standard input" : path;
}

/** Standard input can be read once. */
function opened(path: string): number {
  if (path !== "-") return readable(path, () => openSync(path, "r"));
  return readable(path, () => {
    if (isInputRead) throw new Error("it was read already");
    isInputRead = true;
    return 0;
  });
}

function sizeOf(fd: number): number | null {
  const found = fstatSync(fd);
  return found.isFile() ? found.size : null;
}

/** The bytes as they come, each time in the same buffer; a pipe that its writer left non-blocking may have none yet. */
function* chunks(fd: number, path: string): Generator<Uint8Array> {
  const buffer = Buffer.allocUnsafe(chunkSize);
  while (true) {
    const length = readable(path, () => readWaiting(fd, buffer));
    if (length === 0) return;
    yield buffer.subarray(0, length);
  }
}

const wait = new Int32Array(new SharedArrayBuffer(4));

function readWaiting(fd: number, buffer: Buffer): number {
  while (true) {
    try {
      return readSync(fd, buffer);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "EOF") return 0;
      if (code !== "EAGAIN") throw error;
      Atomics.wait(wait, 0, 0, 20);
    }
  }
}

function readable<Read>(path: string, read: () => Read): Read {
  try {
    return read();
  } catch (error) {
    const [file, reason] = [nameOf(path), reasonOf(error)];
    const isAbsent = reason === "ENOENT";
    throw new ThiduaError([
      isAbsent ? issue("files/not-found", { file }) : issue("files/unreadable", { file, reason }),
    ]);
  }
}

function decoded(decode: () => string, path: string): string {
  try {
    return decode();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_STRING_TOO_LONG") throw tooLarge(path);
    throw new ThiduaError([issue("files/not-utf8", { file: nameOf(path) })]);
  }
}

function tooLarge(path: string): ThiduaError {
  return new ThiduaError([issue("files/too-large", { file: nameOf(path) })]);
}

function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return code ?? message;
}
