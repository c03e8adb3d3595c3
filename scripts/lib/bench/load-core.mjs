import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildAtOnce, COMMON, NODE_PACKAGES } from '../bundle-options.mjs';

/** What is measured of ourselves. @typedef {typeof import('./core.mjs')} Core */

/**
 * Bundles what is measured of ourselves into a folder; answers the bundle.
 * @param {string} folder
 */
export async function bundleCore(folder) {
  const outfile = join(folder, 'core.cjs');
  const entryPoints = ['scripts/lib/bench/core.mjs'];
  await buildAtOnce({ ...COMMON, ...NODE_PACKAGES, entryPoints, format: 'cjs', minify: true, outfile });
  return outfile;
}

/**
 * @param {string} bundle
 * @returns {Promise<Core>}
 */
export async function loadCore(bundle) {
  return (await import(pathToFileURL(bundle).href)).default;
}
