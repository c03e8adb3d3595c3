import { join } from 'node:path';
import { exists } from './exists.mjs';
import { findOnPath } from './find-on-path.mjs';
import { runCommand } from './run-command.mjs';
import { say, Trouble } from './say.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

/**
 * Finds a Chromium, Chrome or Edge, installing Debian's where apt is there and none is, with a Japanese font for the pictures.
 * @returns {Promise<string>} the path of the browser
 */
export async function ensureBrowser() {
  const found = await findBrowser();
  const missing = [...(found ? [] : ['chromium']), ...((await hasJapaneseFont()) ? [] : ['fonts-noto-cjk'])];
  if (missing.length > 0 && (await findOnPath('apt-get'))) await installFromApt(missing);
  const browser = found ?? (await findBrowser());
  if (browser) return browser;
  throw new Trouble(
    'No browser was found: install Chromium, Chrome or Edge, or set SHOW_NOTES_BROWSER to the path of one, then run this again.',
  );
}

/** @returns {Promise<string | undefined>} */
async function findBrowser() {
  const named = process.env['SHOW_NOTES_BROWSER'];
  if (named) {
    if (await exists(named)) return named;
    throw new Trouble(
      `SHOW_NOTES_BROWSER names ${named}, which is not there: set it to the path of a Chromium, Chrome or Edge.`,
    );
  }
  for (const path of [...usualPlaces(), ...(await onPath())]) if (await exists(path)) return path;
  return undefined;
}

function usualPlaces() {
  const env = process.env;
  const windows = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']].flatMap((folder) =>
    folder
      ? [
          join(folder, 'Google/Chrome/Application/chrome.exe'),
          join(folder, 'Microsoft/Edge/Application/msedge.exe'),
        ]
      : [],
  );
  const mac = ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  );
  return process.platform === 'win32' ? windows : process.platform === 'darwin' ? mac : [];
}

async function onPath() {
  if (process.platform === 'win32') return [];
  const found = await Promise.all(NAMES.map(findOnPath));
  return found.filter((file) => file !== undefined);
}

async function hasJapaneseFont() {
  if (process.platform !== 'linux') return true;
  const { code, output } = await runCommand('fc-list', [':lang=ja', 'family']);
  return code === 0 && output.trim() !== '';
}

/** @param {readonly string[]} packages */
async function installFromApt(packages) {
  say(`Installing ${packages.join(' and ')} with apt-get (about a minute, up to 500 MB) …`);
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const apt = (/** @type {readonly string[]} */ args) => {
    const [program, ...rest] = [...sudo, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-q', ...args];
    return runCommand(/** @type {string} */ (program), rest);
  };
  await apt(['update']);
  const { code, output } = await apt(['install', '-y', '--no-install-recommends', ...packages]);
  if (code === 0) return;
  const reason = output.trim().split('\n').slice(-3).join('\n');
  if (packages.includes('chromium')) {
    throw new Trouble(
      `apt-get could not install ${packages.join(' and ')}: install them as root, then run this again.\n${reason}`,
    );
  }
  say('No Japanese font could be installed; pictures will show boxes for Japanese letters.');
}
