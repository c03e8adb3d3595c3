import { until } from '../../../scripts/lib/until.mjs';
import type { KeySetup } from './key-test.ts';
import type { Neighbour } from './neighbours.ts';
import { type PasteScene, pasteTest } from './paste-test.ts';

/** Defines a test with another extension beside ours, in a window of its own; it starts once both run. */
export function besideTest(
  neighbour: Neighbour,
  name: string,
  setup: KeySetup,
  body: (scene: PasteScene) => Promise<void>,
): void {
  pasteTest(name, { shared: false, neighbours: [neighbour], ...setup }, async (scene) => {
    const ready = scene.workbench.page.locator('.statusbar').getByText(`${neighbour} is ready`);
    await ready.waitFor({ timeout: 60_000 });
    await body(scene);
  });
}

/**
 * Types text at a 1-based line and column letter by letter, and waits for each: what goes through another extension arrives
 * later than a next key that does not.
 */
export async function typeAt(
  { workbench }: PasteScene,
  line: number,
  column: number,
  text: string,
): Promise<void> {
  const { editor } = workbench;
  await editor.goTo(line, column);
  for (const [at, letter] of [...text].entries()) {
    await workbench.type(letter);
    await until(`the typed ${letter}`, async () => (await editor.cursor()).column === column + at + 1);
  }
}

/** Types a space, an `@` and the first letter of somebody's handle, and takes that person from the list that appears. */
export async function completePerson(
  scene: PasteScene,
  line: number,
  column: number,
  handle: string,
): Promise<void> {
  const { page } = scene.workbench;
  await typeAt(scene, line, column, ` ${handle.slice(0, 2)}`);
  // Not the only one: an extension that starts meanwhile has VS Code ask all again, also for words and snippets.
  await page.locator('.suggest-widget.visible .monaco-list-row.focused', { hasText: handle }).waitFor();
  await scene.workbench.press('Enter');
}

/** Clicks a row of our views until it has the keyboard; VS Code may select the row of the cursor meanwhile. */
export async function focusRow({ workbench }: PasteScene, label: string): Promise<void> {
  const { page, sidebar } = workbench;
  await sidebar.show('Show Notes');
  const named = page.getByText(label, { exact: true });
  const row = sidebar.list.filter({ has: named }).first();
  const focused = page.locator('.sidebar .monaco-list:focus .monaco-list-row.focused').filter({ has: named });
  await until(`the row ${label}`, async () => {
    await row.click();
    return focused.isVisible();
  });
}
