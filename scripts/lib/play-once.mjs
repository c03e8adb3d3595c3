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
import { makeNewEpisode, mendProblem, NothingToMend, newestNotes, openTopic, pasteAddress } from './uses.mjs';
import { Workbench } from './workbench.mjs';

/**
 * Plays the four uses by key press in the newest VS Code, printing what came of each and where its picture is;
 * answers the exit code.
 * @param {{ folder: string, mayBeFaultless: boolean }} show a scratch copy of a show; `mayBeFaultless`: all is well where its
 *   newest notes have no problem that could be mended
 * @param {import('./scope.mjs').Scope} scope
 */
export async function playOnce({ folder, mayBeFaultless }, scope) {
  const page = await servePage('A page of this machine');
  scope.onClose(page.stop);
  const older = await newestNotes(folder, 3);
  const workbench = await openWorkbench(folder, scope);
  await rm(join(RESULTS, 'once'), { recursive: true, force: true });
  const results = [
    await play(workbench, '1-new-episode', () => newEpisode(workbench)),
    await play(workbench, '2-paste', () => paste(workbench, page)),
    await play(workbench, '3-problems', () => problem(workbench, older, mayBeFaultless)),
    await play(workbench, '4-outline', () => outline(workbench, folder, older)),
  ];
  return results.every(Boolean) ? 0 : 1;
}

/**
 * @param {Workbench} workbench
 * @param {string} name
 * @param {() => Promise<string>} use answers what came of it
 */
async function play(workbench, name, use) {
  const [mark, text] = await use().then(
    (outcome) => ['✓', outcome],
    (error) => ['✗', String(error).split('\n')[0]],
  );
  const picture = await workbench.screenshot(`once/${name}`);
  say(`${mark} ${text}\n  ${picture}`);
  if (mark === '✗') await workbench.press('Escape');
  return mark === '✓';
}

/** @param {Workbench} workbench */
async function newEpisode(workbench) {
  const { file, date, host } = await makeNewEpisode(workbench);
  return `Palette: New Episode made ${file}, dated ${date}, hosted by ${host}`;
}

/** @param {Workbench} workbench @param {{ url: string, title: string }} page */
async function paste(workbench, page) {
  return `Paste: ${page.url} became ${await pasteAddress(workbench, page)}`;
}

/** @param {Workbench} workbench @param {readonly string[]} notes @param {boolean} mayBeFaultless */
async function problem(workbench, notes, mayBeFaultless) {
  try {
    const { problem, fix, count } = await mendProblem(workbench, notes);
    return `Problems: ${count} in sight; “${problem}” is mended by “${fix}”`;
  } catch (error) {
    if (mayBeFaultless && error instanceof NothingToMend) return 'Problems: none in the newest episodes';
    throw error;
  }
}

/** @param {Workbench} workbench @param {string} folder @param {readonly string[]} notes */
async function outline(workbench, folder, notes) {
  const [newest = ''] = await newestNotes(folder, 1);
  const { topic, line } = await openTopic(workbench, notes.at(-1) ?? newest);
  return `Outline: a click on “${topic}” leads to line ${line}`;
}

/** @param {string} folder @param {import('./scope.mjs').Scope} scope */
async function openWorkbench(folder, scope) {
  // First, since it may be up to the person to install one.
  const program = await ensureBrowser();
  const vscode = await ensureVscode(EDITIONS.newest);
  const browser = await launchBrowser(program);
  scope.onClose(browser.close);
  const server = await serveVscode(vscode);
  scope.onClose(server.stop);
  say(`Playing the four uses in VS Code ${EDITIONS.newest.version} (about 30 seconds) …`);
  const workbench = await Workbench.open({ browser: browser.endpoint, server }, { folder });
  scope.onClose(workbench.close);
  return workbench;
}
