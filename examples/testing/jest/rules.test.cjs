// The same under jest; `setupFilesAfterEnv: ["thidua/testing/jest"]` adds the matchers.
const { assess, evaluate } = require("thidua");
const { headsOfUnits, laoCai2023 } = require("thidua/lao-cai-2023");
const { metBy, missedBy } = require("thidua/testing");

test("what your app reports", () => {
  const card = evaluate(laoCai2023, missedBy(laoCai2023, "doctors"));
  expect(card.get("doctors")).toBeNotMet();
  expect(card.get("forest-cover")).toHaveMargin("0");
});

test("a head whose targets are all met may be considered", () => {
  const card = evaluate(laoCai2023, metBy(laoCai2023));
  const head = { role: "head", unit: { kind: "agency" }, assigned: "all" };
  expect(assess(headsOfUnits, head, card)).toBeConsidered();
});
