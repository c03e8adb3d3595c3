import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { COMMON, WORKER } from './bundle-options.mjs';
import { ROOT } from './paths.mjs';

/** The harness of the tests in VS Code. */
const HARNESS = join(ROOT, 'test', 'vscode', 'harness');

/** What tests have in place of what is Node's, by the module or the name of the file. @type {Readonly<Record<string, string>>} */
const IN_BROWSER = {
  'node:assert/strict': 'assert.web.ts',
  'node:util': 'assert.web.ts',
  'machine.ts': 'machine.web.ts',
  'serve-site.mjs': 'serve-site.web.ts',
};

/**
 * Bundles test files that run inside the extension host of a browser, with what runs them, into one module. Each of them is
 * read when the tests are run.
 * @param {readonly string[]} files
 * @param {string} outfile
 * @param {unknown} told what the tests know as `TOLD`
 */
export async function bundleWebHostTests(files, outfile, told) {
  const imports = files.map((file) => `await import(${JSON.stringify(file)});`);
  const runner = JSON.stringify(join(HARNESS, 'run-in-browser.ts'));
  const contents = [
    `import { runTests } from ${runner};`,
    `export const run = () => runTests(async () => {${imports.join('\n')}});`,
  ].join('\n');
  await build({
    ...COMMON,
    ...WORKER,
    stdin: { contents, resolveDir: ROOT },
    outfile,
    format: 'cjs',
    external: ['vscode'],
    alias: { mocha: 'mocha/mocha.mjs' },
    define: { TOLD: JSON.stringify(told) },
    plugins: [NOTHING_OF_NODE],
    sourcemap: 'inline',
  });
}

/** @type {import('esbuild').Plugin} */
const NOTHING_OF_NODE = {
  name: 'nothing of Node',
  setup: ({ onResolve }) => {
    onResolve({ filter: /^node:|\/(?:machine\.ts|serve-site\.mjs)$/ }, ({ path }) => {
      const file = IN_BROWSER[path.startsWith('node:') ? path : basename(path)];
      return file === undefined ? undefined : { path: join(HARNESS, file) };
    });
  },
};
