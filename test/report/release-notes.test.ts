import { describe, expect, it } from "vitest";
import { defineRuleSet, diff, type Target } from "../../src/index.js";
import { releaseNotes } from "../../src/report.js";
import { ruleOf, ruleSetOf } from "../laws/arbitraries.js";

const at = (bound: string): Target => ({ comparator: "at-least", bound });
const named = (id: string, target: Target, en = id) =>
  ruleOf(id, "percent", target, { name: { vi: `chỉ tiêu ${id}`, en } });
const before = defineRuleSet(
  ruleSetOf([
    named("kept", at("5")),
    named("loosened", at("5")),
    named("tightened", at("5")),
    named("moved", { comparator: "exactly", bound: "5" }),
    named("worded", at("5")),
    named("gone", at("5")),
  ]),
);
const after = defineRuleSet({
  ...ruleSetOf([
    named("kept", at("5")),
    named("loosened", at("4")),
    named("tightened", at("6")),
    named("moved", { comparator: "exactly", bound: "6" }),
    named("worded", at("5"), "another name"),
    named("new", at("5")),
  ]),
  version: "2.0.0",
});

describe.each(["en", "vi"] as const)("release notes, %s", (locale) => {
  it("say every kind of change, loosened first, each with its witness", async () => {
    const file = new URL(`golden/release-notes.${locale}.md`, import.meta.url).pathname;
    await expect(releaseNotes(diff(before, after), locale)).toMatchFileSnapshot(file);
  });
});
