import { describe, expect, it } from "vitest";
import { readObservationsCsv } from "../../src/files.js";
import { laoCai2023 } from "../../src/lao-cai-2023.js";

const read = (text: string) => readObservationsCsv(text, laoCai2023);
/** Indicator, value and line of each observation. */
const figures = (text: string) => {
  const { observations, place } = read(text);
  return observations.map(({ indicator, value }, i) => [indicator, value, place(i, "value")?.line]);
};
const faults = (text: string) => read(text).issues.map(({ path: _, ...rest }) => rest);

describe("a row for each figure", () => {
  it.each([
    ["commas", "indicator,value,unit\ndoctors, 14 ,\n"],
    ["semicolons", "indicator;value;unit\ndoctors; 14 ;\n"],
    ["tabs", "indicator\tvalue\tunit\ndoctors\t 14 \t\n"],
    ["a byte order mark and Windows line ends", "\uFEFFindicator,value,unit\r\ndoctors,14,\r\n"],
    ["line ends of old machines", "indicator,value,unit\rdoctors,14,\r"],
    ["quotation marks", '"indicator" , "value","unit"\n"doctors" ,"14" , ""\n'],
    ["empty lines", "\n\nindicator,value,unit\n\n ,,\ndoctors,14,\n\n"],
  ])("%s", (_, text) => {
    expect(read(text).observations).toEqual([{ indicator: "doctors", value: "14", unit: null }]);
    expect(read(text).issues).toEqual([]);
  });

  it("a cell over several lines leaves the lines after it their numbers", () => {
    const text = 'indicator,value,reason\ndoctors,14,"a\r\nb\r\nc"\r\nforest-cover,58,\r\n';
    expect(figures(text)).toEqual([
      ["doctors", "14", 2],
      ["forest-cover", "58", 5],
    ]);
  });

  it("every field has its column, an absent one the first", () => {
    const { place } = read("value,indicator\n14,doctors\n");
    expect([place(0, "value"), place(0, "indicator"), place(0, "unit"), place(1, "value")]).toEqual([
      { line: 2, column: 1 },
      { line: 2, column: 2 },
      { line: 2, column: 1 },
      null,
    ]);
  });
});

describe("quotation marks where CSV has none", () => {
  it("inside a cell they are letters", () => {
    expect(figures('indicator,value\ndoctors,12"\n"forest-cover" ,58\n')).toEqual([
      ["doctors", '12"', 2],
      ["forest-cover", "58", 3],
    ]);
  });

  it.each([
    ["alone", 'doctors,"12\nforest-cover,58\ngrdp-growth,5\n'],
    ["with another below it", 'doctors,"12\nforest-cover,"58"\ngrdp-growth,5\n'],
  ])("one that nothing closes takes its line with it, and no other: %s", (_, rows) => {
    expect(figures(`indicator,value\n\n${rows}`)).toEqual([
      ["forest-cover", "58", 4],
      ["grdp-growth", "5", 5],
    ]);
    expect(faults(`indicator,value\n\n${rows}`)).toEqual([
      { code: "files/csv-syntax", line: 3, reason: "open-quote" },
    ]);
  });

  it("ten of them are a file that is not understood", () => {
    const rows = Array.from({ length: 100_000 }, (_, i) => `doctors,"${i}`);
    expect(() => read(`indicator,value\n${rows.join("\n")}`)).toThrow(/line 2 has a quotation mark/);
  });
});

describe("a column for each indicator", () => {
  it("commas inside headings do not make the delimiter", () => {
    const { observations } = read("Huyện, thị xã, thành phố;Tỷ lệ che phủ rừng (%)\nBắc Hà;56,1\n");
    expect(observations).toEqual([{ area: "Bắc Hà", indicator: "forest-cover", value: "56,1", unit: "%" }]);
  });

  it("titles above the header are passed over", () => {
    const sheet =
      "UBND TỈNH LÀO CAI;;\nBIỂU TỔNG HỢP SỐ LIỆU NĂM 2023;;\nSTT;Đơn vị;Độ che phủ rừng\n1;Bắc Hà;56\n";
    const known = read(sheet.replace("Độ", "Tỷ lệ"));
    expect(known.observations).toMatchObject([{ area: "Bắc Hà", indicator: "forest-cover", value: "56" }]);
    expect(known.place(0, "value")).toEqual({ line: 4, column: 3 });
  });

  it("a row of figures is never taken for the header", () => {
    expect(() => read("doctors,14\nforest-cover,58\n")).toThrow(/no column `indicator`/);
  });

  it("a column that nothing reads is named with the nearest, its line and its column", () => {
    expect(faults("Huyện;Tỷ lệ che phủ rưng;Tỷ lệ thất nghiệp\nBắc Hà;56;1\n")).toEqual([
      {
        code: "files/csv-unknown-column",
        line: 1,
        column: 2,
        received: "Tỷ lệ che phủ rưng",
        nearest: ["Tỷ lệ che phủ rừng", "Độ che phủ rừng", "Che phủ rừng"],
      },
    ]);
  });

  it("a name that two indicators share is neither's", () => {
    const [first, second, ...others] = laoCai2023.rules;
    const rules = [{ ...first, aliases: ["Chung"] }, { ...second, aliases: ["chung "] }, ...others];
    const shared = { ...laoCai2023, rules } as typeof laoCai2023;
    expect(readObservationsCsv("indicator,value\nChung,5\n", shared).observations[0]?.indicator).toBe(
      "Chung",
    );
  });
});

describe("cells that do not fit", () => {
  it("beyond the header are named, and their row is not read by half; missing ones are missing", () => {
    expect(faults("indicator,value\ndoctors,13,5\n")).toEqual([
      { code: "files/csv-syntax", line: 2, reason: "more-cells" },
    ]);
    // 13,5 without quotation marks is not 13.
    expect(figures("indicator,value\ndoctors,13,5\nforest-cover,58\n")).toEqual([["forest-cover", "58", 3]]);
    expect(figures("indicator,value\ndoctors\nforest-cover,58,,\n")).toEqual([
      ["doctors", null, 2],
      ["forest-cover", "58", 3],
    ]);
  });

  it("prototype keys as columns or ids are words like any other", () => {
    const text = "indicator,value,__proto__\n__proto__,1,x\nconstructor,2,y\n";
    expect(figures(text)).toEqual([
      ["__proto__", "1", 2],
      ["constructor", "2", 3],
    ]);
    expect(faults(text)).toMatchObject([{ code: "files/csv-unknown-column", received: "__proto__" }]);
    expect(({} as Record<string, unknown>)["indicator"]).toBeUndefined();
  });
});
