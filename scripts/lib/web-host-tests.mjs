import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { json, text } from 'node:stream/consumers';
import { buildCommandLine } from './bundle-terminal.mjs';
import { bundleWebHostTests } from './bundle-web-tests.mjs';
import { exists } from './exists.mjs';
import { findTests } from './find-tests.mjs';
import { judge, visitUntilExit, writeTestManifest } from './host-tests.mjs';
import { CORPUS, SAMPLE_SHOW } from './paths.mjs';
import { makeScratch } from './scratch.mjs';
import { fileUri, serveWeb } from './serve-web.mjs';
import { SitesOnRequest } from './sites-on-request.mjs';

/** @typedef {import('./node-tests.mjs').TestResult} TestResult */

/** The folder, among those of the extensions, that the tests are put into. */
const NAME = 'tests';

/**
 * Runs the tests of `test/vscode/host` inside the extension host of VS Code for the Web, which is a worker of the browser and has
 * a copy of the sample show open, on a file system that is an extension's.
 * @param {import('./key-tests.mjs').VscodeRun} run
 * @returns {Promise<readonly TestResult[]>}
 */
export async function runWebHostTests({
  vscode,
  version,
  browser,
  extensions,
  results: evidence,
  grep,
  folder,
  scope,
}) {
  const { folder: show, remove } = await makeScratch({ from: SAMPLE_SHOW });
  scope.onClose(remove);
  const files = join(show, '..');
  const corpus = await copyCorpus(files);
  const told = { version, grep: grep ?? '', corpus: corpus && fileUri(corpus) };
  await bundleTests(join(extensions, NAME), told);
  const machine = makeMachine(await buildCommandLine(join(folder, 'host')), files);
  scope.onClose(machine.stop);
  const tests = { name: NAME, answer: machine.answer };
  const server = await serveWeb(vscode, { extensions, builtIn: ['web-files', 'show-notes'], files, tests });
  scope.onClose(server.stop);
  const ending = await visitUntilExit(browser, server.address({ folder: show }));
  await mkdir(evidence, { recursive: true });
  await writeFile(join(evidence, 'host.log'), ending.log.join('\n'));
  await server.stop();
  await machine.stop();
  return judge(machine.results, ending.why);
}

/** @param {string} place @param {unknown} told */
async function bundleTests(place, told) {
  await bundleWebHostTests(await findTests('test/vscode/host'), join(place, 'tests.js'), told);
  await writeTestManifest(place);
}

/** Copies the real episodes beside the show, where there are any. @param {string} files */
async function copyCorpus(files) {
  if (!(await exists(CORPUS))) return '';
  const copy = join(files, 'corpus');
  await cp(CORPUS, copy, { recursive: true });
  return copy;
}

/**
 * Does for tests in a browser what only a machine can: takes their results, runs the command line, serves sites.
 * @param {string} cli the built command line
 * @param {string} files the folder that the tests reach
 */
function makeMachine(cli, files) {
  const sites = new SitesOnRequest();
  /** @type {TestResult[]} */
  const results = [];
  /** @type {import('./serve-web.mjs').WebTests['answer']} */
  const answer = async (request, response, [what, ...path]) => {
    if (what === 'sites') return sites.answer(request, response, path);
    if (what === 'check') return response.end(await runCheck(cli, await text(request)));
    if (what === 'files') return response.end(fileUri(await writeFiles(files, await json(request))));
    if (what === 'results') results.push(/** @type {TestResult} */ (await json(request)));
    return response.end();
  };
  return { results, answer, stop: () => sites.stop() };
}

/**
 * Writes files, by their paths, into a new folder, and answers that.
 * @param {string} parent
 * @param {unknown} texts
 */
async function writeFiles(parent, texts) {
  const folder = await mkdtemp(join(parent, 'aside-'));
  for (const [path, text] of Object.entries(/** @type {Record<string, string>} */ (texts))) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

/** @param {string} cli @param {string} folder @returns {Promise<string>} */
function runCheck(cli, folder) {
  const args = [cli, 'check', '--format', 'json', folder];
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      args,
      { cwd: folder, env: { ...process.env, LC_ALL: 'C' }, maxBuffer: 1e8 },
      (error, out) => {
        if (error !== null && error.code !== 1) reject(error);
        else resolve(out);
      },
    );
  });
}
