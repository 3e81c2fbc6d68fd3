import type { Io } from "../../src/cli/io.js";
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
  const io: Io = {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    read: (path) => {
      const found = files[path];
      if (found === undefined) throw new ThiduaError([issue("files/not-found", { file: path })]);
      return found;
    },
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
