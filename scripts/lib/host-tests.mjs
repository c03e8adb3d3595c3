import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openPage } from './browser.mjs';
import { bundleHostTests } from './bundle.mjs';
import { buildCommandLine } from './bundle-terminal.mjs';
import { findTests } from './find-tests.mjs';
import { CORPUS, ROOT, SAMPLE_SHOW } from './paths.mjs';
import { makeScratch } from './scratch.mjs';
import { serveVscode } from './serve-vscode.mjs';

/** @typedef {import('./node-tests.mjs').TestResult} TestResult */

/** How long all tests in the extension host may take together, in milliseconds. */
const LIMIT = 1_800_000;

/**
 * Runs the tests of `test/vscode/host` inside the extension host of a real VS Code that has a copy of the sample show open.
 * @param {import('./key-tests.mjs').VscodeRun} run
 * @returns {Promise<readonly TestResult[]>}
 */
export async function runHostTests(run) {
  const { vscode, version, browser, extensions, results: evidence, grep, folder, scope } = run;
  const tests = await bundleTests(join(folder, 'host'));
  const scratch = await makeScratch({ from: SAMPLE_SHOW });
  scope.onClose(scratch.remove);
  const results = join(scratch.folder, '..', 'results.jsonl');
  const env = hostEnvironment({ results, grep, version });
  const server = await serveVscode(vscode, { env, tests, extensions });
  scope.onClose(server.stop);
  const ending = await visitUntilExit(browser, server.address({ folder: scratch.folder }));
  await mkdir(evidence, { recursive: true });
  await writeFile(join(evidence, 'host.log'), [...ending.log, server.log()].join('\n'));
  await server.stop();
  return judge(await readResults(results), ending.why);
}

/**
 * What `run-host.ts` is told by its environment: the file that takes the results, which tests to run, and in which VS Code.
 * @param {{ results: string, grep: string | undefined, version: string }} options
 */
export function hostEnvironment({ results, grep, version }) {
  return {
    SHOW_NOTES_HOST_RESULTS: results,
    SHOW_NOTES_HOST_GREP: grep ?? '',
    SHOW_NOTES_HOST_VERSION: version,
    SHOW_NOTES_HOST_CORPUS: CORPUS,
  };
}

/**
 * Bundles the tests as an extension that has nothing else; answers the module that runs them.
 * @param {string} outdir
 */
export async function bundleTests(outdir) {
  const runner = join(ROOT, 'test/vscode/harness/run-host.ts');
  const module = await bundleHostTests(await findTests('test/vscode/host'), runner, outdir);
  await buildCommandLine(outdir);
  await writeTestManifest(outdir);
  return module;
}

/**
 * Makes an extension of tests: VS Code runs tests only for an extension under development, and what is tested is installed.
 * @param {string} folder
 */
export async function writeTestManifest(folder) {
  const manifest = { publisher: 'show-notes', name: 'tests', version: '0.0.0', engines: { vscode: '*' } };
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
}

/**
 * Opens the window and waits until the test module's `run()` settles; answers why it ended early, if it did.
 * @param {string} browser
 * @param {string} address
 */
export async function visitUntilExit(browser, address) {
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
      .then(() => page.goto(address, { timeout: LIMIT }))
      .catch((error) => end(String(error)));
  });
  const why = await ended;
  await close();
  return { why, log };
}

/**
 * Adds a failure to the results where they do not come to the end, which `why` explains.
 * @param {readonly TestResult[]} results
 * @param {string} why
 */
export function judge(results, why) {
  if (results.some(({ name }) => name === END)) return results.filter(({ name }) => name !== END);
  const error = why || 'the extension host ended before its tests; see host.log in test-results';
  return [...results, { name: 'the tests in the extension host', passed: false, error }];
}

/** The name of the line that `run-host.ts` writes last. */
const END = '(end)';

/**
 * Reads the results that `run-host.ts` has written so far.
 * @param {string} file
 * @returns {Promise<TestResult[]>}
 */
export async function readResults(file) {
  const text = await readFile(file, 'utf8').catch(() => '');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}
