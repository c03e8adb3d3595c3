import { realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { downloadAndUnzipVSCode, SilentReporter } from '@vscode/test-electron';
import { EDITIONS } from './editions.mjs';
import { exists } from './exists.mjs';
import { findOnPath } from './find-on-path.mjs';
import { withLock } from './lock.mjs';
import { CACHE } from './paths.mjs';
import { runDesktopCommand } from './run-desktop-command.mjs';
import { say } from './say.mjs';

/**
 * The desktop VS Code: its program, its version, and whether a person installed it.
 * @typedef {{ program: string, version: string, installed: boolean }} Desktop
 */

/**
 * Finds the desktop VS Code that is installed and new enough, or else downloads the newest; answers why there is none where
 * there is no display or no download.
 * @returns {Promise<Desktop | { why: string }>}
 */
export async function ensureDesktop() {
  const env = process.env;
  if (process.platform === 'linux' && !env['DISPLAY'] && !env['WAYLAND_DISPLAY'])
    return { why: 'There is no display here.' };
  const installed = await findInstalled();
  if (installed && isNewEnough(installed.version)) return installed;
  if (installed)
    say(
      `The VS Code that is installed is ${installed.version}; Show Notes needs ${EDITIONS.oldest.version}.`,
    );
  return download();
}

/** Looks behind the `code` on the path, which is a script. @returns {Promise<Desktop | undefined>} */
async function findInstalled() {
  const script = await findOnPath('code');
  if (!script) return undefined;
  const program = programOf(dirname(await realpath(script)));
  return (await exists(program)) ? describe(program, true) : undefined;
}

/** @param {string} bin the folder of the script */
function programOf(bin) {
  if (process.platform === 'win32') return join(bin, '..', 'Code.exe');
  return process.platform === 'darwin' ? join(bin, '../../../MacOS/Electron') : join(bin, '..', 'code');
}

/** @returns {Promise<Desktop | { why: string }>} */
async function download() {
  say('Looking for the newest desktop VS Code to download (130 MB, once) …');
  try {
    const reporter = new SilentReporter();
    const program = await withLock(join(CACHE, 'desktop.lock'), 'downloading the desktop VS Code', () =>
      downloadAndUnzipVSCode({ cachePath: CACHE, version: 'stable', reporter }),
    );
    return await describe(program, false);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { why: `The desktop VS Code cannot be downloaded (${reason.split('\n')[0]}).` };
  }
}

/** @param {string} program @param {boolean} installed @returns {Promise<Desktop>} */
async function describe(program, installed) {
  const { output } = await runDesktopCommand({ program, installed }, ['--version']);
  const version = /^\d+\.\d+\.\d+/m.exec(output)?.[0] ?? 'of no known version';
  return { program, version, installed };
}

/** @param {string} version */
function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = EDITIONS.oldest.version.split('.').map(Number);
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
}
