import { describe, expect, it } from "vitest";
import { ClosedAreas } from "../../src/evaluation/closed-areas.js";

function closed(...ids: readonly string[]): ClosedAreas {
  const areas = new ClosedAreas();
  for (const id of ids) areas.add(id);
  return areas;
}

const many = Array.from({ length: 2_000 }, (_, i) => `area-${i}`);

describe("the areas that were closed", () => {
  // Texts found by trying, for what their two hashes of 32 bits have in common.
  it.each([
    ["of a first hash that is 0", "xa-anu1a3f", "xa-fs0zdyc"],
    ["of a second hash that is 0", "xa-2wuodcs", "xa-1dj0eug"],
    ["of one first hash, looked for from one place", "xa-228228", "xa-458457"],
    ["of one first hash, looked for from one place", "xa-246734", "xa-478061"],
    ["of one second hash, in one table", "xa-730051", "xa-836640"],
    ["of one second hash, in one table", "xa-1021837", "xa-1096070"],
    ["of zeros alone", "\0", "\0\0"],
  ])("two %s are told apart, %j and %j, however many come after", (_, one, other) => {
    const areas = new ClosedAreas();
    const added = (id: string): boolean => areas.add(id);
    expect([one, other, one, other].map(added)).toEqual([true, true, false, false]);
    for (const id of many) areas.add(id);
    expect([one, other].map(added)).toEqual([false, false]);
  });

  it("are known again, each of them, after their tables have grown", () => {
    const areas = closed(...many);
    expect(many.filter((id) => areas.add(id))).toEqual([]);
  });

  it("take about 12 bytes each, and four times that with what growing left behind", () => {
    const bytes = bytesOf(() => closed(...many));
    expect(bytes).toBeLessThan(60 * many.length);
  });

  it("take no more room where one returns again and again", () => {
    const areas = closed("area");
    expect(bytesOf(() => many.map(() => areas.add("area")))).toBeLessThanOrEqual(0);
  });
});

/** What a call took of memory outside the heap, where typed arrays have theirs. */
function bytesOf(call: () => unknown): number {
  const before = process.memoryUsage().arrayBuffers;
  call();
  return process.memoryUsage().arrayBuffers - before;
}
