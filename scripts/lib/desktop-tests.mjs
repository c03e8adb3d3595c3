import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleTests, hostEnvironment, judge, readResults } from './host-tests.mjs';
import { SAMPLE_SHOW } from './paths.mjs';
import { runCommand } from './run-command.mjs';
import { runDesktopCommand } from './run-desktop-command.mjs';
import { makeScratch } from './scratch.mjs';
import { writeSettings } from './settings.mjs';

/** How long the tests may take, in milliseconds. */
const LONGEST = 300_000;

/** What keeps VS Code to the tests, and lets it run as root and in a container. */
const PLAIN = [
  ...['--no-sandbox', '--disable-gpu-sandbox', '--disable-updates', '--disable-workspace-trust'],
  ...['--skip-welcome', '--skip-release-notes'],
];

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
  const env = { ...process.env, ...hostEnvironment({ results, grep, version: desktop.version }) };
  const module = [`--extensionTestsPath=${tests}`, `--extensionDevelopmentPath=${join(tests, '..')}`];
  const signal = AbortSignal.any([scope.signal, AbortSignal.timeout(LONGEST)]);
  const args = [scratch.folder, ...places, ...PLAIN, ...module];
  const { code, output } = await runCommand(desktop.program, args, { env, signal });
  const why = code === 0 ? '' : `The desktop VS Code ended with ${code}.\n${output.slice(-4000)}`;
  return judge(await readResults(results), why);
}

/** @param {import('./desktop.mjs').Desktop} desktop @param {string} vsix @param {readonly string[]} places */
async function installOnDesktop(desktop, vsix, places) {
  const args = ['--install-extension', vsix, '--force', ...places];
  const { code, output } = await runDesktopCommand({ ...desktop, installed: true }, args);
  if (code !== 0) throw new Error(`VS Code did not install ${vsix}.\n${output.trim()}`);
}
