import { ensureDesktop } from './desktop.mjs';
import { EDITIONS } from './editions.mjs';
import { ensureVscode } from './get-vscode.mjs';
import { say } from './say.mjs';

/**
 * A VS Code that is there to be tested: one of the editions, or the desktop one.
 * @typedef {{ name: string, edition: import('./editions.mjs').Edition, vscode: import('./get-vscode.mjs').Vscode } | { name: 'desktop', desktop: import('./desktop.mjs').Desktop }} Ready
 */

/** What `--vscode` may name. */
export const NAMES = /** @type {const} */ (['oldest', 'newest', 'web', 'desktop']);

/**
 * Gets the VS Codes that are named; in place of a desktop one that cannot be had, the newest, saying so.
 * @param {readonly (typeof NAMES)[number][]} names
 * @returns {Promise<readonly Ready[]>}
 */
export async function readyEditions(names) {
  /** @type {Ready[]} */
  const ready = [];
  for (const name of names) ready.push(name === 'desktop' ? await readyDesktop() : await readyEdition(name));
  return ready;
}

/** @param {keyof typeof EDITIONS} name @returns {Promise<Ready>} */
async function readyEdition(name) {
  const edition = EDITIONS[name];
  return { name, edition, vscode: await ensureVscode(edition) };
}

/** @returns {Promise<Ready>} */
async function readyDesktop() {
  const desktop = await ensureDesktop();
  if (!('why' in desktop)) return { name: 'desktop', desktop };
  say(`${desktop.why} The tests run in the server build of VS Code ${EDITIONS.newest.version} instead.`);
  return readyEdition('newest');
}
