import { appendFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import Mocha from 'mocha';
import { secondTry } from '../../../scripts/lib/second-try.mjs';
import { noteOf } from './note.ts';

/**
 * Runs every host test beside this module, as VS Code asks of a test module, and appends one line of JSON for each to the
 * file that the environment names; the line `(end)` says that all have run.
 */
export async function run(): Promise<void> {
  const grep = process.env['SHOW_NOTES_HOST_GREP'];
  // Files and events come late or never now and then, so that a test which fails has a second try.
  const mocha = new Mocha({ ui: 'bdd', timeout: 20_000, retries: 1, ...(grep ? { grep } : {}) });
  for (const name of readdirSync(__dirname))
    if (name.endsWith('.test.js')) mocha.addFile(join(__dirname, name));
  try {
    await runAll(mocha);
  } catch (error) {
    record({ name: 'the files of the host tests', passed: false, error: describeError(error) });
  }
  record({ name: '(end)', passed: true });
}

function runAll(mocha: Mocha): Promise<void> {
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
    runner.on('pending', (test) => record({ name: test.fullTitle(), passed: false, skipped: true }));
    runner.on('fail', (test, error) =>
      record({ name: test.fullTitle(), passed: false, error: describeError(error) }),
    );
  });
}

function describeError(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function record(result: {
  name: string;
  passed: boolean;
  skipped?: boolean;
  error?: string;
  note?: string;
}): void {
  const file = process.env['SHOW_NOTES_HOST_RESULTS'];
  if (file) appendFileSync(file, `${JSON.stringify(result)}\n`);
}
