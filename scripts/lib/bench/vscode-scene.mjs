import { join } from 'node:path';
import { launchBrowser } from '../browser.mjs';
import { EDITIONS } from '../editions.mjs';
import { ensureBrowser } from '../ensure-browser.mjs';
import { ensureVscode } from '../get-vscode.mjs';
import { installExtension } from '../install-extension.mjs';
import { packageExtension } from '../package-extension.mjs';

/**
 * The newest VS Code, a folder of extensions with ours as users have it installed, and the endpoint of a browser for its
 * windows.
 * @typedef {object} Scene
 * @property {import('../get-vscode.mjs').Vscode} vscode
 * @property {string} version
 * @property {string} extensions
 * @property {string} browser
 */

/** @type {WeakMap<import('../scope.mjs').Scope, Promise<Scene>>} */
const scenes = new WeakMap();

/**
 * Makes all parts of a run that need VS Code share one.
 * @param {import('./run.mjs').Run} run
 * @returns {Promise<Scene>}
 */
export function openScene({ folder, scope }) {
  const scene = scenes.get(scope) ?? setUp(folder, scope);
  scenes.set(scope, scene);
  return scene;
}

/**
 * @param {string} folder
 * @param {import('../scope.mjs').Scope} scope
 */
async function setUp(folder, scope) {
  const edition = EDITIONS.newest;
  const vscode = await ensureVscode(edition);
  const vsix = await packageExtension({ out: join(folder, 'in-vscode.vsix') });
  const extensions = await installExtension(edition, vscode, vsix, folder);
  const { endpoint, close } = await launchBrowser(await ensureBrowser());
  scope.onClose(close);
  return { vscode, version: edition.version, extensions, browser: endpoint };
}
