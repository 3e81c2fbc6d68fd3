export { type Arbitrary, arbitraryObservations, type FastCheck } from "./testing/arbitrary-observations.js";
export { type BoundaryCase, boundaryCases } from "./testing/boundary-cases.js";
export { type Coverage, coverage } from "./testing/coverage.js";
export { type Fixture, metBy, missedBy, without } from "./testing/fixtures.js";
export { type MatcherResult, matchers, type ThiduaMatchers } from "./testing/matchers.js";
export { type Mutant, type Mutation, mutants } from "./testing/mutants.js";
export { type MutationScore, mutationScore, type RuleCase } from "./testing/mutation-score.js";
