import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseRuleSet } from "../../src/files.js";
import { type Receipt, replay } from "../../src/index.js";
import { digestOf } from "../../src/receipt/receipt.js";

/** Receipts with the rule sets of their day: never renewed, only added to, a few a release. */
const folder = new URL("released/", import.meta.url);
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), "utf8"));
const namesIn = (path: string): string[] =>
  readdirSync(new URL(path, folder)).filter((name) => name.endsWith(".json"));
const ruleSets = namesIn("rule-sets/").map((name) => parseRuleSet(read(`rule-sets/${name}`)));
const receipts = namesIn("./").map((name): [string, Receipt] => [name, read(name) as Receipt]);

describe("every release replays the receipts of those before it (spec 9.1)", () => {
  it.each(receipts)("%s", (_, receipt) => {
    expect(replay(receipt, ruleSets)).toEqual({ ok: true, issues: [] });
  });

  it("of them all are there", () => {
    expect(receipts.map(([, { digest }]) => digest)).toEqual([
      "1237bd3f908286b4e795e18619451d3871590f23b94424a42826230a1664d234",
      "408256270eca022ae4775849c9aeaa950ec0542c95138f9956aa6f90a8556159",
      "72b8828e4be1905c58e4a2a90d43d7bc85a0d42de83d33f0f1f7f1325cf26b14",
    ]);
  });

  it.each(receipts)("%s, with one byte of it changed, is found out at every byte", (name, receipt) => {
    const text = JSON.stringify(receipt);
    for (let i = 0; i < text.length; i += 1) {
      const edited = text.slice(0, i) + String.fromCharCode(text.charCodeAt(i) ^ 1) + text.slice(i + 1);
      const parsed = parsedOrNull(edited);
      if (parsed !== null)
        expect(digestOf(parsed as object) === (parsed as Receipt).digest, `${name} ${i}`).toBe(false);
    }
  });
});

/** What is no JSON any more, or says the same, is no receipt that could mislead. */
function parsedOrNull(text: string): unknown {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === "object" ? parsed : null;
  } catch {
    return null;
  }
}
