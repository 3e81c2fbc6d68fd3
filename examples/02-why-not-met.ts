// Why a target is not met, how far it is from being met, and in which words.
import { evaluate, explain, isNotMet } from "thidua";
import { laoCai2023 } from "thidua/lao-cai-2023";

const card = evaluate(laoCai2023, {
  "grdp-growth": "5.11",
  "new-rural-communes": "71",
  "new-rural-communes-share": { numerator: "71", denominator: "127" },
  "case-resolution": "90",
});

for (const evaluation of card.evaluations.filter(isNotMet)) {
  console.log(explain(evaluation, "en", laoCai2023));
  console.log(evaluation.shortfall);
}
