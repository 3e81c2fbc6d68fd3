import type { IssueCode, IssueDetails } from "../../src/issue/issue-details.js";

const nearest = ["forest-cover"];
const quote = "thể cân nặng trên tuổi dưới 14,4%";

/** What each code carries when it happens, in every way that has words of its own; the nearest known, and none. */
export const specimens: { readonly [Code in IssueCode]?: readonly IssueDetails[Code][] } = {
  "number/malformed": [
    { received: "", reason: "empty" },
    { received: "1 000", reason: "blank" },
    { received: "25,9", reason: "comma" },
    { received: "25.9%", reason: "percent-sign" },
    { received: "1e3", reason: "exponent" },
    { received: "1_000", reason: "underscore" },
    { received: "−5", reason: "unicode-minus" },
    { received: "5.", reason: "dot-without-digits" },
    { received: "6.5", reason: "dot-decimal" },
    { received: "12.000.000", reason: "dot-groups" },
    { received: "khoảng 5", reason: "words" },
    { received: "n/a", reason: "not-a-number" },
    { received: "true", reason: "wrong-type" },
  ],
  "number/out-of-range": [{ received: "123456789012345678901" }],
  "number/inexact": [{ received: "25.900000000000002" }],
  "number/not-finite": [{ received: "NaN" }],
  "number/zero-denominator": [{ received: "0" }],
  "number/negative-denominator": [{ received: "-127" }],

  "unit/unknown": [
    { received: "trieu dong", nearest: ["triệu đồng", "tỷ đồng"] },
    { received: "sải", nearest: [] },
  ],
  "unit/mismatch": [{ expected: "million-visits", received: "tỷ đồng" }],
  "unit/missing": [{ expected: "percentage-points" }],

  "period/malformed": [{ received: "2023-13" }],
  "period/mismatch": [{ expected: "2023", received: "2023-Q3" }],

  "observation/missing": [
    { indicator: "doctors", area: "sa-pa", period: "2023" },
    { indicator: "doctors", area: null, period: "2023" },
  ],
  "observation/incomplete": [
    { indicator: "doctors", lacks: "numerator" },
    { indicator: "doctors", lacks: "denominator" },
  ],
  "observation/two-values": [{ indicator: "doctors" }],
  "observation/conflict": [{ indicator: "doctors", values: ["13", "14"], paths: [] }],
  "observation/reason-missing": [{ indicator: "border-gate-trade" }],
  "observation/area-ambiguous": [
    { areas: ["sa-pa", "bat-xat"] },
    { areas: ["a", "b", "c", "d", "e", "f", "g"] },
  ],
  "observation/area-absent": [
    { received: "sapa", nearest: ["sa-pa"] },
    { received: "ha-noi", nearest: [] },
  ],
  "observation/area-split": [{ area: "sa-pa" }],
  "observation/unknown-indicator": [
    { received: "forest-covr", nearest },
    { received: "xyz", nearest: [] },
  ],
  "observation/unknown-standing": [
    { received: "provisonal", nearest: ["provisional"] },
    { received: "?", nearest: [] },
  ],
  "observation/unknown-field": [
    { received: "vlaue", nearest: ["value"] },
    { received: "colour", nearest: [] },
  ],
  "observation/malformed": [{ expected: "an observation", received: "7" }],
  "observation/column-length": [{ column: "doctors", expected: 10, received: 12 }],
  "observation/area-repeated": [{ area: "sa-pa" }],
  "observation/area-unnamed": [{}],

  "rule/unknown-key": [
    { received: "tagret", nearest: ["target"] },
    { received: "colour", nearest: [] },
  ],
  "rule/missing-key": [{ key: "source" }],
  "rule/malformed": [{ expected: "a whole number from 0 to 18", received: "19" }],
  "rule/bad-id": [{ received: "__proto__" }],
  "rule/duplicate-id": [{ received: "doctors" }],
  "rule/unknown-reference": [
    { received: "forest-covr", to: "indicator", nearest },
    { received: "ct-99", to: "document", nearest: [] },
  ],
  "rule/cyclic-reference": [{ cycle: ["a", "b", "a"] }],
  "rule/empty-interval": [{ lower: "7", upper: "5" }],
  "rule/bad-bound": [{ received: "25,9" }],
  "rule/bad-count": [{ received: "4", members: 3 }],
  "rule/empty-list": [{}],
  "rule/too-deep": [{ limit: 100 }],
  "rule/unknown-schema-version": [{ received: "2", supported: 1 }],
  "rule/quote-not-in-text": [{ indicator: "child-underweight", quote }],
  "rule/bound-not-in-quote": [{ indicator: "child-underweight", bound: "14.5", quote }],
  "rule/number-uncovered": [{ number: "19", context: "số xã đạt 19 tiêu chí nông thôn mới" }],
  "rule/comparator-not-in-words": [
    { indicator: "child-underweight", comparator: "at-most", words: "less-than", quote },
    {
      indicator: "poverty",
      comparator: "at-least",
      words: "lower-is-better by “hộ nghèo”",
      quote: "hộ nghèo: 4%",
    },
    {
      indicator: "income",
      comparator: "between",
      words: "higher-is-better by “thu nhập”",
      quote: "thu nhập: 40 triệu đồng",
    },
    { indicator: "doctors", comparator: "exactly", words: "more-than or at-least", quote },
  ],
  "rule/unit-not-in-words": [{ indicator: "child-underweight", unit: "per-mille", words: "%", quote }],
  "rule/noted-discrepancy": [
    { subject: "ct-02-2023", vi: "Văn bản ghi hai số.", en: "The text has two numbers." },
  ],
  "rule/contradiction": [{ indicators: ["certified-workers", "trained-workers"], witness: "70" }],
  "rule/pair-disagrees": [{ indicators: ["new-rural-communes-share", "new-rural-communes"], witness: "71" }],
  "rule/impossible-target": [{ indicator: "forest-cover", bound: "101", limit: "100" }],
  "rule/always-met": [{ indicator: "forest-cover", bound: "0" }],
  "rule/redundant": [{ indicator: "trained-workers", by: "certified-workers", witness: "70" }],
  "rule/assumed-without-note": [{ indicator: "natural-increase" }],
  "rule/bound-not-whole": [{ indicator: "new-rural-communes", bound: "71.5", whole: "72" }],
  "rule/expired": [{ to: "2023-12-31", asOf: "2024-06-01" }],
  "rule/not-yet-in-force": [{ from: "2023-01-13", asOf: "2022-06-01" }],
  "rule/not-yet-issued": [{ document: "ct-02-2023", issued: "2023-01-13", asOf: "2022-06-01" }],
  "rule/several-in-force": [{ ruleSets: ["lao-cai-2023", "lao-cai-2023-b"], asOf: "2023-06-01" }],
  "rule/unit-mismatch": [{ expected: "percent", received: "communes" }],

  "evaluation/implausible": [
    { indicator: "forest-cover", value: "120", expected: "at-most", bound: "100" },
    { indicator: "forest-cover", value: "-1", expected: "at-least", bound: "0" },
    { indicator: "new-rural-communes", value: "71.5", expected: "whole", bound: null },
  ],
  "evaluation/part-over-whole": [
    { part: "certified-workers", partValue: "70", whole: "trained-workers", wholeValue: "68" },
  ],
  "evaluation/same-target-disagrees": [{ met: "new-rural-communes", notMet: "new-rural-communes-share" }],
  "evaluation/unknown-indicator": [
    { received: "forest-covr", nearest },
    { received: "xyz", nearest: [] },
  ],
  "evaluation/unknown-area": [
    { received: "sapa", nearest: ["sa-pa"] },
    { received: "7", nearest: [] },
  ],
  "evaluation/not-additive": [{ indicator: "forest-cover", unit: "percent" }],
  "evaluation/part-missing": [{ indicator: "doctors", part: "sa-pa" }],
  "evaluation/parts-do-not-cover": [
    { indicator: "tourist-arrivals", period: "2023", received: ["2023-Q1", "2023-Q2", "2023-H1"] },
  ],
  "evaluation/assignment-missing": [{}],

  "eligibility/assignment-missing": [{ unit: "so-y-te" }, { unit: null }],
  "eligibility/assignment-empty": [{}],
  "eligibility/assignment-unknown": [
    { received: "forest-covr", nearest },
    { received: "xyz", nearest: [] },
  ],
  "eligibility/assignment-sum": [{ indicator: "new-rural-communes", expected: "72", received: "70" }],
  "eligibility/assignment-conflict": [
    { unit: "sa-pa", field: "kind", indicator: null, values: ["locality", "agency"] },
    { unit: "sa-pa", field: "bound", indicator: "doctors", values: ["13", "14"] },
  ],
  "eligibility/assignment-part-over-whole": [
    {
      unit: "sa-pa",
      part: "certified-workers",
      partBound: "70",
      whole: "trained-workers",
      wholeBound: "67.7",
    },
  ],
  "eligibility/assignment-share": [{ indicator: "forest-cover", expected: "58.5", received: "57.25" }],
  "eligibility/bad-candidate": [
    { field: "role", received: "haed", nearest: ["head"] },
    { field: "unit.kind", received: "undefined", nearest: [] },
    { field: "assigned", received: "5", nearest: ["all"] },
  ],
  "eligibility/candidate-count": [{ expected: 10, received: 9 }],
  "eligibility/rule-set-mismatch": [{ expected: "lao-cai-2023", received: "yen-bai-2023" }],

  "compare/forbidden-change": [
    ...["tightened", "incomparable", "reworded", "added", "lock free"].map((change) => {
      return { indicator: "doctors", lock: "locked", change, witness: null };
    }),
    { indicator: "doctors", lock: "tighten-only", change: "loosened", witness: "13" },
    { indicator: "doctors", lock: "locked", change: "removed", witness: "13 per-10000-people" },
    { indicator: "doctors", lock: "locked", change: "lock tighten-only", witness: null },
    { indicator: "forest-cover", lock: "tighten-only", change: "unit", witness: "1 %" },
  ],

  "receipt/malformed": [{ received: "{…}" }],
  "receipt/digest-mismatch": [{ expected: "ab12", received: "cd34" }],
  "receipt/rule-set-unknown": [{ ruleSet: "lao-cai-2023", hash: "ab12" }],
  "receipt/differs": [{ indicator: "doctors", field: "outcome", recorded: "met", replayed: "not-met" }],

  "files/not-found": [{ file: "figures.csv" }],
  "files/unreadable": [
    { file: "figures.csv", reason: "EACCES" },
    { file: "figures", reason: "EISDIR" },
    { file: "figures/a.csv", reason: "ENOTDIR" },
  ],
  "files/unwritable": [
    { file: "draft.json", reason: "EACCES" },
    { file: "draft.json", reason: "ENOSPC" },
  ],
  "files/not-utf8": [{ file: "figures.csv" }],
  "files/json-syntax": [
    { line: 3, column: 5, found: "]" },
    { line: 9, column: 1, found: "" },
  ],
  "files/yaml-syntax": [
    { line: 3, column: 5, found: "]" },
    { line: 9, column: 1, found: "" },
  ],
  "files/yaml-unsupported": [
    { what: "alias", line: 3, column: 5, found: "*common" },
    { what: "tag", line: 4, column: 5, found: "aGk=" },
    { what: "key", line: 5, column: 1, found: "[a]: 1" },
  ],
  "files/yaml-not-installed": [{ file: "rules.yaml" }],
  "files/duplicate-key": [{ key: "doctors", line: 3, column: 5 }],
  "files/too-deep": [{ limit: 100, line: 1, column: 101 }],
  "files/csv-syntax": [
    { line: 3, reason: "open-quote" },
    { line: 3, reason: "more-cells" },
    { line: 3, reason: "endless-row" },
  ],
  "files/csv-missing-column": [{ line: 1, column: "indicator", received: ["indcator", "value"] }],
  "files/csv-unknown-column": [
    { line: 1, column: 3, received: "forest-covr", nearest },
    { line: 1, column: 3, received: "ghi chú", nearest: [] },
  ],
  "files/csv-duplicate-column": [{ line: 1, column: 3, received: "value" }],
  "files/empty": [{ file: "figures.csv" }],
  "files/too-large": [{ file: "figures.csv" }],

  "cli/usage": [
    { problem: "unknown option `--aera`", nearest: ["--area"] },
    { problem: "`thidua evaluate` needs OBSERVATIONS", nearest: [] },
  ],
};
