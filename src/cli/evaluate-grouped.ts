import { evaluateRows } from "../evaluation/evaluate-rows.js";
import { type ObservationStream, streamObservationsCsv } from "../files/stream-observations-csv.js";
import { type Issue, issue } from "../issue/issue.js";
import { ThiduaError } from "../issue/thidua-error.js";
import { AbsentArea } from "./absent-area.js";
import { type Called, usage } from "./arguments.js";
import { cardWriter } from "./card-writers.js";
import { exit, type Io, type TextParts } from "./io.js";
import { issueLine, type Locate } from "./issue-lines.js";
import { fails, type Judging } from "./judging.js";
import { LocatedError, ownPlace } from "./located-error.js";
import { type Progress, progress } from "./progress.js";

/**
 * Judges a sheet area by area as it is read, however large it is, and writes what the whole would have given. What is
 * not read is told at once. Rows that break the promise are told and left out, and the exit code says so; a fault that
 * ends the reading once cards were written ends the document too, and is told beside it.
 */
export async function evaluateGrouped(judging: Judging, call: Called, io: Io): Promise<number> {
  const { ruleSet, options, failOn } = judging;
  const { rows, locate, bar, tell, told } = openSheet(judging, call, io);
  const onIssue = (one: Issue): void => {
    told.split = true;
    tell(one);
  };
  const absent = new AbsentArea(options.area);
  const cards = evaluateRows(ruleSet, seenBy(absent, rows), { ...options, grouped: true, onIssue });
  const write = cardWriter(call, io, locate, ruleSet);
  let [written, isNo] = [0, false];
  try {
    for (const card of cards) {
      if (io.isTerminal) bar.clear();
      write.card(card);
      written += 1;
      isNo ||= fails(card, failOn);
      await io.drained();
    }
  } catch (error) {
    if (!(error instanceof ThiduaError)) throw error;
    if (written === 0) throw new LocatedError(error, locate);
    error.issues.filter((one) => !told.openQuotes.includes(one)).forEach(tell);
    told.split = true;
  }
  bar.clear();
  write.end();
  for (const one of absent.issues()) {
    told.unread = true;
    tell(one);
  }
  return exitCode(told, isNo || (told.unread && failOn.includes("issue")));
}

function* seenBy<T>(absent: AbsentArea, rows: Iterable<T>): Generator<T> {
  for (const row of rows) {
    absent.see(row);
    yield row;
  }
}

function exitCode({ split }: Sheet["told"], isNo: boolean): number {
  if (split) return exit.bad;
  return isNo ? exit.no : exit.done;
}

/** A sheet that is being read. */
interface Sheet {
  readonly rows: ObservationStream<string>;
  readonly locate: Locate;
  readonly bar: Progress;
  /** Tells a fault on standard error. */
  readonly tell: (one: Issue) => void;
  /** What was told: parts that nothing reads; rows that break the promise, or an end before the end. */
  readonly told: { unread: boolean; split: boolean; readonly openQuotes: Issue[] };
}

function openSheet({ file, ruleSet, options, started }: Judging, call: Called, io: Io): Sheet {
  if (file.endsWith(".json")) throw noSheet();
  const parts = io.parts(file);
  const total = parts.size === null ? null : parts.size / 1e6;
  const bar = progress(io, { total, started, unit: " MB" });
  const told: Sheet["told"] = { unread: false, split: false, openQuotes: [] };
  const tell = (one: Issue): void => {
    bar.clear();
    io.err(`${issueLine(one, call.locale, locate(one))}\n`);
  };
  const onIssue = (one: Issue): void => {
    told.unread = true;
    if (one.code === "files/csv-syntax" && one.reason === "open-quote") told.openQuotes.push(one);
    tell(one);
  };
  const rows = streamObservationsCsv(sheetTexts(parts, file, bar), ruleSet, { area: options.area, onIssue });
  const own = ownPlace(file);
  const locate: Locate = (one) => {
    const [root, index, field] = one.path;
    if (root !== "observations" || typeof index !== "number") return own(one);
    const isOfArea = one.code === "observation/area-split" || one.code === "observation/area-unnamed";
    const place = rows.place(index, String(field ?? (isOfArea ? "area" : "value")));
    return place && { file, ...place };
  };
  return { rows, locate, bar, tell, told };
}

/** The text of a sheet; an empty file and JSON are refused before anything is read of them. */
function* sheetTexts(parts: TextParts, file: string, bar: Progress): Generator<string> {
  let isBegun = false;
  for (const part of parts) {
    bar.to(parts.read() / 1e6);
    if (!isBegun && /^[[{]/.test(part.trimStart())) throw noSheet();
    isBegun ||= part.trim() !== "";
    yield part;
  }
  if (!isBegun) throw new ThiduaError([issue("files/empty", { file })]);
}

function noSheet(): ThiduaError {
  return usage("`--grouped` reads CSV; JSON is held as a whole, without it");
}
