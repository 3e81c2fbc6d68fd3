// The limits: what a person would write by hand for these 35 rules and no others, as fast as JavaScript goes.
import { code, recordsOf, verdict } from "./workload.mjs";

/** The limits, to be raced with the contestants. `base` is (v), `columns` (ii). */
export const limits = [
  {
    id: "v",
    title: "(v) exact scan by hand, straight-line, one shape",
    gives: "verdict",
    shapes: "one",
    make: async (rules) => straightLine(await generated(rules), rules, false),
  },
  {
    id: "v-distinct",
    title: "(v) the same, every figure distinct, one shape",
    gives: "verdict",
    shapes: "one",
    isDistinct: true,
    make: async (rules) => straightLine(await generated(rules), rules, false),
  },
  {
    id: "v-many",
    title: "(v) the same, thousands of shapes",
    gives: "verdict",
    shapes: "many",
    make: async (rules) => straightLine(await generated(rules), rules, true),
  },
  {
    id: "v-keyed",
    title: "(v) the same scan in a loop over keys, thousands of shapes",
    gives: "verdict",
    shapes: "many",
    make: async (rules) => straightLine(await generated(rules, keyedSource), rules, true),
  },
  {
    id: "i",
    title: "(i) straight-line comparisons of numbers, one shape",
    gives: "verdict",
    shapes: "one",
    isInexact: true,
    make: async (rules) => straightLine(await generated(rules, numberSource), rules, false, Number),
  },
  {
    id: "ii",
    title: "(ii) Float64Array columns, branch-free loop",
    gives: "verdict",
    shapes: "columns",
    isInexact: true,
    make: (rules) => columnsOf(rules, flagColumns),
  },
  {
    id: "ii-codes",
    title: "(ii) the same, a matrix of codes kept",
    gives: "rules",
    shapes: "columns",
    isInexact: true,
    make: (rules) => columnsOf(rules, codeColumns),
  },
];

function straightLine(judge, rules, absent, convert) {
  const keys = rules.map(({ id }) => id);
  return {
    take: (units) => recordsOf(units, keys, absent, convert),
    judge: (records, verdicts) => judge(records, verdicts, null),
    outcomes: (records) => {
      const outcomes = new Uint8Array(records.length * rules.length);
      judge(records, new Uint8Array(records.length), outcomes);
      return outcomes;
    },
  };
}

let copies = 0;

/** A module of its own each time, so that no two limits share what the compiler learnt of them. */
async function generated(rules, source = textSource) {
  copies += 1;
  const text = `${scanSource}\n${source(rules)}\n// copy ${copies}`;
  const { judge } = await import(`data:text/javascript,${encodeURIComponent(text)}`);
  return judge;
}

const counting = (body) => `export function judge(records, verdicts, outcomes) {
  for (let u = 0; u < records.length; u += 1) {
    const unit = records[u];
    let notMet = 0;
    let open = 0;
    let text;
    let x;
${body}
    verdicts[u] = notMet > 0 ? ${verdict.barred} : open > 0 ? ${verdict.undetermined} : ${verdict.eligible};
  }
}`;

/** For each rule: read, compare, and where neither holds the figure is missing or longer than a double tells. */
const textSource = (rules) =>
  counting(
    rules
      .map(
        (rule, r) => `    text = unit[${JSON.stringify(rule.id)}];
    x = scan(text);
    if (x ${rule.sign} ${rule.bound}) { if (outcomes !== null) outcomes[u * ${rules.length} + ${r}] = ${code.met}; }
    else if (x === x) { notMet += 1; if (outcomes !== null) outcomes[u * ${rules.length} + ${r}] = ${code.notMet}; }
    else {
      const at = longCode(text, ${JSON.stringify(rule.sign)}, ${BigInt(rule.hundredths)}n);
      if (at === ${code.notMet}) notMet += 1; else if (at === ${code.undetermined}) open += 1;
      if (outcomes !== null) outcomes[u * ${rules.length} + ${r}] = at;
    }`,
      )
      .join("\n"),
  );

const keyedSource = (rules) => `
const ids = ${JSON.stringify(rules.map(({ id }) => id))};
const bounds = Float64Array.from(${JSON.stringify(rules.map(({ bound }) => bound))});
const signs = ${JSON.stringify(rules.map(({ sign }) => sign))};
const whole = [${rules.map(({ hundredths }) => `${hundredths}n`)}];
const below = Uint8Array.from(${JSON.stringify(rules.map(({ sign }) => (sign.startsWith("<") ? code.met : code.notMet)))});
const on = Uint8Array.from(${JSON.stringify(rules.map(({ sign }) => (sign.length === 2 ? code.met : code.notMet)))});
${counting(`    for (let r = 0; r < ${rules.length}; r += 1) {
      text = unit[ids[r]];
      x = scan(text);
      const bound = bounds[r];
      let at;
      if (x < bound) at = below[r];
      else if (x > bound) at = below[r] === ${code.met} ? ${code.notMet} : ${code.met};
      else if (x === bound) at = on[r];
      else at = longCode(text, signs[r], whole[r]);
      if (at === ${code.notMet}) notMet += 1; else if (at === ${code.undetermined}) open += 1;
      if (outcomes !== null) outcomes[u * ${rules.length} + r] = at;
    }`)}`;

const numberSource = (rules) =>
  counting(
    rules
      .map(
        (rule, r) => `    x = unit[${JSON.stringify(rule.id)}];
    if (x === null) open += 1;
    else if (x ${rule.sign} ${rule.bound}) { if (outcomes !== null) outcomes[u * ${rules.length} + ${r}] = ${code.met}; }
    else { notMet += 1; if (outcomes !== null) outcomes[u * ${rules.length} + ${r}] = ${code.notMet}; }`,
      )
      .join("\n"),
  );

/** Plain decimal text to the double nearest to it, exact up to 15 digits; NaN for anything else. */
const scanSource = `
const powers = Float64Array.from({ length: 23 }, (_, k) => Number("1e" + k));
function scan(text) {
  if (typeof text !== "string") return NaN;
  const length = text.length;
  let i = 0;
  let sign = 1;
  if (length > 0 && text.charCodeAt(0) === 45) { sign = -1; i = 1; }
  const start = i;
  let point = -1;
  let digits = 0;
  for (; i < length; i += 1) {
    const digit = text.charCodeAt(i) - 48;
    if (digit >= 0 && digit <= 9) digits = digits * 10 + digit;
    else if (digit === -2 && point < 0 && i > start) point = i;
    else return NaN;
  }
  if (digits >= 1e15 || length === start || point === length - 1 || length > 20) return NaN;
  return sign * (point < 0 ? digits : digits / powers[length - 1 - point]);
}
function longCode(text, sign, hundredths) {
  if (typeof text !== "string") return ${code.undetermined};
  const [whole, fraction = ""] = text.split(".");
  const k = Math.max(fraction.length, 2);
  const distance = BigInt(whole + fraction.padEnd(k, "0")) - hundredths * 10n ** BigInt(k - 2);
  const isMet = distance === 0n ? sign.length === 2 : sign[0] === ">" ? distance > 0n : distance < 0n;
  return isMet ? ${code.met} : ${code.notMet};
}`;

function columnsOf(rules, judge) {
  const bounds = Float64Array.from(rules, ({ bound }) => bound);
  const lowIsGood = rules.map(({ sign }) => sign.startsWith("<"));
  const isStrict = rules.map(({ sign }) => sign.length === 1);
  return {
    take: (units) => ({
      count: units.length,
      columns: rules.map((_, r) =>
        Float64Array.from(units, (texts) => (texts[r] === null ? Number.NaN : Number(texts[r]))),
      ),
      codes: new Uint8Array(units.length * rules.length),
      notMet: new Uint8Array(units.length),
      open: new Uint8Array(units.length),
    }),
    judge: (table, verdicts) => judge(table, verdicts, { bounds, lowIsGood, isStrict }),
    outcomes: (table) => {
      codeColumns(table, new Uint8Array(table.count), { bounds, lowIsGood, isStrict });
      const width = rules.length;
      return Uint8Array.from(
        { length: table.count * width },
        (_, i) => table.codes[(i % width) * table.count + Math.floor(i / width)],
      );
    },
  };
}

function flagColumns({ count, columns, notMet, open }, verdicts, { bounds, lowIsGood, isStrict }) {
  notMet.fill(0);
  open.fill(0);
  for (let r = 0; r < columns.length; r += 1) {
    const mark = lowIsGood[r] ? markLow : markHigh;
    mark(columns[r], bounds[r], isStrict[r] ? 1 : 0, notMet, open, count);
  }
  close(count, notMet, open, verdicts);
}

function markHigh(column, bound, strict, notMet, open, count) {
  for (let u = 0; u < count; u += 1) {
    const x = column[u];
    notMet[u] |= (x < bound) | ((x === bound) & strict);
    open[u] |= Number.isNaN(x) ? 1 : 0;
  }
}

function markLow(column, bound, strict, notMet, open, count) {
  for (let u = 0; u < count; u += 1) {
    const x = column[u];
    notMet[u] |= (x > bound) | ((x === bound) & strict);
    open[u] |= Number.isNaN(x) ? 1 : 0;
  }
}

function close(count, notMet, open, verdicts) {
  for (let u = 0; u < count; u += 1) verdicts[u] = notMet[u] ? 1 : open[u] ? 0 : 2;
}

function codeColumns(table, verdicts, { bounds, lowIsGood, isStrict }) {
  const { count, columns, codes, notMet, open } = table;
  notMet.fill(0);
  open.fill(0);
  for (let r = 0; r < columns.length; r += 1) {
    const write = lowIsGood[r] ? writeLow : writeHigh;
    write(columns[r], bounds[r], isStrict[r] ? 1 : 0, codes, r * count, notMet, open, count);
  }
  close(count, notMet, open, verdicts);
}

// 0 missing, 1 not met, 2 met, 3 exceeded: 1 for a figure, 1 more where met, 1 more where past an inclusive bound.
function writeHigh(column, bound, strict, codes, from, notMet, open, count) {
  for (let u = 0; u < count; u += 1) {
    const x = column[u];
    const isGiven = Number.isNaN(x) ? 0 : 1;
    const isPast = x > bound ? 1 : 0;
    const isMet = isPast | ((x === bound ? 1 : 0) & (1 - strict));
    codes[from + u] = isGiven + isMet + (isPast & (1 - strict));
    notMet[u] |= isGiven & (1 - isMet);
    open[u] |= 1 - isGiven;
  }
}

function writeLow(column, bound, strict, codes, from, notMet, open, count) {
  for (let u = 0; u < count; u += 1) {
    const x = column[u];
    const isGiven = Number.isNaN(x) ? 0 : 1;
    const isPast = x < bound ? 1 : 0;
    const isMet = isPast | ((x === bound ? 1 : 0) & (1 - strict));
    codes[from + u] = isGiven + isMet + (isPast & (1 - strict));
    notMet[u] |= isGiven & (1 - isMet);
    open[u] |= 1 - isGiven;
  }
}
