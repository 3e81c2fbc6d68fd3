import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { bareImports } from "./bare-imports.js";

interface Condition {
  readonly types: string;
  readonly default: string;
}

interface Manifest {
  readonly version: string;
  readonly files: readonly string[];
  readonly main: string;
  readonly module: string;
  readonly types: string;
  readonly bin: Readonly<Record<string, string>>;
  readonly exports: Readonly<
    Record<string, { readonly import: Condition; readonly require: Condition } | string>
  >;
  readonly typesVersions: { readonly "*": Readonly<Record<string, readonly string[]>> };
  readonly dependencies: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta: Readonly<Record<string, { readonly optional: boolean }>>;
}

const root = resolve(import.meta.dirname, "../..");
const at = (path: string): string => join(root, path);
const manifest: Manifest = JSON.parse(readFileSync(at("package.json"), "utf8"));
const entries = Object.entries(manifest.exports).flatMap(([path, conditions]) =>
  typeof conditions === "string" ? [] : [{ path, ...conditions }],
);
const nameOf = (path: string): string => (path === "." ? "index" : path.slice(2).replaceAll("/", "-"));

describe("the package", () => {
  it("exports an entry for each file that stands at the head of src, and none besides", () => {
    const heads = readdirSync(at("src")).filter((file) => file.endsWith(".ts") && file !== "cli.ts");
    const named = entries.map(({ path }) => `${nameOf(path)}.ts`);
    expect(named.sort()).toEqual(heads.sort());
  });

  it("keeps an entry's module, its types and both formats under one name", () => {
    for (const { path, import: esm, require: cjs } of entries) {
      const file = `./dist/${nameOf(path)}`;
      expect(esm, path).toEqual({ types: `${file}.d.ts`, default: `${file}.js` });
      expect(cjs, path).toEqual({ types: `${file}.d.cts`, default: `${file}.cjs` });
    }
  });

  it("names no file that the build does not make", () => {
    const files = [
      ...entries.flatMap(({ import: esm, require: cjs }) => [...Object.values(esm), ...Object.values(cjs)]),
      ...Object.values(manifest.bin),
      manifest.main,
      manifest.module,
      manifest.types,
    ];
    const missing = files.filter((file) => !existsSync(at(file)));
    expect(missing, "run npm run build first").toEqual([]);
  });

  it("tells compilers that read no exports the same types", () => {
    const told = Object.fromEntries(
      entries
        .filter(({ path }) => path !== ".")
        .map(({ path, require: cjs }) => [path.slice(2), [cjs.types]]),
    );
    expect(manifest.typesVersions["*"]).toEqual(told);
  });

  it("gives errors their words where Node loads it, in both formats", async () => {
    const loaded = [await import(at("dist/index.js")), createRequire(import.meta.url)(at("dist/index.cjs"))];
    for (const { defineRuleSet } of loaded) {
      expect(() => defineRuleSet({})).toThrow("rule/missing-key: the key `id` is missing. Add `id`.");
    }
  });

  it("leaves the words out of a bundle that judges alone, and gives a bundler nothing to warn of", async () => {
    const [core, directive] = ["dist/index.js", "dist/lao-cai-2023.js"].map((file) =>
      JSON.stringify(at(file)),
    );
    const contents = `export { evaluate } from ${core}; export { laoCai2023 } from ${directive};`;
    const { outputFiles, warnings } = await build({
      stdin: { contents, resolveDir: root },
      bundle: true,
      format: "esm",
      charset: "utf8",
      logLevel: "silent",
      write: false,
    });
    const text = outputFiles[0]?.text ?? "";
    expect(warnings).toEqual([]);
    expect(text).toContain("rule/missing-key");
    expect(text).not.toContain("is missing. Add");
    expect(text).not.toContain("definePolicy");
  });

  it("packs nothing that is not there", () => {
    for (const file of manifest.files) expect(existsSync(at(file)), file).toBe(true);
  });

  it("locks its packages without the address they were fetched from", () => {
    const lock: { packages: Record<string, { resolved?: string }> } = JSON.parse(
      readFileSync(at("package-lock.json"), "utf8"),
    );
    expect(Object.entries(lock.packages).filter(([, entry]) => entry.resolved !== undefined)).toEqual([]);
  });
});

/** What each entry may reach of other packages: the core and the directive nothing at all. */
const reach: Readonly<Record<string, readonly string[]>> = {
  files: ["zod"],
  "testing-vitest": ["vitest"],
};
const namesOf = (file: string): readonly string[] => [...bareImports(at(`dist/${file}`))].sort();

describe("what is built", () => {
  const formats = [".js", ".cjs"].flatMap((ending) =>
    entries.map(({ path }) => ({ name: nameOf(path), file: `${nameOf(path)}${ending}` })),
  );

  it.each(formats)("$file reaches no package but its own", ({ name, file }) => {
    const allowed = reach[name] ?? [];
    const packages = namesOf(file).map((found) => found.replace(/^(@[^/]+\/[^/]+|[^/]+).*/, "$1"));
    expect(packages.filter((found) => !allowed.includes(found))).toEqual([]);
  });

  it.each(entries.map(({ path }) => nameOf(path)))(
    "the types of %s name no package but a runner's",
    (name) => {
      const allowed = name === "testing-vitest" ? ["vitest"] : [];
      for (const ending of [".d.ts", ".d.cts"])
        expect(namesOf(`${name}${ending}`).filter((found) => !allowed.includes(found))).toEqual([]);
    },
  );

  it("the reader sees zod where zod is", () => {
    expect(namesOf("files.js")).toContain("zod");
    expect(namesOf("files.cjs")).toContain("zod");
  });

  it("depends at run time on what the built files import, and on nothing else", () => {
    const built = readdirSync(at("dist")).filter((file) => /^(?!testing-).*\.c?js$/.test(file));
    const found = built.flatMap((file) => [...bareImports(at(`dist/${file}`))]);
    const packages = found.filter((name) => !name.startsWith("node:")).map((name) => name.split("/")[0]);
    expect([...new Set(packages)].sort()).toEqual([...Object.keys(manifest.dependencies), "yaml"].sort());
    expect(manifest.peerDependenciesMeta).toMatchObject({ yaml: { optional: true } });
  });

  it("keeps Vietnamese letters as letters", () => {
    expect(readFileSync(at("dist/lao-cai-2023-text.js"), "utf8")).not.toMatch(/\\u1[0-9a-f]{3}/i);
    const text = readdirSync(at("dist"))
      .filter((file) => file.endsWith(".js"))
      .map((file) => readFileSync(at(`dist/${file}`), "utf8"))
      .join("");
    expect(text).toContain("suy dinh dưỡng");
  });
});
