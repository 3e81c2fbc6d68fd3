import type { IndicatorOf, Outcome } from "../../src/index.js";
import type { laoCai2023 } from "../../src/lao-cai-2023.js";
import type { RuleCase } from "../../src/testing.js";
import { table } from "./lao-cai-2023.table.js";

type Id = IndicatorOf<typeof laoCai2023>;

/**
 * Figures one unit of the bound's last place off it, typed from the text beside the table's: 1 for a bound of whole
 * units, 0.1 for one place. What each is worth is the sign's definition, read by a person.
 */
const beside: Readonly<Record<string, readonly [below: string, above: string]>> = {
  "11": ["10", "12"],
  "103": ["102", "104"],
  "12000": ["11999", "12001"],
  "51100": ["51099", "51101"],
  "95": ["94", "96"],
  "6": ["5", "7"],
  "20500": ["20499", "20501"],
  "34400": ["34399", "34401"],
  "5": ["4", "6"],
  "67.2": ["67.1", "67.3"],
  "80": ["79", "81"],
  "45": ["44", "46"],
  "14": ["13", "15"],
  "25.9": ["25.8", "26"],
  "14.4": ["14.3", "14.5"],
  "1.2": ["1.1", "1.3"],
  "4": ["3", "5"],
  "67.7": ["67.6", "67.8"],
  "29.3": ["29.2", "29.4"],
  "52.7": ["52.6", "52.8"],
  "97": ["96", "98"],
  "85": ["84", "86"],
  "78": ["77", "79"],
  "56.7": ["56.6", "56.8"],
  "72": ["71", "73"],
  "58.5": ["58.4", "58.6"],
  "77": ["76", "78"],
  "94": ["93", "95"],
  "96.5": ["96.4", "96.6"],
  "100": ["99", "101"],
  "50": ["49", "51"],
  "90": ["89", "91"],
};

const worth: Readonly<Record<string, readonly [Outcome, Outcome, Outcome]>> = {
  ">=": ["not-met", "met", "met"],
  ">": ["not-met", "not-met", "met"],
  "<=": ["met", "met", "not-met"],
  "<": ["met", "not-met", "not-met"],
};

const single = (id: Id, value: string, outcome: Outcome): RuleCase<Id> =>
  ({ observations: { [id]: value }, expect: { [id]: outcome } }) as unknown as RuleCase<Id>;

const bounds = table.flatMap(([id, , sign, bound]) => {
  const [below, above] = beside[bound] ?? ["", ""];
  const [under, on, over] = worth[sign] ?? [];
  if (!under || !on || !over) return [];
  return [single(id, below, under), single(id, bound, on), single(id, above, over)];
});

const head = { role: "head", unit: { kind: "agency", id: "so-y-te" } };
const figures = { doctors: "14", "child-stunting": "25.9" } as const;

/** Point 2: heads alone, four kinds of unit, the targets assigned, one is enough, a missing figure bars nobody. */
const policy: readonly RuleCase<Id>[] = [
  {
    observations: figures,
    assess: { candidate: { ...head, assigned: ["doctors"] }, verdict: "may-be-considered" },
  },
  {
    observations: figures,
    assess: { candidate: { ...head, assigned: ["child-stunting"] }, verdict: "not-considered" },
  },
  {
    observations: figures,
    assess: { candidate: { ...head, assigned: ["doctors", "child-stunting"] }, verdict: "not-considered" },
  },
  {
    observations: figures,
    assess: { candidate: { ...head, assigned: ["doctors", "forest-cover"] }, verdict: "undetermined" },
  },
  {
    observations: figures,
    assess: {
      candidate: { ...head, assigned: ["child-stunting", "forest-cover"] },
      verdict: "not-considered",
    },
  },
  { observations: figures, assess: { candidate: head, verdict: "undetermined" } },
  {
    observations: figures,
    assess: {
      candidate: { ...head, role: "collective", assigned: ["child-stunting"] },
      verdict: "may-be-considered",
    },
  },
  ...["agency", "unit", "locality", "enterprise"].map(
    (kind): RuleCase<Id> => ({
      observations: figures,
      assess: {
        candidate: { role: "head", unit: { kind }, assigned: ["child-stunting"] },
        verdict: "not-considered",
      },
    }),
  ),
  {
    observations: figures,
    assess: {
      candidate: { role: "head", unit: { kind: "cluster" }, assigned: ["child-stunting"] },
      verdict: "may-be-considered",
    },
  },
];

/** Cases of every target, below, at and above its bound, and of the policy. */
export const laoCaiCases: readonly RuleCase<Id>[] = [...bounds, ...policy];
