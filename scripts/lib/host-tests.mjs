import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openPage } from './browser.mjs';
import { bundleHostTests } from './bundle.mjs';
import { findTests } from './find-tests.mjs';
import { RESULTS, ROOT, SAMPLE_SHOW } from './paths.mjs';
import { makeScratch } from './scratch.mjs';
import { serveVscode } from './serve-vscode.mjs';
import { workbenchAddress } from './workbench-address.mjs';

/** @typedef {import('./node-tests.mjs').TestResult} TestResult */

/** How long all tests in the extension host may take together, in milliseconds. */
const LIMIT = 300_000;

/**
 * Runs the tests of `test/vscode/host` inside the extension host of a real VS Code that has a copy of the sample show open.
 * @param {{ vscode: { root: string, node: string }, browser: string, grep?: string | undefined, folder: string, scope: import('./scope.mjs').Scope }} run
 *   `folder` takes the bundles
 * @returns {Promise<readonly TestResult[]>}
 */
export async function runHostTests({ vscode, browser, grep, folder, scope }) {
  const files = await findTests('test/vscode/host');
  if (files.length === 0) return [];
  const tests = await bundleHostTests(
    files,
    join(ROOT, 'test/vscode/harness/run-host.ts'),
    join(folder, 'host'),
  );
  const scratch = await makeScratch({ from: SAMPLE_SHOW });
  scope.onClose(scratch.remove);
  const results = join(folder, 'host-results.jsonl');
  const env = { SHOW_NOTES_HOST_RESULTS: results, SHOW_NOTES_HOST_GREP: grep ?? '' };
  const server = await serveVscode(vscode, { env });
  scope.onClose(server.stop);
  const address = workbenchAddress(server, { folder: scratch.folder, tests });
  const ending = await visitUntilExit(browser, address);
  await keepLog([...ending.log, server.log()].join('\n'));
  await server.stop();
  return judge(await readResults(results), ending.why);
}

/**
 * Opens the window and waits until the test module's `run()` settles; answers why it ended early, if it did.
 * @param {string} browser
 * @param {string} address
 */
async function visitUntilExit(browser, address) {
  const { page, close } = await openPage(browser, new URL(address).origin);
  /** @type {string[]} */
  const log = [];
  page.on('console', (message) => log.push(message.text()));
  await page.exposeFunction(
    'codeAutomationLog',
    (/** @type {string} */ type, /** @type {unknown[]} */ args) => {
      log.push(`${type}: ${args.join(' ')}`);
    },
  );
  /** @type {Promise<string>} */
  const ended = new Promise((resolve) => {
    const late = setTimeout(() => resolve(`the tests did not end within ${LIMIT / 1000} seconds`), LIMIT);
    const end = (/** @type {string} */ why) => {
      clearTimeout(late);
      resolve(why);
    };
    page.once('crash', () => end('the window crashed'));
    page.once('close', () => end('the window was closed'));
    void page
      .exposeFunction('codeAutomationExit', () => end(''))
      .then(() => page.goto(address))
      .catch((error) => end(String(error)));
  });
  const why = await ended;
  await close();
  return { why, log };
}

/** @param {readonly TestResult[]} results @param {string} why */
function judge(results, why) {
  if (results.some(({ name }) => name === END)) return results.filter(({ name }) => name !== END);
  const error = why || 'the extension host ended before its tests; see test-results/host.log';
  return [...results, { name: 'the tests in the extension host', passed: false, error }];
}

/** The name of the line that `run-host.ts` writes last. */
const END = '(end)';

/** @param {string} file @returns {Promise<TestResult[]>} */
async function readResults(file) {
  const text = await readFile(file, 'utf8').catch(() => '');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

/** @param {string} text */
async function keepLog(text) {
  await mkdir(RESULTS, { recursive: true });
  await writeFile(join(RESULTS, 'host.log'), text);
}
