import { cp, mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { exists } from './exists.mjs';

/**
 * Makes a temporary folder holding a copy of another, without its history and packages, and files beside it; `remove` deletes it.
 * @param {{ from?: string | undefined, files?: Readonly<Record<string, string>> }} content `files` maps relative paths to texts
 * @returns {Promise<{ folder: string, remove: () => Promise<void> }>}
 */
export async function makeScratch({ from, files = {} }) {
  const parent = await realpath(await mkdtemp(join(tmpdir(), 'show-notes-')));
  const folder = join(parent, 'show');
  await mkdir(folder);
  // Links are followed, so that nothing written here reaches what they lead to.
  if (from) await cp(from, folder, { recursive: true, dereference: true, filter: isWanted });
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  return {
    folder,
    remove: () => rm(parent, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }),
  };
}

/** @param {string} path */
async function isWanted(path) {
  if (['.git', 'node_modules'].includes(basename(path))) return false;
  // A link that leads nowhere cannot be copied.
  return exists(path);
}
