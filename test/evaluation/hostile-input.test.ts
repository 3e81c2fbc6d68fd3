import { describe, expect, it } from "vitest";
import { assess, evaluate, evaluateRows, ThiduaError } from "../../src/index.js";
import { headsOfUnits, laoCai2023 } from "../../src/lao-cai-2023.js";

function revoked(): never {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy as never;
}
const throwing = (): never => {
  throw new Error("boom");
};
const good = { indicator: "forest-cover", value: "58.5" } as const;

describe("input that refuses to be read stops nothing beside it", () => {
  it.each([
    ["a revoked proxy as a value", { doctors: revoked(), "forest-cover": "58.5" }],
    [
      "a getter that throws",
      Object.defineProperty({ "forest-cover": "58.5" }, "doctors", { get: throwing, enumerable: true }),
    ],
    ["a revoked proxy as an observation", [revoked(), good]],
    [
      "a getter in an observation",
      [
        {
          indicator: "doctors",
          get value(): string {
            return throwing();
          },
        },
        good,
      ],
    ],
    ["a proxy whose every trap throws", [new Proxy({}, { get: throwing, ownKeys: throwing }) as never, good]],
  ])("%s", (_, observations) => {
    const card = evaluate(laoCai2023, observations as never);
    expect(card.get("forest-cover").outcome).toBe("met");
    expect(card.get("doctors").outcome).toBe("undetermined");
    const issues = [...card.issues, ...card.get("doctors").issues].map(({ code }) => code);
    expect(issues.some((code) => code === "number/malformed" || code === "observation/malformed")).toBe(true);
    if (!Array.isArray(observations)) return;
    const [inRows] = [
      ...evaluateRows(laoCai2023, observations as never, { grouped: true, onIssue: () => {} }),
    ];
    expect(inRows?.evaluations).toEqual(card.evaluations);
  });

  it("a call that cannot be read throws the library's own error", () => {
    const head = { role: "head", unit: { kind: "agency" }, assigned: "all" } as const;
    const card = evaluate(laoCai2023, {});
    expect(() => evaluate(laoCai2023, revoked())).toThrow(ThiduaError);
    expect(() => evaluate(laoCai2023, {}, null as never)).toThrow(ThiduaError);
    expect(() => evaluate(revoked(), {})).toThrow(ThiduaError);
    expect(() => assess(headsOfUnits, revoked(), card)).toThrow(ThiduaError);
    expect(() => assess(headsOfUnits, head, JSON.parse(JSON.stringify(card)))).toThrow(ThiduaError);
    expect(() => assess(headsOfUnits, { ...head, assigned: new Array(1) }, card)).toThrow(ThiduaError);
  });

  it.each([
    ["head", "agencies"],
    ["head", "cơ quan"],
    ["người đứng đầu", "agency"],
  ])("%s of %s is a slip, not somebody whom the policy does not concern", (role, kind) => {
    const card = evaluate(laoCai2023, {});
    expect(() => assess(headsOfUnits, { role, unit: { kind }, assigned: "all" }, card)).toThrow(ThiduaError);
  });
});
