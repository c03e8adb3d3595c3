import { mkdir, rename, rm } from 'node:fs/promises';
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
 * Installs the package into one VS Code and runs the tests for it there; where it is chosen, those too that take long in a browser.
 * @param {import('./ready-editions.mjs').Ready} ready
 * @param {{ vsix: string, isChosen: boolean, browser: string | undefined, folder: string, grep: string | undefined, scope: import('./scope.mjs').Scope, tally: import('./tally.mjs').Tally }} run
 */
export async function testEdition(ready, { vsix, isChosen, browser, folder, grep, scope, tally }) {
  if ('desktop' in ready) {
    const { desktop } = ready;
    const part = `tests in the extension host of the desktop VS Code ${desktop.version}`;
    return tally.tests(part, () => runDesktopTests({ desktop, vsix, folder, grep, scope }));
  }
  const { name, edition, vscode } = ready;
  const title = `VS Code ${nameOf(edition)}`;
  const place = join(folder, name);
  const results = join(place, 'results');
  const extensions = await tally.value(`package in ${title}`, () =>
    installExtension(edition, vscode, vsix, place),
  );
  // Of its own, since a browser has one clipboard, and other VS Codes are tested at the same time.
  const own = await tally.value(`browser for ${title}`, () => launchBrowser(String(browser)));
  if (!extensions || !own) return;
  scope.onClose(own.close);
  const { version } = edition;
  const run = { vscode, version, extensions, browser: own.endpoint, results, folder: place, grep, scope };
  if (edition.kind === 'web') {
    if (isChosen) await tally.tests(`tests in the extension host of ${title}`, () => runWebHostTests(run));
    await tally.tests(`tests by key press in ${title}`, () => runWebTests(run, { all: isChosen }));
  } else {
    await tally.tests(`tests in the extension host of ${title}`, () => runHostTests(run));
    await tally.tests(`tests by key press in ${title}`, () => runKeyTests(run));
  }
  await own.close();
  await publish(results, join(RESULTS, name));
}

/**
 * Moves pictures and logs to where people look for them; other runs at the same time have folders of their own until then.
 * @param {string} from
 * @param {string} to
 */
async function publish(from, to) {
  await mkdir(RESULTS, { recursive: true });
  await rm(to, { recursive: true, force: true });
  await rename(from, to).catch(() => {});
}
