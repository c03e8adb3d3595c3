import { say } from './say.mjs';

/** @typedef {import('./node-tests.mjs').TestResult} TestResult */

/** Counts what the parts of a test run give, and prints each part with its time as it ends, failures in full. */
export class Tally {
  #passed = 0;
  #failed = 0;
  #whole = clock();

  /**
   * @param {{ mayBeEmpty: boolean, signal: AbortSignal }} options `mayBeEmpty`: a part in which no test ran is well, as when
   *   tests are chosen by name; `signal` ends the run
   */
  constructor({ mayBeEmpty, signal }) {
    this.mayBeEmpty = mayBeEmpty;
    this.signal = signal;
  }

  /**
   * Does a part that is needed; answers what it gives, undefined when it failed.
   * @template T @param {string} part @param {() => Promise<T>} work
   */
  async value(part, work) {
    const time = clock();
    try {
      const answer = await work();
      say(`✓ ${part} (${time()})`);
      return answer;
    } catch (error) {
      this.#fail(part, error, time);
      return undefined;
    }
  }

  /** Does a part that either throws or is well. @param {string} part @param {() => Promise<unknown>} work */
  check(part, work) {
    return this.value(part, () => work().then(() => true));
  }

  /** Does a part made of tests. @param {string} part @param {() => Promise<readonly TestResult[]>} work */
  async tests(part, work) {
    const time = clock();
    try {
      const results = await work();
      this.signal.throwIfAborted();
      if (results.every(({ skipped }) => skipped) && !this.mayBeEmpty) throw new Error('No test ran.');
      this.#count(part, results, time);
    } catch (error) {
      this.#fail(part, error, time);
    }
  }

  /** Prints the whole time, and the sum as the last line, and answers the exit code. */
  conclude() {
    if (this.#passed + this.#failed === 0) say('No test ran.');
    say(`All in ${this.#whole()}.`);
    say(`${this.#passed} passed, ${this.#failed} failed`);
    return this.#passed > 0 && this.#failed === 0 ? 0 : 1;
  }

  /** @param {string} part @param {readonly TestResult[]} results @param {() => string} time */
  #count(part, results, time) {
    const bad = results.filter(({ passed, skipped }) => !passed && !skipped);
    const good = results.filter(({ passed }) => passed).length;
    // Tests that were not chosen are skipped too.
    const left = this.mayBeEmpty ? 0 : results.length - bad.length - good;
    const skipped = left > 0 ? `, ${left} skipped` : '';
    this.#passed += good;
    this.#failed += bad.length;
    for (const { note } of results) if (note) say(`  ${note}`);
    for (const { name, error } of bad) say(`✗ ${name}\n${indent(error ?? '')}`);
    const mark = bad.length > 0 ? '✗' : '✓';
    say(`${mark} ${part}: ${good} passed, ${bad.length} failed${skipped} (${time()})`);
  }

  /** @param {string} part @param {unknown} error @param {() => string} time */
  #fail(part, error, time) {
    this.signal.throwIfAborted();
    this.#failed += 1;
    const reason = error instanceof Error ? error.message : String(error);
    say(`✗ ${part} (${time()})\n${indent(reason)}`);
  }
}

/** A clock that answers the time since it was made. */
function clock() {
  const start = Date.now();
  return () => `${((Date.now() - start) / 1000).toFixed(1)} s`;
}

/** @param {string} text */
function indent(text) {
  return text.replaceAll(/^/gm, '    ');
}
