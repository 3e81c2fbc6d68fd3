import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { answer, type Case } from "./answer.js";

const folder = new URL("../../conformance/", import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
const suites = files.map((name): [string, readonly Case[]] => [
  name,
  JSON.parse(readFileSync(new URL(name, folder), "utf8")).cases,
]);
const all = suites.flatMap(([, cases]) => cases);

describe.each(suites)("%s", (_, cases) => {
  it.each(cases.map((one): [string, string, Case] => [one.id, `${one.clause}: ${one.why}`, one]))(
    "%s, %s",
    (_id, _why, one) => {
      expect(answer(one)).toEqual(one.expect);
    },
  );
});

describe("the suite itself", () => {
  it("has at least 1,000 cases, each with its clauses and its reason, no two inputs equal; three at least a clause", () => {
    expect(all.length).toBeGreaterThanOrEqual(1000);
    expect(all.filter(({ clause, why }) => clausesOf(clause).length === 0 || why.length <= 3)).toEqual([]);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(new Set(all.map(({ kind, input }) => JSON.stringify([kind, input]))).size).toBe(all.length);
    const named = all.flatMap(({ clause }) => clausesOf(clause));
    const times = (clause: string): number => named.filter((one) => one === clause).length;
    expect(clauses.filter((clause) => times(clause) < 3)).toEqual([]);
    expect([...new Set(named)].filter((clause) => !clauses.includes(clause))).toEqual([]);
  });
});

/** Every clause of the specification. */
const clauses = [
  ...readFileSync(new URL("../../docs/spec.md", import.meta.url), "utf8").matchAll(/^(\d\.\d+) /gm),
].map(([, clause]) => clause as string);

/** `4.6-4.9, 5.1` names five clauses; empty where it names none. */
function clausesOf(named: string): string[] {
  return named.split(", ").flatMap((part) => {
    const [, section, first, last] = /^(\d)\.(\d+)(?:-\1\.(\d+))?$/.exec(part) ?? [];
    if (section === undefined || first === undefined) return [];
    const many = Number(last ?? first) - Number(first) + 1;
    return Array.from({ length: many }, (_, i) => `${section}.${Number(first) + i}`);
  });
}
