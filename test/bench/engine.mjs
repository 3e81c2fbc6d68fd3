// thidua itself, in the ways in which an application reads it.
import { lastAnswers } from "./race.mjs";
import { code, recordsOf, verdict } from "./workload.mjs";

/** What is raced. `import` gives a copy of the built library of the contestant's own. */
export const engines = [
  {
    id: "summary-one",
    title: "summary read, one shape",
    gives: "counts",
    shapes: "one",
    make: judged(summary, false),
  },
  {
    id: "summary-many",
    title: "summary read, thousands of shapes",
    gives: "counts",
    shapes: "many",
    make: judged(summary, true),
  },
  {
    id: "summary-numbers",
    title: "summary read, JavaScript numbers, thousands of shapes",
    gives: "counts",
    shapes: "many",
    isInexact: true,
    make: judged(summary, true, Number),
  },
  {
    id: "summary-vi",
    title: "summary read, Vietnamese notation, thousands of shapes",
    gives: "counts",
    shapes: "many",
    make: judged(summary, true, vietnamese, { notation: "vi" }),
  },
  {
    id: "told-one",
    title: "all 35 outcomes told (outcomeOf), one shape",
    gives: "rules",
    shapes: "one",
    make: judged(told, false),
  },
  {
    id: "told-many",
    title: "all 35 outcomes told (outcomeOf), thousands of shapes",
    gives: "rules",
    shapes: "many",
    make: judged(told, true),
  },
  {
    id: "outcomes-one",
    title: "all 35 outcomes read, one shape",
    gives: "rules",
    shapes: "one",
    make: judged(outcomes, false),
  },
  {
    id: "outcomes-many",
    title: "all 35 outcomes read, thousands of shapes",
    gives: "rules",
    shapes: "many",
    make: judged(outcomes, true),
  },
  {
    id: "details-one",
    title: "every margin and % of plan read, one shape",
    gives: "details",
    shapes: "one",
    make: judged(details, false),
  },
  {
    id: "details-many",
    title: "every margin and % of plan read, thousands of shapes",
    gives: "details",
    shapes: "many",
    make: judged(details, true),
  },
  {
    id: "summary-distinct",
    title: "summary read, every figure distinct, one shape",
    gives: "counts",
    shapes: "one",
    isDistinct: true,
    make: judged(summary, false),
  },
  {
    id: "outcomes-distinct",
    title: "all 35 outcomes read, every figure distinct, one shape",
    gives: "rules",
    shapes: "one",
    isDistinct: true,
    make: judged(outcomes, false),
  },
  {
    id: "details-distinct",
    title: "every margin and % of plan read, every figure distinct, one shape",
    gives: "details",
    shapes: "one",
    isDistinct: true,
    make: judged(details, false),
  },
  {
    id: "rows",
    title: "rows of area, indicator and value, of all areas at once (evaluateAll): summaries read",
    gives: "counts",
    shapes: "rows",
    make: ofRows({}),
  },
  {
    id: "rows-full",
    title: "the same, each with its period and who published it",
    gives: "counts",
    shapes: "rows",
    make: ofRows({ period: "2023", provenance: "Cục Thống kê" }),
  },
  {
    id: "assess-many",
    title: "verdict on a head (assess, all assigned), thousands of shapes",
    gives: "verdict",
    shapes: "many",
    make: judged(assessed, true),
  },
];

function vietnamese(text) {
  const [whole, decimals] = text.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ".");
  return decimals === undefined ? grouped : `${grouped},${decimals}`;
}

function judged(verdictOf, absent, convert, options) {
  return (rules, library) => {
    const keys = rules.map(({ id }) => id);
    const { evaluate } = library.core;
    const { laoCai2023 } = library.directive;
    const held = lastAnswers();
    return {
      tellsExceeded: true,
      take: (units) => recordsOf(units, keys, absent, convert),
      judge(records, verdicts) {
        for (let u = 0; u < records.length; u += 1) {
          const card = evaluate(laoCai2023, records[u], options);
          verdicts[u] = verdictOf(card, keys, library);
          held[u % held.length] = card;
        }
      },
      outcomes: (records) =>
        codesOf(
          records.map((record) => evaluate(laoCai2023, record, options)),
          keys,
        ),
    };
  };
}

/** A row for each figure that is there, with what else it says; every area has one. */
function ofRows(more) {
  return (rules, library) => rowsOf(more, rules, library);
}

function rowsOf(more, rules, { core, directive }) {
  const keys = rules.map(({ id }) => id);
  const { laoCai2023 } = directive;
  return {
    tellsExceeded: true,
    take: (units) =>
      units.flatMap((unit, u) =>
        keys.flatMap((indicator, r) =>
          unit[r] === null ? [] : [{ area: `area-${u}`, indicator, value: unit[r], ...more }],
        ),
      ),
    judge(rows, verdicts) {
      core.evaluateAll(laoCai2023, rows).forEach((card, u) => {
        verdicts[u] = summary(card);
      });
    },
    outcomes: (rows) => codesOf(core.evaluateAll(laoCai2023, rows), keys),
  };
}

function verdictOfCounts(notMet, undetermined) {
  return notMet > 0 ? verdict.barred : undetermined > 0 ? verdict.undetermined : verdict.eligible;
}

function summary(card) {
  return verdictOfCounts(card.summary.notMet, card.summary.undetermined);
}

function outcomes(card, keys) {
  let notMet = 0;
  let undetermined = 0;
  for (let i = 0; i < keys.length; i += 1) {
    const { outcome } = card.get(keys[i]);
    if (outcome === "not-met") notMet += 1;
    else if (outcome === "undetermined") undetermined += 1;
  }
  return verdictOfCounts(notMet, undetermined);
}

function told(card, keys) {
  let notMet = 0;
  let undetermined = 0;
  for (let i = 0; i < keys.length; i += 1) {
    const outcome = card.outcomeOf(keys[i]);
    if (outcome === "not-met") notMet += 1;
    else if (outcome === "undetermined") undetermined += 1;
  }
  return verdictOfCounts(notMet, undetermined);
}

let length = 0;

function details(card, keys) {
  let notMet = 0;
  let undetermined = 0;
  for (let i = 0; i < keys.length; i += 1) {
    const { outcome, margin, achievement } = card.get(keys[i]);
    if (outcome === "not-met") notMet += 1;
    else if (outcome === "undetermined") undetermined += 1;
    if (margin !== null) length += margin.length;
    if (achievement !== null) length += achievement.length;
  }
  return verdictOfCounts(notMet, undetermined);
}

/** How much text the details came to: read at the end, so that none of it can be left out. */
export function textRead() {
  return length;
}

const candidate = { role: "head", unit: { kind: "agency", id: "a" }, assigned: "all" };
const verdicts = {
  "not-considered": verdict.barred,
  undetermined: verdict.undetermined,
  "may-be-considered": verdict.eligible,
};

function assessed(card, _keys, { core, directive }) {
  return verdicts[core.assess(directive.headsOfUnits, candidate, card).verdict];
}

function codesOf(cards, keys) {
  const codes = new Uint8Array(cards.length * keys.length);
  cards.forEach((card, u) => {
    keys.forEach((key, r) => {
      codes[u * keys.length + r] = codeOf(card.get(key));
    });
  });
  return codes;
}

function codeOf({ outcome, exceeded }) {
  if (outcome === "not-met") return code.notMet;
  return outcome === "met" ? (exceeded ? code.exceeded : code.met) : code.undetermined;
}
