import type { IndicatorOf, Observation, Verdict } from "../../src/index.js";
import type { laoCai2023 } from "../../src/lao-cai-2023.js";

type Id = IndicatorOf<typeof laoCai2023>;

/** One indicator of each outcome: met, not met, nothing reported, not applicable. */
export const figures = [
  { indicator: "doctors", value: "14" },
  { indicator: "child-stunting", value: "25.9" },
  { indicator: "border-gate-trade", standing: "not-applicable", reason: "huyện không có cửa khẩu" },
] as const satisfies readonly Observation<Id>[];

/** Whom point 2 names: the head, of four kinds of unit. Nobody else, and of nothing else. */
export const concerned: readonly (readonly [role: string, unitKind: string, concerned: boolean])[] = [
  ["head", "agency", true],
  ["head", "unit", true],
  ["head", "locality", true],
  ["head", "enterprise", true],
  ["head", "cluster", false],
  ["deputy-head", "agency", false],
  ["deputy-head", "unit", false],
  ["deputy-head", "locality", false],
  ["deputy-head", "enterprise", false],
  ["deputy-head", "cluster", false],
  ["worker", "agency", false],
  ["worker", "unit", false],
  ["worker", "locality", false],
  ["worker", "enterprise", false],
  ["worker", "cluster", false],
  ["collective", "agency", false],
  ["collective", "unit", false],
  ["collective", "locality", false],
  ["collective", "enterprise", false],
  ["collective", "cluster", false],
];

const met = "doctors";
const unmet = "child-stunting";
const missing = "forest-cover";
const inapplicable = "border-gate-trade";

/** What is assigned to the unit, in every mixture of the four outcomes, and what its head may then hope for. */
export const assignments: readonly (readonly [assigned: readonly Id[] | "all" | "left out", Verdict])[] = [
  [[met], "may-be-considered"],
  [[unmet], "not-considered"],
  [[missing], "undetermined"],
  [[inapplicable], "may-be-considered"],
  [[met, unmet], "not-considered"],
  [[met, missing], "undetermined"],
  [[met, inapplicable], "may-be-considered"],
  [[unmet, missing], "not-considered"],
  [[unmet, inapplicable], "not-considered"],
  [[missing, inapplicable], "undetermined"],
  [[met, unmet, missing], "not-considered"],
  [[met, unmet, inapplicable], "not-considered"],
  [[met, missing, inapplicable], "undetermined"],
  [[unmet, missing, inapplicable], "not-considered"],
  [[met, unmet, missing, inapplicable], "not-considered"],
  ["all", "not-considered"],
  ["left out", "undetermined"],
];
