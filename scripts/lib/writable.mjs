import { mkdir } from 'node:fs/promises';
import { errorCode } from './error-code.mjs';
import { Trouble } from './say.mjs';

const REFUSALS = ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST'];

/**
 * Does work that writes into a folder, which is made first; tells the person where the folder cannot be written.
 * @template T
 * @param {string} folder
 * @param {string} remedy what helps
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function inWritable(folder, remedy, work) {
  try {
    await mkdir(folder, { recursive: true });
    return await work();
  } catch (error) {
    const code = errorCode(error) ?? '';
    if (code === 'ENOSPC')
      throw new Trouble(`The disk of ${folder} is full: make room, then run this again.`);
    if (!REFUSALS.includes(code)) throw error;
    throw new Trouble(`${folder} cannot be written (${code}): ${remedy}, then run this again.`);
  }
}
