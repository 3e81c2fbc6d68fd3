import type { AssignmentRow } from "../eligibility/assignment-row.js";
import { type Issue, issue } from "../issue/issue.js";
import { nearest } from "../issue/nearest.js";
import { ThiduaError, throwIfAny } from "../issue/thidua-error.js";
import { print } from "../number/print.js";
import { type Notation, readQuantity } from "../number/read-quantity.js";
import type { RuleSet } from "../rule/rule-set.js";
import { columnNames, isCounter } from "./csv-header.js";
import { csvRows, mostOpenQuotes } from "./csv-rows.js";
import type { FilePlace } from "./file-place.js";
import { foldName, indicatorNames } from "./indicator-names.js";

/** How an assignment table is to be read. */
export interface AssignmentCsvOptions {
  /** How its numbers are written; `plain` if left out. */
  readonly notation?: Notation;
}

/** An assignment table read from a file. */
export interface ReadAssignment<Id extends string = string> {
  /** In the order of the file, for `assign`; its numbers in plain notation where they could be read. */
  readonly table: readonly AssignmentRow<Id>[];
  /** Columns that nothing read, cells beyond the header, lines that are no rows. */
  readonly issues: readonly Issue[];
  /** The line and the cell of a field of a row, by its index; null where there is none. */
  place(row: number, field: string): FilePlace | null;
}

const fields = ["unit", "kind", "indicator", "bound", "denominator", "document", "place", "quote"] as const;
type Field = (typeof fields)[number];

const headings: Readonly<Record<Field, readonly string[]>> = {
  unit: ["unit", "đơn vị", "tên đơn vị", "đơn vị được giao", "đơn vị chủ trì", "cơ quan", "địa phương"],
  kind: ["kind", "loại", "loại đơn vị"],
  indicator: columnNames.indicator,
  bound: ["bound", "mức", "mức giao", "chỉ tiêu giao", "kế hoạch giao"],
  denominator: columnNames.denominator,
  document: ["document", "văn bản"],
  place: ["place", "vị trí", "điều khoản"],
  quote: ["quote", "trích dẫn", "nguyên văn"],
};
const fieldOf = new Map(
  fields.flatMap((field) => headings[field].map((heading) => [foldName(heading), field] as const)),
);

/** The four kinds of unit that the directive names. */
const kinds = new Map(
  Object.entries({
    "cơ quan": "agency",
    "đơn vị": "unit",
    "địa phương": "locality",
    "doanh nghiệp": "enterprise",
  }),
);

/**
 * Reads an assignment table from CSV, one row a target of a unit: columns `unit`, `kind` and `indicator`, and where
 * there are any `bound`, `denominator`, and `document`, `place` and `quote` of what gives the unit its bound; headings
 * in Vietnamese are known too (đơn vị, loại đơn vị, chỉ tiêu, mức giao, mẫu số, văn bản, vị trí, trích dẫn). Comma,
 * semicolon or tab is found from the header. An indicator may stand by its id, name or alias. What cannot be read is
 * kept as it stands, for `assign` to refuse.
 *
 * @throws ThiduaError `files/empty`, `files/csv-syntax`, `files/csv-missing-column`, `files/csv-duplicate-column`
 */
export function readAssignmentCsv<Id extends string>(
  text: string,
  ruleSet: RuleSet<Id>,
  { notation = "plain" }: AssignmentCsvOptions = {},
): ReadAssignment<Id> {
  const body = text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  if (body.trim() === "") throw new ThiduaError([issue("files/empty", { file: "CSV" })]);
  const { rows, issues: unsplit } = csvRows(body, delimiterOf(body));
  if (unsplit.length === mostOpenQuotes || rows.length < 2) throwIfAny(unsplit);
  const [head, ...rest] = rows;
  const header = head?.cells ?? [];
  const columns = header.map((heading) => fieldOf.get(foldName(heading)) ?? null);
  refuseHeader(header, columns, head?.line ?? 1);
  const names = indicatorNames(ruleSet as unknown as RuleSet);
  const filled = rest.filter(({ cells }) => cells.some((cell) => cell !== ""));
  const table = filled.map(({ cells }) => {
    const cell = (field: Field): string => cells[columns.indexOf(field)] ?? "";
    const indicator = names.find(cell("indicator")) ?? cell("indicator");
    return {
      unit: cell("unit"),
      kind: kinds.get(foldName(cell("kind"))) ?? cell("kind"),
      indicator: indicator as Id,
      bound: plain(cell("bound"), notation),
      denominator: plain(cell("denominator"), notation),
      ...(cell("quote") === ""
        ? {}
        : { source: { document: cell("document"), place: cell("place"), quote: cell("quote") } }),
    };
  });
  const beyond = rest.flatMap(({ line, cells }): Issue[] =>
    cells.slice(header.length).some((cell) => cell !== "")
      ? [issue("files/csv-syntax", { line, reason: "more-cells" })]
      : [],
  );
  return {
    table,
    issues: [...unread(header, columns, head?.line ?? 1), ...unsplit, ...beyond],
    place: (row, field) => {
      const line = filled[row]?.line;
      const column = columns.indexOf(field as Field) + 1;
      return line === undefined ? null : { line, column: Math.max(column, 1) };
    },
  };
}

/** The mark under which the header is known best. */
function delimiterOf(text: string): string {
  const known = (mark: string): number =>
    (csvRows(text.split("\n", 1).join("\n"), mark).rows[0]?.cells ?? []).filter((one) =>
      fieldOf.has(foldName(one)),
    ).length;
  return [",", ";", "\t"].reduce((best, mark) => (known(mark) > known(best) ? mark : best));
}

function refuseHeader(header: readonly string[], columns: readonly (Field | null)[], line: number): void {
  const lacking = (["unit", "kind", "indicator"] as const).filter((field) => !columns.includes(field));
  const twice = columns.flatMap((field, i) => (field !== null && columns.indexOf(field) < i ? [i] : []));
  throwIfAny([
    ...lacking.map((column): Issue => issue("files/csv-missing-column", { line, column, received: header })),
    ...twice.map(
      (i): Issue => issue("files/csv-duplicate-column", { line, column: i + 1, received: header[i] ?? "" }),
    ),
  ]);
}

function unread(header: readonly string[], columns: readonly (Field | null)[], line: number): Issue[] {
  return header.flatMap((received, i): Issue[] => {
    if (columns[i] !== null || isCounter(received) || received === "") return [];
    return [
      issue("files/csv-unknown-column", {
        line,
        column: i + 1,
        received,
        nearest: nearest(received, fields),
      }),
    ];
  });
}

/** A number in plain notation, null for an empty cell; one that cannot be read stays as it is. */
function plain(cell: string, notation: Notation): string | null {
  if (cell === "") return null;
  const read = readQuantity(cell, notation);
  const printed = read.ok ? print(read.quantity) : cell;
  return typeof printed === "string" ? printed : cell;
}
