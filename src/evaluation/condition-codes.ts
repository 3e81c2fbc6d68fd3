import { type Issue, issue } from "../issue/issue.js";
import { ThiduaError } from "../issue/thidua-error.js";
import { assigned as assignedWord, type Condition, type Members } from "./condition.js";
import { metCode, notApplicableCode, notMetCode, undeterminedCode } from "./threshold.js";

/** The outcome of something for one area, as a code; never `exceeded`. */
export type CodeAt = (area: number) => number;

/**
 * A condition over the codes of a table, as `rollUp` answers it over a card (spec 5.1); here without what decided.
 *
 * @param codesOf - The codes of an indicator, one an area.
 * @throws ThiduaError `evaluation/assignment-missing` where it asks for `assigned` and none is given
 */
export function conditionCodes<Id extends string>(
  condition: Condition<Id>,
  assigned: readonly Id[] | null,
  codesOf: (indicator: Id) => Uint8Array,
): CodeAt {
  if (typeof condition === "string") return leaf(codesOf(condition));
  const parts = (members: Members<Id>): CodeAt[] =>
    membersOf(members, assigned).map((member) => conditionCodes(member, assigned, codesOf));
  if ("not" in condition) return contrary(conditionCodes(condition.not, assigned, codesOf));
  if ("all" in condition) return every(parts(condition.all));
  if ("any" in condition) return contrary(every(parts(condition.any).map(contrary)));
  return atLeast(condition["at-least-k"], parts(condition.of));
}

function membersOf<Id extends string>(
  members: Members<Id>,
  assigned: readonly Id[] | null,
): readonly Condition<Id>[] {
  if (members !== assignedWord) return members;
  if (assigned && assigned.length > 0) return assigned;
  throw new ThiduaError([issue("evaluation/assignment-missing", {}, ["options", "assigned"]) as Issue]);
}

/** Exceeded is met. */
const plain = [undeterminedCode, notMetCode, metCode, metCode, notApplicableCode];

function leaf(codes: Uint8Array): CodeAt {
  return (area) => plain[codes[area] as number] as number;
}

const contraryOf = [undeterminedCode, metCode, notMetCode, notMetCode, notApplicableCode];

function contrary(part: CodeAt): CodeAt {
  return (area) => contraryOf[part(area)] as number;
}

function every(parts: readonly CodeAt[]): CodeAt {
  return (area) => {
    let outcome = notApplicableCode;
    for (const part of parts) {
      const code = part(area);
      if (code === notMetCode) return notMetCode;
      if (code === undeterminedCode) outcome = undeterminedCode;
      else if (code === metCode && outcome === notApplicableCode) outcome = metCode;
    }
    return outcome;
  };
}

/** k is never lowered for those that drop out. */
function atLeast(k: number, parts: readonly CodeAt[]): CodeAt {
  const times = new Uint32Array(5);
  return (area) => {
    times.fill(0);
    for (const part of parts) {
      const code = part(area);
      times[code] = (times[code] as number) + 1;
    }
    const [open = 0, , met = 0, , out = 0] = times;
    if (out === parts.length) return notApplicableCode;
    if (met >= k) return metCode;
    return met + open >= k ? undeterminedCode : notMetCode;
  };
}
