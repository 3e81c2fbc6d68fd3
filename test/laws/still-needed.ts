import type { Condition, Outcome } from "../../src/index.js";
import { rollUp } from "../oracle/oracle.js";

type Outcomes = Readonly<Record<string, Outcome>>;

/**
 * The open indicators that can still change an answer (spec 5.3), by trying: one can, if for some way in which
 * the others come out, or stay open, its coming out changes the answer.
 */
export function stillNeeded(condition: Condition, outcomes: Outcomes, assigned: readonly string[]): string[] {
  if (rollUp(condition, outcomes, assigned) !== "undetermined") return [];
  const open = Object.keys(outcomes).filter((id) => outcomes[id] === "undetermined");
  return open.filter((id) =>
    completions(
      outcomes,
      open.filter((other) => other !== id),
      true,
    ).some((others) => {
      const before = rollUp(condition, others, assigned);
      return ["met", "not-met"].some(
        (outcome) => rollUp(condition, { ...others, [id]: outcome as Outcome }, assigned) !== before,
      );
    }),
  );
}

/** Every way in which open indicators can come out; where they may stay open, those ways too. */
export function completions(outcomes: Outcomes, open: readonly string[], mayStayOpen = false): Outcomes[] {
  const ways: readonly Outcome[] = mayStayOpen ? ["met", "not-met", "undetermined"] : ["met", "not-met"];
  return open.reduce<Outcomes[]>(
    (all, id) => all.flatMap((one) => ways.map((way) => ({ ...one, [id]: way }))),
    [outcomes],
  );
}
