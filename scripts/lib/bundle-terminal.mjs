import { chmod, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildAtOnce, COMMON, NODE_PACKAGES } from './bundle-options.mjs';
import { ROOT } from './paths.mjs';
import { stamp, UNSTAMPED } from './stamp.mjs';

/** @satisfies {import('esbuild').BuildOptions} */
const TERMINAL = { ...COMMON, ...NODE_PACKAGES, format: 'cjs' };

/**
 * Bundles the command line into a folder, as one file that can be run; answers its path.
 * @param {string} outdir
 */
export async function buildCommandLine(outdir) {
  const { version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
  const options = {
    ...TERMINAL,
    entryPoints: { cli: 'src/cli/main.ts' },
    outdir,
    minify: true,
    banner: { js: '#!/usr/bin/env node' },
    define: { SHOW_NOTES_VERSION: JSON.stringify(version), BUILD: JSON.stringify(UNSTAMPED) },
  };
  await buildAtOnce(options, stamp);
  const path = join(outdir, 'cli.js');
  await chmod(path, 0o755);
  return path;
}

/**
 * Bundles the report of `npm start` into a folder.
 * @param {string} outdir
 */
export async function buildReport(outdir) {
  await buildAtOnce({ ...TERMINAL, entryPoints: ['src/cli/report.ts'], outdir });
}
