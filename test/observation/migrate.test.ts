import { describe, expect, it } from "vitest";
import { migrate } from "../../src/index.js";

const one = (indicator: string, rest: object = {}) => ({ indicator, value: "1", ...rest });
const told = (rows: object[], renames: Record<string, string>) =>
  migrate(rows as never, renames).issues.map(({ path, ...rest }) => [
    path[1],
    "values" in rest ? rest.values : [],
  ]);

describe("saved observations under new ids", () => {
  it("what has a new name is renamed, the rest is as it was, and nothing of it is lost", () => {
    const rows = [one("a", { area: "x", standing: "provisional" }), one("b")];
    const { observations, renamed, issues } = migrate(rows as never, { a: "c" });
    expect(observations).toEqual([one("c", { area: "x", standing: "provisional" }), one("b")]);
    expect([renamed, issues]).toEqual([1, []]);
    expect(observations[1]).toBe(rows[1]);
  });

  it("what is no text has no new name, and no area or period", () => {
    const rows = [one("x"), { indicator: 7n }, one("a", { area: 7n }), one("b", { period: 7n })] as never;
    expect(migrate(rows, { x: "y" }).renamed).toBe(1);
    expect(told([one("a", { area: 7 }), one("b")], { a: "b" })).toEqual([[0, ["a", "b"]]]);
  });

  it("two may change places", () => {
    const { observations, issues } = migrate([one("a"), one("b")] as never, { a: "b", b: "a" });
    expect([observations.map(({ indicator }) => indicator), issues]).toEqual([["b", "a"], []]);
  });

  it("two that come together are named: an old one beside a new, two old ones under one name", () => {
    expect(told([one("a"), one("b")], { a: "b" })).toEqual([[0, ["a", "b"]]]);
    expect(told([one("a"), one("b")], { a: "c", b: "c" })).toEqual([
      [0, ["a", "b"]],
      [1, ["a", "b"]],
    ]);
  });

  it("those of another area or period are not in each other's way", () => {
    expect(told([one("a", { area: "x" }), one("b", { area: "y" })], { a: "b" })).toEqual([]);
    expect(told([one("a", { period: "2022" }), one("b")], { a: "b" })).toEqual([]);
  });
});
