import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { launchBrowser } from './browser.mjs';
import { runDesktopTests } from './desktop-tests.mjs';
import { nameOf } from './get-vscode.mjs';
import { runHostTests } from './host-tests.mjs';
import { installExtension } from './install-extension.mjs';
import { runKeyTests, runWebTests } from './key-tests.mjs';
import { RESULTS } from './paths.mjs';
import { runWebHostTests } from './web-host-tests.mjs';

/**
 * What is tested, and with what: the package `vsix`, the program `browser`, a `folder` for what is made meanwhile.
 * @typedef {{ vsix: string, browser: string | undefined, folder: string, grep: string | undefined, scope: import('./scope.mjs').Scope, tally: import('./tally.mjs').Tally }} Run
 */

/** The tests of each kind of VS Code, those first that take longest. */
const PARTS = {
  server: [
    { what: 'tests by key press in', runTests: runKeyTests },
    { what: 'tests in the extension host of', runTests: runHostTests },
  ],
  web: [
    { what: 'tests by key press in', runTests: runWebTests },
    { what: 'tests in the extension host of', runTests: runWebHostTests },
  ],
};

/**
 * Gives the parts in which one VS Code is tested with the package, those first that take longest; they may run at the same time.
 * @param {import('./ready-editions.mjs').Ready} ready
 * @param {Run} run
 * @returns {readonly (() => Promise<void>)[]}
 */
export function partsOf(ready, run) {
  if ('desktop' in ready) return [() => testDesktop(ready.desktop, run)];
  const { name, edition } = ready;
  const title = `VS Code ${nameOf(edition)}`;
  const place = join(run.folder, name);
  /** @type {Promise<string | undefined> | undefined} */
  let installed;
  const install = () => run.tally.value(`package in ${title}`, () => prepare(ready, run.vsix, place));
  return PARTS[edition.kind].map((part, at) => async () => {
    installed ??= install();
    const extensions = await installed;
    if (!extensions) return;
    const results = join(place, `results-${at}`);
    await run.tally.tests(`${part.what} ${title}`, () =>
      withBrowser(run, (browser) => {
        const { vscode } = ready;
        const { version } = edition;
        const { grep, scope } = run;
        return part.runTests({ vscode, version, extensions, browser, results, folder: place, grep, scope });
      }),
    );
    await publish(results, join(RESULTS, name));
  });
}

/** @param {import('./desktop.mjs').Desktop} desktop @param {Run} run */
function testDesktop(desktop, { vsix, folder, grep, scope, tally }) {
  const part = `tests in the extension host of the desktop VS Code ${desktop.version}`;
  return tally.tests(part, () => runDesktopTests({ desktop, vsix, folder, grep, scope }));
}

/**
 * Installs the package, and throws away what people were shown of an earlier run; answers the folder of what is installed.
 * @param {Exclude<import('./ready-editions.mjs').Ready, { name: 'desktop' } & { desktop: unknown }>} ready
 * @param {string} vsix
 * @param {string} place
 */
async function prepare({ name, edition, vscode }, vsix, place) {
  await rm(join(RESULTS, name), { recursive: true, force: true });
  return installExtension(edition, vscode, vsix, place);
}

/**
 * Does something with a browser of its own, since a browser has one clipboard, and others are tested at the same time.
 * @template T
 * @param {Run} run
 * @param {(endpoint: string) => Promise<T>} work
 */
async function withBrowser({ browser, scope }, work) {
  const own = await launchBrowser(String(browser));
  scope.onClose(own.close);
  try {
    return await work(own.endpoint);
  } finally {
    await own.close();
  }
}

/**
 * Moves pictures and logs to where people look for them; other runs at the same time have folders of their own until then.
 * @param {string} from
 * @param {string} to
 */
async function publish(from, to) {
  await mkdir(to, { recursive: true });
  for (const name of await readdir(from).catch(() => []))
    await rename(join(from, name), join(to, name)).catch(() => {});
}
