import { describe, expect, it } from "vitest";
import { headsOfUnits, laoCai2023 } from "../../src/lao-cai-2023.js";
import { thidua } from "./run-command.js";

const rules = laoCai2023.rules;
const ruleSet = { ...laoCai2023, relations: [] };
const changed = {
  ...ruleSet,
  version: "2.0.0",
  rules: rules
    .filter(({ id }) => id !== "doctors")
    .map((rule) => {
      if (rule.id === "child-stunting") return { ...rule, target: { ...rule.target, bound: "26" } };
      if (rule.id === "forest-cover") return { ...rule, target: { comparator: "more-than", bound: "58.5" } };
      return rule.id === "grdp-growth" ? { ...rule, name: { ...rule.name, en: "Growth" } } : rule;
    })
    .concat({ ...(rules[0] as never as object), id: "new-one" } as never),
};
const policy = { ...headsOfUnits, id: "p" };
const files: Readonly<Record<string, string>> = {
  "f.csv":
    "indicator,value,period,unit\ndoctors,14,2023,\nchild-stunting,25.9,,\nforest-cover,x,,\nforest-covr,1,,\n",
  "areas.csv": "indicator,value,area\ndoctors,14,sa-pa\ndoctors,13,bat-xat\n",
  "one.json": JSON.stringify(ruleSet),
  "changed.json": JSON.stringify(changed),
  "policies.json": JSON.stringify({ ruleSet, policies: [policy, { ...policy, id: "q" }] }),
  "bad.json": JSON.stringify({ ...ruleSet, period: "2023-13" }),
  "target.txt":
    "- Tỷ lệ che phủ rừng đạt 58,5%; giảm tỷ lệ hộ nghèo trên 4%; số xã đạt 19 tiêu chí; năm 2023.",
  "none.txt": "Không có chỉ tiêu.",
};
const assess = "assess one.json f.csv --role head --unit-kind agency";

/** What the command says, and how it ends: help, answers, and everything that a call can get wrong. */
const calls: readonly string[] = [
  ...["evaluate", "assess", "describe", "check", "read", "diff", "report", "init"].map(
    (verb) => `${verb} --help`,
  ),
  "evaluat",
  "evaluate one.json f.csv more",
  "evaluate one.json",
  "evaluate one.json f.csv --aera x",
  "evaluate one.json f.csv --area",
  "evaluate one.json f.csv --json=yes",
  "evaluate one.json f.csv --notation fr",
  "evaluate one.json f.csv --fail-on nothing",
  "evaluate lao-cai-2032 f.csv",
  "assess one.json f.csv --unit-kind agency",
  "assess one.json f.csv --role head",
  assess,
  "assess policies.json f.csv --role head --unit-kind agency",
  "assess policies.json f.csv --role head --unit-kind agency --policy r",
  "assess policies.json f.csv --role head --unit-kind agency --policy q",
  "assess lao-cai-2023 f.csv --role worker --unit-kind agency",
  "assess lao-cai-2023 f.csv --role head --unit-kind cluster",
  "assess lao-cai-2023 f.csv --role head --unit-kind agency",
  "assess lao-cai-2023 f.csv --role head --unit-kind agency --unit-id so-y-te --assigned forest-cover,doctors",
  "assess lao-cai-2023 f.csv --role head --unit-kind agency --assigned doctors",
  "check one.json",
  "check bad.json",
  "check one.json --as-of 2024-06-01",
  "read target.txt",
  "read target.txt --draft draft.json",
  "read target.txt --draft draft.json --number 1/CT --issued 2023-01-13",
  "read none.txt --draft draft.json",
  "diff one.json changed.json",
  "diff changed.json one.json",
  "diff one.json changed.json --fail-on worse",
  "report one.json f.csv",
  "report one.json f.csv --to card.xyz",
  "report one.json areas.csv --to card.svg",
  "report one.json areas.csv --to card.csv",
  "init new --id a/b",
  "init new --id yen-bai-2024",
];

describe.each(["en", "vi"] as const)("every word of the command, %s", (locale) => {
  it("is as in the golden file", async () => {
    const told: string[] = [];
    for (const call of calls) {
      const written: Record<string, string> = {};
      const world = {
        write: (path: string, text: string) => {
          written[path] = text;
        },
      };
      const { code, out, err } = await thidua(`${call} --locale ${locale}`, files, world);
      const kept = Object.entries(written)
        .filter(([path]) => /\.md$|\.mjs$|package\.json$|draft/.test(path))
        .map(([path, text]) => `--- ${path}\n${text}`);
      told.push(`$ thidua ${call}\nexit ${code}\n${err}${out}${kept.join("")}`);
    }
    const file = new URL(`golden/words.${locale}.txt`, import.meta.url).pathname;
    await expect(`${told.join("\n")}`).toMatchFileSnapshot(file);
  });
});

it("an unknown language is named", async () => {
  const { code, err } = await thidua("describe lao-cai-2023 --locale fr");
  expect([code, err]).toEqual([2, "thidua: `fr` is no locale. Did you mean `vi` or `en`?\n"]);
});
