import {
  assess,
  type Bar,
  type Candidate,
  type Condition,
  evaluate,
  type Policy,
  type Scorecard,
} from "../../src/index.js";
import { headsOfUnits, laoCai2023 } from "../../src/lao-cai-2023.js";
import { laoCaiCases } from "./lao-cai-2023.cases.js";

/** The policy with one thing wrong: a bar dropped, one it concerns left out, others let in, its condition turned. */
export const policyMutants: readonly (readonly [what: string, policy: Policy])[] = headsOfUnits.bars.flatMap(
  (bar) => [
    [`${bar.id} dropped`, withBar(bar, [])] as const,
    ...wrongBars(bar).map(([what, wrong]) => [`${bar.id}: ${what}`, withBar(bar, [wrong])] as const),
  ],
);

/** Those that no case of the policy contradicts. */
export function unfoundPolicyMutants(): readonly string[] {
  return policyMutants.filter(([, policy]) => !isContradicted(policy)).map(([what]) => what);
}

function withBar(bar: Bar, others: readonly Bar[]): Policy {
  const bars = headsOfUnits.bars.flatMap((one): Bar[] => (one.id === bar.id ? [...others] : [one]));
  return { ...headsOfUnits, bars } as Policy;
}

function wrongBars(bar: Bar): (readonly [string, Bar])[] {
  const { roles = [], unitKinds = [] } = bar.subjects;
  const conditions: readonly (readonly [string, Condition])[] = [
    ["its condition turned", { not: bar.condition }],
    ["any for all", swapped(bar.condition)],
  ];
  return [
    ["every role", { ...bar, subjects: { unitKinds } }],
    ["every kind of unit", { ...bar, subjects: { roles } }],
    ...unitKinds.map((kind) => {
      const others = unitKinds.filter((one) => one !== kind);
      return [`without ${kind}`, { ...bar, subjects: { roles, unitKinds: others } }] as const;
    }),
    ...conditions.map(([what, condition]) => [what, { ...bar, condition }] as const),
  ];
}

/** The same condition of any where it was of all. */
function swapped(condition: Condition): Condition {
  if (typeof condition === "string") return condition;
  if ("not" in condition) return { not: swapped(condition.not) };
  return "all" in condition ? { any: condition.all } : condition;
}

const cards = new Map<unknown, Scorecard>();

function isContradicted(policy: Policy): boolean {
  return laoCaiCases.some(({ observations, assess: asked }) => {
    if (!asked) return false;
    const card = cards.get(observations) ?? (evaluate(laoCai2023, observations) as unknown as Scorecard);
    cards.set(observations, card);
    return assess(policy, asked.candidate as Candidate, card).verdict !== asked.verdict;
  });
}
