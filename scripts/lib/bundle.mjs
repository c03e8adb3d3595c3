import { basename, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { buildAtOnce, COMMON, NODE_PACKAGES, WORKER } from './bundle-options.mjs';
import { buildCommandLine, buildReport } from './bundle-terminal.mjs';
import { LATER_BUNDLES } from './later-bundles.mjs';
import { LEAN_SCHEMA } from './lean-schema.mjs';
import { ROOT } from './paths.mjs';
import { stamp, UNSTAMPED } from './stamp.mjs';
import { VSCODE_ONCE } from './vscode-once.mjs';

/**
 * The entries of the extension, by the name of their bundle: `main` in the manifest with what it loads later, and `browser`,
 * which can load nothing.
 * @satisfies {Record<string, import('esbuild').BuildOptions>}
 */
const ENTRIES = {
  extension: { ...NODE_PACKAGES, plugins: [VSCODE_ONCE, LEAN_SCHEMA, LATER_BUNDLES] },
  pages: NODE_PACKAGES,
  'extension.web': { ...WORKER, plugins: [VSCODE_ONCE, LEAN_SCHEMA] },
};

/** Bundles the extension, the command line, and the report of `npm start`, into `dist/`. */
export async function buildProducts() {
  const outdir = join(ROOT, 'dist');
  await buildExtension(outdir);
  await buildCommandLine(outdir);
  await buildReport(outdir);
}

/**
 * Bundles the entries of the extension into a folder.
 * @param {string} outdir
 * @param {{ minify?: boolean }} [options]
 */
export async function buildExtension(outdir, { minify = false } = {}) {
  for (const name of ENTRY_NAMES) await buildAtOnce({ ...entry(name), outdir, minify }, stamp);
}

/**
 * Bundles another extension that runs in a browser.
 * @param {string} source
 * @param {string} outdir
 */
export async function bundleWebExtension(source, outdir) {
  await buildAtOnce({ ...entry('extension.web'), entryPoints: [source], outdir });
}

/**
 * Bundles one entry as it is shipped, but into memory, and tells what it is made of.
 * @param {keyof typeof ENTRIES} name
 * @param {Pick<import('esbuild').BuildOptions, 'define'>} [options]
 * @returns {Promise<{ text: string, inputs: string[], imports: string[] }>} `inputs` are paths within the project
 */
export async function inspectEntry(name, options = {}) {
  const { outputFiles, metafile } = await build({
    ...{ ...entry(name), ...options },
    outdir: 'dist',
    minify: true,
    write: false,
    metafile: true,
  });
  const text = outputFiles.map((file) => file.text).join('');
  const imports = Object.values(metafile.outputs).flatMap((output) => output.imports.map(({ path }) => path));
  return { text, inputs: Object.keys(metafile.inputs), imports };
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
    ...NODE_PACKAGES,
    entryPoints: [...files, runner],
    outdir,
    entryNames: '[name]',
    format: 'cjs',
    external: ['vscode', 'mocha'],
    sourcemap: 'inline',
  });
  return join(outdir, basename(runner).replace(/\.ts$/, '.js'));
}

const ENTRY_NAMES = /** @type {(keyof typeof ENTRIES)[]} */ (Object.keys(ENTRIES));

/** What the linter wants by a long name, which no minifier may shorten. @type {Record<string, string>} */
const SHORT = { 'Number.POSITIVE_INFINITY': 'Infinity', 'Number.parseInt': 'parseInt', 'Number.NaN': 'NaN' };

/** @param {keyof typeof ENTRIES} name */
function entry(name) {
  /** @satisfies {import('esbuild').BuildOptions} */
  const options = {
    ...COMMON,
    entryPoints: [`src/${name}.ts`],
    format: 'cjs',
    define: { BUILD: JSON.stringify(UNSTAMPED), ...SHORT },
  };
  return { ...options, ...ENTRIES[name] };
}

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
