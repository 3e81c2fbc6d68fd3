// What Stryker runs the tests with. Its runner for vitest starts a worker and loads the engine anew for every mutant,
// for seconds; this one compiles tests and sources once, and gives each mutant fresh modules within its own process.
import { bundle } from "./bundle.mjs";
import { testFiles } from "./test-files.mjs";

const passed = 0;
const failed = 1;

class EngineRunner {
  /** Where the mutated sources look for the mutant that is active, and tell which they came upon. */
  stryker = globalThis.__stryker__ ?? {};

  /** Modules are never those of an earlier run. */
  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    globalThis.__stryker__ = this.stryker;
    this.fresh = await bundle(testFiles());
  }

  /**
   * Every test with no mutant active: how long it takes, and which mutants it comes upon. What is come upon while a
   * file loads counts for all tests of the file, so that no mutant need be shown to every test there is.
   */
  async dryRun() {
    const { stryker } = this;
    Object.assign(stryker, { activeMutant: undefined, hitLimit: undefined, hitCount: undefined });
    const mutantCoverage = { static: {}, perTest: {} };
    const tests = [];
    for (const { file } of this.fresh().files) {
      stryker.mutantCoverage = { static: {}, perTest: {} };
      const { collect, files } = this.fresh();
      const ofFile = await collect(files.find((one) => one.file === file));
      for (const test of ofFile) {
        stryker.currentTestId = test.id;
        tests.push(await result(test));
        stryker.currentTestId = undefined;
      }
      const { static: onLoad, perTest } = stryker.mutantCoverage;
      const loaded = Object.fromEntries(Object.keys(onLoad).map((mutant) => [mutant, 1]));
      for (const { id } of ofFile) mutantCoverage.perTest[id] = { ...loaded, ...perTest[id] };
    }
    return { status: "complete", tests, mutantCoverage };
  }

  /** The tests that come upon the mutant, to the first that fails. */
  async mutantRun({ activeMutant, hitLimit, testFilter }) {
    const wanted = new Set(testFilter);
    const wantedFiles = new Set(testFilter.map((id) => id.slice(0, id.indexOf("#"))));
    const { stryker } = this;
    Object.assign(stryker, { activeMutant: activeMutant.id, hitLimit, hitCount: 0 });
    const { collect, files } = this.fresh();
    let nrOfTests = 0;
    for (const file of files.filter((one) => wantedFiles.has(one.file))) {
      const first = testFilter.find((id) => id.startsWith(`${file.file}#`));
      const tests = await collect(file).catch((error) => [broken(first, error)]);
      for (const test of tests.filter(({ id }) => wanted.has(id))) {
        nrOfTests += 1;
        const { status, failureMessage } = await result(test);
        if (stryker.hitCount > hitLimit) return { status: "timeout", reason: "hit limit reached" };
        if (status === failed) return { status: "killed", killedBy: [test.id], failureMessage, nrOfTests };
      }
    }
    if (nrOfTests === 0) return { status: "error", errorMessage: "the tests are not those of the first run" };
    return { status: "survived", nrOfTests };
  }
}

async function result({ id, name, file, run }) {
  const begun = performance.now();
  const about = { id, name, fileName: file };
  try {
    await run();
    return { ...about, status: passed, timeSpentMs: performance.now() - begun };
  } catch (error) {
    const failureMessage = error instanceof Error ? error.message : String(error);
    return { ...about, status: failed, failureMessage, timeSpentMs: performance.now() - begun };
  }
}

/** A file that does not load fails, and the first of its tests tells so. */
function broken(id, error) {
  return { id, name: id, file: id, run: () => Promise.reject(error) };
}

export const strykerPlugins = [{ kind: "TestRunner", name: "engine", injectableClass: EngineRunner }];
