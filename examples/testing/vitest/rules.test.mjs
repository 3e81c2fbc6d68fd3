// Your app's tests under vitest: matchers, fixtures, and how well your cases test your rules.
import { evaluate } from "thidua";
import { laoCai2023 } from "thidua/lao-cai-2023";
import { boundaryCases, metBy, missedBy, mutationScore } from "thidua/testing";
import "thidua/testing/vitest";
import { expect, test } from "vitest";

test("what your app reports", () => {
  const card = evaluate(laoCai2023, missedBy(laoCai2023, "doctors"));
  expect(card.get("doctors")).toBeNotMet();
  expect(card.get("forest-cover")).toBeMet();
  expect(card.get("forest-cover")).toHaveMargin("0");
  expect(evaluate(laoCai2023, {}).get("doctors")).toBeUndetermined("observation/missing");
});

test("figures on and beside every bound find every wrong rule", () => {
  const cases = boundaryCases(laoCai2023).map(({ indicator, value, expect: outcome }) => ({
    observations: { [indicator]: value },
    expect: { [indicator]: outcome },
  }));
  expect(mutationScore(laoCai2023, cases).percent).toBe(100);
  expect(evaluate(laoCai2023, metBy(laoCai2023)).summary.met).toBe(35);
});
