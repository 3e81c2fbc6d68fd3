// The workload: units with a figure for every rule as decimal text; 5% missing, 5% exactly on the bound, 40% of
// the units good ones. The right answers are reckoned here in whole hundredths, apart from any engine.

/** The outcomes, as the oracle writes them. */
export const code = { undetermined: 0, notMet: 1, met: 2, exceeded: 3 };
/** The verdicts on a unit: one unmet figure bars it, else one missing figure leaves it open. */
export const verdict = { undetermined: 0, barred: 1, eligible: 2 };

const missing = -1_000_000_000;
const signs = { "at-least": ">=", "more-than": ">", "at-most": "<=", "less-than": "<" };

/** A seeded sequence in [0, 1), the same on every machine. */
export function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Rules as plain figures. A rule that rounds half-up to `digits` is met from half a step below its bound on, so
 * `bound` is that figure for engines without rounding; `stated` is the bound as the rule has it.
 */
export function rulesOf(ruleSet) {
  return ruleSet.rules.map(({ id, target, rounding, plausible }) => {
    const sign = signs[target.comparator];
    const stated = hundredthsOf(target.bound);
    const step = rounding ? 10 ** (2 - rounding.digits) : 1;
    if (!sign || (rounding && (rounding.mode !== "half-up" || sign !== ">=" || step < 2))) {
      throw new Error(`The workload has no figures for the rule ${id}`);
    }
    const hundredths = stated - (rounding ? step / 2 : 0);
    return {
      id,
      sign,
      stated,
      step,
      hundredths,
      bound: hundredths / 100,
      text: textOf(hundredths, true),
      whole: plausible?.whole ?? false,
      most: plausible?.to === undefined ? Number.POSITIVE_INFINITY : hundredthsOf(plausible.to),
    };
  });
}

/** Units whose figures have two decimals, as records of text, and the same figures as whole hundredths. */
export function workload(rules, count, seed) {
  const random = seeded(seed);
  const figures = new Int32Array(count * rules.length);
  const texts = [];
  for (let u = 0; u < count; u += 1) {
    const isGood = random() < 0.4;
    for (let r = 0; r < rules.length; r += 1) {
      const value = figure(rules[r], isGood, random);
      figures[u * rules.length + r] = value;
      texts.push(value === missing ? null : textOf(value, random() < 0.5));
    }
  }
  const expected = rightOutcomes(rules, figures);
  return {
    count,
    figures,
    expected,
    verdicts: verdictsOf(expected, rules.length),
    units: unitsOf(rules, texts, count),
  };
}

/**
 * The same units with every figure distinct: each is lowered by a hair of its unit's own, in further decimals. Counts
 * that come whole stay as they are.
 */
export function distinctWorkload(rules, { count, figures }) {
  const digits = String(count).length;
  const scale = 10 ** digits;
  const texts = [];
  const finer = Float64Array.from(figures, (value, i) => {
    const hair = rules[i % rules.length].whole ? 0 : Math.floor(i / rules.length) + 1;
    const fine = value === missing ? missing : value * scale - hair;
    texts.push(value === missing ? null : fineText(fine, hair === 0 ? null : digits + 2, value));
    return fine;
  });
  const expected = rightOutcomes(rules, finer, scale);
  return {
    count,
    expected,
    verdicts: verdictsOf(expected, rules.length),
    units: unitsOf(rules, texts, count),
  };
}

function fineText(fine, decimals, hundredths) {
  return decimals === null ? textOf(hundredths, true) : longTextOf(fine, decimals);
}

function figure(rule, isGood, random) {
  const luck = random();
  const reach = random() * 0.2;
  const isOver = isGood || random() < 0.8;
  if (luck < 0.05) return missing;
  if (luck < 0.1) return rule.hundredths;
  const way = isOver === rule.sign.startsWith(">") ? 1 : -1;
  const value = Math.round(rule.hundredths * (1 + way * reach));
  return Math.min(rule.most, rule.whole ? Math.round(value / 100) * 100 : value);
}

/** Of figures in hundredths, or in so many parts of a hundredth. */
function rightOutcomes(rules, figures, scale = 1) {
  return Uint8Array.from(figures, (value, i) => {
    const { sign, stated, step } = rules[i % rules.length];
    if (value === missing) return code.undetermined;
    const rounded = step === 1 ? value : halfUp(value, step * scale);
    const distance = sign.startsWith(">") ? rounded - stated * scale : stated * scale - rounded;
    return outcomeAt(distance, sign.length === 1);
  });
}

function halfUp(value, step) {
  return Math.floor((value + step / 2) / step) * step;
}

function outcomeAt(distance, isStrict) {
  if (isStrict) return distance > 0 ? code.met : code.notMet;
  return distance > 0 ? code.exceeded : distance === 0 ? code.met : code.notMet;
}

/** The verdict on each unit, of the outcomes of its rules. */
export function verdictsOf(outcomes, width) {
  return Uint8Array.from({ length: outcomes.length / width }, (_, u) => {
    const own = outcomes.subarray(u * width, (u + 1) * width);
    if (own.includes(code.notMet)) return verdict.barred;
    return own.includes(code.undetermined) ? verdict.undetermined : verdict.eligible;
  });
}

/**
 * Units with figures of 16 to 20 digits that lie a hair from the bound, on it, or above 2^53 with it: what a
 * double cannot tell. Not timed; the right answers are reckoned with BigInt.
 */
export function longFigures(rules, count, seed) {
  const random = seeded(seed);
  const texts = [];
  const expected = [];
  for (let i = 0; i < count * rules.length; i += 1) {
    const rule = rules[i % rules.length];
    const digits = 15 + Math.floor(random() * 4);
    const hair = BigInt(Math.floor(random() * 5) - 2);
    const value = BigInt(rule.hundredths) * 10n ** BigInt(digits - 2) + hair;
    const distance = rule.sign.startsWith(">") ? hair : -hair;
    texts.push(longTextOf(value, digits));
    expected.push(rightLongOutcome(rule, distance));
  }
  return { count, expected: Uint8Array.from(expected), units: unitsOf(rules, texts, count) };
}

/** Of a figure a hair past its bound: one that is rounded first comes to the bound itself. */
function rightLongOutcome({ sign, step }, distance) {
  if (sign.length === 1) return distance > 0n ? code.met : code.notMet;
  if (distance < 0n) return code.notMet;
  return distance > 0n && step === 1 ? code.exceeded : code.met;
}

/** A unit's figures in the order of the rules, null where missing. */
function unitsOf(rules, texts, count) {
  const width = rules.length;
  return Array.from({ length: count }, (_, u) => texts.slice(u * width, (u + 1) * width));
}

/**
 * Records of the units as `JSON.parse` makes them. With `absent` false a missing figure is null and all records
 * have one shape; with true its key is not there, and the records have thousands. Made once: contestants that
 * take the same records take the same ones.
 */
export function recordsOf(units, keys, absent, convert = asText) {
  const made = recordSets.get(units) ?? new Map();
  recordSets.set(units, made);
  const name = `${keys[0]} ${absent} ${convert.name}`;
  const records = made.get(name) ?? units.map((texts) => recordOf(texts, keys, absent, convert));
  made.set(name, records);
  return records;
}

const recordSets = new WeakMap();

/** Leaves a figure as the text that it is. */
export function asText(text) {
  return text;
}

function recordOf(texts, keys, absent, convert) {
  const entries = texts.map((text, r) => [keys[r], text === null ? null : convert(text)]);
  const present = absent ? entries.filter(([, value]) => value !== null) : entries;
  return JSON.parse(JSON.stringify(Object.fromEntries(present)));
}

function hundredthsOf(text) {
  const value = Number(text) * 100;
  if (!Number.isInteger(Math.round(value)) || textOf(Math.round(value), true) !== text) {
    throw new Error(`The workload has hundredths only, not ${text}`);
  }
  return Math.round(value);
}

function textOf(hundredths, isShort) {
  const text = `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, "0")}`;
  return isShort ? text.replace(/\.?0+$/, "") : text;
}

function longTextOf(value, digits) {
  const text = String(value).padStart(digits + 1, "0");
  return `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}
