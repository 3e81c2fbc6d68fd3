// A head of unit: one assigned target not completed bars, a missing figure bars nobody and clears nobody.
import { assess, evaluate, explainEligibility } from "thidua";
import { headsOfUnits, laoCai2023 } from "thidua/lao-cai-2023";

const card = evaluate(laoCai2023, { "child-stunting": "25.9", doctors: "14", "hospital-beds": null });
const unit = { kind: "agency", id: "so-y-te" };

const head = { role: "head", unit, assigned: ["child-stunting", "doctors"] } as const;
console.log(explainEligibility(assess(headsOfUnits, head, card), "en", laoCai2023).join("\n"));

// A deputy is not concerned by this bar, whatever the figures.
console.log(assess(headsOfUnits, { role: "deputy-chief", unit }, card).verdict);

// Only what was assigned counts; where a figure is missing, the answer names it.
const open = assess(headsOfUnits, { role: "head", unit, assigned: ["doctors", "hospital-beds"] }, card);
console.log(open.verdict, open.reasons[0]?.stillNeeded);
