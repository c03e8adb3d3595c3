import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleNodeTests } from './bundle.mjs';
import { findTests } from './find-tests.mjs';
import { runNodeTests } from './node-tests.mjs';
import { RESULTS } from './paths.mjs';
import { serveVscode } from './serve-vscode.mjs';

/**
 * Runs the tests of `test/vscode/keys`, one file after the other since they share the clipboard, against one VS Code server.
 * @param {{ vscode: { root: string, node: string }, browser: string, grep?: string | undefined, folder: string, scope: import('./scope.mjs').Scope }} run
 *   `folder` takes the bundles
 */
export async function runKeyTests({ vscode, browser, grep, folder, scope }) {
  const files = await findTests('test/vscode/keys');
  if (files.length === 0) return [];
  const bundles = await bundleNodeTests(files, join(folder, 'keys'));
  const server = await serveVscode(vscode);
  scope.onClose(server.stop);
  const stage = { browser, vscode, authority: server.authority, home: server.home };
  const temporary = await mkdtemp(join(tmpdir(), 'show-notes-keys-'));
  scope.onClose(() => rm(temporary, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }));
  const env = { SHOW_NOTES_STAGE: JSON.stringify(stage), TMPDIR: temporary, TEMP: temporary };
  const { results, printed } = await runNodeTests(bundles, {
    grep,
    concurrency: 1,
    timeout: 180_000,
    env,
    scope,
  });
  await mkdir(RESULTS, { recursive: true });
  await writeFile(join(RESULTS, 'keys.log'), `${printed}\n${server.log()}`);
  return results;
}
