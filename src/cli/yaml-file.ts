import type { Io } from "./io.js";

/** Whether a file is YAML, by the ending of its name. */
export function isYamlFile(name: string): boolean {
  return /\.ya?ml$/i.test(name);
}

/** The same world with the package that reads YAML, where a word of the call names such a file and it is installed. */
export async function withYaml(argv: readonly string[], io: Io): Promise<Io> {
  if (!argv.some((word) => isYamlFile(word))) return io;
  try {
    return { ...io, yaml: await io.findYaml() };
  } catch {
    // Whoever opens the file says that the package is not there.
    return { ...io, yaml: null };
  }
}
