import { describe, expect, it } from "vitest";
import * as yaml from "yaml";
import { laoCai2023 } from "../../src/lao-cai-2023.js";
import { thidua } from "./run-command.js";

const rules = yaml.stringify({ ruleSet: laoCai2023 }, { aliasDuplicateObjects: false });
const figures = '{ "child-stunting": 25.9, "forest-cover": 58.5 }';
const files = { "rules.yaml": rules, "rules.yml": rules, "figures.json": figures };

describe("rule files in YAML on the command line", () => {
  it.each(["rules.yaml", "rules.yml"])("%s judges as the directive in the package does", async (name) => {
    const ofYaml = await thidua(`evaluate ${name} figures.json --json`, files);
    expect(ofYaml.err).toBe("");
    expect(ofYaml.out).toBe((await thidua("evaluate lao-cai-2023 figures.json --json", files)).out);
  });

  it("nothing is found in it that changed", async () => {
    const { out } = await thidua("diff lao-cai-2023 rules.yaml --json", files);
    expect(JSON.parse(out)).toMatchObject({ changes: [], unchanged: 35 });
  });

  it("a fault names its line in the YAML, inside and outside of the rule set", async () => {
    const line = rules.split("\n").findIndex((text) => text.includes('bound: "103"'));
    const bad = { "bad.yaml": rules.replace('bound: "103"', "bound: 103,0") };
    const { code, out } = await thidua("check bad.yaml", bad);
    expect([code, out]).toEqual([1, expect.stringMatching(`^error: bad\\.yaml:${line + 1}:16: .*\`103,0\``)]);
    const found = await thidua("check warn.yaml", {
      "warn.yaml": rules.replace(
        'comparator: at-least\n        bound: "72"',
        "comparator: more-than\n        bound: 72",
      ),
    });
    expect(found.out).toMatch(/^warning: warn\.yaml:\d+:\d+: /);
  });

  it("text that is no YAML is a file that cannot be read, with its place", async () => {
    expect(await thidua("check bad.yaml", { "bad.yaml": "a: [1" })).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^thidua: bad\.yaml:1:6: not YAML at line 1, column 6/),
    });
  });

  it("without the package, its absence is said, and how to mend it", async () => {
    const findYaml = () => Promise.reject(new Error("Cannot find package 'yaml'"));
    const { code, out, err } = await thidua("check rules.yaml --json", files, { findYaml });
    expect([code, err]).toEqual([2, ""]);
    expect(JSON.parse(out).issues).toMatchObject([
      {
        code: "files/yaml-not-installed",
        file: "rules.yaml",
        hint: expect.stringContaining("npm install yaml"),
      },
    ]);
  });

  it("the package is not looked for where no file is YAML", async () => {
    const findYaml = () => Promise.reject(new Error("asked"));
    const { code } = await thidua("evaluate lao-cai-2023 figures.json", files, { findYaml });
    expect(code).toBe(0);
  });
});
