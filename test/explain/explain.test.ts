import { describe, expect, it } from "vitest";
import {
  atLeast,
  atMost,
  between,
  defineRuleSet,
  evaluate,
  exactly,
  explain,
  explainParts,
  lessThan,
  moreThan,
  type ObservationRecord,
  type Target,
} from "../../src/index.js";
import { laoCai2023 } from "../../src/lao-cai-2023.js";

const source = { document: "kh-1", place: "appendix/3", quote: "lời văn" };

/** The words for one value against one target. */
function said(target: Target, value: string | { numerator: string; denominator: string }, unit = "percent") {
  const ruleSet = defineRuleSet({
    id: "one",
    version: "1.0.0",
    period: "2023",
    documents: [
      {
        id: "kh-1",
        number: "1/KH",
        title: { vi: "K", en: "P" },
        issuer: { vi: "T", en: "P" },
        issued: "2023-01-01",
      },
    ],
    rules: [
      {
        id: "x",
        name: { vi: "Chỉ tiêu", en: "Indicator" },
        unit,
        direction: "none",
        target,
        basis: "stated",
        source,
      },
    ],
  });
  const evaluation = evaluate(ruleSet, { x: value } as ObservationRecord<"x">).get("x");
  return { vi: explainParts(evaluation, "vi").distance, en: explainParts(evaluation, "en").distance };
}

describe("how far a value is from what was asked", () => {
  it.each<[string, Target, string, string, string]>([
    [
      "too low",
      atLeast("11"),
      "5.11",
      "cần tăng thêm 5,89 điểm phần trăm để đạt",
      "5.89 percentage points short",
    ],
    [
      "too high",
      atMost("1.2"),
      "1.5",
      "cần giảm 0,3 điểm phần trăm để đạt",
      "0.3 percentage points too high",
    ],
    [
      "too low for a strict bound",
      moreThan("90"),
      "89",
      "cần tăng hơn 1 điểm phần trăm để đạt",
      "must rise by more than 1 percentage point to meet it",
    ],
    [
      "too high for a strict bound",
      lessThan("25.9"),
      "26",
      "cần giảm hơn 0,1 điểm phần trăm để đạt",
      "must fall by more than 0.1 percentage points to meet it",
    ],
    [
      "on a strict lower bound",
      moreThan("90"),
      "90",
      "đúng bằng mức chỉ tiêu, phải cao hơn mức đó mới đạt",
      "exactly on the bound, and only over it is met",
    ],
    [
      "on a strict upper bound",
      lessThan("25.9"),
      "25.9",
      "đúng bằng mức chỉ tiêu, phải thấp hơn mức đó mới đạt",
      "exactly on the bound, and only under it is met",
    ],
    ["on an inclusive bound", atMost("1.2"), "1.2", "đúng mức chỉ tiêu", "exactly on the bound"],
    [
      "better",
      atLeast("11"),
      "12.5",
      "tốt hơn mức chỉ tiêu 1,5 điểm phần trăm",
      "better than the bound by 1.5 percentage points",
    ],
    [
      "inside two ends",
      between(atLeast("5"), lessThan("7")),
      "5.5",
      "cách đầu gần nhất của khoảng 0,5 điểm phần trăm",
      "0.5 percentage points inside the nearer end",
    ],
    [
      "outside two ends",
      between(atLeast("5"), lessThan("7")),
      "7.5",
      "cần giảm hơn 0,5 điểm phần trăm để đạt",
      "must fall by more than 0.5 percentage points to meet it",
    ],
    [
      "off an exact figure",
      exactly("10"),
      "9",
      "cần tăng thêm 1 điểm phần trăm để đạt",
      "1 percentage point short",
    ],
  ])("%s", (_, target, value, vi, en) => {
    expect(said(target, value)).toEqual({ vi, en });
  });

  it("in things that come whole, and in the numerator of a ratio of counts", () => {
    expect(said(atLeast("72"), "71", "communes")).toEqual({
      vi: "cần tăng thêm 1 xã để đạt",
      en: "1 commune short",
    });
    expect(said(moreThan("50"), { numerator: "5", denominator: "10" })).toEqual({
      vi: "cần tăng thêm 1 ở tử số để đạt",
      en: "1 more in the numerator would meet it",
    });
    expect(said(lessThan("50"), { numerator: "7", denominator: "10" }).en).toBe(
      "3 fewer in the numerator would meet it",
    );
  });
});

describe("a whole explanation", () => {
  const card = evaluate(
    laoCai2023,
    [
      { indicator: "grdp-growth", value: "5.11", standing: "provisional", provenance: "Cục Thống kê" },
      { indicator: "child-stunting", value: "25.8" },
      { indicator: "new-rural-communes-share", numerator: "72", denominator: "127" },
      { indicator: "forest-cover", value: "58,5" },
      { indicator: "border-gate-trade", standing: "not-applicable", reason: "Huyện không có cửa khẩu" },
      { indicator: "certified-workers", value: "70" },
      { indicator: "trained-workers", value: "68" },
    ],
    { area: "lao-cai" },
  );

  it.each(["vi", "en"] as const)("of every outcome, %s", async (locale) => {
    const paragraphs = card.evaluations
      .filter(({ outcome, indicator }) => outcome !== "undetermined" || /forest|doctors/.test(indicator))
      .map((evaluation) => {
        const observations = card.observationsOf(evaluation.indicator);
        return explain(evaluation, locale, { ...laoCai2023, observations });
      });
    await expect(`${paragraphs.join("\n")}\n`).toMatchFileSnapshot(
      new URL(`golden/explain.${locale}.txt`, import.meta.url).pathname,
    );
  });

  it("names the document by its number where the rule set is at hand, else by its id", () => {
    const evaluation = card.get("grdp-growth");
    expect(explain(evaluation, "en", laoCai2023)).toContain("Source: 02/CT-UBND, appendix, item 1: “");
    expect(explain(evaluation, "en")).toContain("Source: ct-02-2023, appendix, item 1: “");
  });

  it("stays in one line, and steers no terminal, whatever a reason or a name holds", () => {
    const hostile = evaluate(laoCai2023, [
      { indicator: "doctors", standing: "not-applicable", reason: "a\n\u001b[31mb\u202e" },
    ]).get("doctors");
    expect(explain(hostile, "en")).toContain("because: a\\n\\u{1b}[31mb\\u{202e}");
  });
});
