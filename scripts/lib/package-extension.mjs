import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { buildExtension } from './bundle.mjs';
import { assertFiles, readPackage } from './package-files.mjs';
import { packedReadme } from './packed-readme.mjs';
import { ROOT } from './paths.mjs';
import { replaceFile } from './replace-file.mjs';
import { runVsce } from './run-vsce.mjs';

/**
 * Makes the package that users install, by default `show-notes-<version>.vsix` in the project's folder; answers its path.
 * It builds and packs in a folder of its own, so other runs do not disturb it, and writes the package only once it holds
 * what `scripts/package-files.txt` lists. It needs no network.
 * @param {{ out?: string }} [options]
 * @returns {Promise<string>}
 */
export async function packageExtension({ out } = {}) {
  const path = out ?? join(ROOT, await packageName());
  const folder = await mkdtemp(join(tmpdir(), 'show-notes-package-'));
  try {
    const stage = join(folder, 'extension');
    await setOut(stage);
    const made = join(folder, 'made.vsix');
    await runVsce(stage, made);
    await assertFiles((await readPackage(made)).map(({ name }) => name));
    await replaceFile(path, await readFile(made));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return path;
}

async function packageName() {
  const { name, version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
  return `${name}-${version}.vsix`;
}

/**
 * Lays everything out that `.vscodeignore` lets through, with bundles of its own.
 * @param {string} stage
 */
async function setOut(stage) {
  const lines = (await readFile(join(ROOT, '.vscodeignore'), 'utf8')).split('\n');
  const wanted = lines.filter((line) => line.startsWith('!')).map((line) => line.slice(1));
  for (const folder of new Set(wanted.map(dirname))) {
    if (folder !== 'dist') await copyFiles(folder, wanted, stage);
  }
  const readme = await readFile(join(ROOT, 'README.md'), 'utf8');
  await writeFile(join(stage, 'README.md'), packedReadme(readme));
  await copyFile(join(ROOT, '.vscodeignore'), join(stage, '.vscodeignore'));
  await buildExtension(join(stage, 'dist'), { minify: true });
}

/**
 * Copies those files of a folder that are wanted; a `*` in a name stands for anything.
 * @param {string} folder
 * @param {readonly string[]} wanted
 * @param {string} stage
 */
async function copyFiles(folder, wanted, stage) {
  const patterns = wanted.map(
    (name) => new RegExp(`^${name.replaceAll('.', '\\.').replaceAll('*', '[^/]*')}$`),
  );
  await mkdir(join(stage, folder), { recursive: true });
  for (const name of await readdir(join(ROOT, folder))) {
    const file = posix.join(folder, name);
    if (patterns.some((pattern) => pattern.test(file))) await copyFile(join(ROOT, file), join(stage, file));
  }
}
