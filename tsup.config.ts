import { existsSync } from "node:fs";
import { defineConfig } from "tsup";

/** The public entry points: what `exports` of package.json names, and nothing else. */
const publicEntries = Object.fromEntries(
  [
    "index",
    "lao-cai-2023",
    "lao-cai-2023-text",
    "files",
    "report",
    "reading",
    "testing",
    "testing-vitest",
    "testing-jest",
    "testing-node",
  ]
    .map((name) => [name, `src/${name}.ts`] as const)
    .filter(([, file]) => existsSync(file)),
);

export default defineConfig({
  entry: { ...publicEntries, cli: "src/cli.ts" },
  format: ["esm", "cjs"],
  target: "node20",
  clean: true,
  splitting: true,
  treeshake: true,
  sourcemap: false,
  removeNodeProtocol: false,
  // date-fns as separate files would cost fifteen times the import of everything else; @noble/hashes has no
  // CJS build.
  noExternal: ["date-fns", "@noble/hashes"],
  // Without it esbuild writes each Vietnamese letter as an escape.
  esbuildOptions(options) {
    options.charset = "utf8";
  },
  // rollup-plugin-dts sets the option baseUrl, which TypeScript 6 calls deprecated.
  dts: { entry: publicEntries, compilerOptions: { ignoreDeprecations: "6.0" } },
});
