import { ROOT } from './paths.mjs';
import { isOnPath, runCommand } from './run-command.mjs';
import { say } from './say.mjs';

/** The oldest minor version of VS Code that the manifest allows. */
const OLDEST_MINOR = 100;

/**
 * Opens a folder in the desktop VS Code with this extension, where there is one that is new enough; answers whether it did.
 * @param {string} folder
 */
export async function openDesktop(folder) {
  const env = process.env;
  const hasScreen = process.platform !== 'linux' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY']);
  if (!hasScreen || !(await isOnPath('code'))) return false;
  const shell = process.platform === 'win32';
  const version = (await runCommand('code', ['--version'], { shell })).output.split('\n')[0] ?? '';
  if (!isNewEnough(version)) {
    say(`The desktop VS Code is ${version.trim() || 'of no known version'}, too old for Show Notes.`);
    return false;
  }
  const quote = (/** @type {string} */ text) => (shell ? `"${text}"` : text);
  const args = ['--new-window', quote(`--extensionDevelopmentPath=${ROOT}`), quote(folder)];
  const { code, output } = await runCommand('code', args, { shell });
  if (code !== 0) say(`The desktop VS Code did not open: ${output.trim().split('\n').at(-1)}`);
  return code === 0;
}

/** @param {string} version */
function isNewEnough(version) {
  const [, major, minor] = /^(\d+)\.(\d+)\./.exec(version) ?? [];
  return Number(major) > 1 || (Number(major) === 1 && Number(minor) >= OLDEST_MINOR);
}
