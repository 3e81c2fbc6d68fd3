import { describe, expect, it } from "vitest";
import {
  checkDefinition,
  checkRuleSet,
  defineRuleSet,
  type Rule,
  type RuleSetDefinition,
} from "../../src/index.js";
import { ruleOf, ruleSetOf } from "../laws/arbitraries.js";

const source = { document: "d", place: "1", quote: "đạt 5, 50, 105" };
const rule = (id: string, bound: string, rest: object = {}): Rule =>
  ruleOf(id, "percent", { comparator: "at-least", bound }, { source, ...rest });
const told = (rules: readonly object[], rest: object = {}, asOf?: string) =>
  checkDefinition({ ...ruleSetOf(rules as never), ...rest }, { asOf }).map(
    ({ code, path }) => `${code} ${path.join(".")}`,
  );
const bad = rule("bad", "5%");
const odd = rule("odd", "105");
const fine = rule("fine", "50");
const badBound = (place: number) => `rule/bad-bound rules.${place}.target.bound`;
const impossible = (place: number) => `rule/impossible-target rules.${place}.target`;

describe("everything that is wrong, or odd, in a rule set of any origin", () => {
  it("is what the check finds where it loads, and its form where it is none", () => {
    const loads = ruleSetOf([odd, fine]);
    expect(checkDefinition(loads)).toEqual(checkRuleSet(defineRuleSet(loads)));
    expect(checkDefinition(null)).toMatchObject([{ code: "rule/malformed", path: [] }]);
    expect(
      [checkDefinition(loads), checkDefinition(null), checkDefinition({ rules: [bad] })].every(
        Object.isFrozen,
      ),
    ).toBe(true);
  });

  it("names the rules that have no fault by their places in the list as it was given", () => {
    expect(told([bad, odd, fine])).toEqual([badBound(0), impossible(1)]);
    expect(told([fine, bad, odd])).toEqual([badBound(1), impossible(2)]);
    expect(told([bad, bad, fine])).toEqual([badBound(0), badBound(1), "rule/duplicate-id rules.1.id"]);
    expect(told([bad])).toEqual([badBound(0)]);
    expect(told([bad], { id: "a b" })).toEqual(["rule/bad-id id", badBound(0)]);
    expect(told([odd], { id: "a b" })).toEqual(["rule/bad-id id", impossible(0)]);
  });

  it("looks behind a fault of form for what words mean, and behind that again", () => {
    const formless = { ...fine, id: "formless", direction: "up" };
    const unknown = rule("unknown", "50", { unit: "percnt" });
    expect(told([formless, unknown, odd])).toEqual([
      "rule/malformed rules.0.direction",
      "unit/unknown rules.1.unit",
      impossible(2),
    ]);
    const lost = { relations: [{ kind: "part-of", part: "fine", whole: "z" }] };
    expect(told([formless, fine, odd], lost)).toEqual([
      "rule/malformed rules.0.direction",
      "rule/unknown-reference relations.0.whole",
      impossible(2),
    ]);
  });

  it("goes on past the thousand faults at which the form is no longer counted", () => {
    const found = told([...Array.from({ length: 1000 }, () => 7 as never), odd], { relations: [null] });
    expect(found[0]).toBe("rule/malformed rules.0");
    expect(found.slice(999)).toEqual([
      "rule/malformed rules.999",
      "rule/malformed relations.0",
      impossible(1000),
    ]);
  });

  it("takes lists that are not there, or are none, for empty", () => {
    expect(told([bad, odd], { relations: undefined })).toEqual([badBound(0), impossible(1)]);
    expect(told([], { rules: 7 })).toEqual(["rule/malformed rules"]);
  });

  it("tells what stays at fault once, at its own place", () => {
    const documents = [{ ...ruleSetOf([]).documents[0], issued: "2023" }];
    const low = rule("low", "5");
    const partOf = (part: string, whole: string) => ({ kind: "part-of", part, whole });
    expect(told([bad, odd], { documents })).toEqual(["rule/malformed documents.0.issued", badBound(0)]);
    expect(told([fine, low], { documents, relations: [7, partOf("fine", "low")] })).toEqual([
      "rule/malformed relations.0",
      "rule/malformed documents.0.issued",
    ]);
  });

  it("leaves places of documents as they are, and hands out frozen paths", () => {
    const low = rule("low", "5");
    const relations = [7, { kind: "part-of", part: "fine", whole: "low" }];
    const found = checkDefinition({ ...ruleSetOf([fine, low]), relations } as never, { asOf: "2023-01-01" });
    expect(found.map(({ path }) => path.join("."))).toEqual([
      "relations.0",
      "relations.1",
      "documents.0.issued",
    ]);
    expect(found.every(({ path }) => Object.isFrozen(path))).toBe(true);
  });

  it("a relation with a rule that was set aside is set aside with it; one with no rule is a fault", () => {
    const partOf = (part: string, whole: string) => ({ kind: "part-of", part, whole });
    const pair = { kind: "same-target", indicators: ["bad", "fine"] };
    expect(told([bad, fine], { relations: [partOf("fine", "bad"), pair] })).toEqual([badBound(0)]);
    expect(told([bad, fine, odd], { relations: [partOf("bad", "fine"), partOf("fine", "z")] })).toEqual([
      badBound(0),
      "rule/unknown-reference relations.1.whole",
      impossible(2),
    ]);
    const low = rule("low", "5");
    const redundant = "rule/redundant relations.1";
    expect(told([bad, fine, low], { relations: [partOf("bad", "fine"), partOf("fine", "low")] })).toEqual([
      badBound(0),
      redundant,
    ]);
    expect(told([fine, low], { relations: [7, partOf("fine", "low")] })).toEqual([
      "rule/malformed relations.0",
      redundant,
    ]);
  });

  it("keeps units and days that have no fault, and leaves out those that have", () => {
    const name = { vi: "x", en: "x" };
    const unit = { id: "own", name, spellings: [], dimension: "own", factor: "2", kind: "other" };
    const own = rule("own", "50", { unit: "own" });
    expect(told([bad, own, odd], { units: [unit] })).toEqual([badBound(0), impossible(2)]);
    const formless = { ...fine, id: "formless", direction: "up" };
    expect(told([formless, own, bad], { units: [unit] })).toEqual([
      "rule/malformed rules.0.direction",
      badBound(2),
    ]);
    expect(told([bad, odd], { units: [{ ...unit, factor: "x" }] })).toEqual([
      badBound(0),
      "rule/bad-bound units.0.factor",
      impossible(1),
    ]);
    const ended = { effective: { from: "2023-01-13", to: "2023-12-31" } };
    expect(told([bad, fine], ended, "2024-01-01")).toEqual([badBound(0), "rule/expired effective.to"]);
    const wrong = { effective: { from: "2023", to: "2023-12-31" } };
    expect(told([bad, fine], wrong, "2024-01-01")).toEqual([badBound(0), "rule/malformed effective.from"]);
  });
});

describe("dates that cannot all be right", () => {
  const dated = (documents: readonly object[], rest: Partial<RuleSetDefinition> = {}, asOf?: string) =>
    checkRuleSet(defineRuleSet({ ...ruleSetOf([fine]), documents: documents as never, ...rest }), { asOf });
  const name = { vi: "x", en: "x" };
  const document = { id: "d", number: "1", title: name, issuer: name, issued: "2023-06-15" };
  const late = (document_: string, issued: string, asOf: string, ...path: readonly (string | number)[]) => ({
    code: "rule/not-yet-issued",
    document: document_,
    issued,
    asOf,
    path,
  });

  it("a document that rests on a later one", () => {
    const based = (issued?: string) => ({
      ...document,
      basedOn: [
        { number: "9", title: name },
        { number: "2", title: name, ...(issued === undefined ? {} : { issued }) },
      ],
    });
    expect(dated([based("2023-06-16")])).toEqual([
      late("2", "2023-06-16", "2023-06-15", "documents", 0, "basedOn", 1, "issued"),
    ]);
    expect([dated([based("2023-06-15")]), dated([based()])]).toEqual([[], []]);
  });

  it("a document that is issued after its rules end, or after the day that is asked for", () => {
    const ends = (to: string | null) => ({ effective: { from: "2023-01-01", to } });
    const issued = (asOf: string) => [late("d", "2023-06-15", asOf, "documents", 0, "issued")];
    expect(dated([document], ends("2023-06-14"))).toEqual(issued("2023-06-14"));
    expect([dated([document], ends("2023-06-15")), dated([document], ends(null))]).toEqual([[], []]);
    expect(dated([document], ends("2023-12-31"), "2023-06-01")).toEqual(issued("2023-06-01"));
    expect(dated([document], ends("2023-06-14"), "2023-06-01")).toEqual(issued("2023-06-01"));
    expect(dated([document], {}, "2023-06-01")).toEqual(issued("2023-06-01"));
    expect(dated([document], ends("2023-06-10"), "2023-06-14")).toMatchObject([
      { code: "rule/expired", to: "2023-06-10", asOf: "2023-06-14" },
      { asOf: "2023-06-10" },
    ]);
  });
});
