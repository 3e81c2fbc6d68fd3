import type { Outcome } from "./evaluation.js";

/** Answers tried out for one indicator before it is kept among the needed, untried. */
const mostTrials = 2000;

/**
 * Which of the open indicators can still change an open answer (spec 5.3), where a condition names one twice:
 * of `any(a, all(a, b))` it is a alone. An indicator counts if it decides the answer once some of the others
 * are known. Where the trials run out it is kept: never one too few.
 *
 * @param decide - The answer with these outcomes known and the rest as they are.
 */
export function stillNeeded<Id extends string>(
  open: readonly Id[],
  decide: (known: ReadonlyMap<Id, Outcome>) => Outcome,
): readonly Id[] {
  return open.filter((id) => {
    const trial = { left: mostTrials, decide };
    return (
      canDecide(
        id,
        open.filter((other) => other !== id),
        new Map(),
        trial,
      ) || trial.left <= 0
    );
  });
}

interface Trial<Id extends string> {
  left: number;
  readonly decide: (known: ReadonlyMap<Id, Outcome>) => Outcome;
}

/** Whether an indicator decides, with what is known or with more of the others known. */
function canDecide<Id extends string>(
  id: Id,
  others: readonly Id[],
  known: ReadonlyMap<Id, Outcome>,
  trial: Trial<Id>,
): boolean {
  const decides = (outcome: Outcome): boolean => isDecided(trial, new Map([...known, [id, outcome]]));
  if (decides("met") || decides("not-met")) return true;
  return others.some((other, i) =>
    (["met", "not-met"] as const).some((outcome) => {
      const more = new Map([...known, [other, outcome]]);
      return trial.left > 0 && !isDecided(trial, more) && canDecide(id, others.slice(i + 1), more, trial);
    }),
  );
}

function isDecided<Id extends string>(trial: Trial<Id>, known: ReadonlyMap<Id, Outcome>): boolean {
  trial.left -= 1;
  return trial.decide(known) !== "undetermined";
}
