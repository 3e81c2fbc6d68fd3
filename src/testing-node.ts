export {
  assertConsidered,
  assertMargin,
  assertMet,
  assertNotMet,
  assertUndetermined,
  ThiduaAssertionError,
} from "./testing/assertions.js";
