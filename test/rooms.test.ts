import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

/** The rooms in their order: each imports itself and those above it, type imports included. */
const rooms = [
  "issue",
  "number",
  "unit",
  "period",
  "rule",
  "observation",
  "evaluation",
  "eligibility",
  "compare",
  "receipt",
  "explain",
  "directives",
  "files",
  "report",
  "reading",
  "sql",
  "testing",
  "cli",
];

const src = resolve(import.meta.dirname, "../src");

const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));

function importsOf(file: string): string[] {
  const text = readFileSync(join(src, file), "utf8");
  const found = text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*"(\.[^"]+)"/g);
  return [...found]
    .map(([, path = ""]) => relative(src, resolve(src, dirname(file), path.replace(/\.js$/, ".ts"))))
    .filter((path) => !path.endsWith(".json"));
}

/** The code without comments and template texts, which may show an import to a reader. */
function withoutTexts(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$|`(?:[^`\\]|\\.)*`/gm, "");
}

/** Which import breaks the order; the directives import the package's front door alone. */
function breaks(file: string, imported: string): boolean {
  const room = file.split("/")[0] ?? "";
  const other = imported.split("/")[0] ?? "";
  if (room === "directives" && other !== "directives") return imported !== "index.ts";
  if (other === "directives" && room !== "directives") return room !== "cli";
  return !rooms.includes(other) || rooms.indexOf(other) > rooms.indexOf(room);
}

describe("the rooms of src", () => {
  it("are those of the list, and none other", () => {
    const folders = readdirSync(src, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    for (const { name } of folders) expect(rooms, name).toContain(name);
  });

  it("have no file that is named after nothing it holds", () => {
    const vague = /^(?:utils?|common|helpers?|types?|misc|shared)\.ts$/;
    expect(files.filter((file) => vague.test(file.split("/").at(-1) ?? ""))).toEqual([]);
  });

  it("reach one another by path, never by the name of the package, which would hide the room", () => {
    const named = /(?:\bfrom|\bimport)\s*\(?\s*["'`]thidua(?:\/[^"'`]*)?["'`]/;
    const code = (file: string): string => withoutTexts(readFileSync(join(src, file), "utf8"));
    expect(files.filter((file) => named.test(code(file)))).toEqual([]);
    expect(named.test('import { evaluate } from "thidua";')).toBe(true);
  });

  it("import only what stands above them", () => {
    const inRooms = files.filter((file) => file.includes("/"));
    expect(inRooms.length).toBeGreaterThan(50);
    const broken = inRooms.flatMap((file) =>
      importsOf(file)
        .filter((imported) => breaks(file, imported))
        .map((imported) => `${file} imports ${imported}`),
    );
    expect(broken).toEqual([]);
  });

  it("import files that are there", () => {
    for (const file of files) {
      for (const imported of importsOf(file))
        expect(existsSync(join(src, imported)), `${file}: ${imported}`).toBe(true);
    }
  });

  it("have no circle of imports", () => {
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (file: string, trail: readonly string[]): void => {
      if (trail.includes(file)) circles.push([...trail.slice(trail.indexOf(file)), file].join(" → "));
      if (done.has(file) || trail.includes(file)) return;
      for (const imported of importsOf(file)) visit(imported, [...trail, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
    expect(circles).toEqual([]);
  });

  it("breaks are seen: a later room, a directive that looks behind the front door", () => {
    expect(breaks("number/ratio.ts", "rule/rule.ts")).toBe(true);
    expect(breaks("directives/lao-cai-2023/policy.ts", "rule/rule.ts")).toBe(true);
    expect(breaks("rule/rule.ts", "helpers/text.ts")).toBe(true);
    expect(breaks("rule/rule.ts", "number/ratio.ts")).toBe(false);
  });
});
