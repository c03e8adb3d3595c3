import type Mocha from 'mocha';
import { secondTry } from '../../../scripts/lib/second-try.mjs';
import { noteOf } from './note.ts';

/** What a test in the extension host has given, as the runner of the tests takes it. */
export interface Result {
  readonly name: string;
  readonly passed: boolean;
  readonly skipped?: boolean;
  readonly error?: string;
  readonly note?: string;
}

/** The result that comes last says that all tests have run. */
export const END: Result = { name: '(end)', passed: true };

/**
 * How the tests are run: files and events come late or never now and then, so that a test which fails has a second try.
 */
export const OPTIONS = { ui: 'bdd', timeout: 20_000, retries: 1 } as const;

/** Runs all tests that a Mocha knows, and records what each gives as it ends. */
export function runMocha(mocha: Mocha, record: (result: Result) => void): Promise<void> {
  return new Promise((resolve) => {
    const runner = mocha.run(() => resolve());
    const again = new Map<string, string>();
    // The types of mocha lack this event.
    (runner as NodeJS.EventEmitter).on('retry', (test: Mocha.Test, error: unknown) =>
      again.set(test.fullTitle(), secondTry(test.fullTitle(), error)),
    );
    runner.on('pass', (test) => {
      const tried = again.get(test.fullTitle());
      record({ name: test.fullTitle(), passed: true, ...(tried ? { note: tried } : noteOf(test)) });
    });
    runner.on('pending', (test) =>
      record({ name: test.fullTitle(), passed: false, skipped: true, ...noteOf(test) }),
    );
    runner.on('fail', (test, error) => record(failure(test.fullTitle(), error)));
  });
}

/** Makes the result of what has failed. */
export function failure(name: string, error: unknown): Result {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { name, passed: false, error: text };
}
