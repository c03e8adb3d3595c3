import { join } from 'node:path';
import { test } from 'node:test';
import { makeScope } from '../../../scripts/lib/scope.mjs';
import { secondTry } from '../../../scripts/lib/second-try.mjs';
import type { Workbench } from '../../../scripts/lib/workbench.mjs';
import { type Failed, keepEvidence } from './evidence.ts';
import { type Opened, STAGE, type Wanted } from './stage.ts';
import { borrowWindow, dropWindow, openWindow } from './windows.ts';

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
  /** A file to open in the window. */
  readonly file?: string;
  readonly locale?: string;
  /**
   * Takes a window that other tests have used, which saves most of a test's time: for tests that leave the sample show as it
   * is on the disk, or have `files` and no show. Of the rest, only `file` may be given.
   */
  readonly shared?: boolean;
  /** Says that a modal dialog is shown, which VS Code 1.100 refuses to show while it is tested; the test is skipped there. */
  readonly modal?: true;
  /** Why the test cannot run in VS Code for the Web, in one sentence; it is skipped there. */
  readonly notInBrowser?: string;
}

/** What a key-press test drives: the window, its VS Code, and the absolute path of the scratch folder. */
export interface KeyScene {
  readonly workbench: Workbench;
  readonly vscode: Opened;
  readonly folder: string;
}

/**
 * Defines a test that drives a window of VS Code by key presses. A test that fails has a second try: a window drops a press or a
 * click now and then. One that passes only then is named with its first failure in what `npm test` prints.
 */
export function keyTest(name: string, setup: KeySetup, body: (scene: KeyScene) => Promise<void>): void {
  const isOldest = STAGE.version.startsWith('1.100.');
  const skip = STAGE.reach ? setup.modal === true && isOldest : (setup.notInBrowser ?? false);
  test(name, { timeout: 480_000, skip }, () =>
    playTest(name, setup, body).catch(async (error) => {
      await playTest(name, setup, body);
      console.log(secondTry(name, error));
    }),
  );
}

/** Drives a window; keeps a picture and the logs of a failure in a folder of the test's name. */
export async function playTest(
  name: string,
  setup: KeySetup,
  body: (scene: KeyScene) => Promise<void>,
): Promise<void> {
  const scope = makeScope();
  const keep = (failed: Failed) => keepEvidence(evidenceFolder(name), failed);
  try {
    const scene = await (setup.shared ? borrowWindow : openWindow)(setup, scope, keep);
    await body(scene).catch(async (error) => {
      await keep({ workbench: scene.workbench, home: scene.vscode.home });
      throw error;
    });
  } catch (error) {
    if (setup.shared) await dropWindow(setup);
    throw error;
  } finally {
    await scope.close();
  }
}

/** Gives the folder that takes the picture and the logs of a failed test. */
export function evidenceFolder(name: string): string {
  return join(STAGE.results, name.replaceAll(/[^\p{L}\p{N}]+/gu, '-'));
}
