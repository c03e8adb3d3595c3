import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { withLock } from './lock.mjs';
import { CACHE } from './paths.mjs';
import { runNpm } from './run-npm.mjs';
import { Trouble } from './say.mjs';
import { inWritable } from './writable.mjs';

/**
 * Answers a folder of the cache, filling it first unless `isGood` says that it is whole. It is filled elsewhere and moved to
 * its place in one step, so that a broken download never looks complete; of two runs at once the second waits.
 * @param {string} name
 * @param {(folder: string) => Promise<boolean>} isGood
 * @param {(folder: string) => Promise<string>} fill puts something into an empty folder and answers the part that is wanted
 */
export async function cachedFolder(name, isGood, fill) {
  const place = join(CACHE, name);
  if (await isGood(place)) return place;
  await inWritable(CACHE, 'make it writable, or set SHOW_NOTES_CACHE to another folder', () =>
    withLock(join(CACHE, `${name}.lock`), `fetching ${name}`, async () => {
      if (await isGood(place)) return;
      const folder = await emptyFolder(`fetching-${name}-`);
      try {
        const filled = await fill(folder);
        await rm(place, { recursive: true, force: true });
        await rename(filled, place);
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    }),
  );
  if (await isGood(place)) return place;
  throw new Trouble(
    `${place} is not whole although it was fetched just now: delete ${CACHE}, then run this again.`,
  );
}

/**
 * Makes a folder, and removes those of runs that were killed: whoever holds the lock is the only one to have any.
 * @param {string} prefix
 */
async function emptyFolder(prefix) {
  for (const name of await readdir(CACHE)) {
    if (!name.startsWith(prefix)) continue;
    // What a killed run started may still write into it.
    await rm(join(CACHE, name), { recursive: true, force: true }).catch(() => {});
  }
  return mkdtemp(join(CACHE, prefix));
}

/**
 * Installs one package without running its scripts and answers its folder.
 * @param {string} spec name and exact version
 * @param {string} folder
 */
export async function fetchPackage(spec, folder) {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), '{"private":true}');
  await installIn(folder, [spec]);
  return join(folder, 'node_modules', spec.slice(0, spec.lastIndexOf('@')));
}

/**
 * Installs packages, or those that the folder's own package.json names, without running their scripts.
 * @param {string} folder
 * @param {readonly string[]} specs
 */
export async function installIn(folder, specs) {
  const what = specs.join(' ') || `the packages of ${basename(folder)}`;
  const args = ['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', ...specs];
  const { code, reason } = await runNpm(args, folder);
  if (code === 0) return;
  throw new Trouble(
    `npm could not fetch ${what}: see that the npm registry can be reached, then run this again.\n${reason}`,
  );
}

/**
 * The version that a package.json names; undefined where there is none.
 * @param {string} folder
 * @returns {Promise<string | undefined>}
 */
export async function versionIn(folder) {
  try {
    return JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')).version;
  } catch {
    return undefined;
  }
}
