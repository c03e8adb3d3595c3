import { copyFile, mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Workbench } from '../../../scripts/lib/workbench.mjs';

/** The extension's own log, as the Output panel calls it. */
const LOG = 'Show Notes.log';

/**
 * Keeps what tells why a test failed: a picture of the window (`failed.png`), what its console said (`workbench.log`), and the
 * extension's log, from the folder of a server or, on the web, from where the browser stores it.
 */
export async function keepEvidence(folder: string, workbench: Workbench, home?: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await workbench.page.screenshot({ path: join(folder, 'failed.png') });
  await writeFile(join(folder, 'workbench.log'), workbench.log.join('\n'));
  if (home) await copyNewest(join(home, 'data', 'logs'), folder);
  else await writeFile(join(folder, LOG), String(await workbench.page.evaluate(READ_STORED_LOG)));
}

/** Copies the log that was written to last; every window has one. */
async function copyNewest(logs: string, folder: string): Promise<void> {
  const paths = (await readdir(logs, { recursive: true })).filter((path) => basename(path) === LOG);
  const dated = await Promise.all(
    paths.map(async (path) => ({ path, written: (await stat(join(logs, path))).mtimeMs })),
  );
  const newest = dated.toSorted((a, b) => b.written - a.written)[0];
  if (newest) await copyFile(join(logs, newest.path), join(folder, LOG));
}

/** Runs in the page: VS Code for the Web keeps its logs as files in a database. */
const READ_STORED_LOG = `new Promise((resolve) => {
  const request = indexedDB.open('vscode-web-db');
  request.onerror = () => resolve('');
  request.onsuccess = () => {
    const cursor = request.result.transaction('vscode-logs-store').objectStore('vscode-logs-store').openCursor();
    cursor.onerror = () => resolve('');
    cursor.onsuccess = () => {
      const entry = cursor.result;
      if (!entry) resolve('');
      else if (String(entry.key).endsWith('/${LOG}')) resolve(new TextDecoder().decode(entry.value));
      else entry.continue();
    };
  };
})`;
