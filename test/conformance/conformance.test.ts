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
  it("has at least 1,000 cases, each with its clause and its reason, no two inputs equal", () => {
    expect(all.length).toBeGreaterThanOrEqual(1000);
    expect(all.every(({ clause, why }) => /^\d\.\d/.test(clause) && why.length > 3)).toBe(true);
    expect(new Set(all.map(({ kind, input }) => JSON.stringify([kind, input]))).size).toBe(all.length);
  });
});
