import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { buildProducts } from './bundle.mjs';
import { ensureBrowser } from './ensure-browser.mjs';
import { findTests } from './find-tests.mjs';
import { groupTests } from './group-tests.mjs';
import { runNodeTests } from './node-tests.mjs';
import { packageExtension } from './package-extension.mjs';
import { describePackage } from './package-files.mjs';
import { ROOT } from './paths.mjs';
import { readyEditions } from './ready-editions.mjs';
import { runCommand } from './run-command.mjs';
import { makeRunFolder } from './run-folder.mjs';
import { say } from './say.mjs';
import { withScope } from './scope.mjs';
import { Tally } from './tally.mjs';
import { partsOf } from './test-edition.mjs';

/** @typedef {typeof import('./ready-editions.mjs').NAMES[number]} Name */

/** The VS Codes that are tested unless one is chosen, those first whose tests take longest. @type {readonly Name[]} */
const USUAL = ['newest', 'oldest', 'web'];

/** Parts of the tests in VS Codes that run at the same time; a window alone leaves half of two cores idle. */
const LANES = 2;

/** Processes for the unit tests, one after the other on each core: enough of them that no core idles at the end. */
const UNIT_GROUPS = 16;

/**
 * Runs every check and test of the project; answers exit code 0 only when some test ran and nothing failed.
 * @param {object} options
 * @param {string | undefined} options.grep chooses tests by a regular expression on their names
 * @param {boolean | undefined} options.unit leaves out what runs in VS Code
 * @param {readonly Name[] | undefined} options.vscode chooses VS Codes, and leaves out what needs none
 */
export function testEverything({ grep, unit, vscode }) {
  return withScope(async (scope) => {
    const tally = new Tally({ mayBeEmpty: grep !== undefined, signal: scope.signal });
    const folder = await makeRunFolder(scope);
    if (!vscode) await checkSources(tally);
    // Before the unit tests: those of the grammar read VS Code's own.
    const ready = await tally.value('VS Code', () => readyEditions(vscode ?? USUAL));
    if (!vscode) await tally.tests('unit tests', () => runUnitTests({ grep, folder, scope }));
    if (unit) return tally.conclude();
    // The desktop VS Code has a window of its own.
    const needsBrowser = ready?.some((one) => 'edition' in one) ?? false;
    const browser = needsBrowser ? await tally.value('browser', ensureBrowser) : undefined;
    const vsix = await tally.value('build and package', () => build(folder));
    if (vsix !== undefined && needsBrowser === (browser !== undefined)) {
      const run = { vsix, browser, folder, grep, scope, tally };
      await inLanes(LANES, inTurns((ready ?? []).map((one) => partsOf(one, run))));
    }
    return tally.conclude();
  });
}

/** @param {Tally} tally */
async function checkSources(tally) {
  await tally.check('types', () => runTool('typescript/bin/tsc', []));
  await tally.check('lint and format', () =>
    runTool('@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.']),
  );
  await tally.check('unused code', () => runTool('knip/bin/knip.js', []));
}

/**
 * The first of each list, then the second ones, and so on.
 * @template T
 * @param {readonly (readonly T[])[]} lists
 */
function inTurns(lists) {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list.slice(at, at + 1))).flat();
}

/**
 * Does many things, begun in their order, as many at a time as there are lanes.
 * @param {number} lanes
 * @param {readonly (() => Promise<void>)[]} all
 */
async function inLanes(lanes, all) {
  const waiting = all.values();
  const lane = async () => {
    for (const work of waiting) await work();
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}

/** @param {{ grep?: string | undefined, folder: string, scope: import('./scope.mjs').Scope }} run */
async function runUnitTests({ grep, folder, scope }) {
  const files = await findTests('test', { except: 'test/vscode' });
  const bundles = await groupTests(files, UNIT_GROUPS, folder, 'unit');
  const concurrency = availableParallelism();
  return (await runNodeTests(bundles, { grep, timeout: 300_000, concurrency, scope })).results;
}

/** @param {string} folder */
async function build(folder) {
  await buildProducts();
  const vsix = await packageExtension({ out: join(folder, 'show-notes.vsix') });
  say(`  ${await describePackage(vsix)}`);
  return vsix;
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
