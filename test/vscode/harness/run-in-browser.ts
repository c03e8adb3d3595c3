import type Mocha from 'mocha';
import { NOT_IN_BROWSER } from '../host/not-in-browser.ts';
import { askMachine, GREP } from './machine.web.ts';
import { note } from './note.ts';
import { END, failure, OPTIONS, type Result, runMocha } from './run-mocha.ts';

/** Runs the host tests that `load` defines in the extension host of a browser, and sends what each gives to who serves them. */
export async function runTests(load: () => Promise<void>): Promise<void> {
  const sent: Promise<unknown>[] = [];
  const record = (result: Result) => sent.push(askMachine('POST', 'results', JSON.stringify(result)));
  // Not before, since Mocha puts itself in place of what the module of the tests exports.
  const { reporters } = (await import('mocha')).default;
  // The browser's usual reporter writes into a page.
  // All is slower here, where a file is a request.
  mocha.setup({ ...OPTIONS, timeout: 60_000, ...(GREP ? { grep: GREP } : {}), reporter: reporters.Base });
  try {
    await load();
    skip(mocha.suite);
    await runMocha(mocha, record);
  } catch (error) {
    record(failure('the files of the host tests', error));
  }
  await Promise.all(sent);
  record(END);
  // Who serves the tests goes once they have ended.
  await Promise.all(sent);
}

/** Skips the tests that cannot run here; throws when one is named that is none. */
function skip(suite: Mocha.Suite): void {
  const missing = new Map(Object.entries(NOT_IN_BROWSER));
  suite.eachTest((test: Mocha.Test) => {
    const name = test.fullTitle();
    const reason = missing.get(name);
    if (!missing.delete(name)) return;
    test.pending = true;
    note(test, `Not in a browser: ${name}. ${reason}`);
  });
  if (missing.size > 0) throw new Error(`There are no tests called ${[...missing.keys()].join(', ')}`);
}
