import { existsSync, readFileSync } from "node:fs";

/** Where Stryker leaves its report; jsonReporter in stryker.config.json. */
export const mutationReport = new URL("../../reports/mutation.json", import.meta.url);

/** The rooms of the engine, which faults are planted in, in the order of the data. */
export const engineRooms = [
  "number",
  "unit",
  "period",
  "rule",
  "observation",
  "evaluation",
  "eligibility",
  "compare",
] as const;

/** What became of the mutants of a room. */
export interface Score {
  /** All of them. */
  readonly mutants: number;
  /** Found by a failing test. */
  readonly killed: number;
  /** Found because a test no longer ended. */
  readonly timeout: number;
  /** Found by no test. */
  readonly survived: number;
}

/** What became of the mutants, room by room, in the last run or in some; a room that was not run is left out. */
export function mutationScores(...reports: readonly (string | URL)[]): ReadonlyMap<string, Score> {
  const files = filesOf(reports);
  const rooms = engineRooms.map((room): [string, Score] => {
    const own = files.filter(([file]) => file.startsWith(`src/${room}/`));
    return [room, scoreOf(own.flatMap(([, { mutants }]) => mutants.map(({ status }) => status)))];
  });
  return new Map(rooms.filter(([, { mutants }]) => mutants > 0));
}

/** All rooms together. */
export function totalScore(scores: Iterable<Score>): Score {
  const sum = { mutants: 0, killed: 0, timeout: 0, survived: 0 };
  for (const score of scores) {
    for (const key of ["mutants", "killed", "timeout", "survived"] as const) sum[key] += score[key];
  }
  return sum;
}

/** A mutant that no test found: where it stands, the lines as they are, and what it makes of its part of them. */
interface Survivor {
  readonly place: string;
  readonly mutator: string;
  readonly was: string;
  readonly is: string;
}

/** The mutants that no test found, in the order of the sources. */
export function survivors(...reports: readonly (string | URL)[]): readonly Survivor[] {
  return filesOf(reports).flatMap(([file, { source, mutants }]) => {
    const lines = source.split("\n");
    const left = mutants.filter(({ status }) => notFound.includes(status));
    return left.map(({ location: { start, end }, mutatorName, replacement = "" }) => {
      const was = lines.slice(start.line - 1, end.line).join("\n");
      const before = was.slice(0, start.column - 1);
      const after = (lines[end.line - 1] ?? "").slice(end.column - 1);
      const place = `${file}:${start.line}:${start.column}`;
      return { place, mutator: mutatorName, was: was.trim(), is: `${before}${replacement}${after}`.trim() };
    });
  });
}

interface Place {
  readonly line: number;
  readonly column: number;
}

interface Mutant {
  readonly status: string;
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly location: { readonly start: Place; readonly end: Place };
}

interface MutatedFile {
  readonly source: string;
  readonly mutants: readonly Mutant[];
}

function filesOf(reports: readonly (string | URL)[]): [string, MutatedFile][] {
  const asked = reports.length > 0 ? reports : [mutationReport].filter((file) => existsSync(file));
  return asked.flatMap((report) =>
    Object.entries<MutatedFile>(JSON.parse(readFileSync(report, "utf8")).files),
  );
}

const notFound = ["Survived", "NoCoverage"];

function scoreOf(statuses: readonly string[]): Score {
  const count = (...of: readonly string[]) => statuses.filter((status) => of.includes(status)).length;
  const [killed, timeout, survived] = [count("Killed"), count("Timeout"), count(...notFound)];
  return { mutants: killed + timeout + survived, killed, timeout, survived };
}
