import { beforeEach, describe, expect, it, vi } from "vitest";

describe("the message of an error", () => {
  beforeEach(() => {
    vi.resetModules();
  });

  it("has the words of its faults, a line each, wherever the words are", async () => {
    const { ThiduaError } = await import("../../src/issue/thidua-error.js");
    const { issue } = await import("../../src/issue/issue.js");
    const { describeIssue } = await import("../../src/issue/describe-issue.js");
    const [one, two] = [unknownUnit(issue), issue("rule/missing-key", { key: "id" })];
    const [first, second] = [one, two].map((fault) => describeIssue(fault, "en"));
    expect(new ThiduaError([one, two]).message).toBe(
      `unit/unknown at rules.0.unit: ${first?.message}. ${first?.hint}\n` +
        `rule/missing-key: ${second?.message}. ${second?.hint}`,
    );
  });

  it("has what its faults carry, in one line each, in a bundle that left the words out", async () => {
    const { ThiduaError } = await import("../../src/issue/thidua-error.js");
    const { issue } = await import("../../src/issue/issue.js");
    expect(new ThiduaError([unknownUnit(issue), issue("rule/missing-key", { key: "id" })]).message).toBe(
      'unit/unknown at rules.0.unit: {"received":"per\\nson","nearest":["people"]}\nrule/missing-key: {"key":"id"}',
    );
  });
});

function unknownUnit(issue: typeof import("../../src/issue/issue.js").issue) {
  return issue("unit/unknown", { received: "per\nson", nearest: ["people"] }, ["rules", 0, "unit"]);
}
