import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCommand } from './run-command.mjs';
import { Trouble } from './say.mjs';

/** The two at the end say that there is no public repository yet; no other warning is silenced. */
const OPTIONS = ['--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links'];

/**
 * Packs a folder in a process of its own, which prints a lot and ends itself where it is not content. A warning is trouble
 * as well: the marketplace shows to everybody what it is about.
 * @param {string} folder
 * @param {string} out
 */
export async function runVsce(folder, out) {
  const vsce = join(dirname(fileURLToPath(import.meta.resolve('@vscode/vsce/package.json'))), 'vsce');
  const { code, output } = await runCommand(process.execPath, [vsce, 'package', ...OPTIONS, '--out', out], {
    cwd: folder,
  });
  if (code !== 0 || /\bWARNING\b/.test(output)) {
    throw new Trouble(`The extension cannot be packed as it is.\n${output.trim()}`);
  }
}
