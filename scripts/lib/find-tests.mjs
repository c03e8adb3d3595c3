import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from './paths.mjs';

/**
 * Finds the test files below a folder of the project, sorted.
 * @param {string} folder relative to the project
 * @param {{ except?: string }} [options] a folder to leave out
 */
export async function findTests(folder, { except } = {}) {
  const entries = await readdir(join(ROOT, folder), { recursive: true }).catch(() => []);
  return entries
    .map((path) => join(ROOT, folder, path))
    .filter((path) => path.endsWith('.test.ts') && !(except && path.startsWith(join(ROOT, except))))
    .toSorted();
}
