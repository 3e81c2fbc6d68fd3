import { matchers, type ThiduaMatchers } from "./testing/matchers.js";

const { expect } = globalThis as { expect?: { extend(added: object): void } };
if (!expect)
  throw new Error("thidua/testing/jest needs jest's global `expect`: list it in setupFilesAfterEnv");
expect.extend(matchers);

declare global {
  namespace jest {
    // biome-ignore lint/suspicious/noTsIgnore: @ts-expect-error would fail where jest is alone
    // @ts-ignore vitest, which is beside it in this project alone, writes the parameters in another way than @types/jest
    interface Matchers<R, T = /* biome-ignore lint/complexity/noBannedTypes: as @types/jest writes it */ {}>
      extends ThiduaMatchers<R> {}
  }
}

export { matchers, type ThiduaMatchers };
