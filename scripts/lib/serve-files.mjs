import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve, sep } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { errorCode } from './error-code.mjs';

/**
 * What can be asked of a path, by the names of the methods of VS Code's file system providers.
 * @type {Readonly<Record<string, (path: string, body: Buffer, to: string) => Promise<unknown>>>}
 */
const OPERATIONS = {
  stat: async (path) => {
    const found = await stat(path);
    return { type: typeOf(found), ctime: found.ctimeMs, mtime: found.mtimeMs, size: found.size };
  },
  readDirectory: async (path) =>
    (await readdir(path, { withFileTypes: true })).map((entry) => [entry.name, typeOf(entry)]),
  readFile: (path) => readFile(path),
  writeFile: writeAtOnce,
  createDirectory: (path) => mkdir(path, { recursive: true }),
  delete: (path) => rm(path, { recursive: true }),
  rename: (path, _body, to) => rename(path, to),
  list: listAll,
};

/**
 * Writes a file in one step, as file systems of the web do: nobody reads half of it.
 * @param {string} path
 * @param {Buffer} body
 */
async function writeAtOnce(path, body) {
  const unfinished = join(tmpdir(), `show-notes-${randomUUID()}`);
  await writeFile(unfinished, body);
  await rename(unfinished, path);
}

/**
 * Lists all below a folder, each as its path and what changes with it.
 * @param {string} folder
 */
async function listAll(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const all = entries.map(async (entry) => {
    const path = join(entry.parentPath, entry.name);
    const found = await stat(path).catch(() => undefined);
    // What a folder holds has an entry of its own.
    return found ? [[path, found.isFile() ? `${found.mtimeMs} ${found.size}` : 'folder']] : [];
  });
  return (await Promise.all(all)).flat();
}

/**
 * Answers a request about files below one folder: `?do=<operation>&path=<absolute path>`, that folder itself where no path is
 * given, with JSON or the bytes of a file; 404 with Node's code of the error where it fails, 403 outside the folder.
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {string} folder
 * @param {URLSearchParams} query
 */
export async function answerFiles(request, response, folder, query) {
  const path = resolve(query.get('path') ?? folder);
  const to = resolve(query.get('to') ?? path);
  const operation = OPERATIONS[query.get('do') ?? ''];
  if (!operation || ![path, to].every((one) => one === folder || one.startsWith(folder + sep))) {
    response.writeHead(403).end();
    return;
  }
  try {
    const answer = await operation(path, await buffer(request), to);
    response.writeHead(200).end(Buffer.isBuffer(answer) ? answer : JSON.stringify(answer ?? null));
  } catch (error) {
    response.writeHead(404).end(errorCode(error) ?? '');
  }
}

/** VS Code's `FileType`. @param {{ isFile: () => boolean, isDirectory: () => boolean }} entry */
function typeOf(entry) {
  return entry.isDirectory() ? 2 : entry.isFile() ? 1 : 0;
}
