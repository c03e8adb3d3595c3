import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { KeyScene } from './key-test.ts';

/** Gives the folder of a shared window these settings while the body runs, in a test with files of its own and one of them open. */
export async function withFolderSettings(
  { workbench: { page }, folder }: KeyScene,
  settings: Readonly<Record<string, unknown>>,
  body: () => Promise<void>,
): Promise<void> {
  const place = join(folder, '..', '.vscode');
  // They go and come back with the settings, so they show when these have been taken up.
  const numbers = page.locator('.editor-group-container.active .line-numbers').first();
  await numbers.waitFor();
  try {
    await mkdir(place);
    // A file that is made right in a new folder may be missed.
    await page.locator('.explorer-folders-view .monaco-list-row', { hasText: '.vscode' }).waitFor();
    const text = JSON.stringify({ 'editor.lineNumbers': 'off', ...settings });
    await writeFile(join(place, 'settings.json'), text);
    await numbers.waitFor({ state: 'hidden' });
    await body();
  } finally {
    await rm(place, { recursive: true, force: true });
  }
  await numbers.waitFor();
}
