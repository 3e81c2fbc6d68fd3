import type { Io } from "./io.js";

const delay = 1000;
const pause = 100;
const width = 30;

/** A bar on standard error, on a terminal, once the work has taken a second; nothing anywhere else. */
export interface Progress {
  /** One more is done. */
  readonly step: () => void;
  /** Makes room for output on the same terminal. */
  readonly clear: () => void;
}

/** Begins to count; `started` is when the work began, in milliseconds. */
export function progress(io: Io, total: number, started: number): Progress {
  if (!io.isErrTerminal) return { step: () => {}, clear: () => {} };
  let steps = 0;
  let shown = 0;
  let isShown = false;
  return {
    step: () => {
      steps += 1;
      const now = Date.now();
      if (now - started < delay || now - shown < pause) return;
      const filled = Math.round((steps / total) * width);
      io.err(`\r[${"#".repeat(filled)}${"-".repeat(width - filled)}] ${steps}/${total}`);
      [shown, isShown] = [now, true];
    },
    clear: () => {
      if (isShown) io.err(`\r${" ".repeat(width + 30)}\r`);
      isShown = false;
    },
  };
}
