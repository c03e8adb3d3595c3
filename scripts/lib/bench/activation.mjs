import { join } from 'node:path';
import { SAMPLE_SHOW } from '../paths.mjs';
import { makeScratch } from '../scratch.mjs';
import { serveVscode } from '../serve-vscode.mjs';
import { until } from '../until.mjs';
import { Workbench } from '../workbench.mjs';
import { medianOf, ratioOf } from './measure.mjs';
import { openScene } from './vscode-scene.mjs';

/** How VS Code calls the two that are compared. */
const [OURS, BUILT_IN] = ['Show Notes', 'Markdown Language Features'];

/**
 * Starts VS Code with an episode open, again and again, and reads from its list of running extensions how many milliseconds
 * it needed to load and to activate us, and its own Markdown extension.
 * @param {import('./run.mjs').Run} run
 */
export async function measureActivation(run) {
  const { scope, size, report } = run;
  const { vscode, extensions, browser } = await openScene(run);
  const show = await makeScratch({ from: SAMPLE_SHOW });
  scope.onClose(show.remove);
  const server = await serveVscode(vscode, { extensions });
  scope.onClose(server.stop);
  const opening = { folder: show.folder, file: join(show.folder, 'episodes/004/README.md') };
  /** @type {{ ours: number[], theirs: number[] }} */
  const times = { ours: [], theirs: [] };
  for (let round = 0; round < size.starts; round += 1) {
    const workbench = await Workbench.open({ browser, server }, opening);
    try {
      const found = await readTimes(workbench);
      times.ours.push(found.ours);
      times.theirs.push(found.theirs);
    } finally {
      await workbench.close();
    }
  }
  await server.stop();
  report(`${medianOf(times.ours)} ms, ${BUILT_IN} ${medianOf(times.theirs)} ms`);
  return [{ name: 'activation', ...ratioOf(times.ours, times.theirs) }];
}

/**
 * Reads the list once both are activated.
 * @param {Workbench} workbench
 */
async function readTimes(workbench) {
  // The list is drawn only as far as it is in sight.
  await workbench.page.setViewportSize({ width: 1280, height: 2400 });
  await workbench.sidebar.icon(OURS).waitFor({ timeout: 60_000 });
  await workbench.runCommand('Developer: Show Running Extensions');
  const rows = workbench.page.locator('.runtime-extensions-editor .monaco-list-row');
  return until('the list of running extensions', async () => {
    const texts = await rows.allInnerTexts();
    const [ours, theirs] = [OURS, BUILT_IN].map((name) => timeIn(texts, name));
    return ours !== undefined && theirs !== undefined && { ours, theirs };
  });
}

/**
 * @param {readonly string[]} rows
 * @param {string} name
 */
function timeIn(rows, name) {
  const row = rows.find((text) => text.startsWith(`${name}\n`));
  const milliseconds = /Activation: (\d+)ms/.exec(row ?? '')?.[1];
  return milliseconds === undefined ? undefined : Number(milliseconds);
}
