import { copyFile, mkdir, readdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { until } from '../../../scripts/lib/until.mjs';
import type { Workbench } from '../../../scripts/lib/workbench.mjs';

/** The extension's own log, as the Output panel calls it. */
const LOG = 'Show Notes.log';

/** What is known of a window whose test failed. */
export interface Failed {
  readonly workbench: Workbench;
  /** The folder of its server; absent on the web. */
  readonly home?: string | undefined;
}

/**
 * Keeps what tells why a test failed: a picture of the window (`failed.png`), what its console said (`workbench.log`), and the
 * logs of the extension, one for each window that the server still knows, from its folder or, on the web, from where the
 * browser stores them. What cannot be had is left out.
 */
export async function keepEvidence(folder: string, { workbench, home }: Failed): Promise<void> {
  await mkdir(folder, { recursive: true });
  await Promise.allSettled([
    workbench.page.screenshot({ path: join(folder, 'failed.png') }),
    writeFile(join(folder, 'workbench.log'), workbench.log.join('\n')),
    home ? copyLogs(join(home, 'data', 'logs'), folder) : keepStoredLog(folder, workbench),
  ]);
}

async function copyLogs(logs: string, folder: string): Promise<void> {
  const paths = (await readdir(logs, { recursive: true })).filter((path) => basename(path) === LOG);
  for (const path of paths) {
    const window = /exthost\d+/.exec(path)?.[0] ?? 'exthost';
    await copyFile(join(logs, path), join(folder, `${window} ${LOG}`));
  }
}

/** The browser stores a log some time after it was written. */
async function keepStoredLog(folder: string, { page }: Workbench): Promise<void> {
  const look = async () => String(await page.evaluate(READ_STORED_LOG));
  const log = await until('the stored log', look, { milliseconds: 10_000, pause: 200 });
  await writeFile(join(folder, `web ${LOG}`), log);
}

/** Runs in the page: VS Code for the Web keeps its logs as files in a database. */
const READ_STORED_LOG = `new Promise((resolve) => {
  const request = indexedDB.open('vscode-web-db');
  request.onerror = () => resolve('');
  request.onsuccess = () => {
    if (!request.result.objectStoreNames.contains('vscode-logs-store')) return resolve('');
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
