// What Stryker runs the tests with. Its runner for vitest starts a worker and loads the engine anew for every mutant,
// for seconds; this one compiles tests and sources once, and gives each mutant fresh modules within its own process.
import { bundle } from "./bundle.mjs";
import { testFiles } from "./test-files.mjs";

const passed = 0;

/**
 * To Stryker a test file is one test: what one test of it makes ready, the next may use, so a mutant is shown to all of
 * a file's tests or to none.
 */
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

  /** Every file with no mutant active: how long it takes, and which mutants it comes upon, while it loads too. */
  async dryRun() {
    const { stryker } = this;
    Object.assign(stryker, { activeMutant: undefined, hitLimit: undefined, hitCount: undefined });
    const perTest = {};
    const tests = [];
    for (const { file } of this.fresh().files) {
      stryker.mutantCoverage = { static: {}, perTest: {} };
      const begun = performance.now();
      const { failureMessage } = await this.run(file);
      const about = { id: file, name: file, fileName: file, timeSpentMs: performance.now() - begun };
      tests.push(
        failureMessage === null ? { ...about, status: passed } : { ...about, status: 1, failureMessage },
      );
      perTest[file] = stryker.mutantCoverage.static;
    }
    return { status: "complete", tests, mutantCoverage: { static: {}, perTest } };
  }

  /** The files that come upon the mutant, to the first test that fails. */
  async mutantRun({ activeMutant, hitLimit, testFilter }) {
    const { stryker } = this;
    Object.assign(stryker, { activeMutant: activeMutant.id, hitLimit, hitCount: 0 });
    const wanted = this.fresh().files.filter(({ file }) => testFilter.includes(file));
    let nrOfTests = 0;
    for (const { file } of wanted) {
      const { ran, failureMessage } = await this.run(file);
      nrOfTests += ran;
      if (stryker.hitCount > hitLimit) return { status: "timeout", reason: "hit limit reached" };
      if (failureMessage !== null) return { status: "killed", killedBy: [file], failureMessage, nrOfTests };
    }
    return { status: "survived", nrOfTests };
  }

  /** Loads a file and runs its tests, to the first that fails; one that does not load fails too. */
  async run(name) {
    const { collect, files } = this.fresh();
    let ran = 0;
    let doing = "loading";
    try {
      for (const test of await collect(files.find(({ file }) => file === name))) {
        doing = test.name;
        ran += 1;
        await test.run();
      }
      return { ran, failureMessage: null };
    } catch (error) {
      return { ran, failureMessage: `${doing}: ${error instanceof Error ? error.message : error}` };
    }
  }
}

export const strykerPlugins = [{ kind: "TestRunner", name: "engine", injectableClass: EngineRunner }];
