import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packageExtension } from '../package-extension.mjs';
import { readPackage } from '../package-files.mjs';
import { onceOf } from './measure.mjs';

const BUNDLE = 'extension/dist/extension.js';

/**
 * Packs the extension, and tells how many kilobytes the package and the bundle in it have.
 * @param {import('./run.mjs').Run} run
 */
export async function measureSizes({ folder }) {
  const vsix = await packageExtension({ out: join(folder, 'show-notes.vsix') });
  const bundle = (await readPackage(vsix)).find(({ name }) => name === BUNDLE);
  if (bundle === undefined) throw new Error(`${BUNDLE} is not in the package.`);
  const { length } = await readFile(vsix);
  return [
    { name: 'bundle', ...onceOf(bundle.size / 1024) },
    { name: 'vsix', ...onceOf(length / 1024) },
  ];
}
