// The same under node:test, with plain assertions.
import { test } from "node:test";
import { evaluate } from "thidua";
import { laoCai2023 } from "thidua/lao-cai-2023";
import { missedBy } from "thidua/testing";
import { assertMargin, assertNotMet, assertUndetermined } from "thidua/testing/node";

test("what your app reports", () => {
  const card = evaluate(laoCai2023, missedBy(laoCai2023, "doctors"));
  assertNotMet(card.get("doctors"));
  assertMargin(card.get("forest-cover"), "0");
  assertUndetermined(evaluate(laoCai2023, {}).get("doctors"), "observation/missing");
});
