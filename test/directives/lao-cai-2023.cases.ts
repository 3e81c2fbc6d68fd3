import type { IndicatorOf, Outcome } from "../../src/index.js";
import type { laoCai2023 } from "../../src/lao-cai-2023.js";
import type { RuleCase } from "../../src/testing.js";
import { assignments, concerned, figures } from "./heads-of-units.table.js";
import { table } from "./lao-cai-2023.table.js";

type Id = IndicatorOf<typeof laoCai2023>;

const single = (id: Id, value: string, outcome: Outcome): RuleCase<Id> => ({
  observations: [{ indicator: id, value }],
  expect: { [id]: outcome } as RuleCase<Id>["expect"] & object,
});

const judged = (answer: "met" | "exceeded" | "not-met"): Outcome =>
  answer === "not-met" ? "not-met" : "met";

/** Three figures a target, each with what the text makes of it: typed in the table. */
const bounds = table.flatMap(([id, , , bound, , , below, at, above]) => [
  single(id, below[0], judged(below[1])),
  single(id, bound, judged(at)),
  single(id, above[0], judged(above[1])),
]);

/** One target said twice: 72 communes of 127 are 56.69…%, which the bullet writes 56,7%. */
const rounding: readonly RuleCase<Id>[] = [
  single("new-rural-communes-share", "56.64", "not-met"),
  single("new-rural-communes-share", "56.65", "met"),
  single("new-rural-communes-share", "56.7", "met"),
  {
    observations: [{ indicator: "new-rural-communes-share", numerator: "72", denominator: "127" }],
    expect: { "new-rural-communes-share": "met" },
  },
  {
    observations: [{ indicator: "new-rural-communes-share", numerator: "71", denominator: "127" }],
    expect: { "new-rural-communes-share": "not-met" },
  },
  // No other rule rounds: 58.49…% of forest is not 58,5%, and 25.85% is under 25,9%.
  single("forest-cover", "58.499", "not-met"),
  single("child-stunting", "25.899", "met"),
  single("case-resolution", "90.001", "met"),
];

const inUnit = (id: Id, value: string, unit: string, outcome: Outcome): RuleCase<Id> => ({
  observations: [{ indicator: id, value, unit }],
  expect: { [id]: outcome } as RuleCase<Id>["expect"] & object,
});

/** The same figures in other units, as sheets have them. */
const units: readonly RuleCase<Id>[] = [
  inUnit("tourist-arrivals", "6000", "nghìn lượt", "met"),
  inUnit("tourist-arrivals", "5999", "nghìn lượt", "not-met"),
  inUnit("tourist-arrivals", "6000000", "lượt", "met"),
  inUnit("tourist-arrivals", "5999999", "lượt", "not-met"),
  inUnit("tourist-arrivals", "6", "triệu lượt", "met"),
  inUnit("tourist-arrivals", "6000", "tỷ đồng", "undetermined"),
  inUnit("state-budget-revenue", "12", "nghìn tỷ đồng", "met"),
  inUnit("state-budget-revenue", "11999999", "triệu đồng", "not-met"),
  inUnit("state-budget-revenue", "12000000", "triệu đồng", "met"),
  inUnit("industrial-output", "51100", "tỷ đồng (giá 2010)", "not-met"),
  inUnit("industrial-output", "51100.1", "tỷ đồng (giá 2010)", "met"),
  inUnit("grdp-per-capita", "103", "triệu đồng/năm", "met"),
  inUnit("grdp-per-capita", "102.9", "triệu đồng/năm", "not-met"),
  inUnit("product-value-per-hectare", "95", "triệu đồng/ha", "met"),
  inUnit("product-value-per-hectare", "94", "triệu đồng/ha", "not-met"),
  inUnit("border-gate-trade", "5000", "triệu USD", "met"),
  inUnit("border-gate-trade", "4999", "triệu USD", "not-met"),
  inUnit("border-gate-trade", "5", "tỷ đồng", "undetermined"),
  inUnit("hospital-beds", "45", "giường/10.000 dân", "met"),
  inUnit("hospital-beds", "44", "giường/10.000 dân", "not-met"),
  inUnit("doctors", "14", "bác sĩ/10.000 dân", "met"),
  inUnit("doctors", "13", "bác sĩ/10.000 dân", "not-met"),
  inUnit("new-rural-communes", "72", "xã", "met"),
  inUnit("forest-cover", "58.5", "%", "met"),
  inUnit("poverty-reduction", "4", "%", "met"),
  inUnit("poverty-reduction", "3.9", "%", "not-met"),
  inUnit("poverty-reduction", "4", "điểm phần trăm", "met"),
  inUnit("poverty-reduction", "4", "percent", "undetermined"),
  {
    observations: [{ indicator: "hospital-beds", numerator: "450", denominator: "100000" }],
    expect: { "hospital-beds": "met" },
  },
  {
    observations: [{ indicator: "doctors", numerator: "139", denominator: "100000" }],
    expect: { doctors: "not-met" },
  },
];

/** Of one area and one year: what is of another is set aside. */
const scope: readonly RuleCase<Id>[] = [
  {
    observations: [
      { indicator: "doctors", value: "13", area: "sa-pa" },
      { indicator: "doctors", value: "14", area: "bat-xat" },
    ],
    area: "bat-xat",
    expect: { doctors: "met" },
  },
  {
    observations: [{ indicator: "tourist-arrivals", value: "6.071", period: "2023-01/2023-09" }],
    expect: { "tourist-arrivals": "undetermined" },
  },
  { observations: {}, expect: { "forest-cover": "undetermined" } },
];

/** Point 2, the whole truth table: role and kind of unit, by what is assigned. */
const policy = concerned.flatMap(([role, kind, isConcerned]) =>
  assignments.map(
    ([assigned, verdict]): RuleCase<Id> => ({
      observations: figures,
      assess: {
        candidate: { role, unit: { kind }, ...(assigned === "left out" ? {} : { assigned }) },
        verdict: isConcerned ? verdict : "may-be-considered",
      },
    }),
  ),
);

/**
 * Cases of every target (below, at and above its bound), of its units and its rounding, and of the policy. The
 * expected outcomes are typed from the text.
 */
export const laoCaiCases: readonly RuleCase<Id>[] = [...bounds, ...rounding, ...units, ...scope, ...policy];
