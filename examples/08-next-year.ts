// Next year's directive of the same province: raised targets under a lock, release notes, and who is touched. The
// directive of 2024 and its figures are invented.
import { adapt, atLeast, atMost, diff, impact, lessThan, ruleSets, ThiduaError } from "thidua";
import { laoCai2023 } from "thidua/lao-cai-2023";
import { releaseNotes } from "thidua/report";
import { boundaryCases, mutationScore } from "thidua/testing";

const source = (place: string, quote: string) => ({ document: "ct-02-2024", place, quote });
const head = {
  id: "lao-cai-2024",
  version: "1.0.0",
  period: "2024",
  effective: { from: "2024-01-01", to: "2024-12-31" },
  documents: [
    {
      id: "ct-02-2024",
      number: "02/CT-UBND",
      title: { vi: "Chỉ thị phát động thi đua năm 2024", en: "Directive launching emulation in 2024" },
      issuer: { vi: "UBND tỉnh Lào Cai", en: "People's Committee of Lào Cai" },
      issued: "2024-01-10",
    },
  ],
} as const;
const base = { ...laoCai2023, lock: "tighten-only" } as const;

const laoCai2024 = adapt(base, {
  ...head,
  change: {
    "forest-cover": { target: atLeast("59"), source: source("appendix/16", "Tỷ lệ che phủ rừng: 59%") },
    "child-stunting": { target: lessThan("25"), source: source("appendix/9", "thấp còi dưới 25%") },
    unemployment: { target: atMost("1.1"), source: source("appendix/12", "Tỷ lệ thất nghiệp 1,1%") },
  },
});
const notes = diff(laoCai2023, laoCai2024);
console.log(releaseNotes(notes, "vi", laoCai2024));
console.log(releaseNotes(notes, "en", laoCai2024));

// Loosened by a hair, it is refused, with a value that only the looser target accepts.
try {
  adapt(base, { ...head, change: { "case-resolution": { target: atLeast("90") } } });
} catch (error) {
  if (error instanceof ThiduaError) console.log(error.issues[0]);
}

const figures = { "forest-cover": "58.7", "child-stunting": "25", unemployment: "1.1" };
console.log(impact(laoCai2023, laoCai2024, figures).outcomes);
console.log(ruleSets([laoCai2023, laoCai2024]).inForce({ jurisdiction: "lao-cai", asOf: "2024-03-01" })?.id);

// What the raised lines are worth, typed from the words; rules that are as they were are held at their bounds.
const worth = (id: string, value: string, expect: "met" | "not-met") => {
  return { observations: { [id]: value }, expect: { [id]: expect } };
};
const typed = [worth("forest-cover", "58", "not-met"), worth("forest-cover", "59", "met")];
typed.push(worth("child-stunting", "24", "met"), worth("child-stunting", "25", "not-met"));
typed.push(worth("unemployment", "1.1", "met"), worth("unemployment", "1.2", "not-met"));
const changed = new Set(notes.changes.map(({ indicator }) => indicator));
const same = boundaryCases(laoCai2024).filter(({ indicator }) => !changed.has(indicator));
const taken = same.map(({ indicator, value, expect }) => worth(indicator, value, expect));
const { killed, mutants } = mutationScore(laoCai2024, [...typed, ...taken]);
console.log(`${killed} of ${mutants} wrong rule sets found`);
