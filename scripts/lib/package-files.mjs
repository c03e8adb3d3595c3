import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { unzipSync } from 'fflate';
import { ROOT } from './paths.mjs';
import { Trouble } from './say.mjs';

const LIST = 'scripts/package-files.txt';

/**
 * Reads which files are in a finished package, with their sizes in bytes once unpacked, by name.
 * @param {string} path
 */
export async function readPackage(path) {
  /** @type {{ name: string, size: number }[]} */
  const files = [];
  unzipSync(await readFile(path), {
    // Answers no, so that nothing is unpacked.
    filter: ({ name, originalSize }) => files.push({ name, size: originalSize }) < 0,
  });
  return files.sort((one, other) => (one.name < other.name ? -1 : 1));
}

/**
 * Throws what is extra or missing when a package does not hold exactly the files of `scripts/package-files.txt`.
 * @param {readonly string[]} names
 */
export async function assertFiles(names) {
  const list = await readFile(join(ROOT, LIST), 'utf8');
  const trouble = compareFiles(names, list.split('\n').filter(Boolean));
  if (trouble) throw new Trouble(trouble);
}

/**
 * Tells how the files of a package differ from those that were wanted, or nothing where they do not.
 * @param {readonly string[]} names
 * @param {readonly string[]} wanted
 */
export function compareFiles(names, wanted) {
  const extra = names.filter((name) => !wanted.includes(name));
  const missing = wanted.filter((name) => !names.includes(name));
  if (extra.length === 0 && missing.length === 0) return undefined;
  return [
    ...(extra.length > 0 ? [`The package holds what ${LIST} does not list: ${extra.join(', ')}.`] : []),
    ...(missing.length > 0 ? [`The package lacks what ${LIST} lists: ${missing.join(', ')}.`] : []),
  ].join('\n');
}

/**
 * Tells the sizes of a package and of its bundles in one line.
 * @param {string} path
 */
export async function describePackage(path) {
  const bundles = (await readPackage(path)).filter(({ name }) => /\/dist\/.*\.js$/.test(name));
  const { length } = await readFile(path);
  const parts = bundles.map(({ name, size }) => `${basename(name)} ${inKilobytes(size)}`);
  return `${basename(path)}: ${inKilobytes(length)}, with ${parts.join(' and ')}`;
}

/** @param {number} bytes */
function inKilobytes(bytes) {
  return `${Math.ceil(bytes / 1024)} KB`;
}
