import { resolveCliArgsFromVSCodeExecutablePath } from '@vscode/test-electron';
import { runCommand } from './run-command.mjs';

/**
 * Runs the command line of a desktop VS Code; on Windows that is a script, which takes a shell and quotes.
 * @param {Pick<import('./desktop.mjs').Desktop, 'program' | 'installed'>} desktop
 * @param {readonly string[]} args
 */
export function runDesktopCommand({ program, installed }, args) {
  const [cli = program, ...first] = resolveCliArgsFromVSCodeExecutablePath(program, {
    reuseMachineInstall: installed,
  });
  const shell = process.platform === 'win32';
  const quote = (/** @type {string} */ text) => (shell ? `"${text}"` : text);
  return runCommand(quote(cli), [...first, ...args].map(quote), { shell });
}
