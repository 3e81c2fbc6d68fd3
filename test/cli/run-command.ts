import type { Io, TextParts } from "../../src/cli/io.js";
import { main } from "../../src/cli/main.js";
import { issue } from "../../src/issue/issue.js";
import { ThiduaError } from "../../src/issue/thidua-error.js";

/** What a call of the command gave. */
export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** The command in a world of its own: files by name, no terminal. */
export async function thidua(
  args: string | readonly string[],
  files: Readonly<Record<string, string>> = {},
  world: Partial<Io> = {},
): Promise<Run> {
  let [out, err] = ["", ""];
  const found = (path: string): string => {
    const text = files[path];
    if (text === undefined) throw new ThiduaError([issue("files/not-found", { file: path })]);
    return text;
  };
  const io: Io = {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    drained: () => null,
    read: (path) => found(path),
    parts: (path) => inParts(found(path)),
    size: (path) => files[path]?.length ?? null,
    write: () => {},
    findYaml: () => import("yaml"),
    isTerminal: false,
    isErrTerminal: false,
    env: {},
    ...world,
  };
  const code = await main(typeof args === "string" ? args.split(" ") : args, io);
  return { code, out, err };
}

/** A text as a file of one byte a letter is read: a few letters at once. */
function inParts(text: string): TextParts {
  let read = 0;
  function* parts(): Generator<string> {
    for (let at = 0; at < text.length; at += 7) {
      read = Math.min(text.length, at + 7);
      yield text.slice(at, read);
    }
  }
  return { size: text.length, read: () => read, [Symbol.iterator]: parts };
}
