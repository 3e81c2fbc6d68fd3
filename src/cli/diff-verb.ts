import { diff } from "../compare/diff.js";
import { releaseNotes } from "../report/release-notes.js";
import { type Called, textOption, usage, type Verb } from "./arguments.js";
import { exit, type Io } from "./io.js";
import { loadRules } from "./load.js";

const failures = ["loosened", "tightened", "incomparable", "reworded", "added", "removed"] as const;

export const diffVerb: Verb = {
  name: "diff",
  about: {
    en: "what changed in meaning between two rule sets, with witnesses",
    vi: "những gì thay đổi về nghĩa giữa hai bộ quy tắc, kèm giá trị minh chứng",
  },
  operands: ["A", "B"],
  options: {
    "fail-on": {
      type: "string",
      value: "LIST",
      about: { en: `exit 1 on any of ${failures.join(",")}`, vi: `mã thoát 1 khi có ${failures.join(",")}` },
    },
  },
  example: "thidua diff lao-cai-2023 rules-2024.json --fail-on loosened",
  run: runDiff,
};

function runDiff(call: Called, io: Io): number {
  const [a = "", b = ""] = call.operands;
  const failOn = (textOption(call, "fail-on") ?? "").split(",").filter((word) => word !== "");
  const unknown = failOn.find((word) => !failures.some((failure) => failure === word));
  if (unknown !== undefined) throw usage(`\`${unknown}\` is nothing to fail on`, failures);
  const [before, after] = [loadRules(a, io).ruleSet, loadRules(b, io).ruleSet];
  const found = diff(before, after);
  const units = [...(before.units ?? []), ...(after.units ?? [])];
  io.out(call.isJson ? `${JSON.stringify(found, null, 2)}\n` : releaseNotes(found, call.locale, { units }));
  // A rule that is gone accepts everything, and one that cannot be compared may accept more.
  const loosens = ["loosened", "removed", "incomparable"];
  const isNo = found.changes.some(
    ({ change }) => failOn.includes(change) || (failOn.includes("loosened") && loosens.includes(change)),
  );
  return isNo ? exit.no : exit.done;
}
