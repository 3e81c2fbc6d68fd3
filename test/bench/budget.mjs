// The budget: what the design asks for, held with a factor so generous that only a mistake passes it.

/** A line for each figure past the budget, and for each contestant of ours with a wrong answer. */
export function overBudget({ factor, ratios, imports: ofImports, gzip }, { contest, imports, bundles }) {
  const found = [];
  const hold = (what, figure, bound) => {
    if (figure > bound * factor) found.push(`${what}: ${figure.toFixed(2)}, more than ${factor} × ${bound}`);
  };
  const own = contest.answers.filter(({ group }) => group !== "peer");
  for (const { id, title, ratio, wrong, checks, isInexact } of own) {
    if (ratios[id] !== undefined) hold(`${title}, times (v)`, ratio.median, ratios[id]);
    if (wrong > 0) found.push(`${title}: ${wrong} wrong verdicts`);
    for (const { of, name } of wrongChecks(checks, isInexact))
      found.push(`${title}: ${of} wrong outcomes of ${name}`);
  }
  for (const { title, ratio } of imports) {
    if (ofImports[title] !== undefined)
      hold(`import of ${title}, times decimal.js`, ratio.median, ofImports[title]);
  }
  for (const { title, gzip: bytes } of bundles) {
    if (gzip[title] !== undefined) hold(`bundle of ${title}, bytes`, bytes, gzip[title]);
  }
  return found;
}

/** Answers that the oracle does not give. Numbers cannot hold the long figures, so nothing is asked of them there. */
function wrongChecks(checks, isInexact) {
  const { workload, long } = checks ?? {};
  return [
    { name: "the workload", of: (workload?.wrong ?? 0) + (workload?.open ?? 0) },
    { name: "the long figures", of: isInexact ? 0 : (long?.wrong ?? 0) + (long?.open ?? 0) },
  ].filter(({ of }) => of > 0);
}
