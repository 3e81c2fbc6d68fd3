import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { laoCai2023 } from "../../src/lao-cai-2023.js";
import { text as directive } from "../../src/lao-cai-2023-text.js";
import { thidua } from "./run-command.js";

const golden = (name: string): string => new URL(`golden/${name}`, import.meta.url).pathname;
const published = readFileSync(new URL("../../examples/05-published-2023.csv", import.meta.url), "utf8");
const codes = (text: string): string[] => JSON.parse(text).issues.map(({ code }: { code: string }) => code);
const one = (csv: string) => thidua("evaluate lao-cai-2023 f.csv --json", { "f.csv": csv });

describe("what people see", () => {
  it.each([
    ["evaluate.en.txt", "evaluate lao-cai-2023 f.csv"],
    ["evaluate.vi.txt", "evaluate lao-cai-2023 f.csv --locale vi"],
    [
      "assess.vi.txt",
      "assess lao-cai-2023 f.csv --role head --unit-kind agency --assigned grdp-growth,doctors --locale vi",
    ],
    ["describe.vi.txt", "describe lao-cai-2023 --locale vi"],
    ["check.en.txt", "check lao-cai-2023 --text directive.txt"],
    ["read.txt", "read directive.txt"],
    ["help.txt", "--help"],
    ["help-evaluate.txt", "evaluate --help"],
    ["help.vi.txt", "--help --locale vi"],
    ["help-evaluate.vi.txt", "--locale=vi evaluate -h"],
  ])("%s", async (file, args) => {
    const run = await thidua(args, { "f.csv": published, "directive.txt": directive });
    expect(run.code).toBe(0);
    await expect(run.out).toMatchFileSnapshot(golden(file));
  });

  it("colours outcomes on a terminal, and never with NO_COLOR", async () => {
    const files = { "f.csv": published };
    const terminal = await thidua("evaluate lao-cai-2023 f.csv", files, { isTerminal: true });
    const plain = await thidua("evaluate lao-cai-2023 f.csv", files, {
      isTerminal: true,
      env: { NO_COLOR: "1" },
    });
    expect(terminal.out).toContain("\u001b[31mnot met\u001b[0m");
    expect(plain.out).not.toContain("\u001b");
  });
});

describe("the JSON of evaluate", () => {
  it("is an array of scorecards, with an evaluation for every rule and nothing else on standard output", async () => {
    const { out, err } = await thidua("evaluate lao-cai-2023 f.csv --json", { "f.csv": published });
    const [card, ...more] = JSON.parse(out);
    expect(more).toEqual([]);
    expect(err).toBe("");
    expect(Object.keys(card)).toEqual([
      "schemaVersion",
      "ruleSet",
      "area",
      "period",
      "evaluations",
      "summary",
      "issues",
    ]);
    expect(card.evaluations).toHaveLength(35);
    expect(card.evaluations[0]).toMatchObject({
      indicator: "grdp-growth",
      outcome: "not-met",
      margin: "-5.89",
      provisional: true,
    });
    expect(
      card.issues.map(({ code, place }: { code: string; place: object }) => [code, place]),
    ).toContainEqual(["period/mismatch", { file: "f.csv", line: 5, column: 5 }]);
  });

  it("has one card for each distinct area, in order of first appearance", async () => {
    const { out } = await one("indicator,value,area\ndoctors,14,b\ndoctors,15,a\nforest-cover,60,\n");
    expect(
      JSON.parse(out).map(({ area, summary }: { area: string; summary: object }) => [area, summary]),
    ).toMatchObject([
      ["b", { met: 2 }],
      ["a", { met: 2, exceeded: 2 }],
    ]);
  });
});

describe("exit codes", () => {
  const csv = { "f.csv": "indicator,value\ndoctors,13\nforest-cover,x\n" };
  it.each<[string, number]>([
    ["evaluate lao-cai-2023 f.csv", 0],
    ["evaluate lao-cai-2023 f.csv --fail-on not-met", 1],
    ["evaluate lao-cai-2023 f.csv --fail-on issue", 1],
    ["evaluate lao-cai-2023 f.csv --fail-on undetermined", 1],
    ["evaluate lao-cai-2023 f.csv --fail-on not-met,issue", 1],
    ["evaluate lao-cai-2023 f.csv --fail-on never", 2],
    ["evaluate lao-cai-2023 nothing.csv", 2],
    ["evaluate lao-cai-2032 f.csv", 2],
    ["evaluate lao-cai-2023", 2],
    ["evaluate lao-cai-2023 f.csv more", 2],
    ["evaluate lao-cai-2023 f.csv --aera x", 2],
    ["evaluate lao-cai-2023 f.csv --notation en", 2],
    ["evaluat lao-cai-2023 f.csv", 2],
    ["assess lao-cai-2023 f.csv --role head --unit-kind agency --assigned all", 0],
    ["assess lao-cai-2023 f.csv --role haed --unit-kind agency --assigned all", 2],
    ["assess lao-cai-2023 f.csv --unit-kind agency", 2],
    ["check lao-cai-2023", 0],
    ["check bad.json", 1],
    ["check broken.json", 2],
    ["read f.csv", 0],
  ])("%s gives %i", async (args, code) => {
    const files = { ...csv, "bad.json": '{"id":"x"}', "broken.json": "{" };
    expect((await thidua(args, files)).code).toBe(code);
  });

  it("an area of which there is nothing is named, with the nearest, and its targets are undetermined", async () => {
    const files = { "f.csv": "indicator,value,area\ndoctors,14,sa-pa\ndoctors,15,bac-ha\n" };
    const absent = await thidua("evaluate lao-cai-2023 f.csv --area sapa --json --fail-on issue", files);
    expect([absent.code, JSON.parse(absent.out)[0].summary.undetermined]).toEqual([1, 35]);
    expect(absent.err).toBe("no observation is of the area `sapa`. Did you mean `sa-pa`?\n");
    const call = "assess lao-cai-2023 f.csv --role head --unit-kind agency --assigned doctors --area";
    expect((await thidua(`${call} sapa`, files)).err).toContain("Did you mean `sa-pa`?");
    expect((await thidua(`${call} sa-pa`, files)).err).toBe("");
    const everyones = { "f.csv": "indicator,value\ndoctors,14\n" };
    expect((await thidua("evaluate lao-cai-2023 f.csv --area sapa", everyones)).err).toBe("");
  });

  it("an assessment over several areas names none of them by itself", async () => {
    const files = { "f.csv": "indicator,value,area\ndoctors,14,a\ndoctors,14,b\n" };
    const call = "assess lao-cai-2023 f.csv --role head --unit-kind agency --assigned all --json";
    const refused = await thidua(call, files);
    expect([refused.code, codes(refused.out)]).toEqual([2, ["observation/area-ambiguous"]]);
    expect((await thidua(`${call} --area a`, files)).code).toBe(0);
  });

  it("with --json a refusal is one JSON document, with message and hint", async () => {
    const { out, code } = await thidua("evaluat x y --json");
    expect(code).toBe(2);
    expect(JSON.parse(out)).toEqual({
      issues: [
        {
          code: "cli/usage",
          path: [],
          problem: "`evaluat` is nothing that thidua does",
          nearest: ["evaluate"],
          message: "`evaluat` is nothing that thidua does",
          hint: "Did you mean `evaluate`?",
        },
      ],
    });
  });
});

describe("what each bad input gets", () => {
  const evaluated = async (csv: string): Promise<[string, string[]]> => {
    const [card] = JSON.parse((await one(csv)).out);
    const { outcome, issues } = card.evaluations.find(
      ({ indicator }: { indicator: string }) => indicator === "doctors",
    );
    return [outcome, issues.map(({ code }: { code: string }) => code)];
  };
  const row = (value: string, more = "") =>
    `indicator;value;unit;period\nforest-cover;60;;\ndoctors;${value};${more}\n`;

  it.each<[string, string, string]>([
    ["a comma", row("13,9"), "number/malformed"],
    ["a percent sign", row("13%"), "number/malformed"],
    ["an exponent", row("1e1"), "number/malformed"],
    ["a blank inside", row("1 3"), "number/malformed"],
    ["NaN", row("NaN"), "number/malformed"],
    ["10,000 digits", row("9".repeat(10_000)), "number/out-of-range"],
    ["another unit", row("13", "tỷ đồng;"), "unit/mismatch"],
    ["an unknown unit", row("13", "bác sĩ giỏi;"), "unit/unknown"],
    ["another period", row("13", ";2022"), "period/mismatch"],
    ["a malformed period", row("13", ";năm ngoái"), "period/malformed"],
    ["two values", `${row("13")}doctors;14;;\n`, "observation/conflict"],
    ["an empty cell", row(""), "observation/missing"],
  ])("%s", async (_, csv, code) => {
    expect(await evaluated(csv)).toEqual(["undetermined", [code]]);
    const [card] = JSON.parse((await one(csv)).out);
    expect(card.summary.met, "good data beside it is judged").toBe(1);
  });

  it.each<[string, string, string]>([
    ["a missing column", "indicator\ndoctors\n", "files/csv-missing-column"],
    ["no known column", "a,b\n1,2\n", "files/csv-missing-column"],
    ["a column twice", "indicator,value,value\ndoctors,1,2\n", "files/csv-duplicate-column"],
    ["an open quote", 'indicator,value\n"doctors,1\n', "files/csv-syntax"],
    ["an empty file", "  \n", "files/empty"],
    ["JSON that is none", "[1,", "files/json-syntax"],
    ["a key twice", '{"doctors":"1","doctors":"2"}', "files/duplicate-key"],
    ["input 10,000 levels deep", "[".repeat(10_000), "files/too-deep"],
    ["a JSON text that is no observations", "[[]]", "none"],
  ])("%s", async (_, content, code) => {
    const { out } = await thidua("evaluate lao-cai-2023 f --json", { f: content });
    expect(code === "none" ? JSON.parse(out)[0].issues[0].code : codes(out)[0]).toBe(
      code === "none" ? "observation/malformed" : code,
    );
  });

  it("prototype keys as ids touch nothing and are named", async () => {
    const { out } = await thidua("evaluate lao-cai-2023 f.json --json", {
      "f.json": '{"__proto__": "1", "constructor": "2"}',
    });
    expect(JSON.parse(out)[0].issues.map(({ code }: { code: string }) => code)).toEqual([
      "observation/unknown-indicator",
      "observation/unknown-indicator",
    ]);
    expect(({} as Record<string, unknown>)["x"]).toBeUndefined();
  });

  it("100,000 rows of which three are bad: the three are named by line, the rest judged", async () => {
    const ids = laoCai2023.rules.map(({ id }) => id);
    const rows = Array.from({ length: 100_000 }, (_, i) => {
      const value = [777, 55_555, 99_999].includes(i) ? "x" : "14";
      return `${ids[i % 35]},${value},area-${Math.floor(i / 35)}`;
    });
    const lines: number[] = [];
    let judged = 0;
    const out = (text: string): void => {
      const card = text.length < 10 ? null : JSON.parse(text.replace(/^[[,]\n/, ""));
      for (const { code, place } of card?.issues ?? [])
        if (code === "number/malformed") lines.push(place.line);
      judged += card ? card.summary.met + card.summary.notMet : 0;
    };
    const files = { "f.csv": `indicator,value,area\n${rows.join("\n")}\n` };
    expect((await thidua("evaluate lao-cai-2023 f.csv --json", files, { out })).code).toBe(0);
    expect(lines).toEqual([779, 55_557, 100_001]);
    expect(judged).toBe(99_997);
  });

  it("a rule file with an unknown key, a duplicate id, an empty interval: all named at once, exit 1", async () => {
    const rules = structuredClone(laoCai2023.rules).slice(0, 2) as unknown as Record<string, unknown>[];
    const bad = {
      ...laoCai2023,
      relations: [],
      rules: [
        rules[0],
        {
          ...rules[0],
          target: {
            comparator: "between",
            lower: { comparator: "more-than", bound: "2" },
            upper: { comparator: "less-than", bound: "2" },
          },
        },
      ],
    };
    const { out, code } = await thidua("check r.json --json", { "r.json": JSON.stringify(bad) });
    expect([code, codes(out)]).toEqual([1, ["rule/duplicate-id", "rule/empty-interval"]]);
    const unknown = await thidua("check r.json --json", {
      "r.json": JSON.stringify({ ...laoCai2023, rulez: 1 }),
    });
    expect(JSON.parse(unknown.out).issues[0]).toMatchObject({
      code: "rule/unknown-key",
      path: ["rulez"],
      nearest: ["rules"],
    });
  });
});

describe("sheets as officials keep them", () => {
  it("one row an area, a column an indicator, by name or alias, semicolons, a byte order mark, Windows line ends", async () => {
    const sheet =
      "\uFEFFSTT;Huyện;Tỷ lệ che phủ rừng (%);Số bác sĩ/vạn dân\r\n1;Sa Pa;58,5;13,9\r\n2;Bát Xát;60;\r\n";
    const { out } = await thidua("evaluate lao-cai-2023 s.csv --notation vi --json", { "s.csv": sheet });
    const outcomes = JSON.parse(out).map(
      (card: { area: string; evaluations: { indicator: string; outcome: string }[] }) => [
        card.area,
        ...card.evaluations
          .filter(({ indicator }) => ["forest-cover", "doctors"].includes(indicator))
          .map(({ outcome }) => outcome),
      ],
    );
    expect(outcomes).toEqual([
      ["Sa Pa", "not-met", "met"],
      ["Bát Xát", "undetermined", "met"],
    ]);
  });

  it("a name that is only near is proposed, never taken", async () => {
    const { out } = await one("Chỉ tiêu\tKết quả\nTỷ lệ che phủ rưng\t60\n");
    const [card] = JSON.parse(out);
    expect(card.summary.undetermined).toBe(35);
    expect(card.issues[0]).toMatchObject({
      code: "observation/unknown-indicator",
      nearest: ["forest-cover"],
      place: { line: 2, column: 1 },
    });
  });
});

const built = new URL("../../dist/cli.js", import.meta.url).pathname;
describe.runIf(existsSync(built))("the built command", () => {
  const run = (args: string[], input = "") =>
    spawnSync("node", [built, ...args], { input, encoding: "utf8" });

  it("reads standard input, and says its version", () => {
    const { stdout, status } = run(
      ["evaluate", "lao-cai-2023", "-", "--json"],
      "indicator,value\ndoctors,14\n",
    );
    expect([status, JSON.parse(stdout)[0].summary.met]).toEqual([0, 1]);
    expect(run(["--version"]).stdout.trim()).toMatch(/^\d+\.\d+\.\d+/);
  });

  it("refuses what is not UTF-8, and a file that is not there", () => {
    const bytes = spawnSync("node", [built, "evaluate", "lao-cai-2023", "-", "--json"], {
      input: Buffer.from([0xff, 0xfe, 0x41]),
    });
    expect([bytes.status, codes(String(bytes.stdout))]).toEqual([2, ["files/not-utf8"]]);
    expect(codes(run(["check", "no/such.json", "--json"]).stdout)).toEqual(["files/not-found"]);
  });

  it("waits for a slow writer of standard input", () => {
    const call = `(sleep 0.3; echo indicator,value; sleep 0.3; echo doctors,14) | node ${built} evaluate lao-cai-2023 - --json`;
    const { stdout, status } = spawnSync("sh", ["-c", call], { encoding: "utf8" });
    expect([status, JSON.parse(stdout)[0].summary.met]).toEqual([0, 1]);
  });

  it("says what it cannot write, and does not hang over it", () => {
    const { stdout, status } = spawnSync("node", [built, "init", `${built}/x`, "--id", "x", "--json"], {
      encoding: "utf8",
      timeout: 20_000,
    });
    expect([status, codes(stdout)]).toEqual([2, ["files/unwritable"]]);
  });

  it("dies quietly when its reader goes away", () => {
    const { status, stderr } = spawnSync("sh", ["-c", `node ${built} describe lao-cai-2023 | head -1`], {
      encoding: "utf8",
    });
    expect([status, stderr]).toEqual([0, ""]);
  });
});
