import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { defineConfig } from "tsup";
import { joinChunks } from "./scripts/join-chunks.js";

/** The public entry points: each file at the head of src but the command, as `exports` of package.json names them. */
const publicEntries = Object.fromEntries(
  readdirSync("src")
    .filter((file) => file.endsWith(".ts") && file !== "cli.ts")
    .map((file) => [file.replace(/\.ts$/, ""), `src/${file}`] as const),
);

/** The command, and the words of faults: no entry of users, but a file that a bundle may leave out. */
const entry = { ...publicEntries, cli: "src/cli.ts", words: "src/issue/describe-issue.ts" };

/** Packages that are built into the files of ours: as separate files, date-fns would cost fifteen times the import of
 * everything else, and @noble/hashes has no CJS build. */
const builtIn = { "date-fns": "LICENSE.md", "@noble/hashes": "LICENSE" };

/** How @noble/hashes checks what it is given. Only our own bytes of UTF-8 are given to it (`content-hash.ts`), so these
 * always pass, and the build leaves them out; what is computed is theirs. */
const argumentChecks = ["abytes", "aexists", "aoutput"];

export default defineConfig({
  entry,
  format: ["esm", "cjs"],
  target: "node20",
  clean: true,
  splitting: true,
  treeshake: { manualPureFunctions: argumentChecks },
  sourcemap: false,
  removeNodeProtocol: false,
  noExternal: Object.keys(builtIn),
  // Without it esbuild writes each Vietnamese letter as an escape.
  esbuildOptions(options) {
    options.charset = "utf8";
  },
  // Their licences ask to go where their code goes.
  async onSuccess() {
    const texts = Object.entries(builtIn).map(
      ([name, file]) => `${name}\n\n${readFileSync(`node_modules/${name}/${file}`, "utf8").trim()}\n`,
    );
    await joinChunks([...Object.keys(publicEntries), "cli"]);
    writeFileSync("dist/licenses.txt", texts.join("\n\n"));
  },
  // rollup-plugin-dts sets the option baseUrl, which TypeScript 6 calls deprecated.
  dts: { entry: publicEntries, compilerOptions: { ignoreDeprecations: "6.0" } },
});
