// Joins the pieces that a build splits off the core into one file: Node pays for every file that it opens, and
// `import "thidua"` would open ten. The words of faults stay a file of their own, so that a bundle may leave them out.
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { basename, resolve } from "node:path";
import { rollup } from "rollup";

const dist = resolve("dist");
const bareImport = /^import ['"]\.\/[^'"]+['"];\n?/gm;

/** Writes the JavaScript of dist anew: the entries, `core`, `words`, `explain`, and what the other entries share. */
export async function joinChunks(entries: readonly string[]): Promise<void> {
  const before = readdirSync(dist).filter((file) => /\.c?js$/.test(file));
  // The entry of the words only names the piece that holds them.
  const [, words = ""] = /^export .* from ['"]\.\/([^'"]+)['"]/m.exec(read("words.js")) ?? [];
  const named = new Map(
    [...reachable("index.js")].map((file) => [file, speaks(file, words) ? "explain" : "core"]),
  );
  named.delete("index.js");
  named.set(words, "words");
  const bundle = await rollup({
    input: Object.fromEntries(entries.map((entry) => [entry, resolve(dist, `${entry}.js`)])),
    external: (id) => !id.startsWith(".") && !id.startsWith("/"),
    treeshake: false,
  });
  const shared = {
    dir: dist,
    manualChunks: (id: string) => named.get(basename(id)),
    hoistTransitiveImports: false,
    generatedCode: "es2015" as const,
  };
  // An import for its effects alone is none here: what a file needs, it imports by name. Bundlers warn of it.
  const withoutBareImports = {
    name: "bare-imports",
    renderChunk: (code: string) => code.replace(bareImport, ""),
  };
  const esm = {
    format: "es" as const,
    plugins: [withoutBareImports],
    entryFileNames: "[name].js",
    chunkFileNames: "[name].js",
  };
  const names = { entryFileNames: "[name].cjs", chunkFileNames: "[name].cjs" };
  const cjs = { format: "cjs" as const, exports: "named" as const, ...names };
  const written = [await bundle.write({ ...shared, ...esm }), await bundle.write({ ...shared, ...cjs })];
  const after = new Set(written.flatMap(({ output }) => output.map(({ fileName }) => fileName)));
  for (const file of before) if (!after.has(file)) rmSync(resolve(dist, file));
}

/** What needs the words stands apart from the core, which the words need. */
function speaks(file: string, words: string): boolean {
  return reachable(file).has(words);
}

/** A file, the pieces that it imports, and theirs. */
function reachable(file: string, seen: Set<string> = new Set()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const text = read(file);
  for (const [, next = ""] of text.matchAll(/(?:from|^import) ['"]\.\/([^'"]+)['"]/gm)) reachable(next, seen);
  return seen;
}

function read(file: string): string {
  return readFileSync(resolve(dist, file), "utf8");
}
