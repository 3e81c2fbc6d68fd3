import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CsvRows, CsvSplitter, csvRows, mostOpenQuotes } from "../../src/files/csv-rows.js";
import { holds } from "../laws/settings.js";

const rows = (text: string, delimiter = ","): unknown[] =>
  csvRows(text, delimiter).rows.map(({ cells }) => cells);
const lines = (text: string): unknown[] => csvRows(text, ",").rows.map(({ line }) => line);
const openQuotes = (text: string): unknown[] => csvRows(text, ",").issues.map(({ line }) => line);

describe("CSV as it should be", () => {
  const plain = fc.stringMatching(/^[ a-z0-9,;.\tđợ-]{0,6}$/);
  const quoted = fc
    .tuple(
      fc.stringMatching(/^[ a-z"\n,;\t]{0,8}$/),
      fc.constantFrom("", " ", "  "),
      fc.constantFrom("", " "),
    )
    .map(([inside, before, after]) => `${before}"${inside.replaceAll('"', '""')}"${after}`);
  const sheet = fc
    .tuple(
      fc.constantFrom(",", ";", "\t"),
      fc.array(fc.array(fc.oneof(plain, quoted), { minLength: 1, maxLength: 4 }), { maxLength: 5 }),
      fc.constantFrom("\n", "\n\n", "\n \n"),
    )
    .map(([delimiter, table, end]) => {
      const cell = (text: string): string =>
        text.includes('"') || !/[,;\t]/.test(text) ? text : text.replace(/[,;\t]/g, "-");
      const ofTab = (text: string): string => (delimiter === "\t" ? text.replace(/^ +| +$/g, "") : text);
      return { delimiter, text: table.map((row) => row.map(cell).map(ofTab).join(delimiter)).join(end) };
    });

  it("is split as csv-parse splits it", () => {
    holds(sheet, ({ delimiter, text }) => {
      const options = { delimiter, relax_column_count: true, skip_empty_lines: true, trim: true } as const;
      const expected = (parse(text, options) as string[][]).map((cells) => cells.map((cell) => cell.trim()));
      expect(rows(text, delimiter)).toEqual(expected);
    });
  });
});

describe("CSV in parts", () => {
  const text = fc
    .array(fc.constantFrom('"', '""', "a", "b", ",", "\n", " ", ',"', '",', '"\n'), { maxLength: 30 })
    .map((pieces) => pieces.join(""));

  it("is split as the whole is, wherever it was cut: rows, lines and faults", () => {
    holds(fc.tuple(text, fc.array(fc.nat(60), { maxLength: 6 })), ([whole, cuts]) => {
      const found: CsvRows = { rows: [], issues: [] };
      const splitter = new CsvSplitter(",");
      const take = (part: CsvRows): void => {
        (found.rows as unknown[]).push(...part.rows);
        (found.issues as unknown[]).push(...part.issues);
      };
      const at = [0, ...cuts.sort((a, b) => a - b), whole.length];
      for (const [i, cut] of at.entries()) take(splitter.push(whole.slice(at[i - 1] ?? 0, cut)));
      take(splitter.end());
      expect(found).toEqual(csvRows(whole, ","));
    });
  });

  it("that never ends its row is refused, not held for ever", () => {
    const splitter = new CsvSplitter(",");
    splitter.push("a,b\n");
    const endless = (): void => {
      for (let i = 0; i < 100; i += 1) splitter.push("x".repeat(1 << 18));
    };
    expect(endless).toThrow(
      expect.objectContaining({
        issues: [{ code: "files/csv-syntax", line: 2, reason: "endless-row", path: [] }],
      }),
    );
  });

  it("holds no more than a million letters for a quote that nothing closes", () => {
    const splitter = new CsvSplitter(",");
    splitter.push('a,"b\n');
    const found: number[] = [];
    for (let i = 0; i < 70; i += 1) found.push(splitter.push(`${"x".repeat(1 << 14)}\n`).issues.length);
    expect(found.indexOf(1)).toBe(63);
    expect(splitter.end().rows).toEqual([]);
  });
});

describe("quotes where CSV has none", () => {
  it.each<[string, string, unknown[], unknown[]]>([
    ["in the middle of a cell are letters", 'a,5" b,c\n', [["a", '5" b', "c"]], []],
    ["behind a closed one make the cell stand as written", 'a,"b"c,d\n', [["a", '"b"c', "d"]], []],
    ["change nothing on other lines", 'a"\n"b\nc" ,d\n', [['a"'], ["b\nc", "d"]], []],
    ["that nothing closes cost their line alone", 'a,"b\nc,d\n', [["c", "d"]], [1]],
    ["closed by another cell's cost their line alone", 'a,"b\nc,"d"e\n', [["c", '"d"e']], [1]],
  ])("%s", (_, text, expected, broken) => {
    expect([rows(text), openQuotes(text)]).toEqual([expected, broken]);
  });

  it("are given up at the tenth line", () => {
    const text = 'a,"b\nc,d\n'.repeat(12);
    expect(openQuotes(text)).toHaveLength(mostOpenQuotes);
  });
});

it("a row has the line that it begins on", () => {
  expect(lines('a\n\n"b\nb",c\n  \nd\n')).toEqual([1, 3, 6]);
});
