import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withLock } from './lock.mjs';
import { ROOT, RUNS } from './paths.mjs';
import { runNpm } from './run-npm.mjs';
import { say, Trouble } from './say.mjs';
import { inWritable } from './writable.mjs';

/** @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean, peer?: boolean }} Locked */

/** Installs the dependencies when those in `node_modules` are not the ones of package-lock.json. */
export async function ensureDependencies() {
  if (await areInstalled()) return;
  await inWritable(RUNS, 'make it writable', () =>
    withLock(join(RUNS, 'npm-install.lock'), 'installing the dependencies', install),
  );
}

async function install() {
  if (await areInstalled()) return;
  say('Installing the dependencies from the npm registry (about a minute, 350 MB) …');
  // Not npm ci: it refuses a lock that lacks other platforms' packages, and npm cannot lock what a registry lacks.
  const { code, reason } = await runNpm(['install', '--no-save', '--no-audit', '--no-fund'], ROOT);
  if (code === 0) return;
  throw new Trouble(
    `npm install failed; see that the npm registry can be reached, then run this again.\n${reason}`,
  );
}

/** Compares package-lock.json with the copy that npm leaves in `node_modules`. */
async function areInstalled() {
  const wanted = await readLock(join(ROOT, 'package-lock.json'));
  const found = await readLock(join(ROOT, 'node_modules', '.package-lock.json'));
  if (!wanted || !found) return false;
  return Object.entries(wanted).every(([path, locked]) => path === '' || matches(locked, found[path]));
}

/**
 * @param {Locked} wanted
 * @param {Locked | undefined} found
 */
function matches(wanted, found) {
  if (!found) return Boolean(wanted.optional || wanted.devOptional);
  return found.version === wanted.version && found.integrity === wanted.integrity;
}

/**
 * @param {string} file
 * @returns {Promise<Record<string, Locked> | undefined>}
 */
async function readLock(file) {
  try {
    return JSON.parse(await readFile(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}
