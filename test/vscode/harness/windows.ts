import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { after } from 'node:test';
import { SAMPLE_SHOW } from '../../../scripts/lib/paths.mjs';
import { makeScope, type Scope } from '../../../scripts/lib/scope.mjs';
import { makeScratch } from '../../../scripts/lib/scratch.mjs';
import { Workbench } from '../../../scripts/lib/workbench.mjs';
import type { Failed } from './evidence.ts';
import type { KeyScene, KeySetup } from './key-test.ts';
import { openSite, STAGE } from './stage.ts';

/** Takes what is known of a window that could not be opened as it should be. */
export type OnFailure = (failed: Failed) => Promise<void>;

/** Opens a window of its own for a test. */
export async function openWindow(setup: KeySetup, scope: Scope, onFailure: OnFailure): Promise<KeyScene> {
  const from = setup.show === false ? undefined : (setup.show ?? SAMPLE_SHOW);
  const { folder, remove } = await makeScratch({ from, files: setup.files ?? {} });
  scope.onClose(remove);
  const vscode = await openSite(setup, folder, scope);
  const where = { browser: STAGE.browser, server: vscode, ...(setup.locale ? { locale: setup.locale } : {}) };
  const workbench = await Workbench.blank(where);
  scope.onClose(workbench.close);
  const scene = { workbench, vscode, folder };
  await orKeep({ workbench, home: vscode.home }, onFailure, () =>
    (STAGE.reach ? show : showInWeb)(scene, setup),
  );
  return scene;
}

async function show({ workbench, vscode, folder }: KeyScene, setup: KeySetup): Promise<void> {
  await workbench.show(vscode, {
    ...(setup.folder === false || setup.workspace ? {} : { folder: join(folder, setup.folder ?? '') }),
    ...(setup.workspace ? { workspace: join(folder, setup.workspace) } : {}),
    ...(setup.file ? { file: join(folder, setup.file) } : {}),
  });
  if (setup.file) await workbench.editor.waitForFile(join(folder, setup.file));
}

/** VS Code for the Web is restored before there is a file system, and opens no file that its address names. */
async function showInWeb(scene: KeyScene, { file, ...setup }: KeySetup): Promise<void> {
  const { page, editor } = scene.workbench;
  await show(scene, setup);
  const first = page.locator('.explorer-folders-view .monaco-list-row').first();
  if (setup.folder !== false) await first.waitFor({ timeout: 60_000 });
  if (file) await editor.open(join(scene.folder, file));
}

async function orKeep(failed: Failed, onFailure: OnFailure, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    await onFailure(failed);
    throw error;
  }
}

/** The windows that several tests use one after the other: one with the sample show, one for tests with files of their own. */
const shared = new Map<boolean, { scene: KeyScene; scope: Scope }>();

after(async () => {
  for (const { scope } of shared.values()) await scope.close();
});

/** Lends a window that has no editor open; a test with files has them in a folder of its own below the window's. */
export async function borrowWindow(setup: KeySetup, scope: Scope, onFailure: OnFailure): Promise<KeyScene> {
  const { show, files, file } = setup;
  const { workbench, vscode, folder: root } = await sharedWindow(show !== false, onFailure);
  const folder = show === false ? join(root, `test-${process.hrtime.bigint()}`) : root;
  if (folder !== root) scope.onClose(() => rm(folder, { recursive: true, force: true }));
  // Before its files are gone, since only what is on the disk can be reverted to.
  scope.onClose(() => tidyUp(show !== false));
  for (const [path, text] of Object.entries(files ?? {})) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  await orKeep({ workbench, home: vscode.home }, onFailure, async () => {
    if (file) await workbench.editor.open(join(folder, file));
  });
  return { workbench, vscode, folder };
}

/** Gives up a shared window that a failed test may have left in any state. */
export async function dropWindow({ show }: KeySetup): Promise<void> {
  const window = shared.get(show !== false);
  shared.delete(show !== false);
  await window?.scope.close();
}

/** Makes a shared window ready for the next test, or gives it up. */
async function tidyUp(hasShow: boolean): Promise<void> {
  const window = shared.get(hasShow);
  await window?.scene.workbench.tidy().catch(async () => {
    shared.delete(hasShow);
    await window.scope.close();
  });
}

async function sharedWindow(hasShow: boolean, onFailure: OnFailure): Promise<KeyScene> {
  const known = shared.get(hasShow);
  if (known) return known.scene;
  const scope = makeScope();
  try {
    // Some file, by which is seen when there is a file system.
    const scene = await openWindow(
      hasShow ? {} : { show: false, files: { 'some.txt': '' } },
      scope,
      onFailure,
    );
    shared.set(hasShow, { scene, scope });
    return scene;
  } catch (error) {
    await scope.close();
    throw error;
  }
}
