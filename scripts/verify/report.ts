import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the project. */
export const root = fileURLToPath(new URL("../../", import.meta.url));

/** What one part of a verification came to. */
export interface PartReport {
  readonly name: PartName;
  /** Null for a part that was not run: nothing may be claimed of it. */
  readonly ok: boolean | null;
  readonly counts: Counts;
  /** What a generated run is repeated by; empty where nothing is generated. */
  readonly seeds: readonly number[];
  readonly seconds: number;
}

/** In the order in which they are run. */
export const partNames = [
  "oracle",
  "laws",
  "small-scope",
  "conformance",
  "conformance-python",
  "conformance-drawn",
  "directive",
  "mutation",
  "bench",
] as const;
export type PartName = (typeof partNames)[number];

/** Counts by name, in the order in which the table shows them. */
export type Counts = Readonly<Record<string, number>>;

/** reports/verify.json */
export interface VerifyReport {
  readonly schemaVersion: 1;
  readonly ok: boolean;
  /** The day of the run, `2026-11-24`. */
  readonly date: string;
  readonly versions: Readonly<Record<string, string>>;
  readonly seconds: number;
  readonly parts: readonly PartReport[];
}

/** Where the parts leave what they made on the way; made if it is not there. */
export function workFolder(): string {
  const folder = join(root, "reports", "verify");
  mkdirSync(folder, { recursive: true });
  return folder;
}

const file = new URL("../../reports/verify.json", import.meta.url);

export function writeReport(report: VerifyReport): void {
  writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`);
}

export function readReport(): VerifyReport {
  return JSON.parse(readFileSync(file, "utf8"));
}

/** The counts of every part, a line each. */
export function table({ parts }: VerifyReport): string {
  const words = { true: "holds", false: "FAILED", null: "not run" };
  const rows = parts.map(({ name, ok, counts, seconds }) => [
    name,
    words[`${ok}`],
    ok === null ? "" : `${seconds} s`,
    Object.entries(counts)
      .map(([what, count]) => `${what} ${count.toLocaleString("en")}`)
      .join(", "),
  ]);
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row.map((cell, i) => (i === 2 ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0))).join("  ");
  return rows.map((row) => `${line(row).trimEnd()}\n`).join("");
}
