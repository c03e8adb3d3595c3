import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findTests } from './find-tests.mjs';
import { groupTests } from './group-tests.mjs';
import { runNodeTests } from './node-tests.mjs';
import { noteSecondTries } from './second-try.mjs';
import { serveVscode } from './serve-vscode.mjs';

/**
 * What tests in one VS Code run with: the `browser`'s endpoint, the folder of installed `extensions`, the folder of `results`
 * for pictures and logs, the `folder` that takes bundles.
 * @typedef {object} VscodeRun
 * @property {import('./get-vscode.mjs').Vscode} vscode
 * @property {string} version that of VS Code
 * @property {string} extensions
 * @property {string} browser
 * @property {string} results
 * @property {string} folder
 * @property {string | undefined} grep
 * @property {import('./scope.mjs').Scope} scope
 */

/**
 * Runs the tests of `test/vscode/keys`, one after the other since they share windows and the clipboard, against one VS Code
 * server.
 * @param {VscodeRun} run
 */
export async function runKeyTests(run) {
  const { vscode, extensions, scope } = run;
  const server = await serveVscode(vscode, { extensions });
  scope.onClose(server.stop);
  const { authority, home } = server;
  const results = await runInWindows(run, ['keys'], { reach: { authority, home } });
  await writeFile(join(run.results, 'server.log'), server.log());
  await server.stop();
  return results;
}

/**
 * Runs the tests of `test/vscode/keys` in VS Code for the Web, and those of `test/vscode/web`, which are only for that; each window is
 * of a site that the tests themselves serve.
 * @param {VscodeRun} run
 */
export function runWebTests(run) {
  return runInWindows(run, ['web', 'keys'], {});
}

/**
 * @param {VscodeRun} run
 * @param {readonly string[]} folders of the tests
 * @param {object} more of what the tests are told
 */
async function runInWindows(run, folders, more) {
  const { vscode, version, extensions, browser, results, folder, grep, scope } = run;
  const files = await Promise.all(folders.map((name) => findTests(`test/vscode/${name}`)));
  const bundles = await groupTests(files.flat(), 1, folder, 'keys');
  const temporary = await mkdtemp(join(tmpdir(), 'show-notes-keys-'));
  scope.onClose(() => rm(temporary, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }));
  const stage = { vscode, version, extensions, browser, results, ...more };
  const env = { SHOW_NOTES_STAGE: JSON.stringify(stage), TMPDIR: temporary, TEMP: temporary };
  const options = { grep, concurrency: 1, timeout: 3_600_000, env, scope };
  const { results: all, printed } = await runNodeTests(bundles, options);
  await mkdir(results, { recursive: true });
  await writeFile(join(results, 'keys.log'), printed);
  return noteSecondTries(all, printed);
}
