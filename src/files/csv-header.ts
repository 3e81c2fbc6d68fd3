import { foldName } from "./indicator-names.js";

/** A field of an observation that a column can hold. */
export type CsvField =
  | "indicator"
  | "value"
  | "numerator"
  | "denominator"
  | "area"
  | "period"
  | "unit"
  | "standing"
  | "reason"
  | "provenance";

/** The words by which sheets head their columns, the field's own name first. */
export const columnNames: Readonly<Record<CsvField, readonly string[]>> = {
  indicator: ["indicator", "chỉ tiêu", "tên chỉ tiêu", "mã chỉ tiêu", "nội dung chỉ tiêu"],
  value: ["value", "giá trị", "kết quả", "thực hiện", "kết quả thực hiện", "số liệu"],
  numerator: ["numerator", "tử số"],
  denominator: ["denominator", "mẫu số"],
  area: [
    "area",
    "địa bàn",
    "địa phương",
    "khu vực",
    "tỉnh",
    "huyện",
    "xã",
    "đơn vị hành chính",
    "tên địa phương",
    "huyện/thị xã/thành phố",
    "huyện, thị xã, thành phố",
  ],
  period: ["period", "kỳ", "kỳ báo cáo", "năm"],
  unit: ["unit", "đơn vị tính", "đvt"],
  standing: ["standing", "tình trạng", "tình trạng số liệu"],
  reason: ["reason", "lý do"],
  provenance: ["provenance", "nguồn", "nguồn số liệu"],
};

/** Words for how a figure stands. */
export const standingWords: ReadonlyMap<string, string> = new Map([
  ["chính thức", "final"],
  ["ước tính", "provisional"],
  ["sơ bộ", "provisional"],
  ["không áp dụng", "not-applicable"],
]);

/** Columns that count rows, and say nothing. */
const counters = new Set(["stt", "tt", "số tt", "no", "no."].map(foldName));

const fieldOf = new Map(
  Object.entries(columnNames).flatMap(([field, names]) =>
    names.map((name) => [foldName(name), field as CsvField] as const),
  ),
);

/** The field that a heading names; null where it names none. */
export function csvField(heading: string): CsvField | null {
  return fieldOf.get(foldName(heading)) ?? null;
}

/**
 * The field that a heading names in a sheet with a column an indicator, where "đơn vị" can only be whose row it
 * is; elsewhere it may as well be the unit of measure, and is left unread.
 */
export function wideCsvField(heading: string): CsvField | null {
  const folded = foldName(heading);
  return folded === "đơn vị" || folded === "tên đơn vị" ? "area" : csvField(heading);
}

/** Whether a column only counts rows. */
export function isCounter(heading: string): boolean {
  return counters.has(foldName(heading));
}
