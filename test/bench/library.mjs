// The built library in one file, so that each contestant can have a copy of its own.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

/** Bundles the entries that the race needs; gives `copy()`, which loads it anew each time, and `close()`. */
export async function builtLibrary(dist) {
  const folder = mkdtempSync(join(tmpdir(), "thidua-bench-"));
  const { outputFiles } = await build({
    stdin: {
      contents: `export * as core from ${JSON.stringify(join(dist, "index.js"))};
export * as directive from ${JSON.stringify(join(dist, "lao-cai-2023.js"))};`,
      resolveDir: folder,
    },
    bundle: true,
    format: "esm",
    platform: "node",
    charset: "utf8",
    logLevel: "error",
    write: false,
  });
  const file = join(folder, "thidua.mjs");
  writeFileSync(file, outputFiles[0].text);
  let copies = 0;
  return {
    copy: () => {
      copies += 1;
      return import(`${pathToFileURL(file)}?copy=${copies}`);
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}
