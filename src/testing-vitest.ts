import { expect } from "vitest";
import { matchers, type ThiduaMatchers } from "./testing/matchers.js";

expect.extend(matchers);

declare module "vitest" {
  // biome-ignore lint/suspicious/noExplicitAny: as vitest declares it
  interface Assertion<T = any> extends ThiduaMatchers<T> {}
  interface AsymmetricMatchersContaining extends ThiduaMatchers {}
}

export { matchers, type ThiduaMatchers };
