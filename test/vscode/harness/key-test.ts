import { join } from 'node:path';
import { test } from 'node:test';
import { SAMPLE_SHOW } from '../../../scripts/lib/paths.mjs';
import { makeScope, type Scope } from '../../../scripts/lib/scope.mjs';
import { makeScratch } from '../../../scripts/lib/scratch.mjs';
import { Workbench } from '../../../scripts/lib/workbench.mjs';
import { keepEvidence } from './evidence.ts';
import { type Opened, openSite, STAGE, type Wanted } from './stage.ts';

/** What a key-press test starts from; all paths are relative to the scratch folder. */
export interface KeySetup extends Wanted {
  /** The folder that is copied into the scratch folder: the sample show, another one by its path, or `false` for none. */
  readonly show?: string | false;
  /** Files written into the scratch folder. */
  readonly files?: Readonly<Record<string, string>>;
  /** The folder to open: the scratch folder itself (`''`), one below, or `false` for a window without a folder. */
  readonly folder?: string | false;
  /** A `.code-workspace` file to open instead of a folder. */
  readonly workspace?: string;
  /** A file to open in the window; in a server only. */
  readonly file?: string;
  readonly locale?: string;
}

/** What a key-press test drives: the window, its VS Code, and the absolute path of the scratch folder. */
export interface KeyScene {
  readonly workbench: Workbench;
  readonly vscode: Opened;
  readonly folder: string;
}

/** Defines a test that drives a fresh window of VS Code by key presses. */
export function keyTest(name: string, setup: KeySetup, body: (scene: KeyScene) => Promise<void>): void {
  test(name, { timeout: 120_000 }, () => playTest(name, setup, body));
}

/** Drives a fresh window; keeps a picture and the logs of a failure in a folder of the test's name. */
export async function playTest(
  name: string,
  setup: KeySetup,
  body: (scene: KeyScene) => Promise<void>,
): Promise<void> {
  const scope = makeScope();
  try {
    const scene = await openScene(setup, scope);
    try {
      await body(scene);
    } catch (error) {
      await keepEvidence(evidenceFolder(name), scene.workbench, scene.vscode.home).catch(() => {});
      throw error;
    }
  } finally {
    await scope.close();
  }
}

/** Gives the folder that takes the picture and the logs of a failed test. */
export function evidenceFolder(name: string): string {
  return join(STAGE.results, name.replaceAll(/[^\p{L}\p{N}]+/gu, '-'));
}

async function openScene(setup: KeySetup, scope: Scope): Promise<KeyScene> {
  const from = setup.show === false ? undefined : (setup.show ?? SAMPLE_SHOW);
  const { folder, remove } = await makeScratch({ from, files: setup.files ?? {} });
  scope.onClose(remove);
  const vscode = await openSite(setup, folder, scope);
  const where = { browser: STAGE.browser, server: vscode, ...(setup.locale ? { locale: setup.locale } : {}) };
  const workbench = await Workbench.open(where, {
    ...(setup.folder === false || setup.workspace ? {} : { folder: join(folder, setup.folder ?? '') }),
    ...(setup.workspace ? { workspace: join(folder, setup.workspace) } : {}),
    ...(setup.file ? { file: join(folder, setup.file) } : {}),
  });
  scope.onClose(workbench.close);
  if (setup.file) await workbench.editor.waitForFile(join(folder, setup.file));
  return { workbench, vscode, folder };
}
