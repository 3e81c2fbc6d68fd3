import type { YamlLibrary } from "../files/yaml-library.js";

/** What the command needs of the world around it; the tests give it another. */
export interface Io {
  /** Writes to standard output. */
  readonly out: (text: string) => void;
  /** Writes to standard error. */
  readonly err: (text: string) => void;
  /** Waits until standard output has taken what was written; null where there is nothing to wait for. */
  readonly drained: () => Promise<unknown> | null;
  /** Reads a file, or standard input for `-`. @throws ThiduaError `files/…` */
  readonly read: (path: string) => string;
  /** Opens the same to be read part by part. @throws ThiduaError `files/…`, then and while it is read */
  readonly parts: (path: string) => TextParts;
  /** How many bytes a file has; null where that is not known. */
  readonly size: (path: string) => number | null;
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

/** The text of a file in parts, cut anywhere. */
export interface TextParts extends Iterable<string> {
  /** How many bytes there are; null where that is not known. */
  readonly size: number | null;
  /** How many bytes were read so far. */
  readonly read: () => number;
}

/** Exit codes: done; the answer is "no"; bad usage or unreadable input. */
export const exit = { done: 0, no: 1, bad: 2 } as const;
