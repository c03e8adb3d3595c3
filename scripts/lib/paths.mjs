import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Where editors fetched from the registry and the bundles of one test run are kept. */
export const CACHE = join(ROOT, '.vscode-test');

/** Where pictures and logs of the key-press tests and of `npm start -- --once` go. */
export const RESULTS = join(ROOT, 'test-results');

/** The sample show that tests and `npm start` open. */
export const SAMPLE_SHOW = join(ROOT, 'test', 'show');
