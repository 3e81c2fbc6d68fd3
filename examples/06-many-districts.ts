// Many districts from a sheet as officials keep it: a row an area, a column an indicator, Vietnamese numbers.
// The figures are invented. The province's targets stand in for the districts' own.
import { readFileSync } from "node:fs";
import { evaluateAll, sumOverAreas } from "thidua";
import { readObservationsCsv } from "thidua/files";
import { laoCai2023 } from "thidua/lao-cai-2023";

const file = new URL("06-many-districts.csv", import.meta.url);
const { observations } = readObservationsCsv(readFileSync(file, "utf8"), laoCai2023);

for (const card of evaluateAll(laoCai2023, observations, { notation: "vi" })) {
  const { met, notMet } = card.summary;
  console.log(card.area, { met, notMet }, card.get("doctors").outcome, card.get("doctors").margin);
}

// Communes add up, where every district has reported; shares of forest never do.
const communes = sumOverAreas(laoCai2023, observations, { indicator: "new-rural-communes" });
console.log(communes.outcome, communes.issues[0]);
const forest = sumOverAreas(laoCai2023, observations, { indicator: "forest-cover", notation: "vi" });
console.log(forest.outcome, forest.issues[0]);
