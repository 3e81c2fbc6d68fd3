import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { phraseInVietnamese } from "../../src/issue/phrases-vi.js";

// Apart from the other tests of words: it reads the sources, which are others under mutation testing.
const sources = new URL("../../src/", import.meta.url);

describe("no English phrase is left inside a Vietnamese sentence", () => {
  const files = readdirSync(sources, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".ts"),
  );
  const text = files.map((name) => readFileSync(new URL(name, sources), "utf8")).join("\n");
  const filled = (literal: string): string => literal.replaceAll("\\`", "`").replace(/\$\{[^}]*\}+/g, "x");
  const phrases = [
    ...text.matchAll(/(?:malformed|text|usage)\(\s*(?:"([^"]+)"|`((?:[^`\\]|\\.)+)`)/g),
    ...text.matchAll(/\b(?:expected|problem)(?: =|:) (?:"([^"]+)"|`((?:[^`\\]|\\.)+)`)/g),
  ].map(([, plain, template]) => filled(plain ?? template ?? ""));
  const words = [...new Set(phrases.filter((one) => / /.test(one) && !/^(?:at-|x$)/.test(one)))];

  it.each(words)("%s", (phrase) => {
    expect(phraseInVietnamese(phrase)).not.toBe(phrase);
  });

  it("each reads as in the golden file", async () => {
    const named = ["EACCES", "ENOTDIR", "ENOSPC", "EISDIR", "true or false", "one of `a`, `b`"];
    const lines = [...words, ...named]
      .sort()
      .map((phrase) => `${phrase}\n    ${phraseInVietnamese(phrase)}\n`);
    const file = new URL("golden/phrases.vi.txt", import.meta.url).pathname;
    await expect(lines.join("")).toMatchFileSnapshot(file);
  });

  it("the phrases are found", () => {
    expect(words.length).toBeGreaterThan(20);
  });
});
