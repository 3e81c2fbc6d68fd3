import fc from "fast-check";

/**
 * How many cases the differential run takes, `THIDUA_CASES`; every other law takes a tenth of them, 100 at
 * least. A run is repeated by `THIDUA_SEED`.
 */
export const cases = Number(process.env["THIDUA_CASES"] ?? 10_000);
const seed = Number(process.env["THIDUA_SEED"] ?? Date.now() % 2 ** 31);
process.stdout.write(`laws: THIDUA_SEED=${seed} THIDUA_CASES=${cases}\n`);

/** Holds a law over generated data; a failure prints the seed and the least case. */
export function holds<T>(
  arbitrary: fc.Arbitrary<T>,
  law: (given: T) => void,
  runs: number = Math.max(100, Math.ceil(cases / 10)),
): void {
  fc.assert(fc.property(arbitrary, law), { seed, numRuns: runs });
}
