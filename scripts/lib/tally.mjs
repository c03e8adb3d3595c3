import { say } from './say.mjs';

/** @typedef {import('./node-tests.mjs').TestResult} TestResult */

/**
 * Counts what the parts of a test run give, and prints each part with its time as it ends, failures in full.
 * @param {{ mayBeEmpty: boolean, signal: AbortSignal }} options `mayBeEmpty`: a part in which no test ran is well, as when
 *   tests are chosen by name; `signal` ends the run
 */
export function makeTally({ mayBeEmpty, signal }) {
  let passed = 0;
  let failed = 0;
  const time = clock();
  /** @param {string} part @param {unknown} error */
  const fail = (part, error) => {
    signal.throwIfAborted();
    failed += 1;
    say(`✗ ${part} (${time()})\n${indent(error instanceof Error ? error.message : String(error))}`);
  };
  /** @template T @param {string} part @param {() => Promise<T>} work */
  const value = async (part, work) => {
    time();
    try {
      const answer = await work();
      say(`✓ ${part} (${time()})`);
      return answer;
    } catch (error) {
      fail(part, error);
      return undefined;
    }
  };
  return {
    /** Does a part that is needed; answers what it gives, undefined when it failed. */
    value,
    /** Does a part that either throws or is well. @param {string} part @param {() => Promise<unknown>} work */
    check: (part, work) => value(part, () => work().then(() => true)),
    /** Does a part made of tests. @param {string} part @param {() => Promise<readonly TestResult[]>} work */
    tests: async (part, work) => {
      time();
      try {
        const results = await work();
        signal.throwIfAborted();
        if (results.length === 0 && !mayBeEmpty) throw new Error('No test ran.');
        const bad = results.filter((result) => !result.passed);
        passed += results.length - bad.length;
        failed += bad.length;
        for (const { name, error } of bad) say(`✗ ${name}\n${indent(error ?? '')}`);
        say(
          `${bad.length > 0 ? '✗' : '✓'} ${part}: ${results.length - bad.length} passed, ${bad.length} failed (${time()})`,
        );
      } catch (error) {
        fail(part, error);
      }
    },
    /** Prints the sum as the last line and answers the exit code. */
    conclude: () => {
      if (passed + failed === 0) say('No test ran.');
      say(`${passed} passed, ${failed} failed`);
      return passed > 0 && failed === 0 ? 0 : 1;
    },
  };
}

/** A clock that answers the time since it was asked last. */
function clock() {
  let last = Date.now();
  return () => {
    const seconds = (Date.now() - last) / 1000;
    last = Date.now();
    return `${seconds.toFixed(1)} s`;
  };
}

/** @param {string} text */
function indent(text) {
  return text.replaceAll(/^/gm, '    ');
}
