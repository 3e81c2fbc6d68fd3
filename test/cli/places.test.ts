import { afterEach, describe, expect, it, vi } from "vitest";
import { laoCai2023 } from "../../src/lao-cai-2023.js";
import { thidua } from "./run-command.js";

const [first] = laoCai2023.rules;
const rules = (changes: object): object => ({
  ...laoCai2023,
  relations: [],
  rules: [{ ...first, ...changes }],
});

describe("a fault is told with its file, line and column", () => {
  it.each<[string, string, string]>([
    ["a cell of CSV", "indicator,value\ndoctors,14\nforest-cover,x\n", "f:3:2: `x` is not a decimal number"],
    ["a cell of a wide sheet", "area,doctors,forest-cover\nA,14,x\n", "f:2:3: `x` is not a decimal number"],
    [
      "a value of JSON",
      '{\n  "doctors": 14,\n  "forest-cover": "x"\n}',
      "f:3:19: `x` is not a decimal number",
    ],
    [
      "a field of JSON",
      '{"observations": [\n  {"indicator": "doctors", "value": 14, "unit": "x"}]}',
      "f:2:49: `x` is no unit that is known here",
    ],
  ])("%s", async (_, text, line) => {
    const { out, code } = await thidua("evaluate lao-cai-2023 f", { f: text });
    expect(code).toBe(0);
    expect(out).toContain(`! ${line}`);
  });

  it.each<[string, string, string]>([
    ["text that is no JSON", '{"a": 1,\n}', "thidua: f:2:1: not JSON"],
    [
      "text that ends too early",
      '{"a": 1',
      "thidua: f:1:8: not JSON at line 1, column 8: the text ends there",
    ],
    [
      "a key that stands twice",
      '{"doctors": 1,\n "doctors": 2}',
      "thidua: f:2:2: the key `doctors` stands twice",
    ],
    ["a header", "\n\nindicator\n", "thidua: f:3:1: there is no column `value`"],
    ["an open quote", 'indicator,value\n"doctors,14\n', "thidua: f:2:1: line 2 has a quotation mark"],
    ["an empty file", "", "thidua: there is nothing in `f`"],
  ])("%s", async (_, text, line) => {
    const { err, out, code } = await thidua("evaluate lao-cai-2023 f", { f: text });
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(line);
  });

  it("a column that nothing reads, on standard error", async () => {
    const { err, code } = await thidua("evaluate lao-cai-2023 f --json", { f: "indicator,value,vlaue\n" });
    expect(code).toBe(0);
    expect(err).toBe("f:1:3: the column `vlaue` was not read. Did you mean `value`?\n");
  });

  it("a fault of a rule file, bare or beside its policies", async () => {
    const bad = rules({ unit: "percnt" });
    const files = {
      "bare.json": JSON.stringify(bad, null, 1),
      "both.json": JSON.stringify({ ruleSet: bad, policies: [] }, null, 1),
    };
    const lineOf = (text: string): number => text.split('"percnt"')[0]?.split("\n").length ?? 0;
    for (const [file, text] of Object.entries(files)) {
      const { out, code } = await thidua(`check ${file}`, files);
      expect(code).toBe(1);
      expect(out).toContain(`error: ${file}:${lineOf(text)}:`);
      const json = JSON.parse((await thidua(`check ${file} --json`, files)).out);
      expect(json.issues[0].place).toMatchObject({ file, line: lineOf(text) });
    }
  });

  it("a finding of the audit, wherever in the file the rule set stands", async () => {
    const bad = rules({ target: { comparator: "at-least", bound: "12" } });
    const files = { "r.json": JSON.stringify({ ruleSet: bad }, null, 1), "t.txt": first?.source.quote ?? "" };
    const { out } = await thidua("check r.json --text t.txt --json", files);
    const { issues } = JSON.parse(out) as { issues: { code: string; place: { line: number } }[] };
    const found = issues.find(({ code }) => code === "rule/bound-not-in-quote");
    expect(files["r.json"].split("\n")[(found?.place.line ?? 0) - 1]).toMatch(/"(target|bound|quote|id)"|\{/);
    expect(found?.place.line).toBeGreaterThan(10);
  });
});

describe("the progress bar", () => {
  afterEach(() => vi.useRealTimers());
  const csv = `area,doctors\n${Array.from({ length: 50 }, (_, i) => `a${i},14`).join("\n")}\n`;

  const run = (world: object) => {
    vi.useFakeTimers({ toFake: ["Date"] });
    const written: string[] = [];
    const out = () => {
      written.push("card");
      vi.advanceTimersByTime(50);
    };
    const err = (text: string) => written.push(text);
    return thidua("evaluate lao-cai-2023 f.csv", { "f.csv": csv }, { out, err, ...world }).then(
      () => written,
    );
  };

  it("stands on a terminal alone", async () => {
    expect((await run({ isErrTerminal: false })).filter((text) => text !== "card")).toEqual([]);
  });

  it("comes after a second of work and goes at the end", async () => {
    const written = await run({ isErrTerminal: true });
    const bars = written.filter((text) => text.startsWith("\r["));
    expect(written.indexOf(bars[0] ?? "")).toBe(20);
    expect(bars[0]).toBe(`\r[${"#".repeat(12)}${"-".repeat(18)}] 20/50`);
    expect(written.at(-1)).toMatch(/^\r +\r$/);
  });

  it("makes room for cards that go to the same terminal", async () => {
    const written = await run({ isErrTerminal: true, isTerminal: true });
    const before = written.map((text, i) => [text, written[i - 1] ?? ""]);
    for (const [text, last = ""] of before) if (text === "card") expect(last).not.toMatch(/^\r\[/);
  });
});

describe("words of the call", () => {
  it.each<[string, string]>([
    ["evaluat x y", "thidua: `evaluat` is nothing that thidua does. Did you mean `evaluate`?\n"],
    ["--hepl", "thidua: `--hepl` is nothing that thidua does. Did you mean `--help`?\n"],
    ["evaluate a b --aera x", "thidua: unknown option `--aera`. Did you mean `--area`?\n"],
    ["evaluate a b --area", "thidua: `--area` needs a value: ID. Run `thidua --help`.\n"],
    ["evaluate a b --json=x", "thidua: `--json` takes no value. Run `thidua --help`.\n"],
    ["--locale vi evaluat", "thidua: thidua không có lệnh `evaluat`. Có phải ý là `evaluate`?\n"],
    ["evaluate a --locale vi", "thidua: `thidua evaluate` cần OBSERVATIONS. Chạy `thidua --help`.\n"],
  ])("%s", async (args, line) => {
    const { code, out, err } = await thidua(args);
    expect([code, args.includes("--json=x") ? "" : out, err || out]).toEqual([2, "", line]);
  });

  it("options with the names that objects carry are unknown", async () => {
    for (const name of ["__proto__", "constructor", "toString"]) {
      const { code, err } = await thidua(`evaluate a b --${name} x`);
      expect([code, err.startsWith(`thidua: unknown option \`--${name}\``)]).toEqual([2, true]);
    }
  });
});
