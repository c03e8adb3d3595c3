import { servePage } from '../../../scripts/lib/serve-page.mjs';
import { until } from '../../../scripts/lib/until.mjs';
import { askForEpisode, pasteAddress } from '../../../scripts/lib/uses.mjs';
import type { Workbench } from '../../../scripts/lib/workbench.mjs';

/** The steps of the walkthrough, in their order; the first is `folderOnWeb` in a browser. */
export const STEPS = ['folder', 'episode', 'link', 'problem', 'outline'] as const;

type Step = (typeof STEPS)[number];

const TITLE = 'Write Your First Episode';

/** Opens the walkthrough by VS Code's own command, as whoever has closed it would. */
export async function openWalkthrough(workbench: Workbench): Promise<void> {
  const { page, quickInput } = workbench;
  await workbench.runCommand('Welcome: Open Walkthrough...');
  await quickInput.fill(TITLE);
  await quickInput.waitFor(({ rows }) => rows[0] === TITLE);
  await quickInput.accept();
  await page.locator('h2.category-title:visible', { hasText: TITLE }).waitFor();
}

/** Waits until just these steps of the walkthrough on show are ticked. */
export async function waitForTicks({ page }: Workbench, ticked: readonly Step[]): Promise<void> {
  const done = page.locator('[data-done-step-id][aria-checked="true"]:visible');
  let shown: readonly (string | undefined)[] = [];
  await until(`the ticks of ${ticked}`, async () => {
    const ids = await done.evaluateAll((all) => all.map((one) => one.getAttribute('data-done-step-id')));
    shown = ids.map((id) => id?.replace(/^.*#|OnWeb$/g, ''));
    return STEPS.every((step) => shown.includes(step) === ticked.includes(step));
  }).catch((error) => {
    throw new Error(`${error.message}: there are those of ${shown}`);
  });
}

/** Makes the first episode of a show by the palette. */
export async function makeFirstEpisode(workbench: Workbench): Promise<void> {
  const { editor, quickInput } = workbench;
  await askForEpisode(workbench);
  await quickInput.accept();
  await quickInput.waitFor(({ rows }) => rows.length === 0 || !/^\d{4}-/.test(rows[0] ?? ''));
  await quickInput.fill('@newcomer');
  await quickInput.accept();
  await editor.waitForFile('episodes/001/README.md');
}

/** Does in an empty folder what the steps say, without their buttons. */
export async function writeFirstEpisode(workbench: Workbench): Promise<void> {
  const { editor, problems, sidebar } = workbench;
  const page = await servePage('A can for rain', { open: true });
  try {
    await makeFirstEpisode(workbench);
    await workbench.type('- ');
    await pasteAddress(workbench, page);
    await editor.goTo(1, 6);
    await workbench.press('Backspace');
    await workbench.type('7');
    await editor.goTo(3);
    await problems.open();
    await problems.waitForRows('the problem', (rows) => rows.some((row) => /episode-number/.test(row)));
    await problems.reveal('episode-number');
    await editor.quickFixes();
    await editor.applyQuickFix('Change the number to 001');
    await editor.waitForLines('the number', ([first]) => first === '# 001');
    await sidebar.show('Show Notes');
  } finally {
    await page.stop();
  }
}
