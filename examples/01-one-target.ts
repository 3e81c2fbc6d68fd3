// One target: "under 25.9%" is not met by 25.9%, and says by which words of the directive.
import { describe, evaluate } from "thidua";
import { laoCai2023 } from "thidua/lao-cai-2023";

const card = evaluate(laoCai2023, { "child-stunting": "25.9" }, { area: "lao-cai" });
const stunting = card.get("child-stunting");

const rule = laoCai2023.rules.find(({ id }) => id === "child-stunting");
if (rule) console.log(describe(rule, "en"));
console.log(stunting.outcome, "margin", stunting.margin);
console.log(stunting.source.place, stunting.source.quote);

// Nobody reported forest cover: that is neither met nor a failure.
console.log(card.get("forest-cover").outcome);
