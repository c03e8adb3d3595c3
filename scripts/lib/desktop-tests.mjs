import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { commandLine } from './desktop.mjs';
import { bundleTests, hostEnvironment, judge, readResults } from './host-tests.mjs';
import { SAMPLE_SHOW } from './paths.mjs';
import { runCommand } from './run-command.mjs';
import { makeScratch } from './scratch.mjs';
import { writeSettings } from './settings.mjs';

/**
 * Installs the package into a desktop VS Code with folders of its own, and runs the tests of `test/vscode/host` in it.
 * @param {{ desktop: import('./desktop.mjs').Desktop, vsix: string, folder: string, grep: string | undefined, scope: import('./scope.mjs').Scope }} run
 */
export async function runDesktopTests({ desktop, vsix, folder, grep, scope }) {
  const home = await mkdtemp(join(tmpdir(), 'show-notes-desktop-'));
  scope.onClose(() => rm(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }));
  const places = ['--user-data-dir', join(home, 'data'), '--extensions-dir', join(home, 'extensions')];
  await writeSettings(home, {});
  await installOnDesktop(desktop, vsix, places);
  const tests = await bundleTests(join(folder, 'desktop-host'));
  const scratch = await makeScratch({ from: SAMPLE_SHOW });
  scope.onClose(scratch.remove);
  const results = join(home, 'results.jsonl');
  const ended = await runTests({
    vscodeExecutablePath: desktop.program,
    extensionDevelopmentPath: join(tests, '..'),
    extensionTestsPath: tests,
    extensionTestsEnv: hostEnvironment({ results, grep, version: desktop.version }),
    launchArgs: [scratch.folder, ...places, '--disable-workspace-trust', '--skip-welcome'],
  }).then(
    () => '',
    (error) => String(error),
  );
  return judge(await readResults(results), ended);
}

/** @param {import('./desktop.mjs').Desktop} desktop @param {string} vsix @param {readonly string[]} places */
async function installOnDesktop(desktop, vsix, places) {
  const { cli, args } = commandLine({ ...desktop, installed: true });
  const shell = process.platform === 'win32';
  const all = [...args, '--install-extension', vsix, '--force', ...places];
  const { code, output } = await runCommand(shell ? `"${cli}"` : cli, all, { shell });
  if (code !== 0) throw new Error(`VS Code did not install ${vsix}.\n${output.trim()}`);
}
