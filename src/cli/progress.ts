import type { Io } from "./io.js";

const delay = 1000;
const pause = 100;
const width = 30;

/** A bar on standard error, on a terminal, once the work has taken a second; nothing anywhere else. */
export interface Progress {
  /** So much is done. */
  readonly to: (done: number) => void;
  /** Makes room for output on the same terminal. */
  readonly clear: () => void;
}

/** What is counted. */
export interface ProgressOptions {
  /** How much there is to do; null where that is not known. */
  readonly total: number | null;
  /** When the work began, in milliseconds. */
  readonly started: number;
  /** What stands behind the numbers, such as ` MB`. */
  readonly unit?: string;
}

/** Begins to count. */
export function progress(io: Io, { total, started, unit = "" }: ProgressOptions): Progress {
  if (!io.isErrTerminal) return { to: () => {}, clear: () => {} };
  let shown = 0;
  let isShown = false;
  const clear = (): void => {
    if (isShown) io.err(`\r${" ".repeat(width + 30)}\r`);
    isShown = false;
  };
  const to = (done: number): void => {
    const now = Date.now();
    if (now - started < delay || now - shown < pause) return;
    io.err(`\r${total === null ? "" : bar(done / total)}${counted(done, total)}${unit}`);
    [shown, isShown] = [now, true];
  };
  return { to, clear };
}

function bar(part: number): string {
  const filled = Math.min(width, Math.round(part * width));
  return `[${"#".repeat(filled)}${"-".repeat(width - filled)}] `;
}

function counted(done: number, total: number | null): string {
  return [done, ...(total === null ? [] : [total])].map((number) => Math.floor(number)).join("/");
}
