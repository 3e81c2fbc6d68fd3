import { readdirSync, readFileSync } from "node:fs";
import { format } from "node:util";
import { afterEach, describe, expect, it, vi } from "vitest";

const folder = new URL("../../examples/", import.meta.url);
const examples = readdirSync(folder).filter((name) => /^\d\d-.*\.ts$/.test(name));

afterEach(() => vi.restoreAllMocks());

describe("every example prints what stands beside it", () => {
  it.each(examples)("%s", async (name) => {
    const lines: string[] = [];
    vi.spyOn(console, "log").mockImplementation((...values) => void lines.push(format(...values)));
    await import(new URL(name, folder).href);
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(
      new URL(name.replace(".ts", ".txt"), folder).pathname,
    );
  });

  it.each(examples)("%s is at most 40 lines, or 60 where it makes a rule set", (name) => {
    const text = readFileSync(new URL(name, folder), "utf8");
    const most = text.includes("mutationScore") ? 60 : 40;
    expect(text.split("\n").length - 1).toBeLessThanOrEqual(most);
  });
});
