import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { errorCode } from './error-code.mjs';
import { say, Trouble } from './say.mjs';

/** How long a run waits before it says so, and before it gives up, in milliseconds. */
const QUIET = 2000;
const LONGEST = 600_000;

/**
 * Does a piece of work while holding a lock file, so that two runs in one folder do not install over each other; a lock
 * whose process is gone is taken over, one whose process lives is waited for.
 * @template T
 * @param {string} file
 * @param {string} doing what the work does, for the run that waits
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(file, doing, work) {
  await mkdir(dirname(file), { recursive: true });
  await waitFor(file, doing);
  try {
    return await work();
  } finally {
    await rm(file, { force: true });
  }
}

/** @param {string} file @param {string} doing */
async function waitFor(file, doing) {
  const start = Date.now();
  let told = false;
  while (!(await take(file))) {
    const waited = Date.now() - start;
    if (waited > LONGEST) {
      throw new Trouble(
        `Another run has been ${doing} for ten minutes: end it, or delete ${file} if there is none, then run this again.`,
      );
    }
    if (waited > QUIET && !told) {
      told = true;
      say(`Another run is ${doing}; waiting for it …`);
    }
    await pause(100);
  }
}

/** @param {string} file */
async function take(file) {
  if (await make(file)) return true;
  if (await isDead(file)) await removeDead(file);
  return false;
}

/**
 * Removes a dead lock. Only who holds the right to it does, and looks again first: of several that saw it dead, one may have
 * removed it and taken the lock since.
 * @param {string} file
 */
async function removeDead(file) {
  const right = `${file}.dead`;
  if (await make(right)) {
    try {
      if (await isDead(file)) await rm(file, { force: true });
    } finally {
      await rm(right, { force: true });
    }
  } else if (await isDead(right)) {
    // Its holder was killed in the moment that it takes.
    await rm(right, { force: true });
  }
}

/** @param {string} file */
async function make(file) {
  try {
    await writeFile(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
    return false;
  }
}

/** @param {string} file */
async function isDead(file) {
  const holder = await readFile(file, 'utf8').catch(() => undefined);
  return holder !== undefined && !isAlive(holder);
}

/** @param {string} holder */
function isAlive(holder) {
  try {
    process.kill(Number(holder), 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}
