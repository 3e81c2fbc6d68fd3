// Missing and faulty figures: each gets its code, its place and a hint, and stops nothing else.
import { describeIssue, evaluate } from "thidua";
import { laoCai2023 } from "thidua/lao-cai-2023";

const card = evaluate(laoCai2023, [
  { indicator: "child-stunting", value: 100 * 0.259 }, // 25.900000000000002
  { indicator: "forest-cover", value: "58,5" }, // a comma, and no notation declared
  { indicator: "doctors", value: null }, // nobody reported it
  { indicator: "tourist-arrivals", value: "6071", unit: "tỷ đồng" }, // money is no visit
  { indicator: "industrial-output", value: "35164.5", period: "2023-01/2023-10" }, // not the year
  { indicator: "unemployment", value: "1.1" },
  { indicator: "unemployment", value: "1.3" }, // which one?
  { indicator: "trained-workers", value: "68" }, // sound, and judged
]);

for (const id of [
  "child-stunting",
  "forest-cover",
  "doctors",
  "tourist-arrivals",
  "industrial-output",
  "unemployment",
  "trained-workers",
] as const) {
  const { outcome, issues } = card.get(id);
  console.log(id, outcome);
  for (const issue of issues) {
    const { message, hint } = describeIssue(issue, "en");
    console.log(`  ${issue.code} at ${issue.path.join(".")}: ${message}. ${hint}`);
  }
}
