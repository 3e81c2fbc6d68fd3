import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { Script } from "node:vm";
import { build, stop } from "esbuild";
import * as vitest from "vitest";

const suite = fileURLToPath(new URL("suite.mjs", import.meta.url));

/**
 * Test files and the sources they import as one script, compiled once. Each call of what it returns gives the files
 * anew, none of them loaded yet, and none of them knowing anything of an earlier call.
 *
 * @param {readonly string[]} files
 */
export async function bundle(files) {
  const entries = files.map((file) => `{ file: "${file}", load: () => import("./${file}") }`);
  const { outputFiles } = await build({
    stdin: {
      contents: `export { collect } from "vitest"; export const files = [${entries.join(",\n")}];`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    ignoreAnnotations: true,
    write: false,
    format: "cjs",
    platform: "node",
    target: "node20",
    charset: "utf8",
    plugins: [places, names],
  });
  await stop();
  const code = `(function (require, module, exports) { "use strict"; ${outputFiles[0]?.text}\n})`;
  const script = new Script(code, { filename: "mutated.cjs" });
  const outside = createRequire(pathToFileURL(resolve("test/x.cjs")));
  const require = (/** @type {string} */ name) => (name === "vitest" ? vitest : outside(name));
  return () => {
    const module = { exports: /** @type {any} */ ({}) };
    script.runInThisContext()(require, module, module.exports);
    return /** @type {Fresh} */ (module.exports);
  };
}

/**
 * @typedef {object} Fresh
 * @property {typeof import("./suite.mjs").collect} collect
 * @property {readonly { file: string, load: () => Promise<unknown> }[]} files
 */

/** A test file finds its golden files beside itself. @type {import("esbuild").Plugin} */
const places = {
  name: "places",
  setup({ onLoad }) {
    onLoad({ filter: /\/(test|src)\/.*\.ts$/ }, ({ path }) => {
      const text = readFileSync(path, "utf8");
      return {
        contents: text.replaceAll("import.meta.url", JSON.stringify(pathToFileURL(path).href)),
        loader: "ts",
      };
    });
  },
};

/** `vitest` is the suite here; the package's own name, its sources; other packages stay outside. @type {import("esbuild").Plugin} */
const names = {
  name: "names",
  setup({ onResolve }) {
    onResolve({ filter: /^vitest$/ }, ({ importer }) =>
      importer === suite ? { path: "vitest", external: true } : { path: suite },
    );
    onResolve({ filter: /^thidua(\/|$)/ }, ({ path }) => ({
      path: resolve("src", `${path.split("/")[1] ?? "index"}.ts`),
    }));
    onResolve({ filter: /^[^./]/ }, ({ path }) => ({ path, external: true }));
  },
};
