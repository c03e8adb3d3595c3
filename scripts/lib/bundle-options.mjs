import { build } from 'esbuild';
import { ROOT } from './paths.mjs';
import { replaceFile } from './replace-file.mjs';

/** What all bundles have in common. @satisfies {import('esbuild').BuildOptions} */
export const COMMON = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  charset: 'utf8',
  logLevel: 'silent',
  absWorkingDir: ROOT,
};

/** For what runs in Node: jsonc-parser's `main` asks for its parts in a way that no bundler follows. */
export const NODE_PACKAGES = { mainFields: ['module', 'main'] };

/**
 * For what runs in a browser's worker: some packages have another file for pages, which draws on a document that a worker has
 * not.
 * @satisfies {import('esbuild').BuildOptions}
 */
export const WORKER = { platform: 'browser', target: 'es2022', conditions: ['worker'] };

/**
 * Bundles, and writes each file in one step, as `finish` makes it.
 * @param {import('esbuild').BuildOptions} options
 * @param {(contents: Uint8Array) => Uint8Array} [finish]
 */
export async function buildAtOnce(options, finish = (contents) => contents) {
  const { outputFiles } = await build({ ...options, write: false });
  for (const { path, contents } of outputFiles ?? []) await replaceFile(path, finish(contents));
}
