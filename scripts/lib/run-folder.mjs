import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { CACHE, RUNS } from './paths.mjs';
import { inWritable } from './writable.mjs';

/** How old a folder is that a killed run has left behind, in milliseconds. */
const STALE = 24 * 60 * 60 * 1000;

/**
 * Makes a folder for the bundles of one test run, gone when the scope closes, and removes those of killed runs.
 * @param {import('./scope.mjs').Scope} scope
 */
export async function makeRunFolder(scope) {
  for (const parent of new Set([RUNS, CACHE])) await removeStale(parent);
  const folder = await inWritable(RUNS, 'make it writable', () => mkdtemp(join(RUNS, 'run-')));
  scope.onClose(() => remove(folder));
  return folder;
}

/** @param {string} parent */
async function removeStale(parent) {
  for (const name of await readdir(parent).catch(() => [])) {
    const folder = join(parent, name);
    if (!/^(?:run|fetching)-/.test(name) || (await ageOf(folder)) < STALE) continue;
    // A cache may be there to be read only.
    await remove(folder).catch(() => {});
  }
}

/** @param {string} folder */
function remove(folder) {
  return rm(folder, { recursive: true, force: true });
}

/**
 * Milliseconds since a folder changed; 0 when another run has just removed it.
 * @param {string} folder
 */
async function ageOf(folder) {
  const found = await stat(folder).catch(() => undefined);
  return found ? Date.now() - found.mtimeMs : 0;
}
