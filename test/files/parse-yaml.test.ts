import { describe, expect, it } from "vitest";
import * as yaml from "yaml";
import { parseRuleFile, parseYaml, yamlPlaces } from "../../src/files.js";
import { DecimalLiteral, type Issue, ThiduaError } from "../../src/index.js";

const file = (bound: string, more = ""): string => `# a rule file as a person types it
ruleSet:
  id: our-province-2024
  version: 1.0.0
  period: 2024
  documents:
    - id: ct-05-2024
      number: 05/CT-UBND
      title: { vi: Chỉ thị, en: Directive }
      issuer: { vi: UBND tỉnh, en: People's Committee }
      issued: 2024-01-10
  rules:
    - id: forest-cover
      name: { vi: Tỷ lệ che phủ rừng, en: Forest cover }
      unit: percent
      direction: higher-is-better
      target: { comparator: at-least, bound: ${bound} }
      basis: derived
      source:
        document: ct-05-2024
        place: 4
        quote: >-
          tỷ lệ che phủ rừng
          đạt 60%
${more}`;
const read = (text: string) => parseRuleFile(text, { format: "yaml", yaml });
const boundOf = (text: string): unknown => {
  const [rule] = read(text).ruleSet.rules;
  return rule && rule.target.comparator !== "between" ? rule.target.bound : null;
};
const faults = (act: () => unknown): readonly Issue[] => {
  try {
    act();
  } catch (error) {
    if (error instanceof ThiduaError) return error.issues;
    throw error;
  }
  return [];
};

describe("a rule file in YAML", () => {
  it("is read as the same file in JSON is", () => {
    const text = file("60");
    const json = JSON.stringify(yaml.parse(text, { schema: "failsafe" }));
    expect(read(text)).toEqual(parseRuleFile(json));
    expect(read(text).ruleSet.rules[0]?.source.quote).toBe("tỷ lệ che phủ rừng đạt 60%");
  });

  it.each([
    ["25.90", "25.9"],
    ['"25.90"', "25.9"],
    ["12000.000000000000001", "12000.000000000000001"],
    ["0.1", "0.1"],
    ["99999999999999999999", "99999999999999999999"],
    ["!!str 60", "60"],
  ])("keeps every digit of the bound %s", (written, bound) => {
    expect(boundOf(file(written))).toBe(bound);
  });

  it.each(["1_000", "0o14", "0x1F", "1e3", ".inf", "25,9", "no", "12:30", "123456789012345678901"])(
    "takes %s for no other number than it shows: it is no bound",
    (written) => {
      const target = `{ comparator: at-least, bound: "${written}" }`;
      const [plain, quoted] = [
        file(written.includes(",") ? "'25,9'" : written),
        file("60").replace(/\{ comparator.*\}/, target),
      ];
      expect(faults(() => read(plain)).map(({ code }) => code)).toEqual(["rule/bad-bound"]);
      expect(faults(() => read(quoted))).toEqual(faults(() => read(plain)));
    },
  );

  it("numbers that are asked for are numbers", () => {
    const text = file("60").replace(
      "      basis",
      `      rounding:
        { digits: 1, mode: half-up, source: { document: ct-05-2024, place: 4, quote: 60 } }
      basis`,
    );
    expect(read(text).ruleSet.rules[0]?.rounding?.digits).toBe(1);
    expect(faults(() => read(text.replace("digits: 1", "digits: 1_0")))).toMatchObject([
      { code: "rule/malformed", path: ["ruleSet", "rules", 0, "rounding", "digits"] },
    ]);
  });

  it("faults have the path that they have in JSON, and the line of the YAML", () => {
    const text = file("sixty");
    const [fault] = faults(() => read(text));
    expect(fault?.path).toEqual(["ruleSet", "rules", 0, "target", "bound"]);
    expect(yamlPlaces(text, yaml)(fault?.path ?? [])).toEqual({ line: 17, column: 46 });
    expect(yamlPlaces(text, yaml)([])).toEqual({ line: 2, column: 1 });
    expect(yamlPlaces(text, yaml)(["ruleSet", "rules", 7])).toEqual({ line: 13, column: 5 });
    expect(yamlPlaces("a: [", yaml)([])).toBeNull();
  });
});

describe("plain words of YAML", () => {
  it.each<[string, unknown]>([
    ["", null],
    ["~", null],
    ["null", null],
    ["true", true],
    ["false", false],
    ["no", "no"],
    ["Yes", "Yes"],
    ["on", "on"],
    ["2023-01-13", "2023-01-13"],
    ["'true'", "true"],
    ['"\\u1ec7"', "ệ"],
    ["[]", []],
    ["{}", {}],
    ["[a, {b: c}]", ["a", { b: "c" }]],
    ["007", "007"],
    ["-5.50", new DecimalLiteral("-5.50")],
    ["5.", "5."],
  ])("%s", (written, value) => {
    expect(parseYaml(`a: ${written}\n`, yaml)).toEqual({ a: value });
  });

  it("a key is the text it stands as, __proto__ too, and a byte order mark is passed over", () => {
    const found = parseYaml("\uFEFFno: a\n1: b\n__proto__: c\n", yaml) as object;
    expect(Object.entries(found)).toEqual([
      ["1", "b"],
      ["no", "a"],
      ["__proto__", "c"],
    ]);
    expect(Object.getPrototypeOf(found)).toBe(Object.prototype);
  });

  it("says nothing else where the text declares YAML 1.1", () => {
    expect(parseYaml("%YAML 1.1\n---\na: no\nb: 1_000\nc: 014\n", yaml)).toEqual({
      a: "no",
      b: "1_000",
      c: "014",
    });
  });
});

describe("what is refused in YAML, with its place", () => {
  const bomb = `a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n`;
  it.each<[string, object]>([
    ["a: 1\na: 2\n", { code: "files/duplicate-key", key: "a", line: 2, column: 1 }],
    ["a: 1\n'a': 2\n", { code: "files/duplicate-key", line: 2, column: 1 }],
    [bomb, { code: "files/yaml-unsupported", what: "alias", line: 2, column: 8, found: "*a, *a]" }],
    ["x: &x {a: 1}\ny:\n  <<: *x\n", { code: "files/yaml-unsupported", what: "alias", line: 3, column: 7 }],
    ["a: !!binary aGk=\n", { code: "files/yaml-unsupported", what: "tag", line: 1, column: 13 }],
    ["a: !!int 5\n", { code: "files/yaml-unsupported", what: "tag" }],
    ["? [a]\n: 1\n", { code: "files/yaml-unsupported", what: "key", line: 1, column: 3 }],
    ["a: [1,\n", { code: "files/yaml-syntax", line: 2, column: 1, found: "" }],
    ["a: 'x\n", { code: "files/yaml-syntax" }],
    ["a: b: c\n", { code: "files/yaml-syntax", line: 1, column: 4, found: "b: c" }],
    ["a: 1\n---\nb: 2\n", { code: "files/yaml-syntax", line: 2, column: 1 }],
    ["\ta: 1\n", { code: "files/yaml-syntax", line: 1, column: 1 }],
  ])("%j", (text, fault) => {
    expect(faults(() => parseYaml(text, yaml))).toMatchObject([fault]);
  });

  it.each<[string, string]>([
    ["lists of a line", "[".repeat(100_000)],
    ["lists of blocks", "- ".repeat(100_000)],
    ["mappings", "{a: ".repeat(100_000)],
    ["one level too many", "[".repeat(101) + "]".repeat(101)],
  ])("nesting: %s", (_, text) => {
    expect(faults(() => parseYaml(text, yaml))).toMatchObject([
      { code: "files/too-deep", limit: 100, line: 1 },
    ]);
  });

  it("a hundred levels are read", () => {
    expect(JSON.stringify(parseYaml("[".repeat(100) + "]".repeat(100), yaml))).toHaveLength(200);
  });
});
