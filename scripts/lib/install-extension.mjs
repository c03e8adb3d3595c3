import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { unzipSync } from 'fflate';
import { bundleWebExtension } from './bundle.mjs';
import { ROOT } from './paths.mjs';
import { runCommand } from './run-command.mjs';
import { Trouble } from './say.mjs';
import { KEYBINDINGS } from './settings.mjs';

/**
 * Puts the package into a VS Code and answers the folder of what was installed. A server installs it by its command line, as
 * its users do. VS Code for the Web takes it unpacked, from an address; there it lies beside an extension that provides files.
 * @param {import('./editions.mjs').Edition} edition
 * @param {import('./get-vscode.mjs').Vscode} vscode
 * @param {string} vsix
 * @param {string} folder where the folder is made
 */
export async function installExtension(edition, vscode, vsix, folder) {
  const place = join(folder, `extensions-${edition.version}`);
  if (edition.kind === 'server') await installOnServer(vscode, vsix, place);
  else await layOutForWeb(vsix, place);
  return place;
}

/** @param {import('./get-vscode.mjs').Vscode} vscode @param {string} vsix @param {string} place */
async function installOnServer(vscode, vsix, place) {
  await mkdir(place, { recursive: true });
  const args = [
    join('out', 'server-main.js'),
    ...['--install-extension', vsix, '--extensions-dir', place, '--accept-server-license-terms'],
    ...['--server-data-dir', `${place}-data`],
  ];
  const { code, output } = await runCommand(vscode.node, args, { cwd: vscode.root });
  const installed = await readdir(place).catch(() => []);
  if (code === 0 && installed.some((name) => name.startsWith('show-notes.show-notes-'))) return;
  throw new Trouble(`VS Code did not install ${vsix}.\n${output.trim().slice(-1000)}`);
}

/** @param {string} vsix @param {string} place */
async function layOutForWeb(vsix, place) {
  await unpack(vsix, join(place, 'show-notes'));
  const files = join(ROOT, 'test', 'vscode', 'web-files');
  await bundleWebExtension(join(files, 'extension.ts'), join(place, 'web-files'));
  const manifest = JSON.parse(await readFile(join(files, 'package.json'), 'utf8'));
  // The browser has no file of key bindings that could be written.
  const contributes = { keybindings: KEYBINDINGS };
  await writeFile(join(place, 'web-files', 'package.json'), JSON.stringify({ ...manifest, contributes }));
}

/**
 * Unpacks the extension out of its package.
 * @param {string} vsix
 * @param {string} folder
 */
async function unpack(vsix, folder) {
  const inside = 'extension/';
  for (const [name, content] of Object.entries(unzipSync(await readFile(vsix)))) {
    if (!name.startsWith(inside)) continue;
    const file = join(folder, name.slice(inside.length).replaceAll('/', sep));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}
