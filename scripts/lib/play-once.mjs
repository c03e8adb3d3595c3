import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { launchBrowser } from './browser.mjs';
import { EDITIONS } from './editions.mjs';
import { ensureBrowser } from './ensure-browser.mjs';
import { ensureVscode } from './get-vscode.mjs';
import { RESULTS } from './paths.mjs';
import { say } from './say.mjs';
import { servePage } from './serve-page.mjs';
import { serveVscode } from './serve-vscode.mjs';
import { makeNewEpisode, mendProblem, newestNotes, openTopic, pasteAddress } from './uses.mjs';
import { Workbench } from './workbench.mjs';

/**
 * Plays the four uses by key press in the oldest supported VS Code, printing what came of each and where its picture is;
 * answers the exit code.
 * @param {string} folder a scratch copy of a show
 * @param {import('./scope.mjs').Scope} scope
 */
export async function playOnce(folder, scope) {
  const workbench = await openWorkbench(folder, scope);
  await rm(join(RESULTS, 'once'), { recursive: true, force: true });
  let failed = 0;
  for (const [index, [name, play]] of uses(workbench, folder, scope).entries()) {
    const result = await play().then(
      (text) => ({ ok: true, text }),
      (error) => ({ ok: false, text: String(error).split('\n')[0] }),
    );
    const picture = await workbench.screenshot(
      `once/${index + 1}-${name.toLowerCase().replaceAll(' ', '-')}`,
    );
    say(`${result.ok ? '✓' : '✗'} ${name}: ${result.text}\n  ${picture}`);
    if (result.ok) continue;
    failed += 1;
    await workbench.press('Escape');
  }
  return failed === 0 ? 0 : 1;
}

/** @param {string} folder @param {import('./scope.mjs').Scope} scope */
async function openWorkbench(folder, scope) {
  const vscode = await ensureVscode(EDITIONS.oldest);
  const browser = await launchBrowser(await ensureBrowser());
  scope.onClose(browser.close);
  const server = await serveVscode(vscode);
  scope.onClose(server.stop);
  say(`Playing the four uses in VS Code ${EDITIONS.oldest.version} (about 30 seconds) …`);
  const workbench = await Workbench.open({ browser: browser.endpoint, server }, { folder });
  scope.onClose(workbench.close);
  return workbench;
}

/**
 * @param {Workbench} workbench
 * @param {string} folder
 * @param {import('./scope.mjs').Scope} scope
 * @returns {[string, () => Promise<string>][]}
 */
function uses(workbench, folder, scope) {
  return [
    [
      'New episode',
      async () => {
        const { file, date, host } = await makeNewEpisode(workbench);
        return `${file}, ${date}, hosted by ${host}`;
      },
    ],
    [
      'Paste',
      async () => {
        const page = await servePage('A page of this machine');
        scope.onClose(page.stop);
        return `${page.url} became ${await pasteAddress(workbench, page)}`;
      },
    ],
    [
      'Problems',
      async () => {
        const { problem, fix, count } = await mendProblem(workbench, await newestNotes(folder, 3));
        return `${count} in sight; “${problem}” mended by “${fix}”`;
      },
    ],
    [
      'Outline',
      async () => {
        const file = (await newestNotes(folder, 3)).at(-1) ?? '';
        const { topic, line } = await openTopic(workbench, file);
        return `a click on “${topic}” led to line ${line}`;
      },
    ],
  ];
}
