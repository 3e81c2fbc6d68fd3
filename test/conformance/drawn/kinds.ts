import { conditionOf, ids, outcomesOf } from "../../laws/cards.js";
import type { Draw } from "../../laws/draw.js";
import { boundOf, figureOf } from "./figures.js";
import { modes, roundingOf, rowOf, rowsOf, ruleOf, targetOf, unitOf } from "./tables.js";

/** Input of every kind of case that is drawn, in the form of docs/conformance.md. */
export const kinds: Readonly<Record<string, (draw: Draw) => unknown>> = {
  number: (draw) => ({ given: figureOf(draw), ...notationOf(draw) }),
  round: (draw) => {
    const value = draw.chance(50) ? boundOf(draw) : String(draw.between(-2000, 2000) / 8);
    return { value, digits: draw.below(4), mode: draw.pick(modes) };
  },
  period: (draw) => ({ a: draw.pick(periods), b: draw.pick(periods) }),
  evaluate: evaluateInput,
  summary: evaluateInput,
  "roll-up": rollUpInput,
  completions: rollUpInput,
  sum: sumInput,
  assess: (draw) => ({ bars: barsOf(draw, false), candidate: candidateOf(draw), outcomes: outcomesOf(draw) }),
  verdict: (draw) => {
    const rules = ids.map((id) => ruleOf(draw, id));
    const observations = ids.flatMap((id) => rowsOf(draw, () => rowOf(draw, id)));
    return { rules, observations, bars: barsOf(draw, true), candidate: candidateOf(draw) };
  },
  diff: (draw) => {
    const before = ["a", "b"].map((id) => ruleOf(draw, id));
    const after = ["a", "b", "c"].filter(() => draw.chance(80));
    return {
      before,
      after: after.map((id) =>
        laterOf(
          draw,
          before.find((rule) => rule["id"] === id),
          id,
        ),
      ),
    };
  },
  adapt: (draw) => {
    const unit = unitOf(draw);
    const rules = ["a", "b"].map((id) => ({ ...ruleOf(draw, id, unit), ...lockOf(draw) }));
    const change = { a: { ...(draw.chance(80) ? { target: targetOf(draw) } : {}), ...lockOf(draw) } };
    return {
      rules,
      ...lockOf(draw),
      ...(draw.chance(70) ? { change } : {}),
      ...(draw.chance(30) ? { drop: ["b"] } : {}),
    };
  },
  hash: (draw) => ({ data: dataOf(draw, 3) }),
};

const periods = [
  ...[
    "2023",
    "2024",
    "2023-H1",
    "2023-H2",
    "2023-Q1",
    "2023-Q4",
    "2023-01",
    "2023-06-15",
    "2023-06-15/2023-06-15",
  ],
  ...[
    "2023-01/2023-12",
    "2023-01-01/2023-12-31",
    "2023/2023",
    "2023-07/2023-12",
    "2023-10/2023-12",
    "2023/2024",
  ],
  ...[
    "2023-01/2023",
    "2023/2023-06",
    "2023-02-28",
    "2024-02-29",
    "2023-01-01/2023-03-31",
    "2023-02-29",
    "2023-06-31",
  ],
  ...[
    "0000",
    "2023-H3",
    "2023-Q5",
    "2023-13",
    "2023-00",
    "2023-12/2023-01",
    "2023-Q1/2023-Q4",
    "2023-1",
    "23",
    "",
  ],
  ...["2023-h1", "2023 "],
];

function notationOf(draw: Draw): object {
  return draw.chance(30) ? { notation: "vi" } : {};
}

function evaluateInput(draw: Draw): unknown {
  const unit = draw.chance(50) ? unitOf(draw) : undefined;
  const rules = ids.map((id) => ({
    ...ruleOf(draw, id, unit),
    ...(draw.chance(20) ? { stretch: targetOf(draw) } : {}),
    ...(draw.chance(20) ? { safety: targetOf(draw) } : {}),
  }));
  const observations = ids.flatMap((id) =>
    rowsOf(draw, () => ({
      ...rowOf(draw, id),
      ...(draw.chance(35) ? { period: draw.pick(["2023-01/2023-06", "2023-H1", "2023", "bad", null]) } : {}),
      ...(draw.chance(10) ? { area: draw.pick(["x", "y"]) } : {}),
    })),
  );
  const period = draw.chance(30) ? { period: draw.pick(["2023-H1", "2023-Q1", "2023-Q9", "2022"]) } : {};
  const area = draw.chance(30) ? { area: "x" } : {};
  return { rules, relations: relationsOf(draw), observations, ...period, ...notationOf(draw), ...area };
}

function relationsOf(draw: Draw): object[] {
  return [
    ...(draw.chance(40) ? [{ kind: "part-of", part: "a", whole: "b" }] : []),
    ...(draw.chance(40) ? [{ kind: "same-target", indicators: ["c", "d"] }] : []),
  ];
}

function rollUpInput(draw: Draw): unknown {
  const outcomes = outcomesOf(draw);
  if (draw.chance(70)) return { condition: conditionOf(draw, false), outcomes };
  // One of them twice: it counts once.
  const assigned = [...ids.filter(() => draw.chance(60)), ...(draw.chance(20) ? ["a"] : [])];
  return { condition: ofAssigned(draw), outcomes, assigned };
}

function ofAssigned(draw: Draw): unknown {
  const counted = { "at-least-k": draw.between(1, 3), of: "assigned" };
  const plain = [{ not: { all: "assigned" } }, { not: { any: "assigned" } }, { all: "assigned" }];
  return draw.pick<unknown>([
    ...plain,
    counted,
    { not: counted },
    { all: [{ not: { all: "assigned" } }, "a"] },
  ]);
}

const accumulations = ["total", "state", "rate", "growth", "per-head"];
const spans = [
  ["2023-Q1", "2023-Q2", "2023-Q3", "2023-Q4"],
  ["2023-H1", "2023-H2"],
  ["2023-H1", "2023-Q3", "2023-Q4"],
  ["2023-01/2023-04", "2023-05/2023-12"],
  ["2023-Q1", "2023-Q3", "2023-Q4"],
];

function sumInput(draw: Draw): unknown {
  const over = draw.pick(["areas", "periods"]);
  const parts = over === "periods" ? draw.pick(spans) : ["x", "y", "z", "w"].slice(0, draw.between(1, 4));
  const key = over === "areas" ? "area" : "period";
  const areRatios = draw.chance(40);
  const accumulation = draw.chance(60) ? "total" : draw.pick(accumulations);
  const observations = parts.flatMap((part) => {
    const row = (): object => (draw.chance(5) ? rowOf(draw, "a") : partOf(draw, areRatios));
    return draw.chance(5) ? rowsOf(draw, () => ({ ...row(), [key]: part })) : [{ ...row(), [key]: part }];
  });
  return {
    rule: { ...ruleOf(draw, "a"), accumulation },
    over,
    observations,
    ...(over === "areas" && draw.chance(10) ? { areas: ["x", "y"] } : {}),
  };
}

function partOf(draw: Draw, isRatio: boolean): object {
  const standing = draw.chance(15) ? { standing: "provisional" } : {};
  const ratio = { numerator: String(draw.below(50)), denominator: String(draw.between(1, 40)) };
  return { indicator: "a", ...(isRatio ? ratio : { value: boundOf(draw) }), ...standing };
}

function barsOf(draw: Draw, isSourced: boolean): object[] {
  return Array.from({ length: draw.between(1, 3) }, (_, i) => ({
    subjects: {
      ...draw.pick([{ roles: ["head"] }, { roles: ["deputy", "head"] }, {}]),
      ...draw.pick([{ unitKinds: ["agency", "locality"] }, {}]),
    },
    condition: draw.chance(50) ? ofAssigned(draw) : conditionOf(draw, false),
    ...(isSourced ? { source: { place: `${i}`, quote: `q${i}` } } : {}),
  }));
}

function candidateOf(draw: Draw): object {
  const candidate = {
    role: draw.pick(["head", "staff"]),
    unit: { kind: draw.pick(["agency", "enterprise"]) },
  };
  if (draw.chance(15)) return candidate;
  const some = [...ids.filter(() => draw.chance(60)), ...(draw.chance(5) ? ["unknown"] : [])];
  return { ...candidate, assigned: draw.chance(20) ? "all" : some };
}

/** A rule of the version after: as it was, a little other, or another. */
function laterOf(draw: Draw, was: Readonly<Record<string, unknown>> | undefined, id: string): object {
  if (!was || draw.chance(40))
    return ruleOf(draw, id, draw.chance(50) ? (was?.["unit"] as string) : undefined);
  return { ...was, ...(draw.chance(40) ? { target: targetOf(draw) } : {}), ...roundingOf(draw) };
}

function lockOf(draw: Draw): object {
  return draw.chance(50) ? { lock: draw.pick(["free", "tighten-only", "locked"]) } : {};
}

const texts = [
  ...[
    "a",
    "b",
    "aa",
    "é",
    "e\u0301",
    "ế",
    "€",
    "\u{1f600}",
    "\ufb33",
    "\uffff",
    "\u2028",
    "1",
    "10",
    "9",
    "",
  ],
  ...["\u0000", "\u001f", "\u007f", '"', "\\", "/", "\b\f\n\r\t", "__proto__"],
];

function dataOf(draw: Draw, depth: number): unknown {
  const members = Array.from({ length: draw.below(5) });
  const deeper = () => (depth === 0 ? draw.pick(texts) : dataOf(draw, depth - 1));
  if (depth === 3 || draw.chance(40))
    return Object.fromEntries(members.map(() => [draw.pick(texts), deeper()]));
  if (draw.chance(40)) return members.map(deeper);
  return draw.pick<unknown>([draw.pick(texts), draw.between(-1000, 1000), true, false, null]);
}
