import { join } from 'node:path';
import { SAMPLE_SHOW } from '../paths.mjs';
import { makeScratch } from '../scratch.mjs';
import { serveVscode } from '../serve-vscode.mjs';
import { until } from '../until.mjs';
import { Workbench } from '../workbench.mjs';
import { ownTime } from './activation-times.mjs';
import { medianOf, ratioOf } from './measure.mjs';
import { openScene } from './vscode-scene.mjs';

/** The two that are compared. */
const OURS = 'show-notes.show-notes';
const BUILT_IN = 'vscode.markdown-language-features';

/**
 * Starts VS Code with an episode open, again and again, and reads from its own report how many milliseconds loading our code
 * and calling our `activate` have kept the extension host busy, and those of its own Markdown extension.
 *
 * Not what its list of running extensions tells as activation: the clock for that starts for all extensions of a language in the
 * same moment, and their code is then loaded one after the other, so that it holds the time of all that come before.
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
 * Opens VS Code's report on its start-up, and reads both times from it once both are activated.
 * @param {Workbench} workbench
 */
async function readTimes(workbench) {
  await workbench.sidebar.icon('Show Notes').waitFor({ timeout: 60_000 });
  await workbench.runCommand('Developer: Startup Performance');
  const lines = workbench.editor.group.locator('.view-lines').first();
  return until('the times of both extensions', async () => {
    await lines.click();
    // Only the lines in sight are drawn.
    await workbench.press('Control+A');
    await workbench.press('Control+C');
    const text = String(await workbench.page.evaluate('navigator.clipboard.readText()'));
    const [ours, theirs] = [ownTime(text, OURS), ownTime(text, BUILT_IN)];
    return ours !== undefined && theirs !== undefined && { ours, theirs };
  });
}
