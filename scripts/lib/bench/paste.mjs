import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { SAMPLE_SHOW } from '../paths.mjs';
import { makeScratch } from '../scratch.mjs';
import { serveVscode } from '../serve-vscode.mjs';
import { Workbench } from '../workbench.mjs';
import { inRounds, medianOf, ratioOf } from './measure.mjs';
import { openScene } from './vscode-scene.mjs';

const FILE = 'episodes/004/README.md';

/** Pastes before those that count. */
const WARM_UP = 3;

/**
 * Pastes URLs into an episode in two windows by turns, of which only one has the extension, and measures in the window how
 * long it takes from the key until the URL is drawn.
 * @param {import('./run.mjs').Run} run
 */
export async function measurePaste(run) {
  const { folder, size, report } = run;
  const { extensions } = await openScene(run);
  const none = join(folder, 'no-extensions');
  await mkdir(none);
  const ours = await openWindow(run, extensions);
  await ours.sidebar.icon('Show Notes').waitFor({ timeout: 60_000 });
  const theirs = await openWindow(run, none);
  let count = 0;
  const paste = (/** @type {Workbench} */ workbench) => () => {
    count += 1;
    return pasteInto(workbench, `p${count}.example.invalid`);
  };
  const contenders = { ours: paste(ours), theirs: paste(theirs) };
  await inRounds(WARM_UP, contenders);
  const times = await inRounds(size.pastes, contenders);
  report(`${medianOf(times.ours).toFixed(0)} ms, without ${medianOf(times.theirs).toFixed(0)} ms`);
  return [{ name: 'paste', ...ratioOf(times.ours, times.theirs) }];
}

/**
 * @param {import('./run.mjs').Run} run
 * @param {string} extensions
 */
async function openWindow(run, extensions) {
  const { scope } = run;
  const { vscode, browser } = await openScene(run);
  const show = await makeScratch({ from: SAMPLE_SHOW });
  scope.onClose(show.remove);
  const server = await serveVscode(vscode, { extensions });
  scope.onClose(server.stop);
  const file = join(show.folder, FILE);
  const workbench = await Workbench.open({ browser, server }, { folder: show.folder, file });
  scope.onClose(workbench.close);
  await workbench.editor.waitForFile(file);
  return workbench;
}

/**
 * Pastes a URL below the last line, and answers the milliseconds from the key until the URL is drawn.
 * @param {Workbench} workbench
 * @param {string} host of the URL, which is pasted for the first time
 */
async function pasteInto(workbench, host) {
  const { page, editor } = workbench;
  await page.bringToFront();
  await editor.focus();
  await workbench.press('Control+End');
  await workbench.press('Enter');
  await workbench.copy(`https://${host}/`);
  await page.evaluate(watchFor(host));
  await workbench.press('Control+V');
  return Number(await page.evaluate('globalThis.pasted'));
}

/**
 * The code that measures in the window itself.
 * @param {string} host
 */
function watchFor(host) {
  return `{
    let start = 0;
    addEventListener('keydown', ({ key }) => { if (key.toLowerCase() === 'v') start = performance.now() }, { capture: true });
    globalThis.pasted = new Promise((resolve) => {
      const drawn = new MutationObserver(() => {
        const lines = document.querySelector('.editor-group-container.active .view-lines');
        if (!lines?.textContent.includes(${JSON.stringify(host)})) return;
        drawn.disconnect();
        resolve(performance.now() - start);
      });
      drawn.observe(document.body, { subtree: true, childList: true, characterData: true });
    });
    undefined
  }`;
}
