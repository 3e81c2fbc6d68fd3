import { matchers, type ThiduaMatchers } from "./testing/matchers.js";

const { expect } = globalThis as { expect?: { extend(added: object): void } };
if (!expect)
  throw new Error("thidua/testing/jest needs jest's global `expect`: list it in setupFilesAfterEnv");
expect.extend(matchers);

declare global {
  namespace jest {
    // biome-ignore lint: the parameters must be written as @types/jest writes them
    // @ts-ignore vitest, which is beside it in this project alone, writes them in another way
    interface Matchers<R, T = {}> extends ThiduaMatchers<R> {}
  }
}

export { matchers, type ThiduaMatchers };
