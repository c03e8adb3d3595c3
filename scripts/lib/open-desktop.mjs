import { ensureDesktop } from './desktop.mjs';
import { ROOT } from './paths.mjs';
import { runDesktopCommand } from './run-desktop-command.mjs';

/**
 * Opens a folder in the desktop VS Code with this extension; answers why it did not, if it did not.
 * @param {string} folder
 * @returns {Promise<string | undefined>}
 */
export async function openDesktop(folder) {
  const desktop = await ensureDesktop();
  if ('why' in desktop) return desktop.why;
  const args = ['--new-window', `--extensionDevelopmentPath=${ROOT}`, folder];
  const { code, output } = await runDesktopCommand(desktop, args);
  return code === 0 ? undefined : `The desktop VS Code did not open: ${output.trim().split('\n').at(-1)}`;
}
