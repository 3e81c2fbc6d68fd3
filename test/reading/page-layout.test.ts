import { describe, expect, it } from "vitest";
import { readTargets } from "../../src/reading.js";

const read = (text: string) => {
  const { targets, qualifiers, leftovers } = readTargets(text);
  for (const { quote, span } of targets) expect(text.slice(...span)).toBe(quote);
  return {
    targets: targets.map(({ comparator, values, unit }) => [comparator, ...values, unit]),
    qualifiers: qualifiers.map(({ kind, text: words }) => [kind, words]),
    leftovers: leftovers.map(({ text: words }) => words),
  };
};

describe("numbers that a page broke", () => {
  it.each([
    ["Thu phí đạt 12. 500 tỷ đồng.", ["point", "12500", "tỷ đồng"]],
    ["Thu phí đạt 12.\n500 tỷ đồng.", ["point", "12500", "tỷ đồng"]],
    ["Thu phí đạt 12 000 tỷ đồng.", ["point", "12000", "tỷ đồng"]],
    ["Tỷ lệ hộ có bể nước đạt 67, 5%.", ["point", "67.5", "%"]],
    ["Tỷ lệ hộ có bể nước đạt 67 ,5%.", ["point", "67.5", "%"]],
    ["Tỷ lệ hộ có bể nước đạt 67,\n5%.", ["point", "67.5", "%"]],
    ["Tốc độ tăng 7, 5 - 8, 5%.", ["range", "7.5", "8.5", "%"]],
    ["Mật độ dân số 1. 900\n- 2. 000 người.", ["range", "1900", "2000", "người"]],
  ])("%s", (text, target) => {
    expect(read(text).targets).toEqual([target]);
  });

  it("a list of numbers, an ordinal and a year are left as they stand", () => {
    expect(read("Đạt lần lượt 70, 75 và 80%.").targets).toEqual([["point", "80", "%"]]);
    expect(read("Theo Điều 2. 100% thôn có điện.").targets).toEqual([["point", "100", "%"]]);
    expect(read("Năm 2023, 5% hộ có xe.").targets).toEqual([["point", "5", "%"]]);
  });

  it("keeps the words as they were given in the quote", () => {
    const text = "Thu phí đạt 12. 500 tỷ đồng; chi đạt 67, 5%.";
    expect(readTargets(text).targets.map(({ quote }) => quote)).toEqual([
      "Thu phí đạt 12. 500 tỷ đồng",
      "chi đạt 67, 5%",
    ]);
  });
});

describe("lines and pages", () => {
  const line = "Tỷ lệ hộ nông thôn được dùng nước máy và nước giếng khoan";

  it("the number of a page in the middle of a sentence is a page, and the sentence goes on", () => {
    for (const page of ["\n12\n", "\n\n12\n\n", "\n- 12 -\n", "\n\nTrang 12/40\n\n"]) {
      const { targets, qualifiers } = read(`${line}${page}hợp vệ sinh đạt 81%.`);
      expect(targets).toEqual([["point", "81", "%"]]);
      expect(qualifiers).toEqual([["page", page.trim()]]);
    }
  });

  it("the number that the words ask for is the one behind the page", () => {
    expect(read(`${line} đạt trên\n\n12\n\n81%.`).targets).toEqual([["more-than", "81", "%"]]);
    expect(read(`${line} từ 6,0 -\n12\n6,5%.`).targets).toEqual([["range", "6.0", "6.5", "%"]]);
  });

  it("a number alone in a line is none where the words before it ask for one", () => {
    const { targets } = read(`${line} phấn đấu đạt\n12\nhộ.`);
    expect(targets).toEqual([["point", "12", "hộ"]]);
  });

  it("a blank line within a sentence does not end it; a bullet does", () => {
    expect(read(`${line}\n\nhợp vệ sinh dưới\n\n81%.`).targets).toEqual([["less-than", "81", "%"]]);
    expect(readTargets("Nợ xấu dưới 2%\n- Tỷ lệ thu 90%").targets.map(({ name }) => name)).toEqual([
      "Nợ xấu",
      "Tỷ lệ thu",
    ]);
  });

  it("the dash of a range at the head of a line is no bullet", () => {
    expect(read("Tốc độ tăng 24,1%\n- 24,2%.").targets).toEqual([["range", "24.1", "24.2", "%"]]);
  });

  it("a soft hyphen at the end of a line joins its word", () => {
    const { targets } = readTargets("Tỷ lệ hộ có nước sạch d\u00ad\nưới 5%.");
    expect(targets.map(({ comparator, name }) => [comparator, name])).toEqual([
      ["less-than", "Tỷ lệ hộ có nước sạch"],
    ]);
  });
});

describe("tables", () => {
  it.each([
    ["9 Tỷ lệ hộ có nước máy % ≥ 95 Sở Xây dựng", ["at-least", "95", "%"]],
    ["9 Tỷ lệ hộ có nước máy % Trên 95 Sở Xây dựng", ["more-than", "95", "%"]],
    ["3 | Số trường đạt chuẩn | Trường | 45 |", ["point", "45", "Trường"]],
    ["3\tThu phí\tTỷ đồng\t1.250", ["point", "1250", "Tỷ đồng"]],
    ["Tỷ lệ hộ nghèo (%) | < 2,5", ["less-than", "2.5", "%"]],
    ["Số xã có chợ (xã): 45", ["point", "45", "xã"]],
    ["Diện tích sàn bình quân m2/người 22,5 Sở Xây dựng", ["point", "22.5", "m2/người"]],
  ])("%s", (text, target) => {
    expect(read(text).targets).toEqual([target]);
  });

  it("a row copied a cell a line is one row", () => {
    const rows =
      "1\nTỷ lệ hộ có bảo hiểm\n%\n≥ 95\nSở Y tế\n2\nGRDP bình quân đầu người\nTriệu đồng\n98\nSở Tài chính\n3\nSố trường\nTrường\n45";
    expect(read(rows)).toEqual({
      targets: [
        ["at-least", "95", "%"],
        ["point", "98", "Triệu đồng"],
        ["point", "45", "Trường"],
      ],
      qualifiers: [
        ["ordinal", "1"],
        ["ordinal", "2"],
        ["ordinal", "3"],
      ],
      leftovers: [],
    });
    expect(readTargets(rows).targets.map(({ name }) => name)).toEqual([
      "Tỷ lệ hộ có bảo hiểm",
      "GRDP bình quân đầu người",
      "Số trường",
    ]);
  });
});
