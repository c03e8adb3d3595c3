import { appendFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import Mocha from 'mocha';
import { GREP } from './machine.ts';
import { END, failure, OPTIONS, type Result, runMocha } from './run-mocha.ts';

/**
 * Runs every host test beside this module, as VS Code asks of a test module, and appends one line of JSON for each to the
 * file that the environment names; the line `(end)` says that all have run.
 */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ...OPTIONS, ...(GREP ? { grep: GREP } : {}) });
  for (const name of readdirSync(__dirname))
    if (name.endsWith('.test.js')) mocha.addFile(join(__dirname, name));
  try {
    await runMocha(mocha, record);
  } catch (error) {
    record(failure('the files of the host tests', error));
  }
  record(END);
}

function record(result: Result): void {
  const file = process.env['SHOW_NOTES_HOST_RESULTS'];
  if (file) appendFileSync(file, `${JSON.stringify(result)}\n`);
}
