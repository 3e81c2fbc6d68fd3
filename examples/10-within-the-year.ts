// How the year's totals stood part of the way through 2023, on the figures that were published: what a straight line to
// the target would have reached, the pace still needed, and what was certain already. No outcome, and for no award.
import { readFileSync } from "node:fs";
import { type ExactText, evaluate, outlook } from "thidua";
import { readObservationsCsv } from "thidua/files";
import { laoCai2023 } from "thidua/lao-cai-2023";

// The directive's own review of the first six months.
for (const { on, name } of laoCai2023.milestones ?? []) console.log(on, name.en);

const file = new URL("05-published-2023.csv", import.meta.url);
const { observations } = readObservationsCsv(readFileSync(file, "utf8"), laoCai2023);
for (const period of ["2023-01/2023-09", "2023-01/2023-10"]) {
  const { elapsed, indicators } = outlook(laoCai2023, evaluate(laoCai2023, observations, { period }));
  console.log(`${elapsed.days} of ${elapsed.of} days`);
  for (const { indicator, soFar, expected, neededPerMonth, certain } of indicators) {
    const [now, line, pace] = [soFar, expected, neededPerMonth].map(shown);
    console.log(
      `  ${indicator}: ${now}, line ${line}, needed a month ${pace}, certain: ${certain ?? "nothing yet"}`,
    );
  }
}

/** Ten decimals are for the eye; the exact fraction stands beside them in the data. */
function shown(amount: ExactText | null): string {
  if (amount === null || typeof amount === "string") return amount ?? "–";
  return `≈ ${amount.decimal}`;
}
