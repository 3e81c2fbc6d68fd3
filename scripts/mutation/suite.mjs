import { readFileSync } from "node:fs";
import { format } from "node:util";
import { expect } from "vitest";

/** @typedef {{ name: string, run: () => unknown }} Test */

/** @type {Test[]} */
let tests = [];
/** @type {string[]} */
let path = [];

/**
 * The tests that a test file defines, in their order. Loading it is part of it: what fails there throws.
 *
 * @param {{ load: () => Promise<unknown> }} from
 */
export async function collect(from) {
  [tests, path] = [[], []];
  await from.load();
  return tests;
}

/** @param {string} name @param {() => void} body */
export function describe(name, body) {
  path.push(name);
  body();
  path.pop();
}

/** @param {string} name @param {() => unknown} run */
export function it(name, run) {
  tests.push({ name: [...path, name].join(" "), run });
}

/** @param {(name: string, body: (...args: unknown[]) => unknown) => void} define */
const each = (define) => (/** @type {readonly unknown[]} */ rows) => {
  return (/** @type {string} */ title, /** @type {(...args: unknown[]) => unknown} */ body) => {
    for (const row of rows) {
      const args = Array.isArray(row) ? row : [row];
      const places = title.match(/%[sjdifoO]/g)?.length ?? 0;
      define(format(title, ...args.slice(0, places)), () => body(...args));
    }
  };
};

describe.each = each(describe);
it.each = each(it);

const { prototype } = expect(null).constructor;

/** vitest's own asks for the file that vitest is running. @this {{ __flags: { object: unknown } }} @param {string} golden */
prototype.toMatchFileSnapshot = function (golden) {
  expect(this.__flags.object).toBe(readFileSync(golden, "utf8"));
};

export { expect };
