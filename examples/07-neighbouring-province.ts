// A neighbouring province takes over Lào Cai's rules and changes what its own directive says differently. The province,
// its directive and its figures are invented.
import { adapt, atLeast, describe, indicator, moreThan } from "thidua";
import { laoCai2023 } from "thidua/lao-cai-2023";
import { boundaryCases, mutationScore } from "thidua/testing";

const own = "ct-01-2024";
const neighbour2024 = adapt(laoCai2023, {
  id: "neighbour-2024",
  version: "1.0.0",
  period: "2024",
  jurisdiction: "neighbour",
  documents: [
    {
      id: own,
      number: "01/CT-UBND",
      title: { vi: "Chỉ thị phát động thi đua năm 2024", en: "Directive launching emulation in 2024" },
      issuer: { vi: "UBND tỉnh láng giềng", en: "People's Committee of the neighbouring province" },
      issued: "2024-01-08",
    },
  ],
  drop: { "border-gate-trade": "The province has no border gate." },
  change: {
    "forest-cover": {
      target: moreThan("63"),
      basis: "stated",
      wording: { text: "trên 63%", word: "trên" },
      source: { document: own, place: "II.4", quote: "Tỷ lệ che phủ rừng trên 63%" },
    },
    "natural-increase": { lock: "locked", reason: "The ministry's reading; no district may turn it." },
  },
  add: [
    indicator({
      id: "cinnamon-exports",
      name: { vi: "Giá trị xuất khẩu quế", en: "Cinnamon exports" },
      unit: "million-usd",
      direction: "higher-is-better",
      target: atLeast("80"),
      basis: "stated",
      wording: { text: "không dưới 80 triệu USD", word: "không dưới" },
      source: { document: own, place: "II.7", quote: "Giá trị xuất khẩu quế không dưới 80 triệu USD" },
    }),
  ],
});

console.log(neighbour2024.rules.map((rule) => describe(rule, "vi", neighbour2024)).at(-1));
console.log(neighbour2024.rules.find(({ id }) => id === "forest-cover")?.adapted);

// What the changed lines are worth, typed from the words; rules taken over are held at their bounds.
const worth = (id: string, value: string, expect: "met" | "not-met") => {
  return { observations: { [id]: value }, expect: { [id]: expect } };
};
const typed = [worth("forest-cover", "63", "not-met"), worth("forest-cover", "64", "met")];
typed.push(worth("cinnamon-exports", "79", "not-met"), worth("cinnamon-exports", "80", "met"));
const taken = boundaryCases(neighbour2024)
  .filter(({ indicator: id }) => id !== "forest-cover" && id !== "cinnamon-exports")
  .map(({ indicator: id, value, expect }) => worth(id, value, expect));
const score = mutationScore(neighbour2024, [...typed, ...taken]);
console.log(`${score.killed} of ${score.mutants} wrong rule sets found`);
