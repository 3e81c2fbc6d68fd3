// Whole tables of areas at once: counts and one roll-up an area, columns prepared before or read on the way.

/** What is raced. `against` is the limit that a table is held against beside (v). */
export const tables = [
  {
    id: "table-prepared",
    title: "a table, columns prepared: counts and one roll-up an area",
    gives: "verdict",
    shapes: "columns",
    against: "ii",
    make: tableOf(prepared, counts),
  },
  {
    id: "table-prepared-codes",
    title: "a table, columns prepared, all codes kept",
    gives: "rules",
    shapes: "columns",
    against: "ii-codes",
    make: tableOf(prepared, counts, { codes: true }),
  },
  {
    id: "table-text",
    title: "a table, from text: counts and one roll-up an area",
    gives: "verdict",
    shapes: "columns",
    make: tableOf(asGiven, counts),
  },
  {
    id: "table-text-codes",
    title: "a table, from text, all codes kept",
    gives: "rules",
    shapes: "columns",
    make: tableOf(asGiven, counts, { codes: true }),
  },
];

function tableOf(columnOf, verdictsOf, options = {}) {
  return (rules, { core, directive }) => {
    const { laoCai2023 } = directive;
    return {
      tellsExceeded: true,
      take: (units) =>
        Object.fromEntries(
          rules.map(({ id }, r) => {
            const texts = units.map((unit) => unit[r]);
            return [id, columnOf(core, laoCai2023, id, texts)];
          }),
        ),
      judge(columns, verdicts) {
        verdictsOf(core.evaluateTable(laoCai2023, columns, options), verdicts, core, directive);
      },
      outcomes: (columns) => byArea(core.evaluateTable(laoCai2023, columns, options), rules),
    };
  };
}

function prepared({ prepareColumn }, ruleSet, id, texts) {
  return prepareColumn(ruleSet, id, texts);
}

function asGiven(_core, _ruleSet, _id, texts) {
  return texts;
}

let read = 0;

/** The codes of a roll-up over all targets are the workload's verdicts: undetermined, barred, eligible. */
function counts(table, verdicts) {
  read += table.countsByArea.met[0] + table.countsByIndicator.met[0];
  verdicts.set(table.rollUps);
}

/** How much was counted: read at the end, so that none of it can be left out. */
export function countsRead() {
  return read;
}

function byArea(table, rules) {
  const width = rules.length;
  const codes = new Uint8Array(width * table.count);
  rules.forEach(({ id }, r) => {
    const own = table.codesOf(id);
    for (let u = 0; u < table.count; u += 1) codes[u * width + r] = own[u];
  });
  return codes;
}
