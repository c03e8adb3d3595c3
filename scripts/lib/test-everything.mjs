import { join } from 'node:path';
import { launchBrowser } from './browser.mjs';
import { buildProducts, bundleNodeTests } from './bundle.mjs';
import { EDITIONS } from './editions.mjs';
import { ensureBrowser } from './ensure-browser.mjs';
import { findTests } from './find-tests.mjs';
import { ensureVscode } from './get-vscode.mjs';
import { runHostTests } from './host-tests.mjs';
import { runKeyTests } from './key-tests.mjs';
import { runNodeTests } from './node-tests.mjs';
import { ROOT } from './paths.mjs';
import { runCommand } from './run-command.mjs';
import { makeRunFolder } from './run-folder.mjs';
import { withScope } from './scope.mjs';
import { Tally } from './tally.mjs';

/** @typedef {import('./node-tests.mjs').TestResult} TestResult */

/**
 * Runs every check and test of the project; answers exit code 0 only when some test ran and nothing failed.
 * @param {{ grep?: string | undefined }} options `grep` chooses tests by a regular expression on their names
 */
export function testEverything({ grep }) {
  return withScope(async (scope) => {
    const tally = new Tally({ mayBeEmpty: grep !== undefined, signal: scope.signal });
    await tally.check('types', () => runTool('typescript/bin/tsc', []));
    await tally.check('lint and format', () =>
      runTool('@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.']),
    );
    await tally.check('unused code', () => runTool('knip/bin/knip.js', []));
    const folder = await makeRunFolder(scope);
    // Before the unit tests: those of the grammar read VS Code's own.
    const stage = await tally.value('VS Code and browser', () => setStage(scope));
    await tally.tests('unit tests', () => runUnitTests({ grep, folder, scope }));
    if ((await tally.check('build', () => buildProducts())) && stage) {
      const run = { ...stage, grep, folder, scope };
      await tally.tests('tests in the extension host', () => runHostTests(run));
      await tally.tests('tests by key press', () => runKeyTests(run));
    }
    return tally.conclude();
  });
}

/** @param {{ grep?: string | undefined, folder: string, scope: import('./scope.mjs').Scope }} run */
async function runUnitTests({ grep, folder, scope }) {
  const files = await findTests('test', { except: 'test/vscode' });
  const bundles = await bundleNodeTests(files, join(folder, 'unit'));
  return (await runNodeTests(bundles, { grep, timeout: 120_000, scope })).results;
}

/** @param {import('./scope.mjs').Scope} scope */
async function setStage(scope) {
  const vscode = await ensureVscode(EDITIONS.oldest);
  const browser = await launchBrowser(await ensureBrowser());
  scope.onClose(browser.close);
  return { vscode, browser: browser.endpoint };
}

/**
 * Runs a tool of `node_modules`; throws what it printed when it is not content.
 * @param {string} path
 * @param {readonly string[]} args
 */
async function runTool(path, args) {
  const { code, output } = await runCommand(process.execPath, [join(ROOT, 'node_modules', path), ...args], {
    cwd: ROOT,
  });
  if (code !== 0) throw new Error(output.trim());
}
