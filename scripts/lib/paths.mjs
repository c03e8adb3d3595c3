import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Where the folders of test runs are made; their bundles find `node_modules` from here. */
export const RUNS = join(ROOT, '.vscode-test');

/** Where what was fetched is kept; several clones may share one that the environment names. */
export const CACHE = process.env['SHOW_NOTES_CACHE'] || RUNS;

/** Where pictures and logs of the key-press tests and of `npm start -- --once` go. */
export const RESULTS = join(ROOT, 'test-results');

/** The sample show that tests and `npm start` open. */
export const SAMPLE_SHOW = join(ROOT, 'test', 'show');

/** Real episodes, which are not everywhere. */
export const CORPUS = join(ROOT, '..', 'shared', 'corpus');
