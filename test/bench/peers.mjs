// The peers, each set up as its documentation says, precompiled where it can be, and with a missing figure told
// apart by the means that it has. Engines that compare doubles get the figures as numbers, made before the clock
// starts; those that can be exact get text.
import { createRequire } from "node:module";
import { lastAnswers } from "./race.mjs";
import { asText, code, recordsOf, verdict } from "./workload.mjs";

const require = createRequire(import.meta.url);

/** What is raced: `gives` says what the peer itself hands back. */
export const peers = [
  { id: "ajv", name: "ajv", title: "ajv, compiled, allErrors", gives: "failing rules", make: ajv },
  {
    id: "json-logic-engine",
    name: "json-logic-engine",
    title: "json-logic-engine, compiled",
    gives: "rules",
    make: jsonLogicEngine,
  },
  { id: "cel-js", name: "@marcbachmann/cel-js", title: "@marcbachmann/cel-js", gives: "rules", make: cel },
  { id: "json-logic-js", name: "json-logic-js", title: "json-logic-js", gives: "rules", make: jsonLogic },
  { id: "zod", name: "zod", title: "zod, safeParse", gives: "failing rules", make: zod },
  {
    id: "zen",
    name: "@gorules/zen-engine",
    title: "@gorules/zen-engine, numbers",
    gives: "rules",
    make: zen,
  },
  {
    id: "zen-text",
    name: "@gorules/zen-engine",
    title: "@gorules/zen-engine, text by number()",
    gives: "rules",
    make: zenText,
  },
  {
    id: "json-rules-engine",
    name: "json-rules-engine",
    title: "json-rules-engine",
    gives: "rules",
    make: jsonRulesEngine,
  },
  {
    id: "decimal",
    name: "decimal.js",
    title: "decimal.js by hand, bounds prepared",
    gives: "rules",
    make: decimal,
  },
  {
    id: "decimal-details",
    name: "decimal.js",
    title: "decimal.js by hand, margin and % of plan",
    gives: "details",
    make: decimalDetails,
  },
];

/**
 * Inputs and tallies for a peer that answers one unit: `answer(input, tally)` tells the tally each rule's outcome,
 * and gives back what the peer answered.
 */
function unitwise(rules, keys, convert, answer) {
  const held = lastAnswers();
  return {
    take: (units) => recordsOf(units, keys, true, convert),
    judge(inputs, verdicts) {
      const tally = new Tally();
      for (let u = 0; u < inputs.length; u += 1) {
        tally.start();
        held[u % held.length] = answer(inputs[u], tally);
        verdicts[u] = tally.verdict();
      }
    },
    outcomes: (inputs) => outcomesOf(inputs, rules, answer),
  };
}

async function outcomesOf(inputs, rules, answer) {
  const outcomes = new Uint8Array(inputs.length * rules.length);
  for (let u = 0; u < inputs.length; u += 1) {
    const tally = new Tally(outcomes.subarray(u * rules.length, (u + 1) * rules.length));
    tally.start();
    try {
      await answer(inputs[u], tally);
    } catch {
      // An engine that stops on a unit has judged nothing of it: its outcomes stay undetermined.
    }
  }
  return outcomes;
}

/** Counts what the rules of one unit came to. */
class Tally {
  constructor(outcomes = null) {
    this.outcomes = outcomes;
    this.notMet = 0;
    this.open = 0;
  }

  /** For a peer that names failing rules only, all others are met. */
  start() {
    this.notMet = 0;
    this.open = 0;
    if (this.outcomes) this.outcomes.fill(code.undetermined);
  }

  add(r, isMet) {
    if (isMet === null || isMet === undefined) this.open += 1;
    else if (!isMet) this.notMet += 1;
    if (this.outcomes)
      this.outcomes[r] = isMet ? code.met : isMet === false ? code.notMet : code.undetermined;
  }

  verdict() {
    return this.notMet > 0 ? verdict.barred : this.open > 0 ? verdict.undetermined : verdict.eligible;
  }
}

const idsOf = (rules) => rules.map(({ id }) => id);
/** For languages in which an id with a hyphen is a subtraction. */
const namesOf = (rules) => rules.map((_, r) => `r${r}`);

/** Tells the tally of a peer that lists failing rules: `codeOf(failure)` is the place and the outcome of one. */
function failing(failures, rules, tally, placeOf, isMissing) {
  const seen = tally.outcomes ? new Set() : null;
  for (const failure of failures) {
    const place = placeOf(failure);
    seen?.add(place);
    tally.add(place, isMissing(failure) ? null : false);
  }
  if (seen) for (let r = 0; r < rules.length; r += 1) if (!seen.has(r)) tally.add(r, true);
}

async function ajv(rules) {
  const { default: Ajv } = await import("ajv");
  const keywords = {
    ">=": "minimum",
    ">": "exclusiveMinimum",
    "<=": "maximum",
    "<": "exclusiveMaximum",
  };
  const properties = Object.fromEntries(
    rules.map(({ id, sign, bound }) => [id, { type: "number", [keywords[sign]]: bound }]),
  );
  const validate = new Ajv({ allErrors: true }).compile({
    type: "object",
    properties,
    required: idsOf(rules),
  });
  const places = new Map(
    rules.flatMap(({ id }, r) => [
      [id, r],
      [`/${id}`, r],
    ]),
  );
  const placeOf = ({ keyword, params, instancePath }) =>
    places.get(keyword === "required" ? params.missingProperty : instancePath);
  const isMissing = ({ keyword }) => keyword === "required";
  return unitwise(rules, idsOf(rules), Number, (input, tally) => {
    validate(input);
    failing(validate.errors ?? [], rules, tally, placeOf, isMissing);
    return validate.errors;
  });
}

async function zod(rules) {
  const z = await import("zod");
  const checks = { ">=": "gte", ">": "gt", "<=": "lte", "<": "lt" };
  const schema = z.object(
    Object.fromEntries(rules.map(({ id, sign, bound }) => [id, z.number()[checks[sign]](bound)])),
  );
  const places = new Map(rules.map(({ id }, r) => [id, r]));
  return unitwise(rules, idsOf(rules), Number, (input, tally) => {
    const read = schema.safeParse(input);
    failing(
      read.error?.issues ?? [],
      rules,
      tally,
      ({ path }) => places.get(path[0]),
      (one) => one.code === "invalid_type",
    );
    return read;
  });
}

/** `null` where the figure is missing: without it null would be below every bound. */
function logicOf({ id, sign, bound }) {
  return { if: [{ "==": [{ var: id }, null] }, null, { [sign]: [{ var: id }, bound] }] };
}

function listAnswer(rules, keys, convert, judge) {
  return unitwise(rules, keys, convert, (input, tally) => {
    const list = judge(input);
    for (let r = 0; r < list.length; r += 1) tally.add(r, list[r]);
    return list;
  });
}

async function jsonLogic(rules) {
  const { default: logic } = await import("json-logic-js");
  const all = rules.map(logicOf);
  return listAnswer(rules, idsOf(rules), Number, (input) => logic.apply(all, input));
}

async function jsonLogicEngine(rules) {
  const { LogicEngine } = await import("json-logic-engine");
  const judge = new LogicEngine().build(rules.map(logicOf));
  return listAnswer(rules, idsOf(rules), Number, judge);
}

async function cel(rules) {
  const { Environment } = await import("@marcbachmann/cel-js");
  const list = rules.map(
    ({ sign, bound }, r) => `has(u.r${r}) ? dyn(u.r${r} ${sign} ${double(bound)}) : dyn(null)`,
  );
  const judge = new Environment().registerVariable("u", "map").parse(`[${list.join(", ")}]`);
  return listAnswer(rules, namesOf(rules), Number, (u) => judge({ u }));
}

const double = (bound) => (Number.isInteger(bound) ? `${bound}.0` : String(bound));

async function zen(rules) {
  const { evaluateExpressionSync } = require("@gorules/zen-engine");
  const list = rules.map(({ sign, text }, r) => `r${r} == null ? null : r${r} ${sign} ${text}`);
  const expression = `[${list.join(", ")}]`;
  return listAnswer(rules, namesOf(rules), Number, (unit) => evaluateExpressionSync(expression, unit));
}

async function zenText(rules) {
  const { evaluateExpressionSync } = require("@gorules/zen-engine");
  const list = rules.map(({ sign, text }, r) => `r${r} == null ? null : number(r${r}) ${sign} ${text}`);
  const expression = `[${list.join(", ")}]`;
  return listAnswer(rules, namesOf(rules), asText, (unit) => evaluateExpressionSync(expression, unit));
}

async function jsonRulesEngine(rules) {
  const { Engine } = await import("json-rules-engine");
  const operators = {
    ">=": "greaterThanInclusive",
    ">": "greaterThan",
    "<=": "lessThanInclusive",
    "<": "lessThan",
  };
  const engine = new Engine([], { allowUndefinedFacts: true });
  for (const { id, sign, bound } of rules) {
    const conditions = { all: [{ fact: id, operator: operators[sign], value: bound }] };
    engine.addRule({ conditions, event: { type: id } });
  }
  const places = new Map(rules.map(({ id }, r) => [id, r]));
  const held = lastAnswers();
  const answerOf = (input) => engine.run(input);
  const answer = async (input, tally) => {
    const { results, failureResults } = await answerOf(input);
    for (const { event } of results) tally.add(places.get(event.type), true);
    for (const { event, conditions } of failureResults) {
      tally.add(places.get(event.type), conditions.all[0].factResult === undefined ? null : false);
    }
    return results;
  };
  return {
    answerOf,
    take: (units) => recordsOf(units, idsOf(rules), true, Number),
    async judge(inputs, verdicts) {
      const tally = new Tally();
      for (let u = 0; u < inputs.length; u += 1) {
        tally.start();
        held[u % held.length] = await answer(inputs[u], tally);
        verdicts[u] = tally.verdict();
      }
    },
    outcomes: (inputs) => outcomesOf(inputs, rules, answer),
  };
}

const comparisons = {
  ">=": (value, bound) => value.gte(bound),
  ">": (value, bound) => value.gt(bound),
  "<=": (value, bound) => value.lte(bound),
  "<": (value, bound) => value.lt(bound),
};

async function decimal(rules) {
  const { default: Decimal } = await import("decimal.js");
  const own = rules.map(({ id, sign, text }) => ({ id, met: comparisons[sign], bound: new Decimal(text) }));
  return unitwise(rules, idsOf(rules), asText, (unit, tally) => {
    let last = null;
    for (let r = 0; r < own.length; r += 1) {
      const { id, met, bound } = own[r];
      const text = unit[id];
      last = text === undefined ? last : new Decimal(text);
      tally.add(r, text === undefined ? null : met(last, bound));
    }
    return last;
  });
}

/** What a person writes who wants the answers of thidua: the margin, and the share of the plan, as text. */
async function decimalDetails(rules) {
  const { default: Plain } = await import("decimal.js");
  const Decimal = Plain.clone({ precision: 60 });
  const own = rules.map(({ id, sign, text }) => ({
    id,
    met: comparisons[sign],
    isUp: sign.startsWith(">"),
    bound: new Decimal(text),
  }));
  const answer = (unit, tally) => {
    const details = [];
    for (let r = 0; r < own.length; r += 1) {
      const { id, met, isUp, bound } = own[r];
      const text = unit[id];
      if (text === undefined) {
        tally.add(r, null);
        continue;
      }
      const value = new Decimal(text);
      const margin = (isUp ? value.minus(bound) : bound.minus(value)).toFixed();
      const achievement = isUp ? value.div(bound).times(100).toDecimalPlaces(2).toFixed() : null;
      const isMet = met(value, bound);
      details.push({ id, isMet, margin, achievement });
      tally.add(r, isMet);
    }
    return details;
  };
  return unitwise(rules, idsOf(rules), asText, answer);
}
