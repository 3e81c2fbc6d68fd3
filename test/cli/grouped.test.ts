import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it, vi } from "vitest";
import { type Run, thidua } from "./run-command.js";

const judge = (csv: string, options = ""): Promise<Run> =>
  thidua(`evaluate lao-cai-2023 f.csv${options === "" ? "" : ` ${options}`}`, { "f.csv": csv });

const sheets: readonly (readonly [string, string])[] = [
  ["rows of several areas", "area,indicator,value\na,doctors,14\na,forest-cover,60\nb,doctors,13.9\n"],
  ["a row an area", "area,doctors,forest-cover\na,14,60\nb,,58.4\nc,13.9,x\n"],
  [
    "a byte order mark, semicolons, Windows lines",
    "\uFEFFarea;indicator;value\r\na;doctors;13,9\r\nb;doctors;14\r\n",
  ],
  ["old line ends", "area,indicator,value\ra,doctors,14\rb,doctors,13"],
  [
    "tabs, titles above the header, names",
    "Biểu số 1\t\nđơn vị: xã\t\nHuyện\tTỷ lệ che phủ rừng (%)\nSa Pa\t58,5\nBát Xát\t60\n",
  ],
  ["a row number, a unit, an alias", "STT;Huyện;Số bác sĩ/vạn dân\n1;Sa Pa;13,9\n2;Bát Xát;15\n"],
  [
    "quotes with lines and quotes inside",
    'area,indicator,value,provenance\na,doctors,14,"Sở Y tế,\n""báo cáo"""\nb,doctors,x,"a\n\nb"\nc,doctors,y,\n',
  ],
  [
    "faults of one area below lines that are no rows of their own",
    'area,indicator,value,provenance\na,doctors,14,"x\ny"\na,forest-cover,q,\n\na,urban-clean-water,w,\nb,doctors,14,\n',
  ],
  [
    "faults of every kind",
    "area,indicator,value,period,standing,reason,oops\na,doctors,1e3,,,,\na,doctor,1,,,,\na,forest-cover,1,2022,,,\nb,doctors,,,not-applicable,,\nb,forest-cover,58,,finall,,9\n",
  ],
  [
    "contradictions",
    "area,indicator,value\na,doctors,14\na,doctors,13\na,trained-workers,20\na,certified-workers,30\nb,doctors,14\n",
  ],
  [
    "ratios and declarations",
    "area,indicator,value,numerator,denominator,standing,reason\na,new-rural-communes-share,,72,127,,\na,border-gate-trade,,,,not-applicable,no border gate\nb,doctors,14,,,provisional,\n",
  ],
  [
    "rows of no area first",
    "area,indicator,value\n,forest-cover,60\n,doctors,zz\na,urban-clean-water,95\nb,doctors,14\n",
  ],
  ["no area at all", "indicator,value\ndoctors,14\nforest-cover,x\n"],
  [
    "stray quotes, open quotes, cells too many",
    'area,indicator,value\na,doctors,14"\na,forest-cover,"60\nb,doctors,14,,extra\nb,"forest"-cover,2\nc,doctors,13\n',
  ],
  ["blank lines", "\n\narea,indicator,value\n\n  \na,doctors,x\n\n\nb,doctors,y\n\n"],
  ["a header and nothing below", "area,indicator,value\n"],
  ["one line", "area,indicator,value"],
  ["nothing", ""],
  ["blanks", " \n \n"],
  ["no indicator", "area,value\na,14\n"],
  ["a column twice", "area,indicator,value,value\na,doctors,14,14\n"],
  ["quotes never closed on ten lines", `area,indicator,value\n${'a,"doctors,1\nb,c,d\n'.repeat(10)}`],
];

describe("grouped and whole give the same output, messages and exit code", () => {
  const options = [
    "",
    "--json",
    "--locale vi",
    "--json --notation vi",
    "--area b",
    "--area b --json",
    "--fail-on issue",
    "--fail-on not-met,undetermined --json",
    "--period 2022 --json",
  ];
  const cases = sheets.flatMap(([name, csv]) => options.map((option) => [name, option, csv] as const));

  it.each(cases)("%s %s", async (_, option, csv) => {
    const whole = await judge(csv, option);
    const grouped = await judge(csv, `${option} --grouped`.trim());
    expect(grouped).toEqual(whole);
  });
});

describe("an area that returns", () => {
  const csv =
    "area,indicator,value\na,doctors,14\nb,doctors,14\na,forest-cover,60\na,doctors,1\n\nc,doctors,13\n";

  it("is refused with its line, is judged once, and the rest is judged; the exit code says so", async () => {
    const { code, out, err } = await judge(csv, "--grouped --json");
    expect(code).toBe(2);
    expect(err).toMatch(/^f\.csv:4:1: .*`a`.*\n$/);
    expect(
      JSON.parse(out).map(({ area, summary }: never) => [area, (summary as { met: number }).met]),
    ).toEqual([
      ["a", 1],
      ["b", 1],
      ["c", 0],
    ]);
  });

  it("is judged whole without the promise", async () => {
    const { code, out } = await judge(csv, "--json");
    expect([code, JSON.parse(out).length, JSON.parse(out)[0].summary.met]).toEqual([0, 3, 1]);
  });

  it("is no fault where it alone is judged", async () => {
    const whole = await judge(csv, "--area a --json");
    expect(await judge(csv, "--area a --json --grouped")).toEqual(whole);
  });

  it("and rows of no area that come too late are refused", async () => {
    const { code, err } = await judge(
      "area,indicator,value\na,doctors,14\nb,doctors,14\n,doctors,13\n",
      "--grouped",
    );
    expect([code, err.startsWith("f.csv:4:1: ")]).toEqual([2, true]);
  });
});

describe("what cannot be read area by area", () => {
  it.each([
    ["f.json", "[]"],
    ["f.csv", ' \n{"doctors":"14"}'],
    ["f.csv", "\uFEFF[]"],
  ])("JSON in %s is bad usage, with what to do", async (file, text) => {
    const { code, out, err } = await thidua(`evaluate lao-cai-2023 ${file} --grouped`, { [file]: text });
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("`--grouped` reads CSV; JSON is held as a whole, without it");
  });

  it("a fault in the middle ends the document, is told, and gives exit code 2", async () => {
    const csv = `area,indicator,value\na,doctors,14\nb,doctors,14\n${"c,doctors,14\n".repeat(40)}${'c,"doctors,1\n'.repeat(10)}`;
    const { code, out, err } = await judge(csv, "--grouped --json");
    expect([code, JSON.parse(out).map(({ area }: { area: string }) => area)]).toEqual([2, ["a", "b"]]);
    expect(err.trim().split("\n")).toHaveLength(10);
    expect(err).toContain("f.csv:53:1: ");
  });
});

it("without the promise a large file is held, and the command says so", async () => {
  const csv = { "f.csv": "area,indicator,value\na,doctors,14\n" };
  const large = { size: () => 812_000_000 };
  const { err } = await thidua("evaluate lao-cai-2023 f.csv", csv, large);
  expect(err).toBe(
    "f.csv: all of its 812 MB are held in memory; where the rows of each area stand together, --grouped reads it area by area\n",
  );
  expect((await thidua("evaluate lao-cai-2023 f.csv --grouped", csv, large)).err).toBe("");
  expect((await thidua("evaluate lao-cai-2023 f.csv", csv)).err).toBe("");
});

it("the progress bar goes by bytes, as they are read", async () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  const bars: string[] = [];
  const err = (text: string): number => bars.push(text);
  const out = (): void => {
    vi.advanceTimersByTime(400);
  };
  let read = 0;
  function* texts(): Generator<string> {
    for (const [i, text] of [
      "area,indicator,value\n",
      ...Array(60)
        .fill("")
        .map((_, i) => `a${i},doctors,14\n`),
    ].entries()) {
      read = i * 1e6;
      yield text;
    }
  }
  const parts = (size: number | null) => () => ({ size, read: () => read, [Symbol.iterator]: texts });
  await thidua(
    "evaluate lao-cai-2023 f.csv --grouped",
    {},
    { out, err, isErrTerminal: true, parts: parts(60e6) },
  );
  vi.useRealTimers();
  expect(bars[0]).toMatch(/^\r\[#+-+\] \d+\/60 MB$/);
  expect(bars.at(-1)).toMatch(/^\r +\r$/);
});

const built = new URL("../../dist/cli.js", import.meta.url).pathname;
describe.runIf(existsSync(built))("the built command, area by area", () => {
  const folder = mkdtempSync(join(tmpdir(), "thidua-"));
  const file = join(folder, "f.csv");
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("reads letters that a chunk cuts through, from a file and from standard input", () => {
    const reason = "đợi số liệu của Sở Y tế ".repeat(2000);
    const csv = `area,indicator,value,standing,reason\n${["a", "bb", "ccc"].map((area) => `${area},doctors,,not-applicable,"${reason}"\n`).join("")}`;
    writeFileSync(file, csv);
    const read = (...args: string[]) =>
      spawnSync("node", [built, "evaluate", "lao-cai-2023", ...args, "--json"], {
        input: csv,
        encoding: "utf8",
        maxBuffer: 1e8,
      });
    const whole = read(file);
    expect(JSON.parse(whole.stdout)[2].evaluations[12].reason).toBe(reason.trim());
    expect(read(file, "--grouped").stdout).toBe(whole.stdout);
    expect(read("-", "--grouped").stdout).toBe(whole.stdout);
  });

  it("refuses what is not UTF-8, wherever it stands", () => {
    writeFileSync(
      file,
      Buffer.concat([Buffer.from("area,indicator,value\na,doctors,14\n".repeat(1)), Buffer.from([0xc3])]),
    );
    const { status, stdout } = spawnSync(
      "node",
      [built, "evaluate", "lao-cai-2023", file, "--grouped", "--json"],
      { encoding: "utf8" },
    );
    expect([status, JSON.parse(stdout).issues[0].code]).toEqual([2, "files/not-utf8"]);
  });

  it("streams 8 MB, 400,000 rows, in a heap of 48 MB, to a reader that is slow", {
    timeout: 120_000,
  }, async () => {
    const command = spawn("node", [
      "--max-old-space-size=48",
      built,
      "evaluate",
      "lao-cai-2023",
      "-",
      "--grouped",
    ]);
    const fed = (async () => {
      command.stdin.write("area,indicator,value\n");
      for (let i = 0; i < 400; i += 1) {
        const rows = `xa-${i},doctors,14.${i}\n`.repeat(1000);
        if (!command.stdin.write(rows)) await new Promise((resolve) => command.stdin.once("drain", resolve));
      }
      command.stdin.end();
    })();
    let cards = 0;
    let errors = "";
    command.stderr.on("data", (data) => {
      errors += data;
    });
    const done = new Promise<number | null>((resolve) => command.on("close", resolve));
    for await (const data of command.stdout) cards += String(data).split("xa-").length - 1;
    await fed;
    expect([await done, errors, cards]).toEqual([0, "", 400]);
  });

  it("says what is too large to be held, and what to do; it does not crash", () => {
    truncateSync(file, 600e6);
    const { status, stderr } = spawnSync(
      "node",
      [built, "assess", "lao-cai-2023", file, "--role", "head", "--unit-kind", "agency"],
      { encoding: "utf8" },
    );
    expect([status, stderr]).toEqual([2, expect.stringContaining("is too large to be held as a whole")]);
    expect(stderr).toContain("--grouped");
  });
});
