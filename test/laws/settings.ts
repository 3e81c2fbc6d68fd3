import fc from "fast-check";

/** Stryker runs the tests once a mutant: few cases, and always the same, or its score would be drawn by lot. */
const isMutated = process.env["STRYKER_MUTATOR_WORKER"] !== undefined;

/**
 * How many cases the differential run takes, `THIDUA_CASES`, 10,000 if left out and 100 under mutation testing;
 * every other law takes a tenth of them, 100 at least. A run is repeated by `THIDUA_SEED`.
 */
export const cases = Number(process.env["THIDUA_CASES"] ?? (isMutated ? 100 : 10_000));
const seed = Number(process.env["THIDUA_SEED"] ?? (isMutated ? 1 : Date.now() % 2 ** 31));
process.stdout.write(`laws: THIDUA_SEED=${seed} THIDUA_CASES=${cases}\n`);

/** How many cases every other law takes. */
const casesEach = Math.max(100, Math.ceil(cases / 10));

/** Holds a law over generated data; a failure prints the seed and the least case. */
export function holds<T>(
  arbitrary: fc.Arbitrary<T>,
  law: (given: T) => void,
  runs: number = casesEach,
): void {
  fc.assert(fc.property(arbitrary, law), { seed, numRuns: runs });
}
