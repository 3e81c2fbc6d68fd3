import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { atLeast, atMost, between, defineRuleSet, lessThan, moreThan, severityOf } from "../../src/index.js";
import { laoCai2023 } from "../../src/lao-cai-2023.js";
import { text } from "../../src/lao-cai-2023-text.js";
import { audit, draftRuleSet, readTargets } from "../../src/reading.js";
import type { Rule } from "../../src/rule/rule.js";

const rules = laoCai2023.rules as readonly Rule[];
const errors = (set: Parameters<typeof audit>[0], words: string) =>
  audit(set, words).filter(({ code }) => severityOf(code) === "error");

/** A seeded sequence of numbers below a limit, the same on every machine. */
function seeded(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return Math.floor((state / 4294967296) * limit);
  };
}

it("finds nothing in the directive of Lào Cai but its two known discrepancies", () => {
  expect(audit(laoCai2023, text).map(({ code, path }) => [code, path.slice(0, 2)])).toEqual([
    ["rule/noted-discrepancy", ["documents", 0]],
    ["rule/noted-discrepancy", ["rules", 21]],
  ]);
});

it("excuses a number of a quote, and no other that stands in it", () => {
  const written = text.replace("Chỉ thị số 12/CT-UBND", "Chỉ thị số 12/CT-UBND và 7 phụ lục");
  const quote = "Chỉ thị số 12/CT-UBND và 7 phụ lục";
  const excused = laoCai2023.excused?.map((one) => (one.number === "12" ? { ...one, quote } : one));
  const changed = defineRuleSet({ ...laoCai2023, excused } as Parameters<typeof defineRuleSet>[0]);
  expect(errors(changed, written)).toMatchObject([{ code: "rule/number-uncovered", number: "7" }]);
});

const bullets = text
  .split("\n")
  .filter((line) => /^- (?:T|G|S)/.test(line) && text.indexOf(line) > text.indexOf("PHỤ LỤC"));
const next = seeded(20230113);
const pick = <T>(list: readonly T[]): T => list[next(list.length)] as T;

const textEdits: Record<string, () => string> = {
  "a digit changed": () => {
    const line = pick(bullets);
    const places = [...line.matchAll(/\d/g)].map(({ index }) => index);
    const at = pick(places);
    const digit = String((Number(line[at]) + 1 + next(9)) % 10);
    return text.replace(line, line.slice(0, at) + digit + line.slice(at + 1));
  },
  "a comparing word swapped": () => {
    const line = pick(bullets.filter((one) => /trên \d\d|dưới \d\d/.test(one)));
    return text.replace(
      line,
      line.replace(/trên (?=\d\d)|dưới (?=\d\d)/, (word) => (word === "trên " ? "dưới " : "trên ")),
    );
  },
  "a line deleted": () => text.replace(pick(bullets), ""),
  "a unit changed": () => {
    const line = pick(bullets.filter((one) => /triệu|tỷ đồng|%/.test(one)));
    return text.replace(
      line,
      line.replace(/triệu đồng|tỷ đồng|%/, (unit) => (unit === "%" ? "‰" : "nghìn đồng")),
    );
  },
};

const flipped: Record<string, string> = {
  "at-least": "more-than",
  "more-than": "at-least",
  "at-most": "less-than",
  "less-than": "at-most",
};
const unitOf: Record<string, string> = {
  percent: "per-mille",
  "billion-dong": "million-dong",
  "million-dong": "billion-dong",
};

const ruleEdits: Record<string, (i: number) => Rule[]> = {
  "a digit of a bound changed": (i) =>
    rules.map((rule, j) => {
      if (i !== j || rule.target.comparator === "between") return rule;
      const { bound } = rule.target;
      const last = (Number(bound.at(-1)) + 1 + next(8)) % 10 || 7;
      const changed = last === Number(bound.at(-1)) ? 3 : last;
      return { ...rule, target: { ...rule.target, bound: bound.slice(0, -1) + changed } } as Rule;
    }),
  "a comparator swapped": (i) =>
    rules.map((rule, j) =>
      i === j
        ? ({ ...rule, target: { ...rule.target, comparator: flipped[rule.target.comparator] } } as Rule)
        : rule,
    ),
  "a rule deleted": (i) => rules.filter((_, j) => i !== j),
  "a unit changed": (i) =>
    rules.map((rule, j) =>
      i === j ? { ...rule, unit: unitOf[rule.unit] ?? "people", unitSpellings: {} } : rule,
    ),
};

describe("every seeded edit is found", () => {
  it.each(Object.keys(textEdits))("of the text: %s, 30 times", (edit) => {
    for (let n = 0; n < 30; n += 1) {
      const edited = textEdits[edit]?.() ?? "";
      expect(edited).not.toBe(text);
      expect(errors(laoCai2023, edited), edit).not.toEqual([]);
    }
  });

  it.each(Object.keys(ruleEdits))("of the rules: %s, each of the 35", (edit) => {
    for (let i = 0; i < rules.length; i += 1) {
      const edited = ruleEdits[edit]?.(i) ?? [];
      const set = defineRuleSet({ ...laoCai2023, relations: [], rules: edited });
      expect(errors(set, text), `${edit} at ${rules[i]?.id}`).not.toEqual([]);
    }
  });
});

describe("a draft", () => {
  const document = {
    ...laoCai2023.documents[0],
    id: "d",
    number: "02/CT-UBND",
    issued: "2023-01-13",
  } as never;
  const draft = draftRuleSet(readTargets(text).targets, document);

  it("loads, holds every target that was read, and audits clean", () => {
    expect(draft.ruleSet?.rules).toHaveLength(35);
    expect(errors(draft.ruleSet as never, text)).toEqual([]);
    expect(draft.ruleSet?.rules.map(({ target }) => target)).toEqual(rules.map(({ target }) => target));
  });

  it("asks what the text does not say, and drafts no rule where the direction is unknown", () => {
    expect(draft.questions.map(({ kind }) => kind)).toEqual(["direction-assumed"]);
    const unknown = draftRuleSet(readTargets("Tỷ trọng dịch vụ đạt 45%.").targets, document);
    expect(unknown.ruleSet).toBeNull();
    expect(unknown.questions.map(({ kind }) => kind)).toEqual(["direction-unknown"]);
  });

  it("proposes a unit that the catalogue does not have, and asks", () => {
    const { definition, questions } = draftRuleSet(
      readTargets("Trồng rừng đạt trên 500 cây.").targets,
      document,
    );
    expect(definition.rules[0]).toMatchObject({
      unit: "cay",
      target: { comparator: "more-than", bound: "500" },
    });
    expect(questions.map(({ kind }) => kind)).toEqual(["unit-unknown"]);
  });

  it("keeps a second, more ambitious figure as a further line of its rule", () => {
    const { definition } = draftRuleSet(
      readTargets("Tốc độ tăng trưởng 7%, phấn đấu đạt 8%; nợ xấu dưới 2%.").targets,
      document,
    );
    expect(definition.rules.map(({ target, stretch }) => [target, stretch])).toEqual([
      [atLeast("7"), atLeast("8")],
      [lessThan("2"), undefined],
    ]);
  });

  it("takes each end as its words say, and a range by the direction of the name", () => {
    const targetOf = (words: string) =>
      draftRuleSet(readTargets(words).targets, document).definition.rules[0]?.target;
    expect(targetOf("Tỷ lệ che phủ rừng từ trên 5% đến dưới 7%.")).toEqual(
      between(moreThan("5"), lessThan("7")),
    );
    expect(targetOf("Tỷ lệ che phủ rừng từ 5% đến dưới 7%.")).toEqual(between(atLeast("5"), lessThan("7")));
    expect(targetOf("Tỷ lệ che phủ rừng 5 - 7%.")).toEqual(atLeast("5"));
    expect(targetOf("Tỷ lệ hộ nghèo 5 - 7%.")).toEqual(atMost("7"));
  });

  it("loads and audits clean for every line of the reader's own, and for all of them in one text", () => {
    const lines = readFileSync(new URL("lines.jsonl", import.meta.url), "utf8")
      .trim()
      .split("\n");
    const texts = lines.map((line): string => JSON.parse(line).text);
    for (const words of [...texts, texts.join("\n")]) {
      const { ruleSet } = draftRuleSet(readTargets(words).targets, document);
      if (ruleSet) expect(errors(ruleSet as never, words), words).toEqual([]);
    }
  });
});

describe("an end that its words do not say", () => {
  const document = { ...laoCai2023.documents[0], id: "d" } as never;
  const words = "Tỷ lệ che phủ rừng từ 5% đến dưới 7%.";
  const { definition } = draftRuleSet(readTargets(words).targets, document);

  it("is found: the upper end of “đến dưới” does not pass", () => {
    const [rule] = definition.rules as readonly Rule[];
    const loosened = { ...rule, target: between(atLeast("5"), atMost("7")) } as Rule;
    const set = defineRuleSet({ ...definition, rules: [loosened] });
    expect(errors(set as never, words).map(({ code }) => code)).toEqual(["rule/comparator-not-in-words"]);
    expect(errors(defineRuleSet(definition) as never, words)).toEqual([]);
  });

  it("is looked for at each target that a quote holds", () => {
    const both = "Tỷ lệ che phủ rừng từ 5% đến dưới 7%; tỷ lệ thu gom rác từ 5% đến 7%.";
    const [rule] = definition.rules as readonly Rule[];
    const quoted = { ...rule, source: { ...rule?.source, quote: both } } as Rule;
    expect(errors(defineRuleSet({ ...definition, rules: [quoted] }) as never, both)).toEqual([]);
  });
});
