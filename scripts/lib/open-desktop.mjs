import { commandLine, ensureDesktop } from './desktop.mjs';
import { ROOT } from './paths.mjs';
import { runCommand } from './run-command.mjs';

/**
 * Opens a folder in the desktop VS Code with this extension; answers why it did not, if it did not.
 * @param {string} folder
 * @returns {Promise<string | undefined>}
 */
export async function openDesktop(folder) {
  const desktop = await ensureDesktop();
  if ('why' in desktop) return desktop.why;
  const { cli, args } = commandLine(desktop);
  const shell = process.platform === 'win32';
  const quote = (/** @type {string} */ text) => (shell ? `"${text}"` : text);
  const all = [...args, '--new-window', `--extensionDevelopmentPath=${ROOT}`, folder];
  const { code, output } = await runCommand(quote(cli), all.map(quote), { shell });
  return code === 0 ? undefined : `The desktop VS Code did not open: ${output.trim().split('\n').at(-1)}`;
}
