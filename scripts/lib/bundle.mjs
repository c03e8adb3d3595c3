import { mkdir, rename, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { ROOT } from './paths.mjs';

/** What `dist/` is made of: output name → source. */
const PRODUCTS = { extension: 'src/extension.ts', report: 'src/cli/report.ts' };

/**
 * Bundles the extension, and the report for the terminal, into `dist/`.
 * @param {{ production?: boolean }} [options]
 */
export async function buildProducts({ production = false } = {}) {
  const entryPoints = Object.fromEntries(
    Object.entries(PRODUCTS).map(([name, source]) => [name, join(ROOT, source)]),
  );
  const { outputFiles } = await build({
    ...COMMON,
    entryPoints,
    outdir: join(ROOT, 'dist'),
    format: 'cjs',
    external: ['vscode'],
    minify: production,
    write: false,
  });
  await mkdir(join(ROOT, 'dist'), { recursive: true });
  for (const { path, contents } of outputFiles) await replaceFile(path, contents);
}

/**
 * Bundles test files for Node's own runner, as modules, keeping their paths below `outdir`; answers the bundles.
 * @param {readonly string[]} files
 * @param {string} outdir
 */
export async function bundleNodeTests(files, outdir) {
  await build({
    ...COMMON,
    entryPoints: [...files],
    outdir,
    outbase: ROOT,
    format: 'esm',
    splitting: true,
    outExtension: { '.js': '.mjs' },
    packages: 'external',
    sourcemap: 'linked',
    plugins: [SCRIPTS_STAY_OUTSIDE],
  });
  return files.map((file) => join(outdir, relative(ROOT, file).replace(/\.ts$/, '.mjs')));
}

/**
 * Bundles test files that run inside VS Code's extension host, with the module that runs them; answers that module.
 * @param {readonly string[]} files
 * @param {string} runner
 * @param {string} outdir
 */
export async function bundleHostTests(files, runner, outdir) {
  await build({
    ...COMMON,
    entryPoints: [...files, runner],
    outdir,
    entryNames: '[name]',
    format: 'cjs',
    external: ['vscode', 'mocha'],
    sourcemap: 'inline',
  });
  return join(outdir, basename(runner).replace(/\.ts$/, '.js'));
}

/** @satisfies {import('esbuild').BuildOptions} */
const COMMON = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  charset: 'utf8',
  logLevel: 'silent',
  absWorkingDir: ROOT,
};

/** The scripts know their place in the project by their own address, so tests import them where they lie. @type {import('esbuild').Plugin} */
const SCRIPTS_STAY_OUTSIDE = {
  name: 'scripts stay outside',
  setup: ({ onResolve }) => {
    onResolve({ filter: /\/scripts\/lib\/.*\.mjs$/ }, ({ path, resolveDir }) => ({
      path: pathToFileURL(join(resolveDir, path)).href,
      external: true,
    }));
  },
};

/**
 * Writes a file in one step, so that another run never reads half of it.
 * @param {string} path
 * @param {Uint8Array} contents
 */
async function replaceFile(path, contents) {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}`);
  await writeFile(temporary, contents);
  await rename(temporary, path);
}
