import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";

const root = new URL("../../", import.meta.url);
const scratch = new URL("reports/docs/", root);
const pages = [
  "README.md",
  "README.vi.md",
  ...readdirSync(new URL("docs/guides/", root)).map((name) => `docs/guides/${name}`),
];

const blocks = pages.flatMap((page) => {
  const text = readFileSync(new URL(page, root), "utf8");
  return [...text.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = ""], i): [string, string] => [
    `${page}, block ${i + 1}`,
    code,
  ]);
});

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** Every line `expression; // => value` becomes a pair of what it is and what it is said to be. */
function asModule(code: string): string {
  const body = code.replace(
    /^(.+?);? \/\/ => (.+)$/gm,
    (_, expression, value) => `__said.push([(${expression}), (${value})]);`,
  );
  return `export const __said: [unknown, unknown][] = [];\n${body}`;
}

describe("every example in the documents prints what it says", () => {
  it.each(blocks)("%s", async (name, code) => {
    mkdirSync(scratch, { recursive: true });
    const file = new URL(`${name.replace(/\W+/g, "-")}.ts`, scratch);
    writeFileSync(file, asModule(code));
    const { __said } = (await import(file.href)) as { __said: [unknown, unknown][] };
    expect(__said.length).toBe(code.split("// => ").length - 1);
    for (const [is, said] of __said) expect(is).toEqual(said);
  });

  it("has examples", () => {
    expect(blocks.length).toBeGreaterThan(6);
  });
});

it("links lead to files that are there", () => {
  const broken = ["README.md", "README.vi.md", "ARCHITECTURE.md", "CONTRIBUTING.md", ...pages].flatMap(
    (page) => {
      const base = new URL(page, root);
      const links = readFileSync(base, "utf8").matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g);
      return [...links]
        .map(([, link = ""]) => link)
        .filter((link) => {
          try {
            readdirSync(new URL(link, base));
            return false;
          } catch (error) {
            return (error as NodeJS.ErrnoException).code !== "ENOTDIR";
          }
        })
        .map((link) => `${page}: ${link}`);
    },
  );
  expect(broken).toEqual([]);
});
