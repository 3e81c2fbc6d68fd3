import { defineRuleSet } from "../rule/define-rule-set.js";
import type { Rule } from "../rule/rule.js";
import type { LegalDocument, RuleSet, RuleSetDefinition } from "../rule/rule-set.js";
import type { UnitDefinition } from "../unit/unit-definition.js";
import { foldSpelling, unitRegister } from "../unit/unit-register.js";
import type { ReadTarget } from "./read-target.js";
import { targetOf } from "./target-of.js";

/** Something that a person must decide before a draft is a rule set. */
export interface OpenQuestion {
  /** What is open. */
  readonly kind:
    | "direction-unknown"
    | "direction-assumed"
    | "unit-unknown"
    | "percent-or-points"
    | "approximate";
  /** The rule it concerns; null where none could be drafted. */
  readonly rule: string | null;
  /** The words it comes from. */
  readonly quote: string;
  /** What was done meanwhile, or what there is to choose from. */
  readonly about: string;
}

/** A draft: a rule set that loads, and what a person must decide. */
export interface Draft {
  /** As a person would write it; rules whose direction is unknown are not in it. */
  readonly definition: RuleSetDefinition;
  /** The same, checked; null where no target could be drafted. */
  readonly ruleSet: RuleSet | null;
  /** In the order of the targets; empty where nothing is open. */
  readonly questions: readonly OpenQuestion[];
}

/**
 * Drafts a rule set of targets that were read: ids from the names, units from the catalogue or proposed, quotes as
 * sources. What the text does not say is not filled in, but asked.
 *
 * @param about - The id, version, period and title of the rule set to be.
 */
export function draftRuleSet(
  targets: readonly ReadTarget[],
  document: LegalDocument,
  about: Partial<Pick<RuleSetDefinition, "id" | "version" | "period" | "title">> = {},
): Draft {
  const questions: OpenQuestion[] = [];
  const units: UnitDefinition[] = [];
  const taken = new Set<string>();
  const rules: Rule[] = [];
  let last: Rule | null = null;
  for (const [i, read] of targets.entries()) {
    const furthered: Rule | null = last && withFurtherLine(last, read);
    if (furthered) rules.pop();
    last = furthered ?? draftRule(read, i, document.id, taken, units, questions);
    if (last) rules.push(last);
  }
  const definition: RuleSetDefinition = {
    id: about.id ?? idOf(document.number, "draft"),
    version: about.version ?? "0.1.0",
    period: about.period ?? document.issued.slice(0, 4),
    ...(about.title ? { title: about.title } : {}),
    documents: [document],
    ...(units.length > 0 ? { units } : {}),
    rules,
  };
  return Object.freeze({
    definition,
    ruleSet: rules.length > 0 ? defineRuleSet(definition) : null,
    questions: Object.freeze(questions),
  });
}

/** "…, phấn đấu đạt 9%": a second figure of the same name is a further line of its rule, not a rule (spec 3.6). */
function withFurtherLine(rule: Rule, read: ReadTarget): Rule | null {
  if (read.tier === "base" || read.name !== rule.name.vi || rule[read.tier] !== undefined) return null;
  const line = targetOf(read, rule.direction);
  return line === null ? null : { ...rule, [read.tier]: line };
}

function draftRule(
  read: ReadTarget,
  place: number,
  document: string,
  taken: Set<string>,
  units: UnitDefinition[],
  questions: OpenQuestion[],
): Rule | null {
  const { quote, direction, basis } = read;
  const target = targetOf(read, direction);
  if (!target) {
    const about = "Say which way is good; the name does not.";
    questions.push({ kind: "direction-unknown", rule: null, quote, about });
    return null;
  }
  const id = freeId(idOf(read.name, `target-${place + 1}`), taken);
  const ask = (kind: OpenQuestion["kind"], about: string): void =>
    void questions.push({ kind, rule: id, quote, about });
  if (direction === null)
    ask("direction-unknown", "The words compare; the name does not say which way is good.");
  if (basis === "assumed") ask("direction-assumed", `Read as ${direction ?? "none"}; the text does not say.`);
  if (read.approximate) ask("approximate", "The text says “about”; it loosens nothing.");
  const unit = unitFor(read, units, ask);
  return {
    id,
    name: { vi: read.name || quote, en: read.name || quote },
    ...unit,
    direction: direction ?? "none",
    target,
    basis: basis ?? "stated",
    ...(read.approximate ? { approximate: true } : {}),
    source: { document, place: `target/${place + 1}`, quote: quote.replace(/\s+/g, " ") },
    ...(basis === "assumed" ? { notes: [assumedNote] } : {}),
  };
}

const assumedNote = {
  kind: "reading",
  text: {
    vi: "Chiều tốt do công cụ đọc đề xuất; cần người xác nhận.",
    en: "The direction is proposed by the reader; a person must confirm it.",
  },
} as const;

function unitFor(
  read: ReadTarget,
  units: UnitDefinition[],
  ask: (kind: OpenQuestion["kind"], about: string) => void,
): Pick<Rule, "unit" | "unitSpellings"> {
  const register = unitRegister(units);
  const perPeople = /(?:trên|\/)\s*(?:1|một)?\s*(?:vạn|10[. ]?000)\s*dân/iu.test(read.name);
  if (perPeople) return { unit: "per-10000-people", unitSpellings: { [read.unit]: "per-10000-people" } };
  if (read.unit === "%" && read.change !== "none" && /tỷ lệ|tỉ lệ|hộ nghèo/iu.test(read.name)) {
    ask("percent-or-points", "A change of a rate: read as percentage points.");
    return { unit: "percentage-points" };
  }
  const known = register.find(read.unit) ?? register.find(spelledOut(read.unit));
  if (known) return { unit: known.id, ...ownSpelling(register.find(read.unit), read.unit, known.id) };
  // "A year" and "per person" belong to the indicator, not to the unit (spec 2.1).
  const bare = read.unit.replace(/\/(?:năm|người|người\/năm)$/iu, "");
  const base = register.find(bare) ?? register.find(spelledOut(bare));
  if (base && bare !== "") return { unit: base.id, unitSpellings: { [read.unit]: base.id } };
  const id = idOf(read.unit, "number");
  if (!register.find(id)) units.push(proposedUnit(id, read.unit));
  ask("unit-unknown", `Proposed the unit \`${id}\`; say what it is.`);
  return { unit: id };
}

/** "tỷ.đ", "trđ" and capitals, as the catalogue spells them. */
function spelledOut(unit: string): string {
  return unit
    .toLowerCase()
    .replace(/^(tỷ|tỉ|triệu|tr|nghìn|ngàn)\s*\.?\s*đ(?=$|\/)/u, "$1 đồng")
    .replace(/^tr /u, "triệu ")
    .replaceAll("tỉ", "tỷ");
}

function ownSpelling(
  found: UnitDefinition | undefined,
  spelling: string,
  unit: string,
): Pick<Rule, "unitSpellings"> {
  return found ? {} : { unitSpellings: { [spelling]: unit } };
}

function proposedUnit(id: string, spelling: string): UnitDefinition {
  const name = spelling === "" ? id : foldSpelling(spelling).toLowerCase();
  return { id, name: { vi: name, en: name }, spellings: [name], dimension: id, factor: "1", kind: "other" };
}

const longestId = 60;

/** An id of a Vietnamese name: its words without marks, joined by hyphens. */
function idOf(name: string, otherwise: string): string {
  const plain = name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replaceAll("đ", "d")
    .replaceAll("Đ", "d")
    .toLowerCase();
  const words = plain.split(/[^a-z0-9]+/).filter((word) => word !== "");
  let id = "";
  for (const word of words) {
    if (`${id}-${word}`.length > longestId) break;
    id = id === "" ? word : `${id}-${word}`;
  }
  return id === "" || id in {} || id === "assigned" ? otherwise : id;
}

function freeId(wanted: string, taken: Set<string>): string {
  let id = wanted;
  for (let n = 2; taken.has(id); n += 1) id = `${wanted}-${n}`;
  taken.add(id);
  return id;
}
