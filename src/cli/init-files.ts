import { assess } from "../eligibility/assess.js";
import type { Candidate } from "../eligibility/eligibility.js";
import type { Policy } from "../eligibility/policy.js";
import { evaluate } from "../evaluation/evaluate.js";
import { describe } from "../explain/describe.js";
import type { Locale } from "../issue/words.js";
import type { RuleSet } from "../rule/rule-set.js";
import { boundaryCases } from "../testing/boundary-cases.js";

/** What figures below, at and above each bound are worth by the comparator, to be compared with the text by a person. */
export function casesOf(rules: RuleSet, policies: readonly Policy[]): object[] {
  const figures = boundaryCases(rules).map(({ indicator, value, expect }) => ({
    observations: { [indicator]: value },
    expect: { [indicator]: expect },
  }));
  return [...figures, ...policies.flatMap((policy) => verdictsOf(rules, policy))];
}

/** For whom a policy speaks first, with a target met, missed, and without a figure. */
function verdictsOf(rules: RuleSet, policy: Policy): object[] {
  const { roles = [], unitKinds = [] } = policy.bars[0]?.subjects ?? {};
  const [role, kind] = [roles[0], unitKinds[0]];
  const cases = boundaryCases(rules);
  const indicator = cases[0]?.indicator;
  if (role === undefined || kind === undefined || indicator === undefined) return [];
  const candidate: Candidate = { role, unit: { kind }, assigned: [indicator] };
  const values = ["met", "not-met"].map((outcome) => cases.find(({ expect }) => expect === outcome)?.value);
  return [...values, null].map((value) => {
    const observations = { [indicator]: value ?? null };
    const { verdict } = assess({ ...policy, ruleSet: rules.id }, candidate, evaluate(rules, observations));
    return { observations, assess: { candidate, verdict } };
  });
}

/** The test of a new folder: its cases hold, they find wrong rule sets, and nothing is wrong with the rules. */
export const testFile = `import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { checkRuleSet, describeIssue, severityOf } from "thidua";
import { parseRuleFile } from "thidua/files";
import { mutationScore } from "thidua/testing";

const read = (name) => readFileSync(new URL(name, import.meta.url), "utf8");
const { ruleSet, policies } = parseRuleFile(read("rules.json"));
const cases = JSON.parse(read("cases.json"));
const score = mutationScore(ruleSet, cases, policies[0] ?? null);

test("every case says what the rules say", () => {
  assert.deepEqual(score.failing.map((place) => cases[place]), []);
});

test("the cases find most wrong rule sets", () => {
  console.log(\`\${score.killed} of \${score.mutants} wrong rule sets are found\`);
  assert.ok(score.percent >= 90, score.survivors.map(({ mutation, of }) => \`\${of}: \${mutation}\`).join("\\n"));
});

test("nothing is wrong with the rules", () => {
  const errors = checkRuleSet(ruleSet).filter(({ code }) => severityOf(code) === "error");
  assert.deepEqual(errors.map((one) => describeIssue(one, "en")), []);
});
`;

/** What to do next, in one of both languages, and the rules so far. */
export function readme(rules: RuleSet, locale: Locale, hasText: boolean): string {
  const lines = rules.rules.map((rule) => `- ${describe(rule, locale, { units: rules.units })}`);
  const steps = locale === "vi" ? stepsVi(rules, hasText) : stepsEn(rules, hasText);
  return `# ${rules.id}\n\n${steps}\n${lines.join("\n")}\n`;
}

function stepsEn({ adaptedFrom }: RuleSet, hasText: boolean): string {
  const text = hasText
    ? "Put the text of your own directive in the place of `directive.txt`"
    : "Save the text of your directive as `directive.txt`";
  return `Rules of an emulation directive for [thidua](https://www.npmjs.com/package/thidua), begun from \`${adaptedFrom}\`.
[Tiếng Việt](README.vi.md)

1. \`npm install && npm test\` passes as written.
2. In \`rules.json\`, put your own document under \`documents\`, and for each rule its bound, comparator, place and quote.
   An editor that knows JSON Schema helps: the file names its schema.
3. ${text}, and run
   \`npx thidua check rules.json --text directive.txt\` until it finds nothing that you do not mean.
4. In \`cases.json\`, compare what figures below, at and above each bound are worth with the text, by hand.${hasText ? `\n5. \`npx thidua diff ${adaptedFrom?.split("@")[0]} rules.json\` says what you changed in meaning.` : ""}

## The rules so far
`;
}

function stepsVi({ adaptedFrom }: RuleSet, hasText: boolean): string {
  const text = hasText
    ? "Thay nội dung `directive.txt` bằng văn bản chỉ thị của tỉnh bạn"
    : "Lưu văn bản chỉ thị của tỉnh bạn thành `directive.txt`";
  return `Bộ quy tắc của một chỉ thị thi đua, dùng với [thidua](https://www.npmjs.com/package/thidua), bắt đầu từ \`${adaptedFrom}\`.
[English](README.md)

1. \`npm install && npm test\` chạy đạt ngay từ đầu.
2. Trong \`rules.json\`, khai báo văn bản của tỉnh bạn ở \`documents\`, rồi ghi mức, phép so sánh, vị trí và trích dẫn của
   từng quy tắc. Trình soạn thảo hiểu JSON Schema sẽ gợi ý theo lược đồ ghi ở đầu tệp.
3. ${text}, rồi chạy
   \`npx thidua check rules.json --text directive.txt --locale vi\` cho đến khi không còn lỗi nào ngoài ý muốn.
4. Trong \`cases.json\`, tự tay so với văn bản xem số liệu dưới mức, đúng mức và trên mức có kết quả gì.${hasText ? `\n5. \`npx thidua diff ${adaptedFrom?.split("@")[0]} rules.json --locale vi\` cho biết những gì đã thay đổi về nghĩa.` : ""}

## Các quy tắc hiện có
`;
}
