// Shares of the province's targets assigned to its districts: who is answerable for what, by which bound, and which
// heads may be considered. Shares and figures are invented.
import { assessAll, assign, describeIssue, evaluate } from "thidua";
import { headsOfUnits, laoCai2023 } from "thidua/lao-cai-2023";
import { mutationScore } from "thidua/testing";

const kind = "locality";
const assignment = assign(laoCai2023, [
  { unit: "bac-ha", kind, indicator: "new-rural-communes", bound: "9" },
  { unit: "bac-ha", kind, indicator: "forest-cover", bound: "57" },
  { unit: "sa-pa", kind, indicator: "new-rural-communes", bound: "11" },
  { unit: "sa-pa", kind, indicator: "case-resolution" },
  { unit: "bat-xat", kind, indicator: "new-rural-communes", bound: "51" },
]);
// The districts' communes come to 71, and the directive asks for 72.
for (const issue of assignment.issues) console.log(describeIssue(issue, "en").message);

// Each district's figures are judged by its own bounds; where it has none, by the directive's.
const figures: Record<string, Record<string, string>> = {
  "bac-ha": { "new-rural-communes": "9", "forest-cover": "56.9" },
  "sa-pa": { "new-rural-communes": "11", "case-resolution": "90.1" },
  "bat-xat": {},
};
const cards = new Map(
  assignment.units.map(({ unit, ruleSet }) => [unit, evaluate(ruleSet, figures[unit] ?? {}, { area: unit })]),
);
for (const [unit, { verdict, reasons }] of assessAll(headsOfUnits, "head", assignment, cards)) {
  const { unmet = [], stillNeeded = [] } = reasons[0] ?? {};
  console.log(
    unit,
    verdict,
    ...unmet.map(({ indicator, shortfall }) => `${indicator} ${shortfall?.by} short`),
    ...stillNeeded,
  );
}

// What Bắc Hà's own shares are worth, typed from the table; its other rules are the directive's, tested there.
const bacHa = assignment.units.find(({ unit }) => unit === "bac-ha")?.ruleSet ?? laoCai2023;
const worth = (id: string, value: string, expect: "met" | "not-met") => {
  return { observations: { [id]: value }, expect: { [id]: expect } };
};
const cases = [
  worth("new-rural-communes", "8", "not-met"),
  worth("new-rural-communes", "9", "met"),
  worth("forest-cover", "56", "not-met"),
  worth("forest-cover", "57", "met"),
];
const own = {
  ...bacHa,
  rules: bacHa.rules.filter(({ id }) => id === "new-rural-communes" || id === "forest-cover"),
  relations: [],
};
const { killed, mutants } = mutationScore(own, cases);
console.log(`${killed} of ${mutants} wrong rule sets found`);
