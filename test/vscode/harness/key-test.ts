import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { RESULTS, SAMPLE_SHOW } from '../../../scripts/lib/paths.mjs';
import { makeScope, type Scope } from '../../../scripts/lib/scope.mjs';
import { makeScratch } from '../../../scripts/lib/scratch.mjs';
import { serveVscode } from '../../../scripts/lib/serve-vscode.mjs';
import { writeSettings } from '../../../scripts/lib/settings.mjs';
import { Workbench } from '../../../scripts/lib/workbench.mjs';

/** What the runner of the key-press tests has started. */
type Stage = Readonly<{
  browser: string;
  authority: string;
  home: string;
  vscode: { root: string; node: string };
}>;

/** What a key-press test starts from; all paths are relative to the scratch folder. */
export type KeySetup = Readonly<{
  /** The folder that is copied into the scratch folder: the sample show, another one by its path, or `false` for none. */
  show?: string | false;
  /** Files written into the scratch folder. */
  files?: Readonly<Record<string, string>>;
  /** The folder to open: the scratch folder itself (`''`), one below, or `false` for a window without a folder. */
  folder?: string | false;
  /** A `.code-workspace` file to open instead of a folder. */
  workspace?: string;
  /** A file to open in the window. */
  file?: string;
  settings?: Readonly<Record<string, unknown>>;
  /** Opens the window in Restricted Mode, with a VS Code server of its own. */
  restricted?: boolean;
  locale?: string;
}>;

/** What a key-press test drives: the window, and the absolute path of the scratch folder. */
export type KeyScene = Readonly<{ workbench: Workbench; folder: string }>;

/**
 * Defines a test that drives a fresh window of VS Code by key presses; a picture and the logs of a failed one go to
 * `test-results/<name>/`.
 */
export function keyTest(name: string, setup: KeySetup, body: (scene: KeyScene) => Promise<void>): void {
  test(name, async () => {
    const scope = makeScope();
    try {
      const scene = await openScene(setup, scope);
      try {
        await body(scene);
      } catch (error) {
        await keepEvidence(name, scene.workbench).catch(() => {});
        throw error;
      }
    } finally {
      await scope.close();
    }
  });
}

async function openScene(setup: KeySetup, scope: Scope): Promise<KeyScene> {
  const stage: Stage = JSON.parse(process.env['SHOW_NOTES_STAGE'] ?? '{}');
  const from = setup.show === false ? undefined : (setup.show ?? SAMPLE_SHOW);
  const { folder, remove } = await makeScratch({ from, files: setup.files ?? {} });
  scope.onClose(remove);
  const server = setup.restricted ? await serveVscode(stage.vscode, { restricted: true }) : stage;
  if ('stop' in server) scope.onClose(server.stop);
  await writeSettings(server.home, setup.settings ?? {});
  const where = {
    browser: stage.browser,
    server,
    ...(setup.locale ? { locale: setup.locale } : {}),
  };
  const workbench = await Workbench.open(where, {
    ...(setup.folder === false || setup.workspace ? {} : { folder: join(folder, setup.folder ?? '') }),
    ...(setup.workspace ? { workspace: join(folder, setup.workspace) } : {}),
    ...(setup.file ? { file: join(folder, setup.file) } : {}),
  });
  scope.onClose(workbench.close);
  if (setup.file) await workbench.editor.waitForFile(join(folder, setup.file));
  return { workbench, folder };
}

async function keepEvidence(name: string, workbench: Workbench): Promise<void> {
  const folder = name.replaceAll(/[^\p{L}\p{N}]+/gu, '-');
  await mkdir(join(RESULTS, folder), { recursive: true });
  await writeFile(join(RESULTS, folder, 'page.log'), workbench.log.join('\n'));
  await workbench.screenshot(join(folder, 'failed'));
}
