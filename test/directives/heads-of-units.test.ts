import { describe, expect, it } from "vitest";
import { assess, evaluate, type IndicatorOf, type Observation } from "../../src/index.js";
import { headsOfUnits, laoCai2023 } from "../../src/lao-cai-2023.js";
import { assignments, concerned, figures } from "./heads-of-units.table.js";
import { table } from "./lao-cai-2023.table.js";
import { policyMutants, unfoundPolicyMutants } from "./policy-mutants.js";

type Id = IndicatorOf<typeof laoCai2023>;
type Assigned = (typeof assignments)[number][0];

const card = evaluate(laoCai2023, figures);
const candidate = (role: string, kind: string, assigned: Assigned) => ({
  role,
  unit: { kind },
  ...(assigned === "left out" ? {} : { assigned }),
});
const head = (assigned: Assigned) => candidate("head", "agency", assigned);
const reason = (assigned: Assigned, observations: readonly Observation<Id>[] = figures) =>
  assess(headsOfUnits, head(assigned), evaluate(laoCai2023, observations)).reasons[0];

/** A figure for every target as the appendix asks it, or just past it where the figure itself does not meet. */
const allMet: Observation<Id>[] = table.map(([indicator, , , bound, , , below, at, above]) => ({
  indicator,
  value: at !== "not-met" ? bound : below[1] === "met" ? below[0] : above[0],
}));

describe("the head of an agency, unit, locality or enterprise, and nobody else, is barred by an unmet target", () => {
  describe.each(concerned)("%s of a unit of kind %s (%s)", (role, kind, isConcerned) => {
    it.each(assignments)("assigned %s: %s", (assigned, verdict) => {
      const answer = assess(headsOfUnits, candidate(role, kind, assigned), card);
      expect(answer.verdict).toBe(isConcerned ? verdict : "may-be-considered");
      if (!isConcerned) {
        expect(answer.reasons[0]).toMatchObject({
          state: "not-concerned",
          notConcerned: role === "head" ? "unit-kind" : "role",
        });
      }
    });
  });
});

describe("a head's answer", () => {
  it("names the unmet target, with what would meet it and the words of point 2", () => {
    expect(reason(["doctors", "child-stunting"])).toMatchObject({
      state: "barred",
      decidedBy: [{ indicator: "child-stunting", outcome: "not-met" }],
      unmet: [{ indicator: "child-stunting", shortfall: { by: "0", toward: "down", reach: "past" } }],
      source: {
        document: "ct-02-2023",
        place: "2",
        quote: expect.stringMatching(/^Không xét khen thưởng cho người đứng đầu .* không hoàn thành\.$/),
      },
    });
  });

  it("names the figure that is still needed, and no other", () => {
    expect(reason(["doctors", "forest-cover", "border-gate-trade"])?.stillNeeded).toEqual(["forest-cover"]);
  });

  it("waits for the assignment where none is said", () => {
    expect(reason("left out")).toMatchObject({
      state: "undetermined",
      issues: [{ code: "eligibility/assignment-missing" }],
    });
  });

  it("is not concerned where nothing assigned applies", () => {
    expect(reason(["border-gate-trade"])).toMatchObject({
      state: "not-concerned",
      notConcerned: "not-applicable",
    });
  });

  it("is undetermined by a faulty figure, which bars nobody and clears nobody", () => {
    expect(reason(["doctors"], [{ indicator: "doctors", value: "14 bác sỹ" }])?.state).toBe("undetermined");
  });

  it("says that it rests on a provisional figure", () => {
    const provisional: Observation<Id> = {
      indicator: "doctors",
      value: "13",
      standing: "provisional",
    };
    expect(reason(["doctors"], [provisional])).toMatchObject({ state: "barred", provisional: true });
  });

  it("ignores what was not assigned to the unit", () => {
    expect(reason(["doctors"])?.state).toBe("clear");
  });

  it("is clear with all 35 met, and barred by any single one of them", () => {
    expect(reason("all", allMet)?.state).toBe("clear");
    for (const [id, , , , , , below, , above] of table) {
      const missed = below[1] === "not-met" ? below[0] : above[0];
      const one = allMet.map((met) => (met.indicator === id ? { indicator: id, value: missed } : met));
      expect(
        reason("all", one)?.unmet.map(({ indicator }) => indicator),
        id,
      ).toEqual([id]);
    }
  });
});

it("a policy wrong in one thing gives some candidate another verdict: bar, role, kind of unit, condition", () => {
  expect(policyMutants).toHaveLength(9);
  expect(unfoundPolicyMutants()).toEqual([]);
});
