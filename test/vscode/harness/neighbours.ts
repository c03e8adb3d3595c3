import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleWebExtension } from '../../../scripts/lib/bundle.mjs';
import { ROOT } from '../../../scripts/lib/paths.mjs';
import type { Scope } from '../../../scripts/lib/scope.mjs';

/** A stand-in for an extension that many have beside ours: a folder of `test/vscode/neighbours`. */
export type Neighbour = 'list-keys' | 'markdownlint' | 'modal-keys' | 'other-paste';

/** Copies a folder of installed extensions and puts others beside them; answers the new folder. */
export async function withNeighbours(
  extensions: string,
  neighbours: readonly Neighbour[],
  scope: Scope,
): Promise<string> {
  if (neighbours.length === 0) return extensions;
  const folder = await mkdtemp(join(tmpdir(), 'show-notes-neighbours-'));
  scope.onClose(() => rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }));
  // Without the list of what was installed, VS Code takes all that is there.
  const filter = (path: string) => !/extensions\.json$|\.obsolete$/.test(path);
  await cp(extensions, folder, { recursive: true, filter });
  for (const name of neighbours) {
    const source = join(ROOT, 'test', 'vscode', 'neighbours', name);
    await bundleWebExtension(join(source, 'extension.ts'), join(folder, name));
    await cp(join(source, 'package.json'), join(folder, name, 'package.json'));
  }
  return folder;
}
