// The figures that were published for 2023, each with its standing: two can be judged, and provisionally.
// Part-year figures are no answer for the year; they are set aside, and said.
import { readFileSync } from "node:fs";
import { evaluate } from "thidua";
import { readObservationsCsv } from "thidua/files";
import { laoCai2023 } from "thidua/lao-cai-2023";
import { scorecardText } from "thidua/report";

const file = new URL("05-published-2023.csv", import.meta.url);
const { observations } = readObservationsCsv(readFileSync(file, "utf8"), laoCai2023);
const card = evaluate(laoCai2023, observations);

console.log(scorecardText(card, { ...laoCai2023, locale: "en" }));
