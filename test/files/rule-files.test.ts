import { describe, expect, it } from "vitest";
import { policyFaults } from "../../src/eligibility/policy-faults.js";
import { policySchema, ruleSetSchema } from "../../src/files/rule-set-schema.js";
import { parseRuleSet } from "../../src/files.js";
import { headsOfUnits, laoCai2023 } from "../../src/lao-cai-2023.js";
import { ruleSetFaults } from "../../src/rule/rule-set-faults.js";

type Path = readonly (string | number)[];

const strangers = [undefined, null, 5, 0.5, "", " ", "x", true, [], [null], {}, { x: 1 }];

/** A small rule set that uses every key there is. */
const rich = (): Record<string, unknown> => {
  const rules = laoCai2023.rules.filter(({ id }) =>
    ["trained-workers", "certified-workers", "new-rural-communes-share", "new-rural-communes"].includes(id),
  );
  const [first, ...others] = JSON.parse(JSON.stringify(rules));
  const range = {
    comparator: "between",
    lower: { comparator: "at-least", bound: "1" },
    upper: { comparator: "less-than", bound: "99" },
  };
  const { source } = first;
  return {
    ...JSON.parse(JSON.stringify(laoCai2023)),
    rules: [
      {
        ...first,
        aliases: ["một tên khác"],
        stretch: range,
        safety: { comparator: "exactly", bound: "5" },
        rounding: { digits: 1, mode: "half-up", source },
        wording: { text: "trên 5", word: "trên" },
        plausible: { from: "0", to: "100", whole: true },
        approximate: true,
        accumulation: "rate",
        lock: "locked",
        adapted: { from: "x@1.0.0", fields: ["target"], reason: "vì thế" },
      },
      ...others,
    ],
    units: [
      {
        id: "cow",
        name: { vi: "con bò", en: "cows" },
        spellings: ["bò"],
        dimension: "cow",
        factor: "1",
        kind: "count",
        whole: true,
      },
    ],
    lock: "free",
    adaptedFrom: "x@1.0.0",
    dropped: [{ indicator: "doctors", reason: "vì thế" }],
    milestones: [],
    occasions: laoCai2023.occasions?.slice(0, 1),
    excused: laoCai2023.excused?.slice(0, 1),
  };
};

function* paths(value: unknown, path: Path = []): Generator<Path> {
  yield path;
  if (typeof value !== "object" || value === null) return;
  for (const [key, member] of Object.entries(value)) {
    yield* paths(member, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}

/** The same data with another value at a path. */
function changed(value: unknown, [key, ...rest]: Path, stranger: unknown): unknown {
  if (key === undefined) return stranger;
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<
    string | number,
    unknown
  >;
  copy[key] = changed(copy[key], rest, stranger);
  return copy;
}

describe("the schema that is published and the check that is made", () => {
  it("take the directive and its policy", () => {
    expect(ruleSetSchema.safeParse(laoCai2023).success).toBe(true);
    expect(policySchema.safeParse(headsOfUnits).success).toBe(true);
    expect(ruleSetFaults(rich())).toEqual([]);
    expect(ruleSetSchema.safeParse(rich()).error).toBeUndefined();
  });

  it("the schema refuses nothing that the check takes, so that every refusal has a code of its own", () => {
    const set = rich();
    const silent = [...paths(set)].flatMap((path) =>
      strangers
        .map((stranger) => ({ stranger, input: changed(set, path, stranger) }))
        .filter(({ input }) => ruleSetFaults(input).length === 0 && !ruleSetSchema.safeParse(input).success)
        .map(({ stranger }) => `${path.join(".")} = ${JSON.stringify(stranger)}`),
    );
    expect(silent).toEqual([]);
  });

  it("neither does the schema of policies", () => {
    const policy = {
      ...headsOfUnits,
      bars: [
        {
          ...headsOfUnits.bars[0],
          condition: { all: ["doctors", { any: ["doctors"] }, { "at-least-k": 1, of: ["doctors"] }] },
        },
      ],
    };
    const silent = [...paths(policy)].flatMap((path) =>
      strangers
        .map((stranger) => ({ stranger, input: changed(policy, path, stranger) }))
        .filter(
          ({ input }) =>
            policyFaults(laoCai2023 as never, input).length === 0 && !policySchema.safeParse(input).success,
        )
        .map(({ stranger }) => `${path.join(".")} = ${JSON.stringify(stranger)}`),
    );
    expect(silent).toEqual([]);
  });

  it("no stranger at any place brings anything but the library's own error", () => {
    const set = rich();
    for (const path of paths(set)) {
      for (const stranger of strangers) {
        try {
          parseRuleSet(changed(set, path, stranger));
        } catch (error) {
          expect(error, `${path.join(".")} = ${JSON.stringify(stranger)}`).toMatchObject({
            name: "ThiduaError",
          });
        }
      }
    }
  });
});
