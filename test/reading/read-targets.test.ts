import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { text as directive } from "../../src/lao-cai-2023-text.js";
import { readTargets } from "../../src/reading.js";
import { table } from "../directives/lao-cai-2023.table.js";

interface Line {
  readonly text: string;
  readonly targets: readonly Readonly<Record<string, unknown>>[];
}

const file = new URL("lines.jsonl", import.meta.url);
const lines: Line[] = readFileSync(file, "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line));

const asLabelled = (text: string) => readTargets(text).targets;

/** What copying out of a page does to a line, none of which changes what it says. */
const hostile: Record<string, (text: string) => string> = {
  "as it is": (text) => text,
  "with marks apart (NFD)": (text) => text.normalize("NFD"),
  "with non-breaking spaces": (text) => text.replaceAll(" ", "\u00a0"),
  "with soft hyphens": (text) => text.replace(/(\p{L}{2})(\p{L}{2})/gu, "$1\u00ad$2"),
  "with double spaces": (text) => text.replaceAll(" ", "  "),
  "broken in the middle": (text) => text.replace(/ (?=\p{Ll}+ \S+ \S+$)/u, "\n"),
  "broken at every other word": (text) => text.replace(/( \S+) (?=\p{Ll})/gu, "$1\n"),
  "with blank lines between": (text) => text.replace(/ (?=\p{Ll}+ \p{Ll}+ \S+$)/u, "\n\n"),
  "with the letters of old fonts": (text) => text.replaceAll("ư", "\u01a3").replaceAll("đ", "\u00f0"),
};

describe.each(Object.entries(hostile))("one line a phrasing, %s", (_, variant) => {
  it.each(lines)("$text", ({ text, targets }) => {
    const fold = (unit: unknown): string => String(unit).normalize("NFC");
    expect(asLabelled(variant(text)).map((one) => ({ ...one, unit: fold(one.unit) }))).toMatchObject(targets);
    expect(asLabelled(variant(text))).toHaveLength(targets.length);
  });
});

describe("names", () => {
  it.each([
    ["Vốn đầu tư tăng 10% so với năm 2023, chiếm 35% GRDP.", ["Vốn đầu tư", "Vốn đầu tư"]],
    ["So với năm 2023, số hộ nghèo giảm 4%.", ["số hộ nghèo"]],
    [
      "Diện tích gieo trồng 76.540 ha, đạt 101,2% kế hoạch.",
      ["Diện tích gieo trồng", "Diện tích gieo trồng"],
    ],
    ["Mục tiêu 1.2: giảm 5% số vụ cháy.", ["số vụ cháy"]],
    ["Đến cuối nhiệm kỳ có trên 70% xã đạt chuẩn, trong đó 30% kiểu mẫu.", ["xã đạt chuẩn", "kiểu mẫu"]],
    ["Hộ nghèo còn dưới 10%, bình quân giảm 4%/năm.", ["Hộ nghèo", "Hộ nghèo"]],
    ["Đến năm 2030 đạt 100% hộ dân có nước sạch.", ["hộ dân có nước sạch"]],
    ["Đến năm 2025 đạt 80%; đến năm 2030 đạt 95% hộ có điện.", ["Đến năm 2025", "hộ có điện"]],
  ])("%s", (text, names) => {
    expect(readTargets(text).targets.map(({ name }) => name)).toEqual(names);
  });
});

describe("the directive", () => {
  const read = readTargets(directive);

  it("gives the 35 targets of its appendix and nothing else", () => {
    const words = { ">=": "point", "<=": "point", ">": "more-than", "<": "less-than" };
    expect(read.targets.map(({ comparator, values, direction }) => [comparator, values, direction])).toEqual(
      table.map(([, , sign, bound]) => [
        words[sign],
        [bound],
        sign === "<" || sign === "<=" ? "lower-is-better" : "higher-is-better",
      ]),
    );
  });

  it("carries the subject over, says what is a part, and what is assumed", () => {
    const named = (value: string) => read.targets.find(({ values }) => values[0] === value);
    expect(named("14.4")?.name).toBe("tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể cân nặng trên tuổi");
    expect(read.targets.filter(({ part }) => part).map(({ values }) => values[0])).toEqual(["29.3"]);
    expect(read.targets.filter(({ basis }) => basis === "assumed")).toHaveLength(1);
  });

  it("says what every other number of the appendix is", () => {
    const start = directive.indexOf("- Tốc độ tăng trưởng");
    const kinds = read.qualifiers
      .filter(({ span }) => span[0] >= start)
      .map(({ kind, text }) => [kind, text]);
    expect(kinds).toEqual([
      ["price-base", "2010"],
      ["denominator", "01 ha"],
      ["denominator", "1 vạn dân"],
      ["age", "5 tuổi"],
      ["definition", "19 tiêu chí"],
    ]);
  });
});

describe("what is asked without a number", () => {
  const left = (text: string) =>
    readTargets(text).leftovers.map(({ text: words, reason, span }) => {
      expect(text.slice(...span)).toBe(words);
      return [reason, words];
    });

  it("is handed back, whether it is a sentence or a clause beside a target", () => {
    expect(left("Xây dựng xã cơ bản đạt chuẩn nông thôn mới.")).toEqual([
      ["no-number", "Xây dựng xã cơ bản đạt chuẩn nông thôn mới."],
    ]);
    expect(left("Hộ nghèo giảm 2%, không còn nhà tạm; duy trì phổ cập giáo dục.")).toEqual([
      ["no-number", "không còn nhà tạm"],
      ["no-number", "duy trì phổ cập giáo dục."],
    ]);
  });

  it("a number that fits nothing is handed back by itself", () => {
    expect(left("Ký hiệu 77 ở góc.")).toEqual([["number-not-read", "77"]]);
  });

  it("a rank, a reward, a number that names a thing are told as what they are", () => {
    const text = "Xếp thứ 10/63; mức thưởng là 10 triệu đồng; mạng 5G; điện thoại 02143 840 888.";
    expect(readTargets(text).qualifiers.map(({ kind, text: words }) => [kind, words])).toEqual([
      ["ordinal", "10/63"],
      ["reward", "10 triệu đồng"],
      ["name", "5G"],
      ["name", "02143 840 888"],
    ]);
  });

  it("a number that names a thing, as in 5G, is none", () => {
    expect(left("Mạng 5G phủ tối thiểu 25% dân số, mạng 4G phủ 100%.")).toEqual([]);
  });
});

describe("whatever the text", () => {
  const words = fc.constantFrom(
    "trên",
    "dưới",
    "đạt",
    "từ",
    "đến",
    "%",
    "tỷ",
    "đồng",
    "xã",
    "(",
    ")",
    ";",
    ",",
    ".",
    "\n",
    "-",
    "/",
    "2023",
    "25,9",
    "12.000",
    "1",
    "giảm",
    "tăng",
    "tuổi",
    "trở lên",
    "|",
    "\u0301",
    "\u00ad",
    "điểm",
    "ngày",
    "không còn hộ nghèo",
    "; duy trì",
    "\n12\n",
  );
  const texts = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.array(words).map((list) => list.join(" ")),
    fc.array(words).map((list) => list.join("")),
  );

  it("every quote is the text at its span, in order, and no digit is in none of them", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { targets, qualifiers, leftovers } = readTargets(text);
        for (const { quote, span } of targets) expect(text.slice(...span)).toBe(quote);
        for (const list of [targets, qualifiers, leftovers]) {
          const starts = list.map(({ span }) => span[0]);
          expect(starts).toEqual([...starts].sort((a, b) => a - b));
        }
        const spans = [...targets, ...qualifiers, ...leftovers].map(({ span }) => span);
        for (const { index, 0: digits } of text.matchAll(/\d+/g)) {
          // Digits behind a letter are part of a word: m2.
          if (/[\p{L}\p{M}]-?[\u00ad\d.,-]*$/u.test(text.slice(0, index))) continue;
          const isIn = spans.some(([start, end]) => start <= index && index + digits.length <= end);
          expect(isIn, `${digits} at ${index} of ${JSON.stringify(text)}`).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("long hostile input ends: a pattern that could run away would not", () => {
    for (const piece of [
      "trên ",
      "(",
      "1 ",
      "25,9% ",
      "a\n",
      "từ 1 ",
      "trong đó ",
      "- ",
      "0".repeat(50),
      " ",
      "\u0301",
      "1.",
      "và ",
      "1/",
    ]) {
      expect(() => readTargets(piece.repeat(20_000))).not.toThrow();
    }
  });
});
