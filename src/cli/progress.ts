import type { Io } from "./io.js";

const delay = 1000;
const width = 30;

/** A bar on standard error, on a terminal, once the work has taken a second; nothing anywhere else. */
export function progress(io: Io, total: number): { step: () => void; done: () => void } {
  const start = Date.now();
  let steps = 0;
  let shown = 0;
  if (!io.isErrTerminal) return { step: () => {}, done: () => {} };
  return {
    step: () => {
      steps += 1;
      const now = Date.now();
      if (now - start < delay || now - shown < 100) return;
      shown = now;
      const filled = Math.round((steps / total) * width);
      io.err(`\r[${"#".repeat(filled)}${"-".repeat(width - filled)}] ${steps}/${total}`);
    },
    done: () => {
      if (shown > 0) io.err(`\r${" ".repeat(width + 30)}\r`);
    },
  };
}
