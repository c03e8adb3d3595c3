import { mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { CACHE } from './paths.mjs';

/** How old a folder is that a killed run has left behind, in milliseconds. */
const STALE = 24 * 60 * 60 * 1000;

/**
 * Makes a folder for the bundles of one test run, gone when the scope closes, and removes those of killed runs.
 * @param {import('./scope.mjs').Scope} scope
 */
export async function makeRunFolder(scope) {
  await mkdir(CACHE, { recursive: true });
  for (const name of await readdir(CACHE)) {
    if (/^(?:run|fetching)-/.test(name) && (await ageOf(join(CACHE, name))) > STALE)
      await remove(join(CACHE, name));
  }
  const folder = await mkdtemp(join(CACHE, 'run-'));
  scope.onClose(() => remove(folder));
  return folder;
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
