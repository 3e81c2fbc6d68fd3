import type { YamlLibrary } from "../files/yaml-library.js";

/** What the command needs of the world around it; the tests give it another. */
export interface Io {
  /** Writes to standard output. */
  readonly out: (text: string) => void;
  /** Writes to standard error. */
  readonly err: (text: string) => void;
  /** Reads a file, or standard input for `-`. @throws ThiduaError `files/…` */
  readonly read: (path: string) => string;
  /** Writes a file, and the folders that lead to it. @throws ThiduaError `files/unwritable` */
  readonly write: (path: string, text: string) => void;
  /** Finds the package that reads YAML; asked only where a file is YAML. Fails where it is not installed. */
  readonly findYaml: () => Promise<YamlLibrary>;
  /** The package that reads YAML, once it was asked for and found. */
  readonly yaml?: YamlLibrary | null;
  /** Whether standard output is a terminal. */
  readonly isTerminal: boolean;
  /** Whether standard error is a terminal. */
  readonly isErrTerminal: boolean;
  /** The environment. */
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Exit codes: done; the answer is "no"; bad usage or unreadable input. */
export const exit = { done: 0, no: 1, bad: 2 } as const;
